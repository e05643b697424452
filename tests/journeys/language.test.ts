import type { PreviewReport } from '../../src/commands/results';
import type { Host } from '../../src/embedded/host';
import { englishRegister } from '../trust/english-register';
import { openSmallRegister } from '../trust/small-register';
import { cellsOf, openRegister } from './open-register';

/** The sheets that the add-on makes, with Google's numbers of them. */
function outputs(host: Host): readonly (readonly [string, string])[] {
  return host.engine.workbook
    .getSheets()
    .map((sheet) => [sheet.getName(), sheet.getSheetId()] as const)
    .filter(([name]) => /^(?:Kết quả kiểm tra|Findings|Tổng hợp|Totals)$/.test(name));
}

function firstCell(host: Host, name: string): unknown {
  const sheet = host.engine.workbook.getSheetBySheetName(name);
  return sheet && host.engine.cells.cell(sheet, 0, 0)?.v;
}

describe('the language of sheets and documents', () => {
  it('changes by the menu; the sheets that stand are renamed, not doubled', async () => {
    const host = await openRegister();
    await host.call('checkRegister');
    await host.call('writeTotals');
    const before = outputs(host);
    expect(before.map(([name]) => name)).toEqual(['Kết quả kiểm tra', 'Tổng hợp']);

    const { result } = await host.call('useEnglish');
    expect(result).toEqual({ sheet: 'Cài đặt', created: false, changed: 1 });
    expect(host.world.interface.toasts.at(-1)?.message).toContain('tiếng Anh (ghi ở bảng “Cài đặt”)');
    await host.call('checkRegister');
    await host.call('writeTotals');
    expect(outputs(host)).toEqual([
      ['Findings', before[0]?.[1]],
      ['Totals', before[1]?.[1]],
    ]);
    expect(firstCell(host, 'Totals')).toBe('TOTALS OF FOREIGN NON-GOVERNMENTAL AID');

    await host.call('useVietnamese');
    await host.call('checkRegister');
    expect(outputs(host).map(([name]) => name)).toEqual(['Kết quả kiểm tra', 'Totals']);
  });

  it('leaves the log one sheet with one set of columns', async () => {
    const host = await openRegister();
    await host.call('issueCallList');
    await host.call('useEnglish');
    await host.call('issueCallList');
    const names = host.engine.workbook.getSheets().map((sheet) => sheet.getName());
    expect(names.filter((name) => ['Nhật ký', 'Log'].includes(name))).toEqual(['Log']);
    const log = host.engine.workbook.getSheetBySheetName('Log');
    const row = (number: number) =>
      [...Array(14).keys()].map((column) => log && (host.engine.cells.cell(log, number, column)?.v ?? ''));
    expect(row(0).filter((heading) => heading !== '')).toHaveLength(10);
    expect([row(1)[0], row(2)[0]]).toEqual([1, 2]);
  });

  it('is that of every line of the log, whoever made it', async () => {
    const host = await openRegister({ userLocale: 'vi' });
    await host.call('useEnglish');
    const { result } = await host.call('learnAlias', [
      { alias: 'Another name', donor: 'Green Hands (sample)' },
    ]);
    expect(result).toMatchObject({ changed: 1, message: expect.stringContaining('Từ nay') });
    const log = [...cellsOf(host, 'Log').values()].join('\n');
    expect(log).toContain('From now on “Another name”');
    expect(log).not.toContain('được hiểu');
  });

  it("takes no sheet of a person's for its own", async () => {
    const host = await openRegister();
    const theirs = host.engine.api.getActiveWorkbook()?.create('Totals', 40, 10);
    theirs?.getRange(0, 0).setValue('của tôi');
    await host.settle();
    await host.call('writeTotals');
    expect(outputs(host).map(([name]) => name)).toEqual(['Totals', 'Tổng hợp']);
    expect(firstCell(host, 'Totals')).toBe('của tôi');
  });

  it('is not written again where it is that already', async () => {
    const host = await openRegister();
    expect((await host.call('useVietnamese')).result).toMatchObject({ created: false, changed: 0 });
  });
});

describe('the language of the menu and of what is told', () => {
  const inEnglish = (userLocale: string) => openSmallRegister({ ...englishRegister.options, userLocale });
  const menuOf = async (host: Host, mode: 'none' | 'limited') => {
    await host.call('onOpen', [], mode);
    const [menu] = host.world.interface.menus;
    return menu?.kind === 'menu' ? menu.caption : null;
  };
  const told = async (host: Host) => (await host.call('previewRegister')).result as PreviewReport;

  it.each(['', 'fr', 'zh_TW'])('is that of the workbook where Google says %j of the user', async (locale) => {
    const host = await inEnglish(locale);
    expect(await menuOf(host, 'limited')).toBe('Foreign NGO aid');
    const { language, causes } = await told(host);
    expect([language, causes.map(({ title }) => title)]).toEqual([
      'en',
      expect.arrayContaining(['Donor not in the list']),
    ]);
    await host.call('useVietnamese');
    expect((await told(host)).language).toBe('vi');
    host.dispose();
  });

  it("is the user's where Google tells it, whatever the workbook speaks", async () => {
    const host = await inEnglish('vi_VN');
    expect(await menuOf(host, 'limited')).toBe('Viện trợ PCPNN');
    expect((await told(host)).language).toBe('vi');
    host.dispose();
  });

  it('is Vietnamese where neither may be asked', async () => {
    const host = await inEnglish('');
    expect(await menuOf(host, 'none')).toBe('Viện trợ PCPNN');
    host.dispose();
  });
});
