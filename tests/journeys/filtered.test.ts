import { readFileSync } from 'node:fs';
import type { ChangeReport, FixesAnswer, OverviewAnswer } from '../../src/commands/sidebar-results';
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { filterAreaOf, withFilterArea } from '../../src/embedded/services/filter';
import { openXlsx, type Sheet, writeXlsx as writeFile } from '../../src/embedded/xlsx/hucre-package';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';
import { writeXlsx } from '../../src/embedded/xlsx/write-xlsx';
import { inputsOf } from './inputs-of';
import { cellsOf, openRegister, samples } from './open-register';

const sheet = 'Viện trợ';
const findingsSheet = 'Kết quả kiểm tra';
/** Columns from 0 of the clean sample. */
const column = { nameVi: 4, place: 11 };

type Sheets = Partial<IWorkbookData>['sheets'];
const aidOf = (sheets: Sheets): Partial<IWorksheetData> =>
  Object.values(sheets ?? {}).find(({ name }) => name === sheet) ?? {};

/** Something to find and something to correct, in rows that a filter hides and in rows that it shows. */
function spoil({ sheets }: Partial<IWorkbookData>): void {
  const cells = (aidOf(sheets).cellData ?? {}) as Record<number, Record<number, ICellData>>;
  for (const row of [3, 9, 10, 30]) {
    const name = String(cells[row]?.[column.nameVi]?.v ?? '');
    cells[row] = {
      ...cells[row],
      [column.nameVi]: { v: ` ${name}  `, t: CellValueType.STRING },
      [column.place]: { v: 'xã Bồng Lai', t: CellValueType.STRING },
    };
  }
}

/** A filter over the whole register that shows the rows 2 to 6 and 31 alone; row 100 was hidden by hand. */
function filter(workbook: Partial<IWorkbookData>): void {
  spoil(workbook);
  const area = { startRow: 0, endRow: 73, startColumn: 0, endColumn: 27 };
  const hidden = Array.from({ length: 73 }, (_, index) => index + 1).filter((row) => row > 5 && row !== 30);
  Object.assign(aidOf(workbook.sheets), withFilterArea(area), {
    rowData: Object.fromEntries([...hidden, 99].map((row) => [row, { hd: BooleanNumber.TRUE }])),
  });
}

const shapeOf = (host: Host) => {
  const { rowData, custom } = aidOf(host.engine.snapshot().sheets);
  return JSON.stringify([rowData, custom]);
};
const overviewOf = async (host: Host) =>
  ((await host.call('readOverview')).result as OverviewAnswer).overview;
const fixesIn = async (host: Host) =>
  (await host.call('readFixes', [{ rule: 'text-not-normalised', from: 0 }])).result as FixesAnswer;

describe('a register with an active filter', () => {
  it('is checked and totalled whole: hidden rows count like all others', async () => {
    const [shown, filtered] = [await openRegister({ change: spoil }), await openRegister({ change: filter })];
    const shape = shapeOf(filtered);
    for (const host of [shown, filtered]) await host.call('checkRegister');
    expect([...cellsOf(filtered, findingsSheet)]).toEqual([...cellsOf(shown, findingsSheet)]);
    expect([...cellsOf(filtered, findingsSheet).values()].join()).toContain('L10');
    const [all, part] = [await overviewOf(shown), await overviewOf(filtered)];
    expect(part).toEqual(all);
    expect(all?.aid).not.toBeNull();
    expect(shapeOf(filtered)).toBe(shape);
  });

  it('has corrections in hidden rows made and undone, and stays filtered', async () => {
    const host = await openRegister({ change: filter });
    const [before, shape] = [inputsOf(host), shapeOf(host)];
    const { fixes } = await fixesIn(host);
    expect(fixes.map(({ cell }) => cell)).toEqual(['E4', 'E10', 'E11', 'E31']);
    const report = (await host.call('applyFixes', [{ rule: 'text-not-normalised' }])).result as ChangeReport;
    expect([report.changed, report.skipped]).toEqual([4, []]);
    expect((await fixesIn(host)).fixes).toEqual([]);
    expect(((await host.call('undoChanges')).result as ChangeReport).changed).toBe(4);
    expect(inputsOf(host)).toEqual(before);
    expect(shapeOf(host)).toBe(shape);
  });

  it('is marked and cleared without a trace', async () => {
    const host = await openRegister({ change: filter });
    const [before, shape] = [inputsOf(host), shapeOf(host)];
    await host.call('toggleMarks');
    expect([...cellsOf(host, '_svt').values()].join()).toContain('|SL-');
    await host.call('toggleMarks');
    expect(inputsOf(host)).toEqual(before);
    expect(shapeOf(host)).toBe(shape);
  });

  it('says of a cell whether it can be seen', async () => {
    const host = await openRegister({ change: filter });
    const cells = { header: 'L1', shown: 'L4', filtered: 'L10', hiddenByHand: 'L100' };
    const hidden: Record<string, boolean> = {};
    for (const [name, address] of Object.entries(cells)) {
      const { result } = await host.call('goToCell', [sheet, address]);
      hidden[name] = (result as { hidden: boolean }).hidden;
    }
    expect(hidden).toEqual({ header: false, shown: false, filtered: true, hiddenByHand: true });
  });
});

describe('the filter of the findings', () => {
  it('hides nothing after the next check, whatever it hid before', async () => {
    const host = await openRegister({ change: spoil });
    await host.call('checkRegister');
    const worksheet = host.engine.workbook.getSheets().find((one) => one.getName() === findingsSheet);
    const area = filterAreaOf(worksheet?.getConfig() ?? {});
    expect(area).not.toBeNull();
    host.engine.change('sheet.mutation.set-row-hidden', {
      subUnitId: worksheet?.getSheetId(),
      ranges: [{ ...area, startRow: (area?.startRow ?? 0) + 1 }],
    });
    const hiddenRows = () =>
      Object.values(worksheet?.getConfig().rowData ?? {}).filter((row) => row?.hd === BooleanNumber.TRUE);
    expect(hiddenRows()).not.toEqual([]);
    await host.call('checkRegister');
    expect(hiddenRows()).toEqual([]);
    expect(filterAreaOf(worksheet?.getConfig() ?? {})).toEqual(area);
  });
});

describe('a file with a filter', () => {
  it('keeps what it looks for and what it hides, and gets the filter of the findings', async () => {
    const file = await openXlsx(readFileSync(samples.clean));
    const aid = file.sheets.find(({ name }) => name === sheet) as Sheet;
    const autoFilter = { range: 'A1:AB74', columns: [{ colIndex: 8, filters: ['YT'] }] };
    const rowDefs = new Map([[7, { hidden: true }]]);
    const bytes = await writeFile({
      sheets: [{ name: sheet, rows: aid.rows, cells: aid.cells ?? new Map(), autoFilter, rowDefs }],
    });
    const { snapshot } = await readXlsx(bytes, 'so');
    const host = await openRegister({ change: (workbook) => Object.assign(workbook, snapshot) });
    expect((await host.call('goToCell', [sheet, 'A8'])).result).toEqual({ hidden: true });
    await host.call('checkRegister');
    const saved = await openXlsx(await writeXlsx(bytes, host.engine.snapshot(), new Map()));
    const [after, findings] = [sheet, findingsSheet].map((name) =>
      saved.sheets.find((one) => one.name === name),
    );
    expect(after?.autoFilter).toEqual(autoFilter);
    expect(after?.rowDefs?.get(7)?.hidden).toBe(true);
    expect(findings?.autoFilter?.range).toMatch(/^A\d+:[A-Z]\d+$/);
  });
});
