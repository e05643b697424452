import { readFileSync } from 'node:fs';
import { spillsOf } from '../../src/embedded/engine/spills';
import type { StoredChart } from '../../src/embedded/services/world';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';
import { writeXlsx } from '../../src/embedded/xlsx/write-xlsx';
import { openRegister, samples } from './open-register';

it('the Totals sheet has its charts once, however often it is written, and keeps those of a person', async () => {
  const host = await openRegister();
  const titles = () => host.world.charts.map(({ options }) => options.title);
  await host.call('writeTotals');
  const drawn = titles();
  expect(drawn).toEqual(['Theo lĩnh vực', 'Theo năm phê duyệt', 'Theo nhà tài trợ']);
  const [first] = host.world.charts;
  const own: StoredChart = { ...(first as StoredChart), options: { title: 'Biểu đồ của tôi' } };
  host.world.charts.unshift(own);
  await host.call('writeTotals');
  expect(titles()).toEqual(['Biểu đồ của tôi', ...drawn]);
});

it('each chart shows the names and figures of its table', async () => {
  const host = await openRegister();
  await host.call('writeTotals');
  const sheet = host.engine.workbook.getSheets().find((one) => one.getName() === 'Tổng hợp');
  if (sheet === undefined) throw new Error('no totals');
  const valueAt = (row: number, column: number) => host.engine.cells.cell(sheet, row, column)?.v;
  for (const { anchor, ranges, headers, options } of host.world.charts) {
    const [names, figures] = ranges;
    if (anchor === null || names === undefined || figures === undefined) throw new Error('no ranges');
    expect(valueAt(anchor.row, 0)).toBe(options.title);
    expect([headers, options.useFirstColumnAsDomain]).toEqual([0, true]);
    expect(valueAt(names.row - 1, figures.column)).toBe('USD');
    for (let row = names.row; row < names.row + names.rows; row += 1) {
      expect(String(valueAt(row, names.column))).not.toBe('');
      expect(typeof valueAt(row, figures.column)).toBe('number');
    }
    expect(valueAt(names.row + names.rows, names.column)).toBe('Tổng cộng');
  }
});

it('the charts are in the workbook that is saved, and once more when it is opened and totalled again', async () => {
  let bytes = new Uint8Array(readFileSync(samples.clean));
  for (let round = 0; round < 2; round += 1) {
    const opened = await readXlsx(bytes, 'so-vien-tro');
    const host = await openRegister({
      change: (workbook) => Object.assign(workbook, opened.snapshot),
      world: { charts: [...opened.charts] },
    });
    await host.call('writeTotals');
    const charts = { before: opened.charts, after: host.world.charts };
    bytes = new Uint8Array(await writeXlsx(bytes, host.engine.snapshot(), spillsOf(host.engine), charts));
    const { charts: saved } = await readXlsx(bytes, 'so-vien-tro');
    expect(saved.map(({ options }) => options.title)).toEqual([
      'Theo lĩnh vực',
      'Theo năm phê duyệt',
      'Theo nhà tài trợ',
    ]);
  }
});
