import { CellValueType, type IWorkbookData } from '../../src/embedded/engine/univer-packages';
import type { ProtectedRange } from '../../src/embedded/services/world';
import { inputsOf } from './inputs-of';
import { cellsOf, openRegister, sheetNames } from './open-register';

/** A sheet of the office's own, made long before the add-on came. */
const officeSheet = (name: string) => (workbook: Partial<IWorkbookData>) => {
  const rows = [
    ['TỔNG HỢP VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI', ''],
    ['Năm', 'Thời điểm'],
    ['2023', '6 khoản'],
  ];
  const cellData = rows.map((cells) => cells.map((v) => ({ v, t: CellValueType.STRING })));
  workbook.sheetOrder = [...(workbook.sheetOrder ?? []), 'office'];
  workbook.sheets = {
    ...workbook.sheets,
    office: { id: 'office', name, rowCount: 50, columnCount: 8, cellData: { ...cellData } },
  };
};

describe('a sheet of a person under the name of one of the add-on', () => {
  it.each([
    ['Tổng hợp', 'writeTotals'],
    ['TỔNG HỢP', 'writeTotals'],
    ['Kết quả kiểm tra', 'checkRegister'],
    ['Nhật ký', 'issueCallList'],
    ['Nhật ký', 'applyFixes'],
  ])('"%s" is left as it is by %s, which says so and writes nothing', async (name, command) => {
    const change = (workbook: Partial<IWorkbookData>) => {
      officeSheet(name)(workbook);
      const aid = Object.values(workbook.sheets ?? {}).find((sheet) => sheet.name === 'Viện trợ');
      const title = aid?.cellData?.[1]?.[4];
      if (title !== undefined) title.v = ` ${title.v}`;
    };
    const host = await openRegister({ change });
    const before = [inputsOf(host), ...cellsOf(host, name)];
    const names = sheetNames(host);
    const given = command === 'applyFixes' ? [{ rule: 'text-not-normalised' }] : [];
    await expect(host.call(command, given)).rejects.toThrow(`“${name}”`);
    expect([inputsOf(host), ...cellsOf(host, name)]).toEqual(before);
    expect(sheetNames(host)).toEqual(names);
    expect(host.world.drive).toEqual([]);
  });
});

describe('a sheet of the add-on', () => {
  it.each([
    ['Tổng hợp', 'writeTotals'],
    ['Kết quả kiểm tra', 'checkRegister'],
    ['Nhật ký', 'issueCallList'],
  ])('"%s" is known again by %s after a person put rows above it', async (name, command) => {
    const host = await openRegister();
    await host.call(command);
    const sheet = host.engine.api.getActiveWorkbook()?.getSheetByName(name);
    sheet?.insertRowsBefore(0, 2);
    sheet?.getRange(0, 0).setValue('Ghi chú của phòng');
    await host.call(command);
    expect(sheetNames(host).filter((one) => one === name)).toEqual([name]);
  });
});

describe('a sheet that no user of the add-on has thought of', () => {
  it('a chart on a tab of its own disturbs no command', async () => {
    const host = await openRegister({
      change: officeSheet('Biểu đồ'),
      world: { chartSheets: new Set(['Biểu đồ']) },
    });
    const commands = ['previewRegister', 'readOverview', 'proposeMapping', 'createMissingSheets'];
    const writing = ['checkRegister', 'writeTotals', 'toggleMarks', 'toggleMarks'];
    for (const command of [...commands, ...writing]) await host.call(command);
    expect(sheetNames(host)).toEqual(expect.arrayContaining(['Kết quả kiểm tra', 'Tổng hợp', 'Biểu đồ']));
  });

  it('one of the add-on that this user may not change is named, and nothing is left unfinished', async () => {
    const host = await openRegister({ world: { protectedSheets: new Set(['Tổng hợp']) }, change: ownTotals });
    await expect(host.call('writeTotals')).rejects.toThrow(/“Tổng hợp” đang được bảo vệ/);
    expect(sheetNames(host)).not.toContain('_svt');
  });

  it('the log goes on below lines that an office protects', async () => {
    const protectedRanges: ProtectedRange[] = [];
    const host = await openRegister({ world: { protectedRanges } });
    await host.call('issueCallList');
    protectedRanges.push({ sheet: 'Nhật ký', row: 0, column: 0, rows: 2, columns: 26 });
    await host.call('issueCallList');
    expect([...cellsOf(host, 'Nhật ký').keys()]).toContain('2,0');
    protectedRanges.push({ sheet: 'Nhật ký', row: 3, column: 0, rows: 1, columns: 1 });
    await expect(host.call('issueCallList')).rejects.toThrow(/“Nhật ký” đang được bảo vệ/);
    expect(host.world.drive.filter(({ trashed }) => !trashed)).toHaveLength(2);
  });

  it('a spreadsheet that is full is told so, and its sheets stay as they are', async () => {
    const host = await openRegister({
      change: (workbook) => {
        const rates = Object.values(workbook.sheets ?? {}).find(({ name }) => name === 'Tỷ giá');
        if (rates !== undefined) rates.rowCount = Math.floor(9_900_000 / (rates.columnCount ?? 26));
      },
    });
    const before = inputsOf(host);
    await expect(host.call('writeTotals')).rejects.toThrow('giới hạn số ô');
    expect(inputsOf(host)).toEqual(before);
  });
});

/** As the add-on left it, as far as it is known by. */
function ownTotals(workbook: Partial<IWorkbookData>): void {
  officeSheet('Tổng hợp')(workbook);
  const cells = Object.values(workbook.sheets ?? {}).find(({ name }) => name === 'Tổng hợp')?.cellData;
  const heading = cells?.[2]?.[0];
  if (heading !== undefined) heading.v = 'Lời văn báo cáo / Report text';
}
