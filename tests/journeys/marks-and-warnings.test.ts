import type { MarksReport, OverviewAnswer } from '../../src/commands/sidebar-results';
import {
  CellValueType,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { inputsOf } from './inputs-of';
import { cellsOf, openRegister } from './open-register';

const sheet = 'Viện trợ';
const columns = { code: 0, nameVi: 4, place: 11, start: 12 };

const sheetOf = (host: Host, name: string) =>
  host.engine.workbook.getSheets().find((one) => one.getName() === name);

/** As a person at the keyboard: the cells change, then Google fires onEdit. */
async function edit(
  host: Host,
  row: number,
  column: number,
  rows: readonly (readonly (string | number)[])[],
) {
  const worksheet = sheetOf(host, sheet);
  if (worksheet === undefined) throw new Error('no sheet');
  const width = rows[0]?.length ?? 1;
  const missing = row + rows.length - worksheet.getRowCount();
  if (missing > 0) {
    host.engine.api
      .getActiveWorkbook()
      ?.getSheetBySheetId(worksheet.getSheetId())
      ?.insertRowsAfter(worksheet.getRowCount() - 1, missing);
  }
  host.engine.change('sheet.mutation.set-range-values', {
    subUnitId: worksheet.getSheetId(),
    cellValue: Object.fromEntries(
      rows.map((cells, index) => [
        row + index,
        Object.fromEntries(
          cells.map((v, offset) => [
            column + offset,
            { v, t: typeof v === 'number' ? CellValueType.NUMBER : CellValueType.STRING },
          ]),
        ),
      ]),
    ),
  });
  await host.edited({
    sheet: worksheet,
    row,
    column,
    rows: rows.length,
    columns: width,
    value: null,
    oldValue: null,
  });
}

const markedCodes = (host: Host) =>
  [...cellsOf(host, '_svt')]
    .filter(([place]) => place.endsWith(',3'))
    .map(([, cell]) => String((JSON.parse(cell) as [string | null])[0] ?? ''))
    .filter((key) => key !== '')
    .map((key) => key.split('|')[1]);

const rulesIn = (host: Host, name: string) =>
  host.engine.injector
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(host.engine.workbook.getUnitId(), sheetOf(host, name)?.getSheetId() ?? '') ?? [];

function addRule(host: Host, name: string, rule: IConditionFormattingRule): void {
  host.engine.change('sheet.mutation.add-conditional-rule', {
    subUnitId: sheetOf(host, name)?.getSheetId(),
    rule,
  });
}

const range = { startRow: 1, endRow: 20, startColumn: 2, endColumn: 5 };
const formulaRule = (cfId: string, value: string): IConditionFormattingRule => ({
  cfId,
  stopIfTrue: false,
  ranges: [range],
  rule: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value,
    style: { bg: { rgb: '#00ff00' } },
  },
});
const rankRule: IConditionFormattingRule = {
  cfId: 'rank',
  stopIfTrue: true,
  ranges: [range],
  rule: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.rank,
    isBottom: false,
    isPercent: false,
    value: 3,
    style: {},
  },
};

const toggle = async (host: Host) => (await host.call('toggleMarks')).result as MarksReport;
const overview = async (host: Host) => ((await host.call('readOverview')).result as OverviewAnswer).overview;

describe('marks', () => {
  it('are one rule for each register, and clearing them leaves a decorated workbook as it was', async () => {
    const host = await openRegister();
    addRule(host, sheet, formulaRule('own', '=$A2="x"'));
    addRule(host, sheet, rankRule);
    const before = inputsOf(host);
    const report = await toggle(host);
    expect([report.on, report.sheets, report.unmarked]).toEqual([true, [sheet, 'Danh mục kêu gọi'], []]);
    expect(rulesIn(host, sheet).map(({ cfId }) => cfId)).toEqual([
      'rank',
      'own',
      expect.stringContaining('made'),
    ]);
    const off = await toggle(host);
    expect(off.on).toBe(false);
    expect(inputsOf(host)).toEqual(before);
    expect(markedCodes(host)).toEqual([]);
  });

  it('are cleared also where our cells were copied to', async () => {
    const host = await openRegister();
    await toggle(host);
    const [ours] = rulesIn(host, sheet);
    const before = inputsOf(host)['Nhà tài trợ'];
    addRule(host, 'Nhà tài trợ', formulaRule('kept', '=$B2="y"'));
    const decorated = inputsOf(host)['Nhà tài trợ'];
    if (ours === undefined) throw new Error('no rule');
    addRule(host, 'Nhà tài trợ', { ...ours, cfId: 'pasted', ranges: [range] });
    await toggle(host);
    expect(inputsOf(host)['Nhà tài trợ']).toEqual(decorated);
    expect(decorated).not.toEqual(before);
  });

  it('follow the check, which rewrites only which rows are marked', async () => {
    const host = await openRegister();
    await toggle(host);
    const rules = rulesIn(host, sheet).map((rule) => JSON.stringify(rule));
    const others = markedCodes(host);
    await edit(host, 1, columns.place, [['xã Bồng Lai']]);
    await host.call('checkRegister');
    const { v } = sheetOf(host, sheet)?.getCellMatrix().getValue(1, columns.code) ?? {};
    expect(markedCodes(host)).toContain(v);
    expect(markedCodes(host)).toHaveLength(others.length + 1);
    await edit(host, 1, columns.place, [['Toàn tỉnh']]);
    expect(markedCodes(host)).toEqual(others);
    expect(rulesIn(host, sheet).map((rule) => JSON.stringify(rule))).toEqual(rules);
  });

  it('are not set in a protected sheet, which is told', async () => {
    const host = await openRegister({ protectedSheets: [sheet] });
    const report = await toggle(host);
    expect(report.sheets).toEqual(['Danh mục kêu gọi']);
    expect(report.unmarked).toEqual([expect.stringContaining('đang được bảo vệ')]);
    expect(rulesIn(host, sheet)).toEqual([]);
    expect((await overview(host))?.marks).toBe(true);
  });
});

