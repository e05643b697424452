import type { Page } from 'playwright-core';
import { sidebar as words } from '../../src/core/languages/vi/sidebar';
import { hostileNames, hostileSheets } from '../trust/hostile-sheets';
import { hostileTexts } from '../trust/hostile-texts';
import { tally } from '../trust/tally';
import { problemsOfFrame } from './accessibility';
import { type OpenSidebar, openSidebar } from './open-sidebar';
import { plainWorkbook } from './plain-workbook';
import { takeSeen, watchPage } from './watch-page';

jest.setTimeout(120_000);

const texts = Object.values(hostileTexts);
const sheets = hostileSheets(texts);

describe('hostile text in the sidebar', () => {
  let sidebar: OpenSidebar;

  beforeAll(async () => {
    const named = Object.fromEntries(hostileNames.map((name) => [name, sheets['Viện trợ'] ?? []]));
    const settings = [
      ['Khóa', 'Giá trị'],
      ['as_of', '31/12/2024'],
      // A finding for each row, though the whole column has the same.
      ['column_note_rows', '1000'],
    ];
    sidebar = await openSidebar({
      language: 'vi',
      workbook: plainWorkbook({ ...sheets, ...named, 'Cài đặt': settings }),
    });
    await watchPage(sidebar.page);
    tally('hostile cells', texts.length * 5);
  });
  afterAll(() => sidebar?.close());

  it('stays text in the overview', async () => {
    await sidebar.page.locator('.decision').first().waitFor();
    await expectInert(sidebar, hostileNames);
  });

  it('stays text in every finding', async () => {
    const { page } = sidebar;
    await page.locator('[data-key="all findings"]').click();
    await page.locator('article').first().waitFor();
    await scrollThrough(page);
    await expectInert(sidebar, texts);
    await page.getByRole('button', { name: words.check.back }).click();
  });

  it('stays text before and after each correction', async () => {
    const { page } = sidebar;
    await page.locator('[data-key="fixes all"]').click();
    await page.locator('.fixes li').first().waitFor();
    await expectInert(sidebar, [hostileTexts['zero width'] ?? '']);
    await page.getByRole('button', { name: words.check.back }).click();
  });

  it('stays text in the totals and in the rows behind them', async () => {
    const { page } = sidebar;
    await page.getByRole('tab').nth(1).click();
    await page.getByLabel('Thời gian').selectOption({ index: 1 });
    await page.getByLabel('Chia theo').selectOption('donor');
    await page.locator('.line.total').waitFor();
    // The others read as several donors without shares.
    await expectInert(
      sidebar,
      texts.filter((text) => !/[;\p{Cc}]/u.test(text)),
    );
    await page.getByLabel('Chia theo').selectOption('sector');
    await page.locator('.line [aria-expanded=false]').first().click();
    await page.locator('[data-key^="more "]').click();
    await expectInert(sidebar, texts);
  });

  it('stays text in the plan of the call list', async () => {
    const { page } = sidebar;
    await page.getByRole('tab').nth(2).click();
    await page.locator('dl').waitFor();
    const closed = page.locator('details:not([open]) > summary:visible');
    while ((await closed.count()) > 0) await closed.first().click();
    await expectInert(sidebar, texts);
  });

  it('stays text in the names of the office', async () => {
    const { page, host } = sidebar;
    const names = ['province_vi', 'province_en', 'department_vi', 'department_en'];
    const short = texts.filter((text) => text.length <= 400);
    for (let from = 0; from < short.length; from += names.length) {
      const given = names.flatMap((name, index) => {
        const text = short[from + index];
        return text === undefined ? [] : [[name, text] as const];
      });
      await host.call('saveOffice', [Object.fromEntries(given)]);
      await page.locator('#setup-button').click();
      await page.locator('dialog [name=department_en]').waitFor();
      await page.locator('[data-key=close]').click();
    }
    await expectInert(sidebar, short);
  });
});

describe('hostile text in the mapping dialog', () => {
  it('stays text in names of sheets, headings and the cells below them', async () => {
    const headings = ['Mã', 'Tên khoản viện trợ', ...texts];
    const rows = [headings, ['SL-1', 'Nước sạch', ...[...texts].reverse()]];
    const named = hostileNames.map((name) => [name, rows] as const);
    const dialog = await openSidebar({
      language: 'vi',
      workbook: plainWorkbook({ 'Viện trợ': rows, ...Object.fromEntries(named) }),
      file: 'Mapping',
      width: 320,
    });
    try {
      await watchPage(dialog.page);
      await dialog.page.locator('.lead').waitFor();
      await expectInert(dialog, [...texts, ...hostileNames]);
      tally('hostile cells', texts.length * 2);
    } finally {
      await dialog.close();
    }
  });
});

/** The page holds nothing but text, of which it has shown all of this, and is otherwise as it should be. */
async function expectInert({ page, problems }: OpenSidebar, shown: readonly string[]): Promise<void> {
  const { texts: seen, foreign } = await takeSeen(page);
  expect(foreign).toEqual([]);
  expect(problems).toEqual([]);
  expect(page.url()).toBe('https://sidebar.example/');
  const all = seen.map(visible).join('\n');
  expect(shown.filter((text) => !all.includes(visible(text).slice(0, 60)))).toEqual([]);
  const wider = await page.evaluate(() =>
    ['html', 'main'].map((name) => {
      const found = document.querySelector(name);
      return found === null ? 0 : found.scrollWidth - found.clientWidth;
    }),
  );
  expect(Math.max(...wider)).toBe(0);
  expect(await problemsOfFrame(page.mainFrame())).toEqual([]);
}

/** What of a text can be seen: without spaces and controls, and what is no character at all. */
function visible(text: string): string {
  return text.normalize('NFC').replace(/[\p{C}\p{Z}\s\ufffd]/gu, '');
}

/** Only what is in view of a long list stands in the page. */
async function scrollThrough(page: Page): Promise<void> {
  await page.setViewportSize({ width: 300, height: 4000 });
  await page.evaluate(async () => {
    const main = document.querySelector('main');
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = -1; main !== null && main.scrollTop > top; ) {
      top = main.scrollTop;
      main.scrollTop += main.clientHeight;
      for (let frame = 0; frame < 3; frame += 1) await nextFrame();
    }
  });
  await page.setViewportSize({ width: 300, height: 700 });
}
