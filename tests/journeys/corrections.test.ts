import type { ChangeReport, FixesAnswer } from '../../src/commands/sidebar-results';
import { CellValueType, type IWorkbookData } from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { inputsOf } from './inputs-of';
import { cellsOf, openRegister } from './open-register';

type Cells = Record<
  number,
  Record<number, { v?: string | number | null; t?: number; f?: string; s?: unknown }>
>;

const sheet = 'Viện trợ';
const columns = { code: 0, nameVi: 4, donor: 6, grant: 15 };
/** Rows from 0 of the sample, each with one thing that is certainly wrong. */
function spoil(workbook: Partial<IWorkbookData>): void {
  const aid = Object.values(workbook.sheets ?? {}).find(({ name }) => name === sheet);
  const cells = (aid?.cellData ?? {}) as Cells;
  const text = (row: number, column: number, v: string) => {
    cells[row] = { ...cells[row], [column]: { ...cells[row]?.[column], v, t: CellValueType.STRING } };
  };
  text(1, columns.nameVi, ' Trao tặng  thiết bị y tế xã Ðoàn Kết');
  text(2, columns.grant, '1.234.567,50');
  for (const row of [4, 5, 6]) {
    const { [columns.code]: _, ...others } = cells[row] ?? {};
    cells[row] = others;
  }
  cells[7] = { ...cells[7], [columns.nameVi]: { f: '=" Hai  khoảng trắng ở đây"' } };
}

/** A drop-down on the title of the first item that takes no other value, as an office may have made it. */
function rejectOthers(workbook: Partial<IWorkbookData>, values: readonly string[]): void {
  const [id = ''] = Object.entries(workbook.sheets ?? {}).find(([, { name }]) => name === sheet) ?? [];
  const place = { startRow: 1, endRow: 1, startColumn: columns.nameVi, endColumn: columns.nameVi };
  const rule = {
    uid: 'office',
    type: 'list',
    ranges: [place],
    formula1: JSON.stringify(values),
    errorStyle: 1,
  };
  const resource = workbook.resources?.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN');
  if (resource === undefined) throw new Error('the sample has no drop-downs');
  resource.data = JSON.stringify({ ...JSON.parse(resource.data), [id]: [rule] });
}

const valueAt = (host: Host, row: number, column: number) =>
  host.engine.workbook
    .getSheets()
    .find((one) => one.getName() === sheet)
    ?.getCellMatrix()
    .getValue(row, column)?.v ?? null;

const fixesIn = async (host: Host, rule: string | null = null) =>
  (await host.call('readFixes', [{ rule, from: 0 }])).result as FixesAnswer;
const apply = async (host: Host, request: unknown) =>
  (await host.call('applyFixes', [request])).result as ChangeReport;
const undo = async (host: Host) => (await host.call('undoChanges')).result as ChangeReport;