describe('the live check', () => {
  it('tells what is to review in the row just edited, with the time', async () => {
    const host = await openRegister();
    await edit(host, 3, columns.place, [['xã Bồng Lai']]);
    expect(host.world.interface.toasts.map(({ message }) => message)).toEqual([
      'Dòng vừa sửa cần xem lại: Không nhận ra địa danh (kiểm tra lúc 12:00).',
    ]);
  });

  it('is silent about good rows and about sheets that are no part of the register', async () => {
    const host = await openRegister();
    await edit(host, 3, columns.place, [['Toàn tỉnh']]);
    const other = host.engine.workbook.getSheets()[0];
    if (other === undefined) throw new Error('no sheet');
    await host.edited({ sheet: other, row: 0, column: 0, rows: 1, columns: 1, value: null, oldValue: null });
    expect(host.world.interface.toasts).toEqual([]);
  });

  it('looks at 500 pasted rows at once, and at cleared ones', async () => {
    const host = await openRegister();
    await toggle(host);
    const others = markedCodes(host).length;
    host.world.interface.toasts.length = 0;
    const rows = Array.from({ length: 500 }, (_, index) => [
      `SL-GD-2024-${500 + index}`,
      'PCPNN',
      'Dự án',
      'Tiền',
      `Khoản viện trợ dán vào thứ ${500 + index}`,
      '',
      '',
    ]);
    await edit(host, 80, columns.code, rows);
    expect(markedCodes(host)).toHaveLength(others + 500);
    expect(host.world.interface.toasts[0]?.message).toMatch(
      /^500 dòng vừa sửa cần xem lại: .*Chưa có nhà tài trợ/,
    );
    await edit(
      host,
      80,
      columns.code,
      rows.map((cells) => cells.map(() => '')),
    );
    expect(host.world.interface.toasts).toHaveLength(1);
  });
});

describe('a kept warning', () => {
  const keep = (host: Host, reason: string) =>
    host.call('keepWarnings', [{ rule: 'long-period', sheet, row: 4, cell: 'N4', reason }]);

  async function withLongPeriod(): Promise<Host> {
    const host = await openRegister();
    await edit(host, 3, columns.start, [['2005', '2024']]);
    return host;
  }

  it('needs a reason, is set aside with it, and comes back when its facts change', async () => {
    const host = await withLongPeriod();
    const before = await overview(host);
    expect(before?.decisions.map(({ rule }) => rule)).toContain('long-period');
    await expect(keep(host, '  ')).rejects.toThrow('Chưa ghi lý do');
    await keep(host, 'Theo văn kiện đã duyệt');
    const after = await overview(host);
    expect(after?.decisions.map(({ rule }) => rule)).not.toContain('long-period');
    expect(after?.kept).toMatchObject([
      { rule: 'long-period', cell: 'N4', reason: 'Theo văn kiện đã duyệt', by: 'Người thử' },
    ]);
    await host.call('checkRegister');
    expect([...cellsOf(host, 'Kết quả kiểm tra').values()].join()).toContain('Theo văn kiện đã duyệt');
    await edit(host, 3, columns.start, [['2004', '2024']]);
    expect((await overview(host))?.decisions.map(({ rule }) => rule)).toContain('long-period');
    await host.call('checkRegister');
    await edit(host, 3, columns.start, [['2005', '2024']]);
    expect((await overview(host))?.kept).toEqual([]);
  });

  it('can be brought back by hand', async () => {
    const host = await withLongPeriod();
    await keep(host, 'Theo văn kiện đã duyệt');
    await host.call('releaseWarnings', [{ rule: 'long-period', sheet, row: 4, cell: 'N4' }]);
    expect((await overview(host))?.kept).toEqual([]);
  });

  it('is never an error', async () => {
    const host = await openRegister();
    await edit(host, 3, columns.start + 3, [['chưa rõ']]);
    const { findings } = (await host.call('readFindings', [{ rule: 'unreadable-amount', from: 0 }]))
      .result as {
      findings: { sheet: string; row: number; cell: string }[];
    };
    const [one] = findings;
    await expect(
      host.call('keepWarnings', [{ rule: 'unreadable-amount', ...one, reason: 'Kệ nó' }]),
    ).rejects.toThrow('không giữ nguyên được');
  });
});

describe('two checks in a row', () => {
  it('change nothing', async () => {
    const host = await openRegister();
    await toggle(host);
    await edit(host, 3, columns.place, [['xã Bồng Lai']]);
    await host.call('checkRegister');
    const all = () => [inputsOf(host), [...cellsOf(host, 'Kết quả kiểm tra')], [...cellsOf(host, '_svt')]];
    const before = all();
    await host.call('checkRegister');
    expect(all()).toEqual(before);
  });
});
