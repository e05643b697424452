import type { ChartsService, EmbeddedChart, EmbeddedChartBuilder, Range } from '../../google/services';
import type { Worksheet } from '../engine/univer-packages';
import { documentModes, permit, refuse, type ServiceContext } from './context';
import type { StoredChart } from './world';
import type { Block } from './write-cells';

export function createCharts(): ChartsService {
  return { ChartType: { BAR: 'BAR', COLUMN: 'COLUMN' } };
}

/** A chart as the add-on holds it: one that is in the sheet, or one that was built and is not yet. */
const drawn = new WeakMap<EmbeddedChart, StoredChart>();

/** The chart behind an object of the add-on. */
export function storedChart(context: ServiceContext, chart: EmbeddedChart): StoredChart {
  return drawn.get(chart) ?? refuse(context, 'Invalid argument: chart');
}

export function chartHandle(stored: StoredChart): EmbeddedChart {
  const chart: EmbeddedChart = {
    getOptions: () => ({ get: (option) => stored.options[option] ?? null }),
  };
  drawn.set(chart, stored);
  return chart;
}

/** The blocks that ranges stand for, which their contract does not tell. */
const blocks = new WeakMap<Range, Block>();

export function rememberBlock(range: Range, block: Block): void {
  blocks.set(range, block);
}

export function createChartBuilder(context: ServiceContext, sheet: Worksheet): EmbeddedChartBuilder {
  permit(context, 'Sheet.newChart', documentModes);
  const chart: { -readonly [Field in keyof StoredChart]: StoredChart[Field] } = {
    sheetId: sheet.getSheetId(),
    type: 'COLUMN',
    ranges: [],
    headers: null,
    anchor: null,
    options: {},
  };
  const builder: EmbeddedChartBuilder = {
    setChartType(type) {
      chart.type = String(type);
      return builder;
    },
    addRange(range) {
      const block = blocks.get(range) ?? refuse(context, 'Invalid argument: range');
      const { row, column, rows, columns } = block;
      chart.ranges = [...chart.ranges, { sheetId: block.sheet.getSheetId(), row, column, rows, columns }];
      return builder;
    },
    setNumHeaders(headers) {
      if (!(Number.isInteger(headers) && headers >= 0)) refuse(context, 'Invalid argument: headers');
      chart.headers = headers;
      return builder;
    },
    setPosition(row, column, x, y) {
      if (!(row >= 1 && column >= 1)) refuse(context, 'Invalid argument: anchorRowPos');
      chart.anchor = { row: row - 1, column: column - 1, x, y };
      return builder;
    },
    setOption(option, value) {
      chart.options = { ...chart.options, [option]: value };
      return builder;
    },
    build() {
      if (chart.anchor === null) refuse(context, 'Charts must have a position set.');
      return chartHandle({ ...chart });
    },
  };
  return builder;
}
