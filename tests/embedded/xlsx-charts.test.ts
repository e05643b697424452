import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Engine, startEngine } from '../../src/embedded/engine/engine';
import { spillsOf } from '../../src/embedded/engine/spills';
import type { StoredChart } from '../../src/embedded/services/world';
import { openXlsx, writeXlsx as writeFile } from '../../src/embedded/xlsx/hucre-package';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';
import { createXlsx, writeXlsx } from '../../src/embedded/xlsx/write-xlsx';

const engines: Engine[] = [];

afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

/** A file with two sheets of names and figures. */
const file = () =>
  writeFile({
    sheets: ['Tổng hợp', 'Khác'].map((name) => ({
      name,
      rows: [
        ['Lĩnh vực', 'USD'],
        ['Y tế', 10],
        ['Giáo dục', 20],
        ['Nước sạch', 30],
      ],
    })),
  });

function chart(title: string, more: Partial<StoredChart> = {}): StoredChart {
  const column = (index: number) => ({ sheetId: '0', row: 1, column: index, rows: 3, columns: 1 });
  return {
    sheetId: '0',
    type: 'BAR',
    ranges: [column(0), column(1)],
    headers: 0,
    anchor: { row: 5, column: 3, x: 0, y: 0 },
    options: { title, width: 300, height: 200 },
    ...more,
  };
}

async function openEngine(bytes: Uint8Array): Promise<Engine> {
  const engine = startEngine((await readXlsx(bytes, 'Sổ')).snapshot, {});
  engines.push(engine);
  await engine.pace.settle();
  return engine;
}

async function save(bytes: Uint8Array, change: (charts: readonly StoredChart[]) => readonly StoredChart[]) {
  const engine = await openEngine(bytes);
  const { charts } = await readXlsx(bytes, 'Sổ');
  return writeXlsx(bytes, engine.snapshot(), spillsOf(engine), { before: charts, after: change(charts) });
}

/** Sheet, title, figures and names of each chart. */
async function seen(bytes: Uint8Array) {
  const { sheets } = await openXlsx(bytes);
  return sheets.flatMap(({ name, charts = [] }) =>
    charts.map(({ title, series }) => [name, title, series?.[0]?.valuesRef, series?.[0]?.categoriesRef]),
  );
}

const one = ['Tổng hợp', 'Một', "'Tổng hợp'!B2:B4", "'Tổng hợp'!A2:A4"];

it('a chart that was put into a sheet is in the file, with its title, figures and names', async () => {
  expect(await seen(await save(await file(), () => [chart('Một')]))).toEqual([one]);
});

it('a chart is as large as it was asked to be', async () => {
  const bytes = await save(await file(), () => [chart('Một')]);
  const { sheets } = await openXlsx(bytes);
  // 300 pixels are five columns of 64, 200 pixels ten rows of 20.
  expect(sheets[0]?.charts?.[0]?.anchor).toEqual({ from: { row: 5, col: 3 }, to: { row: 15, col: 8 } });
});

it('bars lie and columns stand', async () => {
  const bytes = await save(await file(), () => [chart('Một'), chart('Hai', { type: 'COLUMN' })]);
  const parts = unzipSync(bytes);
  const directions = Object.keys(parts)
    .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => /barDir val="(\w+)"/.exec(strFromU8(parts[name] ?? new Uint8Array()))?.[1]);
  expect(directions).toEqual(['bar', 'col']);
});

it('a workbook that was never in a file has its charts too', async () => {
  const engine = await openEngine(await file());
  const bytes = await createXlsx(engine.snapshot(), spillsOf(engine), [chart('Một')]);
  expect(await seen(bytes)).toEqual([one]);
});

it('a chart of a file is told with its title and place, and stays as it is', async () => {
  const bytes = await save(await file(), () => [chart('Một')]);
  const { charts } = await readXlsx(bytes, 'Sổ');
  expect(charts).toEqual([
    expect.objectContaining({
      sheetId: '0',
      options: { title: 'Một' },
      anchor: { row: 5, column: 3, x: 0, y: 0 },
    }),
  ]);
  expect(await seen(await save(bytes, (before) => before))).toEqual([one]);
});

it('charts take the place of those of the file, and none of their parts is left', async () => {
  const bytes = await save(await file(), () => [chart('Một'), chart('Hai')]);
  const later = await save(bytes, () => [chart('Ba')]);
  expect(await seen(later)).toEqual([['Tổng hợp', 'Ba', "'Tổng hợp'!B2:B4", "'Tổng hợp'!A2:A4"]]);
  expect(Object.keys(unzipSync(later)).filter((name) => /^xl\/charts\/chart/.test(name))).toHaveLength(1);
});

it('charts that are gone leave nothing', async () => {
  const bytes = await save(await file(), () => [chart('Một')]);
  const later = await save(bytes, () => []);
  expect(await seen(later)).toEqual([]);
  expect(Object.keys(unzipSync(later)).filter((name) => /chart|drawing/.test(name))).toEqual([]);
});

it('where a chart of a person stays, the drawing of its sheet stays, and that of others is made anew', async () => {
  const other = chart('Khác', {
    sheetId: '1',
    ranges: chart('').ranges.map((range) => ({ ...range, sheetId: '1' })),
  });
  const bytes = await save(await file(), () => [chart('Của tôi'), other]);
  const later = await save(bytes, ([own]) => [own as StoredChart, { ...other, options: { title: 'Mới' } }]);
  expect((await seen(later)).map(([sheet, title]) => [sheet, title])).toEqual([
    ['Tổng hợp', 'Của tôi'],
    ['Khác', 'Mới'],
  ]);
});

it('a drawing that holds a picture stays', async () => {
  const parts = unzipSync(await save(await file(), () => [chart('Một')]));
  const drawing = Object.keys(parts).find((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)) ?? '';
  const withShape = strFromU8(parts[drawing] ?? new Uint8Array()).replace(
    '</xdr:wsDr>',
    '<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="Hình"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  );
  parts[drawing] = strToU8(withShape);
  expect(withShape).toContain('Hình');
  const later = await save(zipSync(parts), () => [chart('Hai')]);
  expect(await seen(later)).toEqual([one]);
});

it.each([
  ['without a place', { anchor: null }],
  ['without figures', { ranges: [] }],
  ['of another sheet', { sheetId: '1' }],
])('a chart %s is not in the file, and the file is whole', async (_, more) => {
  expect(await seen(await save(await file(), () => [chart('Một', more)]))).toEqual([]);
});
