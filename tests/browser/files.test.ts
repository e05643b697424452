import { join } from 'node:path';
import type { ICellData, IWorksheetData } from '../../src/embedded/engine/univer-packages';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';
import { savedBytes } from './downloads';
import { goTo, typeInto } from './grid';
import { chooseByKeyboard } from './menu';
import { type OpenPlayground, openPlayground } from './open-playground';

jest.setTimeout(120_000);

const sample = join(__dirname, '..', '..', 'samples', 'so-vien-tro.xlsx');

describe('the files of the playground', () => {
  let playground: OpenPlayground;
  beforeAll(async () => {
    playground = await openPlayground({ locale: 'vi-VN', file: sample });
  });
  afterAll(() => playground?.close());

  const save = async () => {
    const [download] = await Promise.all([
      playground.page.waitForEvent('download'),
      chooseByKeyboard(playground, 'Tệp', 'Lưu thành tệp .xlsx'),
    ]);
    const bytes = await savedBytes(download);
    const { snapshot } = await readXlsx(bytes, 'saved');
    const sheets = Object.values(snapshot.sheets ?? {});
    return {
      bytes,
      name: download.suggestedFilename(),
      names: sheets.map((sheet) => sheet.name),
      cell: (sheet: number, row: number, column: number) => sheets[sheet]?.cellData?.[row]?.[column],
      firstLink: (sheet: number) => firstLinkOf(sheets[sheet]?.cellData ?? {}),
    };
  };

  it('saves what was typed, and what a custom function of the bundle made of it', async () => {
    await typeInto(playground, 'D20', '1500000');
    await typeInto(playground, 'E20', '=AID_WORDS(D20;"VND")');
    expect(await playground.page.locator('#save-state').textContent()).toBe('Có thay đổi chưa lưu');
    const first = await save();
    expect(first.name).toBe('so-vien-tro.xlsx');
    expect(first.names).toContain('Danh mục kêu gọi');
    expect(first.cell(0, 19, 3)?.v).toBe(1500000);
    expect(first.cell(0, 19, 4)).toMatchObject({ v: expect.stringMatching(/^một triệu năm trăm/i) });
    expect(await playground.page.locator('#save-state').textContent()).toBe('Đã lưu');

    await typeInto(playground, 'D20', '2000000');
    const second = await save();
    expect(second.cell(0, 19, 4)?.v).toMatch(/^hai triệu/i);
  });

  it('asks before changes are lost, and opens another file', async () => {
    const { page, idle } = playground;
    await typeInto(playground, 'D20', '3');
    await page.locator('#file').setInputFiles(sample);
    const dialog = page.getByRole('alertdialog', { name: 'Bỏ các thay đổi chưa lưu?' });
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    expect(await page.locator('#save-state').textContent()).toBe('Có thay đổi chưa lưu');
    await page.locator('#file').setInputFiles(sample);
    await dialog.getByRole('button', { name: 'OK' }).click();
    await page.locator('#save-state').filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
    await idle();
    expect((await save()).cell(0, 19, 3)).toBeUndefined();
  });

  it.each([
    ['ghi-chu.xlsx', 'không phải bảng tính', 'không phải là bảng tính .xlsx'],
    ['rong.xlsx', '', 'rỗng'],
  ])(
    'says in one sentence why %s cannot be opened, and keeps the open one',
    async (name, content, sentence) => {
      const { page } = playground;
      await page.locator('#file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
      const dialog = page.getByRole('alertdialog', { name: 'Chưa làm được' });
      expect(await dialog.textContent()).toContain(sentence);
      await page.keyboard.press('Enter');
      expect(await page.locator('h1').textContent()).toBe('so-vien-tro');
    },
  );

  it('offers the samples', async () => {
    const { page } = playground;
    await chooseByKeyboard(playground, 'Tệp', 'Mở sổ mẫu', 'Sổ có lỗi (để thử Kiểm tra sổ)');
    expect(await page.locator('h1').textContent()).toBe('so-co-loi');
    await chooseByKeyboard(playground, 'Viện trợ PCPNN', 'Kiểm tra sổ');
    await playground.screenshot('playground-vi-mistakes');
  });

  it('leads from a finding to its cell', async () => {
    const { page } = playground;
    const saved = await save();
    const findings = saved.names.indexOf('Kết quả kiểm tra');
    const cell = saved.firstLink(findings);
    await goTo(playground, cell);
    const link = page.locator('#cell-hint button');
    const [sheet, place] = ((await link.textContent()) ?? '').replace('Tới ', '').split('!');
    await link.click();
    await page.locator('[data-u-comp=slide-tab-item].univer-font-bold', { hasText: sheet ?? '' }).waitFor();
    expect(await page.locator('[data-u-comp=defined-name] input').inputValue()).toBe(place);
    await playground.screenshot('playground-vi-jump');

    await page.locator('#file').setInputFiles({
      name: 'da-luu.xlsx',
      mimeType: '',
      buffer: Buffer.from(saved.bytes),
    });
    await page.locator('h1').filter({ hasText: 'da-luu' }).waitFor();
    await playground.idle();
    await page.locator('[data-u-comp=slide-tab-item]', { hasText: 'Kết quả kiểm tra' }).click();
    await goTo(playground, cell);
    expect(await link.textContent()).toBe(`Tới ${sheet}!${place}`);
  });

  it('has nothing to complain of in the console, and asks no other computer', () => {
    expect(playground.problems).toEqual([]);
  });
});

/** Such as A12; the columns of our own sheets stop long before Z. */
function firstLinkOf(cells: IWorksheetData['cellData']): string {
  for (const [row, columns] of Object.entries(cells)) {
    const linked = Object.entries<ICellData>(columns).find(([, cell]) => cell.custom?.link !== undefined);
    if (linked !== undefined) return `${String.fromCharCode(65 + Number(linked[0]))}${Number(row) + 1}`;
  }
  throw new Error('No cell of the sheet has a link.');
}
