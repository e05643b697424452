import type { MappingAnswer } from '../../src/commands/results';
import { mapping as english } from '../../src/core/languages/en/mapping';
import { mapping as vietnamese } from '../../src/core/languages/vi/mapping';
import { problemsOfFrame, problemsOfPage } from './accessibility';
import { chooseByKeyboard } from './menu';
import { type OpenPlayground, openPlayground } from './open-playground';
import { type OpenSidebar, openSidebar } from './open-sidebar';
import { plainWorkbook } from './plain-workbook';

jest.setTimeout(120_000);

const officeSheet = [
  ['TT', 'Nội dung hợp tác', 'Bên cho', 'Số tiền nhận được', 'Hôm ký', 'Ghi gì đó', 'Văn bản kèm theo'],
  [
    1,
    'Cấp nước sạch cho các bản vùng cao',
    'Plan International',
    '500.000 USD',
    '21/02/2023',
    'abc',
    'QĐ số 318/QĐ-UBND ngày 21/02/2023',
  ],
  [
    2,
    'Xây phòng học cho trẻ em nghèo',
    'World Vision',
    '120.000 USD',
    '05/03/2023',
    'x y z',
    'QĐ số 12/QĐ-UBND ngày 05/03/2023',
  ],
];
const telephones = [
  ['STT', 'Họ tên', 'Điện thoại'],
  [1, 'Trần B', '0212 385 1234'],
];
const workbook = () => plainWorkbook({ '2023': officeSheet, 'Danh bạ': telephones });

const editions = [
  { language: 'vi', words: vietnamese },
  { language: 'en', words: english },
] as const;

async function expectSound({ page, problems }: OpenSidebar): Promise<void> {
  expect(await problemsOfFrame(page.mainFrame())).toEqual([]);
  expect(problems).toEqual([]);
  const wider = await page.evaluate(() =>
    ['html', 'main'].map((name) => {
      const found = document.querySelector(name);
      return found === null ? 0 : found.scrollWidth - found.clientWidth;
    }),
  );
  expect(Math.max(...wider)).toBe(0);
}

describe.each(editions)('the mapping dialog in $language', ({ language, words }) => {
  let dialog: OpenSidebar;

  beforeEach(async () => {
    dialog = await openSidebar({ language, workbook: workbook(), file: 'Mapping', width: 560 });
    await dialog.page.locator('.lead').waitFor();
  });
  afterEach(() => dialog?.close());

  it('shows what each column may be, with three values, and keeps it by keyboard alone', async () => {
    const { page, host } = dialog;
    expect(await page.locator('.lead').textContent()).toBe(words.lead(1));
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await dialog.screenshot(`mapping-${language}`);
    await expectSound(dialog);

    const money = page.getByLabel(words.columnIs('D', 'Số tiền nhận được'), { exact: true });
    expect(await money.inputValue()).toBe('grant');
    await page.getByLabel(words.columnIs('F', 'Ghi gì đó'), { exact: true }).focus();
    await page.keyboard.press('End');
    expect(await page.getByLabel(words.columnIs('F', 'Ghi gì đó'), { exact: true }).inputValue()).toBe(
      'note',
    );
    await page.getByRole('button', { name: words.save }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(words.saved('“2023”')).waitFor();
    expect(await page.locator('.lead').textContent()).toBe(words.lead(0));
    await dialog.screenshot(`mapping-${language}-saved`);
    await expectSound(dialog);

    const { sheets } = (await host.call('proposeMapping')).result as MappingAnswer;
    expect(sheets[0]).toMatchObject({ sheet: '2023', kind: 'aid', source: 'confirmed', isOpen: false });
    const note = sheets[0]?.columns.find(({ heading }) => heading === 'Ghi gì đó');
    expect(note).toMatchObject({ source: 'confirmed', fields: ['note'] });
  });

  it('says which columns hold the same content, and sends nothing', async () => {
    const { page, calls } = dialog;
    await page.getByLabel(words.columnIs('F', 'Ghi gì đó'), { exact: true }).selectOption('grant');
    await page.getByRole('button', { name: words.save }).click();
    await page.getByRole('alert').getByText('“2023”').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(`D ${words.and} F`);
    expect(calls).not.toContain('confirmMapping');
    await expectSound(dialog);
  });

  it('lets a sheet be none of the register, and another be one', async () => {
    const { page, host } = dialog;
    await page.getByLabel(words.kind).first().selectOption('');
    await page.getByText(words.otherSheets(1)).click();
    await page.getByLabel(words.kind).last().selectOption('donors');
    await page.getByRole('button', { name: words.save }).click();
    await page.locator('#status').getByText('“Danh bạ”').waitFor();
    const { sheets } = (await host.call('proposeMapping')).result as MappingAnswer;
    expect(sheets.map(({ kind, source }) => [kind, source])).toEqual([
      [null, 'confirmed'],
      ['donors', 'confirmed'],
    ]);
  });

  it('tells in one sentence what failed, lets the user try again, and closes by Escape', async () => {
    const { page, calls } = dialog;
    dialog.failNext('NetworkError: Connection failure due to HTTP 0');
    await page.getByRole('button', { name: words.save }).click();
    await page.getByText(words.faults.offline).waitFor();
    await page.getByRole('button', { name: words.save }).click();
    await page.getByText(words.saved('“2023”')).waitFor();
    await page.keyboard.press('Escape');
    expect(calls.at(-1)).toBe('close');
  });
});

describe('in the playground', () => {
  let playground: OpenPlayground;
  beforeAll(async () => {
    playground = await openPlayground({ locale: 'vi-VN' });
  });
  afterAll(() => playground?.close());

  it('opens from the menu over the sheet and gives the sheet back', async () => {
    const { page, idle } = playground;
    await chooseByKeyboard(playground, 'Viện trợ PCPNN', 'Thiết lập', 'Ghép cột');
    const dialog = page.getByRole('dialog', { name: 'Ghép cột' });
    const lead = dialog.frameLocator('iframe').locator('.lead');
    await lead.waitFor();
    await idle();
    expect(await lead.textContent()).toBe(vietnamese.lead(0));
    await playground.screenshot('mapping-playground');
    expect(await problemsOfPage(page)).toEqual([]);
    await dialog.frameLocator('iframe').getByRole('button', { name: vietnamese.close }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(playground.problems).toEqual([]);
  });
});
