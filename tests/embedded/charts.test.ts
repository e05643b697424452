import { openTestHost, runScript } from './open-test-host';

const build = `sheet().newChart().setChartType(Charts.ChartType.BAR).addRange(range(1, 1, 3, 1)).addRange(range(1, 2, 3, 1))
  .setPosition(2, 4, 0, 0).setOption('title', 'Theo lĩnh vực').build()`;

describe('charts', () => {
  it('are told by the sheet that they were put into, with their options', async () => {
    const body = `sheet().insertChart(${build}); return sheet().getCharts().map(function (chart) { return [chart.getOptions().get('title'), chart.getOptions().get('color')]; })`;
    expect(await runScript(body)).toEqual([['Theo lĩnh vực', null]]);
  });

  it('are not in the sheet until they are put there', async () => {
    expect(await runScript(`${build}; return sheet().getCharts().length`)).toBe(0);
  });

  it('go when they are removed, and only they', async () => {
    const body = `sheet().insertChart(${build}); sheet().insertChart(${build}); sheet().removeChart(sheet().getCharts()[0]); return sheet().getCharts().length`;
    expect(await runScript(body)).toBe(1);
  });

  it('need a place', async () => {
    const body = "return refusal(function () { sheet().newChart().setOption('title', 'x').build() })";
    expect(await runScript(body)).toBe('Charts must have a position set.');
  });

  it('have no part of a row as a heading', async () => {
    const body = 'return refusal(function () { sheet().newChart().setNumHeaders(-1) })';
    expect(await runScript(body)).toBe('Invalid argument: headers');
  });

  it('keep their ranges, kind and place', async () => {
    const host = await openTestHost({
      code: `function main() { var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ');
        sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange(3, 1, 4, 1)).setNumHeaders(0).setPosition(3, 8, 5, 6).build()); }`,
    });
    await host.call('main');
    expect(host.world.charts).toEqual([
      {
        sheetId: '0',
        type: 'COLUMN',
        ranges: [{ sheetId: '0', row: 2, column: 0, rows: 4, columns: 1 }],
        headers: 0,
        anchor: { row: 2, column: 7, x: 5, y: 6 },
        options: {},
      },
    ]);
  });
});
