import { strFromU8, unzipSync } from 'fflate';
import { type Engine, startEngine } from '../../src/embedded/engine/engine';
import { spillsOf } from '../../src/embedded/engine/spills';
import type { IWorkbookData } from '../../src/embedded/engine/univer-packages';
import { type Cell, openXlsx, writeXlsx as writeFile } from '../../src/embedded/xlsx/hucre-package';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';
import { createXlsx, writeXlsx } from '../../src/embedded/xlsx/write-xlsx';

const engines: Engine[] = [];

afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

async function open(bytes: Uint8Array): Promise<Engine> {
  const engine = startEngine((await readXlsx(bytes, 'Sổ')).snapshot, {});
  engines.push(engine);
  await engine.pace.settle();
  return engine;
}

const save = (bytes: Uint8Array, engine: Engine) => writeXlsx(bytes, engine.snapshot(), spillsOf(engine));

function cell(value: Cell['value'], more: Partial<Cell> = {}): Partial<Cell> {
  return { value, ...more };
}

const border = { top: { style: 'double', color: { rgb: 'FF0000' } } } as const;

/** A file with one of everything that an office's register holds. */
function office(): Promise<Uint8Array> {
  return writeFile({
    sheets: [
      {
        name: 'Viện trợ',
        rows: [
          ['Mã', 'Ngày', 'Số tiền'],
          ['', '', ''],
        ],
        cells: new Map([
          ['0,0', cell('Mã', { style: { font: { bold: true }, border }, comment: { text: 'Mã khoản' } })],
          ['1,0', cell('007', { style: { numFmt: '@' } })],
          ['1,1', cell(new Date(Date.UTC(2024, 2, 15)), { style: { numFmt: 'dd/mm/yyyy' } })],
          ['1,2', cell(1234.5, { style: { numFmt: '#,##0.00', border } })],
          ['2,0', cell(null, { formula: 'SUM(C2:C2)', formulaResult: 1234.5 })],
          ['2,1', cell(true)],
          ['2,2', cell('#N/A', { type: 'error' })],
          ['3,0', cell('xem', { hyperlink: { target: 'https://sonla.gov.vn/' } })],
        ]),
        columns: [{ width: 20 }, { width: 12.5 }],
        merges: [{ startRow: 5, startCol: 0, endRow: 5, endCol: 2 }],
        freezePane: { rows: 1, columns: 1 },
        dataValidations: [
          {
            type: 'list',
            values: ['Y tế', 'Giáo dục'],
            range: 'A2:A9',
            showErrorMessage: true,
            errorStyle: 'warning',
          },
          { type: 'whole', operator: 'between', formula1: '1', formula2: '9', range: 'C2:C9' },
        ],
        conditionalRules: [
          {
            type: 'expression',
            formula: '$A2=""',
            priority: 1,
            range: 'A2:C9',
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFCCCC' } } },
          },
        ],
        protection: { sheet: true },
      },
      { name: 'Ẩn', rows: [['x']], hidden: true },
    ],
    namedRanges: [{ name: 'So_tien', range: "'Viện trợ'!$C$2" }],
  });
}

/** The library's view of a file without what the writer orders by itself. */
async function seen(bytes: Uint8Array): Promise<unknown> {
  const { sheets, namedRanges } = await openXlsx(bytes, { readStyles: true });
  return {
    namedRanges,
    sheets: sheets.map((sheet) => ({ ...sheet, cells: [...(sheet.cells ?? [])].sort() })),
  };
}

describe('a file that nobody changed', () => {
  it('comes back with every value, formula, format, note, rule and width', async () => {
    const bytes = await office();
    expect(await seen(await save(bytes, await open(bytes)))).toEqual(await seen(bytes));
  });

  it('reads into the engine as it stands', async () => {
    const { workbook, cells } = await open(await office());
    const sheet = workbook.getSheets()[0];
    if (sheet === undefined) throw new Error('no sheet');
    const at = (row: number, column: number) => cells.cell(sheet, row, column);
    expect([at(1, 0)?.v, at(1, 1)?.v, cells.isDate(at(1, 1)), at(1, 2)?.v]).toEqual([
      '007',
      45366,
      true,
      1234.5,
    ]);
    expect([at(2, 0)?.v, cells.formula(sheet, 2, 0), at(2, 1)?.t, at(2, 2)?.v]).toEqual([
      1234.5,
      '=SUM(C2:C2)',
      3,
      '#N/A',
    ]);
    expect([sheet.getRowCount(), sheet.getColumnCount()]).toEqual([1000, 26]);
    expect(workbook.getSheets()[1]?.isSheetHidden()).toBe(1);
  });

  it('keeps a style that the engine does not know when another part of it changes', async () => {
    const bytes = await office();
    const engine = await open(bytes);
    engine.change('sheet.mutation.set-range-values', {
      subUnitId: '0',
      cellValue: { 1: { 2: { v: 99, t: 2, s: { bg: { rgb: '#ffee00' } } } } },
    });
    const [sheet] = (await openXlsx(await save(bytes, engine), { readStyles: true })).sheets;
    const changed = sheet?.cells?.get('1,2');
    expect(changed?.value).toBe(99);
    expect(changed?.style).toMatchObject({
      numFmt: '#,##0.00',
      border: { top: { style: 'double' } },
      fill: { fgColor: { rgb: 'FFEE00' } },
    });
    expect(sheet?.conditionalRules).toHaveLength(1);
    expect(sheet?.dataValidations).toHaveLength(2);
    expect(sheet?.protection?.sheet).toBe(true);
  });
});

