import { strFromU8, unzipSync } from 'fflate';
import { problemsOfFrame, problemsOfPage } from './accessibility';
import { savedBytes } from './downloads';
import { chooseByKeyboard } from './menu';
import { type OpenPlayground, openPlayground } from './open-playground';
import { selectedTab } from './selected-tab';

jest.setTimeout(120_000);

const editions = [
  {
    language: 'vi',
    locale: 'vi-VN',
    menu: 'Viện trợ PCPNN',
    preview: ['Xem thử (không ghi gì)', 'Năm 2024: 10 khoản mới tiếp nhận'],
    setup: 'Thiết lập',
    mapColumns: 'Ghép cột',
    check: 'Kiểm tra sổ',
    totals: 'Lập bảng tổng hợp',
    list: 'Lập danh mục kêu gọi',
    sidebar: 'Mở thanh bên',
    download: 'Tải về .docx',
    running: '19.393.768',
  },
  {
    language: 'en',
    locale: 'en-GB',
    menu: 'Foreign NGO aid',
    preview: ['Preview (writes nothing)', '10'],
    setup: 'Set up',
    mapColumns: 'Map columns',
    check: 'Check the register',
    totals: 'Write the totals',
    list: 'Issue the call list',
    sidebar: 'Open the sidebar',
    download: 'Download .docx',
    running: '19,393,768',
  },
] as const;

describe.each(editions)('the playground in $language', (edition) => {
  let playground: OpenPlayground;
  const shot = (name: string) => playground.screenshot(`playground-${edition.language}-${name}`);

  beforeAll(async () => {
    playground = await openPlayground({ locale: edition.locale });
  });
  afterAll(() => playground?.close());

  it('opens the sample register in the language of the browser', async () => {
    const { page } = playground;
    expect(await page.locator('html').getAttribute('lang')).toBe(edition.language);
    expect(await page.locator('h1').textContent()).toBe('so-vien-tro');
    expect(await page.locator('#save-state').textContent()).toBe('');
    await expect(page.locator('canvas').first().isVisible()).resolves.toBe(true);
    await shot('open');
  });

  it('previews from the menu, by keyboard, in an accessible window', async () => {
    const { page } = playground;
    await page.keyboard.press('F10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await shot('menu');
    expect(await problemsOfPage(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const [caption, sentence] = edition.preview;
    await chooseByKeyboard(playground, edition.menu, caption);
    const dialog = page.getByRole('alertdialog', { name: caption });
    expect(await dialog.textContent()).toContain(sentence);
    expect(await problemsOfPage(page)).toEqual([]);
    await shot('preview');
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await page.locator('#save-state').textContent()).toBe('');
  });

  it('keeps a menu open that the pointer opened and then presses', async () => {
    const { page } = playground;
    await page.locator('#menu-bar [role=menuitem]', { hasText: edition.menu }).first().click();
    await page.getByRole('menuitem', { name: edition.setup, exact: true }).hover();
    await page.getByRole('menuitem', { name: edition.setup, exact: true }).click();
    await page.getByRole('menuitem', { name: edition.mapColumns }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('leaves the keys alone where a menu opens under a pointer that rests', async () => {
    const { page } = playground;
    const bar = page.locator('#menu-bar [role=menuitem]', { hasText: edition.menu }).first();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await bar.focus();
    await page.keyboard.press('ArrowDown');
    const first = await focused();
    const line = page.getByRole('menuitem', { name: edition.setup, exact: true });
    const { x, y } = (await line.boundingBox()) ?? { x: 0, y: 0 };
    await page.keyboard.press('Escape');
    await page.mouse.move(x + 10, y + 5);
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(300);
    expect(await focused()).toBe(first);
    await page.mouse.move(x + 12, y + 6);
    expect(await focused()).toContain(edition.setup);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('writes the findings and the totals into sheets of their own', async () => {
    const { page } = playground;
    await chooseByKeyboard(playground, edition.menu, edition.check);
    await activeTab(playground, 'Kết quả kiểm tra');
    await shot('findings');
    await chooseByKeyboard(playground, edition.menu, edition.totals);
    await activeTab(playground, 'Tổng hợp');
    await shot('totals');
    expect(await page.locator('#save-state').textContent()).not.toBe('');
  });

  it('issues the call list and hands it out as a .docx', async () => {
    const { page } = playground;
    await chooseByKeyboard(playground, edition.menu, edition.list);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: edition.download, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Danh mục .*\.docx$/);
    const parts = unzipSync(await savedBytes(download));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(text.normalize('NFC').toUpperCase()).toContain('DANH MỤC');
    expect(text.match(/<w:tbl>/g)?.length).toBeGreaterThan(24);
    await shot('call-list');
    expect(await problemsOfPage(page)).toEqual([]);
  });

  it('keeps the document in the list of those that were made', async () => {
    const { page } = playground;
    await page.locator('#made-button').click();
    expect(await page.locator('#made-panel li').count()).toBe(1);
    expect(await problemsOfPage(page)).toEqual([]);
    await shot('documents');
    await page.keyboard.press('Escape');
    expect(await page.locator('#made-panel').isHidden()).toBe(true);
  });

  it('opens the sidebar, 300 px wide, which calls the bundle', async () => {
    const { page, idle } = playground;
    await chooseByKeyboard(playground, edition.menu, edition.sidebar);
    await idle();
    const box = await page.locator('#sidebar').boundingBox();
    expect(box?.width).toBe(300);
    const frame = page.frameLocator('#sidebar iframe');
    await frame.getByText(edition.running).first().waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe(edition.language);
    await shot('sidebar');
    const inside = page.frames().find((one) => one.url().includes('/sidebar/'));
    expect(inside === undefined ? ['no frame'] : await problemsOfFrame(inside)).toEqual([]);
    expect(await problemsOfPage(page)).toEqual([]);
  });

  it('goes from the sidebar to the menus by F10, and its tabs get none of the keys', async () => {
    const { page } = playground;
    const tabs = page.frameLocator('#sidebar iframe').getByRole('tab');
    await tabs.nth(1).click();
    const { keyboard } = page;
    for (let time = 0; time < 5; time++) {
      // As fast as the browser takes them: the second key follows before the page knows of the first.
      await Promise.all([keyboard.press('F10'), keyboard.press('ArrowRight')]);
      await page.waitForFunction(() => document.activeElement?.closest('#menu-bar') !== null);
      expect(await selectedTab(page)).toBe(await tabs.nth(1).textContent());
      await tabs.nth(1).focus();
    }
  });

  it('has nothing to complain of in the console, and asks no other computer', () => {
    expect(playground.problems).toEqual([]);
  });
});

it('changes its language, the grid’s, the menu’s and the sidebar’s at the switch', async () => {
  const playground = await openPlayground({ locale: 'vi-VN' });
  try {
    const { page, idle } = playground;
    await chooseByKeyboard(playground, 'Viện trợ PCPNN', 'Mở thanh bên');
    await page.locator('#language').selectOption('en');
    await idle();
    await page.getByRole('menuitem', { name: 'Foreign NGO aid' }).waitFor();
    await page.frameLocator('#sidebar iframe').locator('html[lang=en]').waitFor();
    await page.reload();
    await page.getByRole('menuitem', { name: 'Foreign NGO aid' }).waitFor();
    expect(playground.problems).toEqual([]);
  } finally {
    await playground.close();
  }
});

async function activeTab({ page }: OpenPlayground, name: string): Promise<void> {
  await page.locator('[data-u-comp=slide-tab-item].univer-font-bold', { hasText: name }).waitFor();
}
