import type { OutputSheet, SheetChart } from '../core/sheets-out/output-sheet';
import type { EmbeddedChart, Sheet } from './services';

/** Puts the charts of a sheet in the place of those that the add-on drew before; a person's own charts stay. */
export function writeCharts(sheet: Sheet, { charts = [], ownChartTitles = [] }: OutputSheet): void {
  if (charts.length === 0 && ownChartTitles.length === 0) return;
  const own = new Set(ownChartTitles);
  for (const chart of sheet.getCharts()) {
    if (own.has(String(chart.getOptions().get('title')))) sheet.removeChart(chart);
  }
  for (const chart of charts) sheet.insertChart(chartOf(sheet, chart));
}

function chartOf(sheet: Sheet, chart: SheetChart): EmbeddedChart {
  const column = (index: number) => sheet.getRange(chart.firstRow + 1, index + 1, chart.rows, 1);
  const { BAR, COLUMN } = Charts.ChartType;
  return (
    sheet
      .newChart()
      .setChartType(chart.kind === 'bar' ? BAR : COLUMN)
      .addRange(column(chart.nameColumn))
      .addRange(column(chart.valueColumn))
      // Google guesses both otherwise, and may take the first line for a heading, or years for figures.
      .setNumHeaders(0)
      .setOption('useFirstColumnAsDomain', true)
      .setPosition(chart.anchor.row + 1, chart.anchor.column + 1, 0, 0)
      .setOption('title', chart.title)
      .setOption('legend.position', 'none')
      .setOption('width', chart.size.width)
      .setOption('height', chart.size.height)
      .build()
  );
}