describe('what changed in the engine', () => {
  it('is in the file: values, formulas with results, cleared cells, widths, frozen rows', async () => {
    const bytes = await office();
    const engine = await open(bytes);
    engine.change('sheet.mutation.set-range-values', {
      subUnitId: '0',
      cellValue: {
        1: { 0: { v: null }, 2: { v: 10, t: 2 } },
        7: { 1: { f: '=C2*3', v: null }, 2: { v: 45366, t: 2, s: { n: { pattern: 'dd/mm/yyyy' } } } },
      },
    });
    await engine.pace.settle();
    const [sheet] = (await openXlsx(await save(bytes, engine), { readStyles: true })).sheets;
    expect(sheet?.rows[1]?.slice(0, 3)).toEqual([null, new Date(Date.UTC(2024, 2, 15)), 10]);
    expect(sheet?.cells?.get('2,0')).toMatchObject({ formula: 'SUM(C2:C2)', value: 10 });
    expect(sheet?.cells?.get('7,1')).toMatchObject({ formula: 'C2*3', value: 30 });
    expect(sheet?.cells?.get('7,2')).toMatchObject({ value: new Date(Date.UTC(2024, 2, 15)), type: 'date' });
  });

  it('is in the file: a formula that fills several cells, and its values', async () => {
    const bytes = await writeFile({ sheets: [{ name: 'S', rows: [[1], [2], [3]] }] });
    const engine = await open(bytes);
    engine.change('sheet.mutation.set-range-values', {
      subUnitId: '0',
      cellValue: { 0: { 2: { f: '=A1:A3*2' } } },
    });
    await engine.pace.settle();
    const saved = await save(bytes, engine);
    const [sheet] = (await openXlsx(saved, { readStyles: true })).sheets;
    expect(sheet?.rows.map((row) => row[2])).toEqual([2, 4, 6]);
    expect(sheet?.cells?.get('0,2')).toMatchObject({ formula: 'A1:A3*2', formulaRef: 'C1:C3' });
    const again = await open(saved);
    const first = again.workbook.getSheets()[0];
    expect(first && again.cells.cell(first, 2, 2)?.v).toBe(6);
  });

  it('a new sheet stands after the others, with links into the workbook', async () => {
    const bytes = await office();
    const engine = await open(bytes);
    const sheet = engine.api.getActiveWorkbook()?.create('Kết quả', 20, 5);
    const id = sheet?.getSheetId() ?? '';
    engine.change('sheet.mutation.set-range-values', {
      subUnitId: id,
      cellValue: { 0: { 0: { v: 'C2', t: 1, custom: { link: '#gid=0&range=C2' }, s: { bl: 1 } } } },
    });
    const { sheets } = await openXlsx(await save(bytes, engine), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['Viện trợ', 'Ẩn', 'Kết quả']);
    expect(sheets[2]?.cells?.get('0,0')).toMatchObject({
      value: 'C2',
      hyperlink: { location: "'Viện trợ'!C2" },
      style: { font: { bold: true } },
    });
  });
});

describe('a function that the engine does not have', () => {
  it('keeps the result that the file has', async () => {
    const bytes = await writeFile({
      sheets: [
        {
          name: 'S',
          rows: [[5]],
          cells: new Map([
            [
              '0,1',
              cell('tốt', {
                formula: 'KHONG_CO(A1)',
                formulaResult: 'tốt',
                formulaType: 'array',
                formulaRef: 'B1:B2',
              }),
            ],
            ['1,1', cell('nữa')],
          ]),
        },
      ],
    });
    const engine = await open(bytes);
    const [sheet] = (await openXlsx(await save(bytes, engine))).sheets;
    expect(sheet?.rows.map((row) => row[1])).toEqual(['tốt', 'nữa']);
  });
});

describe('formulas that share their text', () => {
  it('are each read with their own cells and keep their results', async () => {
    const shared = (formula: string, value: number, more: Partial<Cell>) =>
      cell(value, { formula, formulaResult: value, formulaType: 'shared', formulaSharedIndex: 0, ...more });
    const bytes = await writeFile({
      sheets: [
        {
          name: 'S',
          rows: [[1], [2]],
          cells: new Map([
            ['0,1', shared('A1*2', 2, { formulaRef: 'B1:B2' })],
            ['1,1', shared('', 4, {})],
          ]),
        },
      ],
    });
    const engine = await open(bytes);
    const sheet = engine.workbook.getSheets()[0];
    expect(sheet && engine.cells.formula(sheet, 1, 1)).toBe('=A2*2');
    const saved = strFromU8(
      unzipSync(await save(bytes, engine))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(saved).toMatch(/<c r="B2"[^>]*><f t="shared" si="0"\/><v>4<\/v>/);
  });
});

describe('a workbook that was never in a file', () => {
  it('becomes one', async () => {
    const snapshot: Partial<IWorkbookData> = {
      id: 'w',
      name: 'Mới',
      sheetOrder: ['0'],
      sheets: { '0': { id: '0', name: 'Sổ', cellData: { 0: { 0: { v: 'đ', t: 1 }, 1: { v: 1.5, t: 2 } } } } },
    };
    const engine = startEngine(snapshot, {});
    engines.push(engine);
    const { sheets } = await openXlsx(await createXlsx(engine.snapshot(), spillsOf(engine)));
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([['Sổ', [['đ', 1.5]]]]);
  });
});
