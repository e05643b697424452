import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { languages } from '../../src/core/languages';
import { sidebar as englishSidebar } from '../../src/core/languages/en/sidebar';
import { sidebar as vietnameseSidebar } from '../../src/core/languages/vi/sidebar';
import { goTo, typeInto } from './grid';
import { chooseByKeyboard } from './menu';
import { type OpenPlayground, openPlayground } from './open-playground';
import { selectedTab } from './selected-tab';

jest.setTimeout(240_000);

const root = join(__dirname, '..', '..');
/** `npm run screenshots` makes the pictures of the guides anew; a test run only proves that each step still works. */
const pictures =
  process.env.npm_lifecycle_event === 'screenshots'
    ? join(root, 'docs', 'images')
    : join(root, 'out', 'screenshots', 'guide');
const practice = join(root, 'samples', 'so-thuc-hanh.xlsx');

const editions = [
  {
    language: 'vi',
    locale: 'vi-VN',
    words: vietnameseSidebar,
    figure: '4.834.168,75',
  },
  { language: 'en', locale: 'en-GB', words: englishSidebar, figure: '4,834,168.75' },
] as const;

describe.each(editions)('the user guide in $language, followed in the practice register', (edition) => {
  const { menu, messages } = languages[edition.language].interface;
  const { words } = edition;
  let playground: OpenPlayground;
  let frame: FrameLocator;

  beforeAll(async () => {
    playground = await openPlayground({ locale: edition.locale, file: practice });
    await playground.page.setViewportSize({ width: 1000, height: 610 });
    mkdirSync(pictures, { recursive: true });
    frame = playground.page.frameLocator('#sidebar iframe');
  });
  afterAll(() => playground?.close());

  /** Taken with that tab of the sidebar in front. */
  const picture = async (name: string, inFront: string | null = null) => {
    await playground.idle();
    await playground.page.waitForTimeout(300);
    if (inFront !== null) expect(await selectedTab(playground.page)).toBe(inFront);
    await playground.page.screenshot({ path: join(pictures, `${edition.language}-${name}.png`) });
  };
  const choose = (...captions: string[]) => chooseByKeyboard(playground, menu.title, ...captions);
  const tab = (name: string) => frame.getByRole('tab', { name }).click();
  const openSheet = (name: string) =>
    playground.page.locator('[data-u-comp=slide-tab-item]', { hasText: name }).click();
  const closeNotices = async () => {
    const close = playground.page.locator('.notice button:not(:has-text("docx"))').first();
    while ((await close.count()) > 0) await close.click();
  };

  it('step 1: the tasks, and the menu', async () => {
    const { page } = playground;
    await page.keyboard.press('F10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await picture('1-menu');
    await page.keyboard.press('Escape');
  });

  it('step 2: the preview, which writes nothing', async () => {
    const { page } = playground;
    await choose(menu.preview);
    const dialog = page.getByRole('alertdialog', { name: menu.preview });
    await dialog.waitFor();
    await picture('2-preview');
    await page.keyboard.press('Enter');
    expect(await page.locator('#save-state').textContent()).toBe('');
  });

  it('step 3: the sidebar, with what is to be decided', async () => {
    await choose(menu.sidebar);
    await frame.locator('.decision').first().waitFor();
    await picture('3-sidebar', words.tabs.check);
  });

  it('step 4: a finding, why it is one, and its cell', async () => {
    const { page } = playground;
    await frame.locator('.decision').first().click();
    await frame.locator('article').first().waitFor();
    await frame.getByText(words.check.why).first().click();
    await frame.locator('.place').first().click();
    await page.locator('[data-u-comp=slide-tab-item].univer-font-bold', { hasText: 'Viện trợ' }).waitFor();
    await picture('4-finding', words.tabs.check);
    await frame.getByRole('button', { name: words.check.back }).click();
  });

  it('step 5: the findings in a sheet of their own', async () => {
    await choose(menu.check);
    await playground.page.locator('.notice').first().waitFor();
    await picture('5-findings', words.tabs.check);
  });

  it('step 6: the cells are mended by hand, and the check finds nothing more', async () => {
    const { page } = playground;
    await closeNotices();
    await openSheet('Viện trợ');
    await typeInto(playground, 'P52', '860000');
    await picture('6-mended', words.tabs.check);
    await typeInto(playground, 'N57', '31/12/2027');
    await typeInto(playground, 'I61', 'NS');
    await typeInto(playground, 'W63', '10/12/2024');
    await openSheet('Danh mục kêu gọi');
    await typeInto(playground, 'C5', 'Reducing maternal and newborn mortality in upland communes');
    await frame.getByRole('button', { name: words.check.again }).click();
    await frame.getByText(words.check.clean).waitFor();
    await goTo({ page }, 'A1');
  });

  it('step 7: the totals of the year, and the sentences of the report to copy', async () => {
    await tab(words.tabs.totals);
    await frame.locator('.line.total').waitFor();
    expect(await frame.locator('main').textContent()).toContain(edition.figure);
    await frame.getByRole('button', { name: words.totals.copy }).first().scrollIntoViewIfNeeded();
    await closeNotices();
    await picture('7-report', words.tabs.totals);
  });

  it('step 8: the totals in a sheet of their own', async () => {
    await choose(menu.totals);
    await closeNotices();
    await picture('8-totals', words.tabs.totals);
  });

  it('step 9: the call list as it would be', async () => {
    await tab(words.tabs.calls);
    await frame.locator('dl').waitFor();
    await frame.getByText(words.calls.ready('25')).first().waitFor();
    await frame.getByRole('button', { name: words.calls.issue }).scrollIntoViewIfNeeded();
    await picture('9-plan', words.tabs.calls);
  });

  it('step 10: the call list, issued', async () => {
    await frame.getByRole('button', { name: words.calls.issue }).click();
    await frame.getByRole('link', { name: words.calls.open }).waitFor();
    await frame.getByRole('link', { name: words.calls.open }).scrollIntoViewIfNeeded();
    await closeNotices();
    await picture('10-issued', words.tabs.calls);
  });

  it('step 11: marks on and off', async () => {
    await choose(menu.setup, menu.marks);
    await choose(menu.setup, menu.marks);
    await playground.page
      .locator('.notice p', { hasText: messages.marksOff([]) })
      .first()
      .waitFor();
    await closeNotices();
  });

  it('step 12: the guide inside', async () => {
    const { page } = playground;
    await choose(menu.guide);
    const dialog = page.getByRole('alertdialog', { name: menu.guide });
    await dialog.waitFor();
    await picture('12-guide', words.tabs.calls);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe.each(editions)('the columns of a register of the office’s own, in $language', (edition) => {
  const { menu } = languages[edition.language].interface;

  it('step 13: are proposed for the office to confirm', async () => {
    const playground = await openPlayground({
      locale: edition.locale,
      file: join(root, 'samples', 'so-thuc-te.xlsx'),
    });
    try {
      const { page, idle } = playground;
      await page.setViewportSize({ width: 1000, height: 610 });
      await chooseByKeyboard(playground, menu.title, menu.setup, menu.mapColumns);
      const dialog = page.getByRole('dialog', { name: menu.mapColumns });
      await dialog.frameLocator('iframe').locator('.lead').waitFor();
      await idle();
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(pictures, `${edition.language}-13-columns.png`) });
    } finally {
      await playground.close();
    }
  });
});
