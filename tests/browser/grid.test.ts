import { type AProject, aProject } from './a-project';
import { goTo, typeInto } from './grid';
import { chooseByKeyboard } from './menu';
import { type OpenPlayground, openPlayground } from './open-playground';

jest.setTimeout(120_000);

/** A bundle that tells what it sees, since a grid drawn on a canvas cannot be read from outside. */
const code = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Thử')
    .addItem('Đọc', 'readCells')
    .addItem('Hỏi', 'askAndWrite')
    .addSeparator()
    .addSubMenu(ui.createMenu('Thêm').addItem('Thế giới', 'tellWorld').addItem('Hỏng', 'fail').addItem('Trang mới', 'addSheets'))
    .addToUi();
}
function tell(text) { SpreadsheetApp.getActiveSpreadsheet().toast(text, 'Thử', 5); }
function cells() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 4, 4); }
function readCells() {
  tell(JSON.stringify(cells().getValues().map(function (row) {
    return row.map(function (value) { return Object.prototype.toString.call(value) === '[object Date]' ? 'ngày ' + value.getDate() + '/' + (value.getMonth() + 1) + '/' + value.getFullYear() : value; });
  })));
}
function addSheets() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.insertSheet('Một', 1);
  spreadsheet.insertSheet('Hai', 2);
  tell(JSON.stringify(spreadsheet.getSheets().map(function (sheet) { return sheet.getSheetId(); }).sort(function (a, b) { return a - b; })));
}
function askAndWrite() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('Ghi', 'Ghi vào ô A4?', ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return tell('không ghi');
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(4, 1, 1, 1).setValues([['đã ghi']]);
  tell('đã ghi');
}
function tellWorld() {
  var absent = ['setTimeout', 'fetch', 'XMLHttpRequest', 'TextEncoder', 'URL', 'crypto', 'structuredClone', 'localStorage', 'addEventListener', 'performance', 'navigator'];
  var found = absent.filter(function (name) { return typeof globalThis[name] !== 'undefined'; });
  tell(JSON.stringify({ found: found, hour: new Date(Date.UTC(2026, 0, 1)).getHours(), array: [] instanceof Array, date: new Date() instanceof Date }));
}
function fail() { throw new TypeError('không đọc được'); }
function onEdit(e) { tell('sửa ' + e.range.getRow() + ',' + e.range.getColumn() + ': ' + e.oldValue + ' > ' + e.value); }
/** Doubles. @customfunction */
function TWICE(number) { return number * 2; }
/** Fails. @customfunction */
function FAILS() { throw new Error('Không có lĩnh vực nào tên là "XYZ".'); }
`;

describe('the grid of the playground', () => {
  let project: AProject;
  let playground: OpenPlayground;

  beforeAll(async () => {
    project = aProject(code);
    playground = await openPlayground({ locale: 'vi-VN', project: project.folder });
    await chooseByKeyboard(playground, 'Tệp', 'Bảng tính trống');
  });
  afterAll(async () => {
    await playground?.close();
    project?.remove();
  });

  const told = async (start: string) => {
    const notice = playground.page.locator('.notice p', { hasText: start }).last();
    await notice.waitFor();
    return (await notice.textContent()) ?? '';
  };
  const cells = async () => {
    await chooseByKeyboard(playground, 'Thử', 'Đọc');
    return JSON.parse(await told('[[')) as unknown[][];
  };

  it('opens a blank spreadsheet with the menu that the bundle builds', async () => {
    expect(await playground.page.locator('h1').textContent()).toBe('Bảng tính mới');
    expect(await cells()).toEqual(Array(4).fill(['', '', '', '']));
  });

  it('reads what is typed as an office in Viet Nam writes it', async () => {
    await typeInto(playground, 'A1', '25/12/2024');
    await typeInto(playground, 'B1', '12/03');
    await typeInto(playground, 'C1', '1.234,5');
    await typeInto(playground, 'D1', '1.234.567');
    const [[day, dayAndMonth, decimal, whole] = []] = await cells();
    expect([day, decimal, whole]).toEqual(['ngày 25/12/2024', 1234.5, 1234567]);
    expect(dayAndMonth).toMatch(/^ngày 12\/3\/\d{4}$/);
  });

  it('reads what is pasted from elsewhere in the same way, and takes it back', async () => {
    const { page } = playground;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const before = await cells();
    const pasted = '12/03/2024\t1.234,5\tQĐ 318\t=1+1\n25/12/2024\t12.5\t1.234\tTRUE';
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
    await goTo(playground, 'A3');
    await page.keyboard.press('Control+v');
    await page.waitForTimeout(500);
    expect((await cells()).slice(2)).toEqual([
      ['ngày 12/3/2024', 1234.5, 'QĐ 318', 2],
      ['ngày 25/12/2024', '12.5', 1234, true],
    ]);
    await goTo(playground, 'A3');
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(500);
    expect(await cells()).toEqual(before);
  });

  it('puts each cell of a pasted text in its place, the empty ones too', async () => {
    const { page } = playground;
    const before = await cells();
    const pasted = '\tY tế\t\r\n\t\t<b>A & B</b>\r\n';
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
    await goTo(playground, 'B3');
    await page.keyboard.press('Control+v');
    await page.waitForTimeout(500);
    expect((await cells()).slice(2)).toEqual([
      ['', '', 'Y tế', ''],
      ['', '', '', '<b>A & B</b>'],
    ]);
    await goTo(playground, 'B3');
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(500);
    expect(await cells()).toEqual(before);
  });

  it('computes the bundle’s custom functions, and again when a cell they read changes', async () => {
    await typeInto(playground, 'A2', '21');
    await typeInto(playground, 'B2', '=TWICE(A2)');
    await typeInto(playground, 'C2', '=SUM(A2;B2)');
    expect((await cells())[1]).toEqual([21, 42, 63, '']);
    await typeInto(playground, 'A2', '50');
    expect((await cells())[1]).toEqual([50, 100, 150, '']);
  });

  it('says at the cell why a custom function failed', async () => {
    await typeInto(playground, 'D2', '=FAILS()');
    await typeInto(playground, 'D1', '1');
    const hint = playground.page.locator('#cell-hint');
    await hint.filter({ hasText: 'Ô D2: Không có lĩnh vực nào tên là "XYZ".' }).waitFor();
    await playground.screenshot('playground-vi-cell-fault');
  });

  it('runs onEdit after a person’s edit, with the old value and the new one, and not after a script’s', async () => {
    await typeInto(playground, 'A3', 'Y tế');
    expect(await told('sửa 3,1')).toBe('sửa 3,1: undefined > Y tế');
    await typeInto(playground, 'A3', 'Giáo dục');
    expect(await told('sửa 3,1: Y')).toBe('sửa 3,1: Y tế > Giáo dục');
    await chooseByKeyboard(playground, 'Thử', 'Hỏi');
    await playground.page.getByRole('button', { name: 'Có', exact: true }).click();
    expect(await told('đã ghi')).toBe('đã ghi');
    await playground.page.waitForTimeout(300);
    expect(await playground.page.locator('.notice p', { hasText: 'sửa 4,1' }).count()).toBe(0);
    expect((await cells())[3]?.[0]).toBe('đã ghi');
  });

  it('asks the user where the bundle asks, and gives it the answer', async () => {
    await chooseByKeyboard(playground, 'Thử', 'Hỏi');
    const dialog = playground.page.getByRole('alertdialog', { name: 'Ghi' });
    expect(await dialog.textContent()).toContain('Ghi vào ô A4?');
    await playground.page.keyboard.press('Tab');
    expect(await playground.page.evaluate(() => document.activeElement?.textContent)).toBe('Không');
    await playground.page.keyboard.press('Enter');
    expect(await told('không ghi')).toBe('không ghi');
  });

  it('knows a sheet that a person adds by a whole number, and makes another beside it', async () => {
    await playground.page.locator('#grid footer button, #grid footer [role=button]').first().click();
    await playground.page.waitForTimeout(300);
    await chooseByKeyboard(playground, 'Thử', 'Thêm', 'Trang mới');
    const ids = JSON.parse(await told('[0,')) as number[];
    expect(ids).toHaveLength(4);
    expect(ids.every(Number.isInteger)).toBe(true);
    expect(new Set(ids).size).toBe(4);
  });

  it('gives the bundle a world of its own, in the time zone of the manifest', async () => {
    await chooseByKeyboard(playground, 'Thử', 'Thêm', 'Thế giới');
    const world: unknown = JSON.parse(await told('{"found"'));
    expect(world).toEqual({ found: [], hour: 7, array: true, date: true });
  });

  it('tells in one sentence what a command threw', async () => {
    await chooseByKeyboard(playground, 'Thử', 'Thêm', 'Hỏng');
    const dialog = playground.page.getByRole('alertdialog', { name: 'Chưa làm được' });
    expect(await dialog.textContent()).toContain('Có lỗi ngoài dự kiến: không đọc được');
    await playground.page.keyboard.press('Enter');
  });

  it('has nothing to complain of in the console, and asks no other computer', () => {
    expect(playground.problems).toEqual([]);
  });
});