describe('certain corrections', () => {
  it('are listed with before and after, and nothing is written by looking', async () => {
    const host = await openRegister({ change: spoil });
    const before = inputsOf(host);
    const { fixes, total } = await fixesIn(host);
    expect(total).toBe(6);
    expect(fixes.map(({ cell, before: was, after }) => [cell, was, after])).toEqual([
      ['E2', '␣Trao tặng ␣thiết bị y tế xã Ðoàn Kết', 'Trao tặng thiết bị y tế xã Đoàn Kết'],
      ['P3', '1.234.567,50', '1.234.567,5'],
      ['A5', '', expect.stringMatching(/^SL-[A-Z]+-\d{4}-\d{3}$/)],
      ['A6', '', expect.stringMatching(/^SL-[A-Z]+-\d{4}-\d{3}$/)],
      ['A7', '', expect.stringMatching(/^SL-[A-Z]+-\d{4}-\d{3}$/)],
      ['E8', '␣Hai ␣khoảng trắng ở đây', 'Hai khoảng trắng ở đây'],
    ]);
    expect(inputsOf(host)).toEqual(before);
  });

  it('leave the user on the cell where they stand, also when sheets of the add-on are made', async () => {
    const host = await openRegister({ change: spoil });
    const place = { sheet, row: 3, column: 16 };
    host.world.interface.currentCell = place;
    await apply(host, { rule: 'missing-code' });
    expect(host.world.interface).toMatchObject({ activeSheet: sheet, currentCell: place });
  });

  it('change the ticked cells and no others, never a formula, are logged and can be undone to the last property', async () => {
    const host = await openRegister({ change: spoil });
    const before = inputsOf(host);
    const { fixes } = await fixesIn(host);
    const report = await apply(host, { ids: fixes.map(({ id }) => id) });
    expect(report.changed).toBe(5);
    expect(report.skipped.map(({ cell, reason }) => [cell, reason])).toEqual([['E8', 'formula']]);
    expect(valueAt(host, 1, columns.nameVi)).toBe('Trao tặng thiết bị y tế xã Đoàn Kết');
    expect(valueAt(host, 2, columns.grant)).toBe(1234567.5);
    expect([...cellsOf(host, 'Nhật ký').values()].join()).toContain('Đã sửa 5 ô');
    expect((await fixesIn(host)).fixes.map(({ cell }) => cell)).toEqual(['E8']);
    expect((await undo(host)).changed).toBe(5);
    expect(inputsOf(host)).toEqual(before);
    await expect(undo(host)).rejects.toThrow('Không có chỉnh sửa nào');
  });

  it('make codes for all rows that have none in one step', async () => {
    const host = await openRegister({ change: spoil });
    expect((await apply(host, { rule: 'missing-code' })).changed).toBe(3);
    expect([4, 5, 6].map((row) => valueAt(host, row, columns.code))).toEqual([
      expect.stringMatching(/^SL-/),
      expect.stringMatching(/^SL-/),
      expect.stringMatching(/^SL-/),
    ]);
    const { result } = await host.call('readOverview');
    expect(result).toMatchObject({ overview: { canUndo: true, fixes: { 'text-not-normalised': 2 } } });
  });

  it('read as often for one cell of a column as for many', async () => {
    const reads = await Promise.all(
      [1, 3].map(async (cells) => {
        const host = await openRegister({ change: spoil });
        const { fixes } = await fixesIn(host);
        const ids = fixes.filter(({ cell }) => cell.startsWith('A')).map(({ id }) => id);
        const { result, roundTrips } = await host.call('applyFixes', [{ ids: ids.slice(0, cells) }]);
        return [(result as ChangeReport).changed, roundTrips.reads] as const;
      }),
    );
    expect(reads.map(([changed]) => changed)).toEqual([1, 3]);
    expect(reads[1]?.[1]).toBe(reads[0]?.[1]);
  });

  it('leave a cell that has changed since it was listed, and since it was corrected', async () => {
    const host = await openRegister({ change: spoil });
    const { fixes } = await fixesIn(host, 'text-not-normalised');
    type(host, 1, columns.nameVi, '  Tên khác hẳn của khoản viện trợ');
    const first = await apply(host, { ids: fixes.filter(({ cell }) => cell === 'E2').map(({ id }) => id) });
    expect(first.changed).toBe(0);
    expect(valueAt(host, 1, columns.nameVi)).toBe('  Tên khác hẳn của khoản viện trợ');
    await apply(host, { rule: 'amount-typed-as-text' });
    type(host, 2, columns.grant, 99);
    const back = await undo(host);
    expect([back.changed, back.skipped.map(({ reason }) => reason)]).toEqual([0, ['changed']]);
    expect(valueAt(host, 2, columns.grant)).toBe(99);
  });

  it('of which none is left to undo add no line to the log', async () => {
    const host = await openRegister({ change: spoil });
    await apply(host, { rule: 'amount-typed-as-text' });
    const log = cellsOf(host, 'Nhật ký');
    type(host, 2, columns.grant, 99);
    expect((await undo(host)).changed).toBe(0);
    expect(cellsOf(host, 'Nhật ký')).toEqual(log);
  });

  it('leave cells that the user may not change, and make the others', async () => {
    const world = { protectedRanges: [{ sheet, row: 4, column: columns.code, rows: 1, columns: 3 }] };
    const host = await openRegister({ change: spoil, world });
    const { changed, skipped } = await apply(host, { rule: 'missing-code' });
    expect([changed, skipped.map(({ cell, reason }) => [cell, reason])]).toEqual([2, [['A5', 'protected']]]);
    expect(valueAt(host, 4, columns.code)).toBeNull();
    expect(valueAt(host, 5, columns.code)).toMatch(/^SL-/);
  });

  it.each([
    ['leave a cell whose drop-down rejects the new value', ['Khác'], 0, ['rejected']],
    ['mend a cell whose drop-down has the new value', ['Trao tặng thiết bị y tế xã Đoàn Kết'], 1, []],
  ])('%s', async (_what, values, expectedChanges, reasons) => {
    const host = await openRegister({
      change: (workbook) => {
        spoil(workbook);
        rejectOthers(workbook, values);
      },
    });
    const { fixes } = await fixesIn(host, 'text-not-normalised');
    const ids = fixes.filter(({ cell }) => cell === 'E2').map(({ id }) => id);
    const { changed, skipped } = await apply(host, { ids });
    expect([changed, skipped.map(({ reason }) => reason)]).toEqual([expectedChanges, reasons]);
  });

  it('leave cells that a formula elsewhere fills, for writing there would break it', async () => {
    const change = (workbook: Partial<IWorkbookData>) => {
      spoil(workbook);
      const aid = Object.values(workbook.sheets ?? {}).find(({ name }) => name === sheet);
      const cells = (aid?.cellData ?? {}) as Cells;
      cells[1] = { ...cells[1], [columns.grant]: { f: '=SORT(P20:P30)' } };
    };
    const host = await openRegister({ change });
    const { changed, skipped } = await apply(host, { rule: 'amount-typed-as-text' });
    expect([changed, skipped.map(({ cell, reason }) => [cell, reason])]).toEqual([0, [['P3', 'filled']]]);
    expect(valueAt(host, 2, columns.grant)).toBe('1.234.567,50');
  });

  it('of a protected sheet are refused in one sentence, and the sheet stays as it was', async () => {
    const host = await openRegister({ change: spoil, protectedSheets: [sheet] });
    const before = inputsOf(host);
    await expect(apply(host, { rule: 'missing-code' })).rejects.toThrow(/“Viện trợ” đang được bảo vệ.*\.$/);
    expect(inputsOf(host)).toEqual(before);
    await expect(undo(host)).rejects.toThrow('Không có chỉnh sửa nào');
  });

  it('refuse what no page would ask for', async () => {
    const host = await openRegister();
    await expect(host.call('applyFixes', [{ rule: 'no-such-rule' }])).rejects.toThrow('không hiểu');
    await expect(host.call('applyFixes', [{ ids: 'all' }])).rejects.toThrow('không hiểu');
  });
});

function type(host: Host, row: number, column: number, v: string | number): void {
  const found = host.engine.workbook.getSheets().find((one) => one.getName() === sheet);
  const t = typeof v === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  host.engine.change('sheet.mutation.set-range-values', {
    subUnitId: found?.getSheetId(),
    cellValue: { [row]: { [column]: { v, t } } },
  });
}
