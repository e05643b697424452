import type { OverviewAnswer } from '../../src/commands/sidebar-results';
import { sidebar as english } from '../../src/core/languages/en/sidebar';
import { sidebar as vietnamese } from '../../src/core/languages/vi/sidebar';
import { problemsOfFrame } from './accessibility';
import { type OpenSidebar, openSidebar } from './open-sidebar';
import { plainWorkbook } from './plain-workbook';

jest.setTimeout(120_000);

const editions = [
  { language: 'vi', words: vietnamese, running: '19.393.768', year: '2024' },
  { language: 'en', words: english, running: '19,393,768', year: '2024' },
] as const;

/** Nothing may be wider than the page: a person cannot scroll sideways in 300 px. */
async function expectSound({ page, problems }: OpenSidebar): Promise<void> {
  const widths = await page.evaluate(() =>
    ['html', 'main', 'dialog[open]'].flatMap((name) => {
      const found = document.querySelector(name);
      return found === null ? [] : [found.scrollWidth - found.clientWidth];
    }),
  );
  expect(Math.max(...widths)).toBe(0);
  expect(await problemsOfFrame(page.mainFrame())).toEqual([]);
  expect(problems).toEqual([]);
}

describe.each(editions)('the sidebar in $language', ({ language, words, year }) => {
  let sidebar: OpenSidebar;
  const shot = (name: string) => sidebar.screenshot(`sidebar-${language}-${name}`);
  const choose = (tab: string) => sidebar.page.getByRole('tab', { name: tab }).click();
  const status = () => sidebar.page.locator('#status').textContent();

  beforeAll(async () => {
    sidebar = await openSidebar({ language, workbook: 'so-co-loi' });
  });
  afterAll(() => sidebar?.close());

  it('tells first how many rows it read, then what to decide', async () => {
    const { page } = sidebar;
    await page.locator('.decision').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const { usable, read, toReview } = await accountOf(sidebar);
    expect(toReview).toBeGreaterThan(0);
    expect(await page.locator('.lead').textContent()).toBe(words.check.read(String(usable), String(read)));
    expect(await page.getByText(words.check.at('12:00')).count()).toBe(1);
    expect(await page.locator('.decision').count()).toBeGreaterThan(40);
    await shot('check');
    await expectSound(sidebar);
  });

  it('opens the findings of a cause, says why, and goes to the cell', async () => {
    const { page, host } = sidebar;
    await page.locator('.decision').first().click();
    await page.locator('article').first().waitFor();
    await page.getByText(words.check.why).first().click();
    expect(await page.getByText(words.check.todo).first().isVisible()).toBe(true);
    await shot('findings');
    await expectSound(sidebar);
    const place = page.locator('.place').first();
    const [, address = ''] = /(?:ô|cell) ([A-Z]+\d+)/.exec((await place.textContent()) ?? '') ?? [];
    await place.click();
    await page.waitForFunction(() => document.querySelector('.place[aria-disabled]') === null);
    expect(host.world.interface.currentCell?.row).toBe(Number(address.replace(/\D/g, '')));
    await page.getByRole('button', { name: words.check.back }).click();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('decision');
  });

  it('filters all findings by severity, sheet and words', async () => {
    const { page } = sidebar;
    await page.locator('[data-key="all findings"]').click();
    await page.locator('article').first().waitFor();
    const count = page.locator('p[role=status].gray');
    const all = (await count.textContent()) ?? '';
    await page
      .getByLabel(words.check.filter.severity, { exact: true })
      .selectOption({ label: words.check.severities.info });
    expect(await count.textContent()).not.toBe(all);
    expect(await page.locator('article .verdict.warning').count()).toBe(0);
    await page.getByLabel(words.check.filter.text).fill('khong co dong nao nhu the nay');
    expect(await count.textContent()).toBe(words.check.noMatch);
    await page.getByLabel(words.check.filter.text).fill('');
    await page.getByLabel(words.check.filter.severity, { exact: true }).selectOption('');
    expect(await count.textContent()).toBe(all);
    await shot('all-findings');
    await expectSound(sidebar);
    await page.getByRole('button', { name: words.check.back }).click();
  });

  it('writes the Findings sheet', async () => {
    const { page, host } = sidebar;
    await page.getByRole('button', { name: words.check.record }).click();
    await page.locator('#status').filter({ hasText: 'Kết quả kiểm tra' }).waitFor();
    expect(host.engine.workbook.getSheetBySheetName('Kết quả kiểm tra')).not.toBeNull();
  });

  it('shows totals as chosen, with bars, and the sentences of the report', async () => {
    const { page } = sidebar;
    await choose(words.tabs.totals);
    await page.locator('.line.total').waitFor();
    await page.getByLabel(words.totals.dimension, { exact: true }).selectOption('donor');
    await page
      .locator('[role=columnheader]')
      .filter({ hasText: language === 'vi' ? 'Nhà tài trợ' : 'Donor' })
      .waitFor();
    await page.getByLabel('VND').check();
    expect(await page.locator('[role=columnheader]').nth(2).textContent()).toBe('VND');
    await page
      .getByLabel(words.totals.window, { exact: true })
      .selectOption({ label: words.totals.year(year) });
    await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
    await shot('totals');
    await expectSound(sidebar);
    await page.getByLabel(words.totals.window, { exact: true }).selectOption({ label: words.totals.dates });
    await page.getByLabel(words.totals.from, { exact: true }).fill('2024-12-31');
    await page.getByLabel(words.totals.to, { exact: true }).fill('2024-01-01');
    await page.getByRole('button', { name: words.totals.show, exact: true }).click();
    expect(await status()).toBe(words.totals.wrongDates);
    await page.getByLabel(words.totals.from, { exact: true }).fill('2024-01-01');
    await page.getByLabel(words.totals.to, { exact: true }).fill('2024-01-31');
    await page.getByRole('button', { name: words.totals.show, exact: true }).click();
    await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
    expect(await page.getByText(words.totals.buckets).isVisible()).toBe(true);
  });

  it('totals by whatever is chosen without asking the server', async () => {
    const { page, calls } = sidebar;
    const before = calls.length;
    await page
      .getByLabel(words.totals.window, { exact: true })
      .selectOption({ label: words.totals.year(year) });
    await page.getByLabel('USD').check();
    for (const dimension of ['sector', 'place', 'donor-country', 'month', 'newness']) {
      await page.getByLabel(words.totals.dimension, { exact: true }).selectOption(dimension);
      expect(await page.locator('.line:not(.head)').count()).toBeGreaterThan(1);
    }
    await page.getByLabel(words.totals.measure, { exact: true }).selectOption('disbursed-share');
    expect(await page.locator('[role=columnheader]').count()).toBe(4);
    await shot('totals-paid');
    await expectSound(sidebar);
    await page.getByLabel(words.totals.measure, { exact: true }).selectOption('committed');
    await page.getByLabel(words.totals.dimension, { exact: true }).selectOption('sector');
    expect(calls.length).toBe(before);
  });

  it('lists the rows behind a bar by keyboard, and goes to the cell of one', async () => {
    const { page, host } = sidebar;
    const first = page.locator('.open-line').first();
    const name = (await first.textContent()) ?? '';
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    const rows = page.getByRole('list', { name: words.totals.rowsBehind(name) }).getByRole('listitem');
    expect(await rows.count()).toBeGreaterThan(0);
    await shot('totals-behind');
    await expectSound(sidebar);
    await page.keyboard.press('Tab');
    const place = rows.first().locator('.place');
    expect(await place.evaluate((element) => element === document.activeElement)).toBe(true);
    const [, row = ''] = / A([0-9]+)$/.exec((await place.getAttribute('data-key')) ?? '') ?? [];
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.place[aria-disabled]') === null);
    expect(host.world.interface.currentCell?.row).toBe(Number(row));
    await first.press('Enter');
    expect(await rows.count()).toBe(0);
  });

  it('copies the sentences of the report', async () => {
    const { page } = sidebar;
    await page.getByRole('button', { name: words.totals.copy }).first().click();
    await page.locator('#status').filter({ hasText: words.totals.copied }).waitFor();
  });

  it('reads the figures again when the page is seen again', async () => {
    const { page, calls } = sidebar;
    const before = calls.filter((name) => name === 'readTotals').length;
    await page.evaluate(() => {
      const real = Date.now();
      Date.now = () => real + 60_000;
      window.dispatchEvent(new Event('focus'));
    });
    await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
    expect(calls.filter((name) => name === 'readTotals').length).toBe(before + 1);
  });

  it('plans the list without making anything, then issues it stage by stage', async () => {
    const { page, host, calls } = sidebar;
    await choose(words.tabs.calls);
    await page.locator('dl').waitFor();
    expect(host.world.drive).toEqual([]);
    expect(await page.getByText(words.calls.leftOut('4')).isVisible()).toBe(true);
    await shot('calls');
    await expectSound(sidebar);
    await page.getByLabel(words.calls.refuse).check();
    await page.getByText(words.calls.refused.blocked).waitFor();
    await page.getByLabel(words.calls.leaveOut).check();
    await page.getByText(words.calls.refused.blocked).waitFor({ state: 'detached' });
    await page.getByLabel(words.calls.codes).fill('KG-GD-14, KG-GD-99');
    await page.getByLabel(words.calls.codes).blur();
    await page.getByText(words.calls.unknownCodes('KG-GD-99')).waitFor();
    await page.getByLabel(words.calls.codes).fill('');
    await page.getByLabel(words.calls.codes).blur();
    await page.getByText(words.calls.unknownCodes('KG-GD-99')).waitFor({ state: 'detached' });
    await page.locator('summary', { hasText: words.calls.look }).click();
    await page.getByLabel(words.calls.languages, { exact: true }).selectOption('vi');
    await page.getByLabel(words.calls.layout, { exact: true }).selectOption('table');
    await page.locator('summary', { hasText: words.calls.more }).click();
    await page.getByLabel(words.calls.places, { exact: true }).fill('Toàn tỉnh');
    await page.getByLabel(words.calls.places, { exact: true }).blur();
    await shot('calls-choices');
    await page.getByLabel(words.calls.places, { exact: true }).fill('');
    await page.getByLabel(words.calls.places, { exact: true }).blur();
    await page.getByLabel(words.calls.languages, { exact: true }).selectOption('both');
    await page.getByRole('button', { name: words.calls.draft }).click();
    await page.getByText(/\.docx; .*\.docx/).waitFor();
    expect(host.world.drive).toEqual([]);
    expect(calls).not.toContain('issueCallList');
    await page.getByRole('button', { name: words.calls.issue }).click();
    await page.getByRole('link', { name: words.calls.open }).waitFor();
    expect(await page.locator('.stages .done').count()).toBe(3);
    expect(await page.getByRole('link', { name: words.calls.pdf }).getAttribute('href')).toMatch(
      /exportFormat=pdf$/,
    );
    expect(await page.getByRole('link', { name: words.calls.docx }).getAttribute('href')).toMatch(/=docx$/);
    expect(host.world.drive).toHaveLength(1);
    await shot('issued');
    await expectSound(sidebar);
  });

  it('shows the setup and says when nothing was changed', async () => {
    const { page, host } = sidebar;
    const before = JSON.stringify(
      host.engine.workbook.getSheetBySheetName('Cài đặt')?.getCellMatrix().getMatrix(),
    );
    await page.getByRole('button', { name: words.setup }).click();
    await page.getByLabel(words.office.labels.province_vi, { exact: true }).waitFor();
    await shot('setup');
    await expectSound(sidebar);
    await page.getByRole('button', { name: words.office.save }).click();
    await page.getByText(words.office.unchanged).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('setup-button');
    expect(
      JSON.stringify(host.engine.workbook.getSheetBySheetName('Cài đặt')?.getCellMatrix().getMatrix()),
    ).toBe(before);
  });
});

describe.each(editions)('a new office in $language', ({ language, words }) => {
  let sidebar: OpenSidebar;
  beforeAll(async () => {
    sidebar = await openSidebar({ language, workbook: plainWorkbook({ 'Trang tính1': [] }) });
  });
  afterAll(() => sidebar?.close());

  it('is told what to do in a blank workbook, says who it is, and gets its sheets', async () => {
    const { page, host } = sidebar;
    await page.getByText(words.check.nothing.title).waitFor();
    await sidebar.screenshot(`sidebar-${language}-new`);
    await expectSound(sidebar);
    await page.getByRole('button', { name: words.check.newOffice.button }).click();
    await page.getByLabel(words.office.labels.province_vi, { exact: true }).fill('Lào Cai');
    await page.getByLabel(words.office.labels.reporting_year, { exact: true }).fill('2026');
    await page.getByRole('button', { name: words.office.save }).click();
    await page.locator('dialog .status').filter({ hasText: 'Cài đặt' }).waitFor();
    expect(await settingOf(host, 'province_vi')).toBe('Lào Cai');
    await page.getByRole('button', { name: words.office.close }).click();
    await page.getByRole('button', { name: words.check.nothing.create }).click();
    await page.getByText(words.check.clean).waitFor();
    expect(await settingOf(host, 'province_vi')).toBe('Lào Cai');
    await expectSound(sidebar);
  });
});

async function accountOf({ host }: OpenSidebar) {
  const { result } = await host.call('readOverview');
  const { overview } = result as OverviewAnswer;
  return overview?.aid ?? { usable: 0, read: 0, toReview: 0 };
}

/** A sheet that the user added for figures of their own. */
async function freeSheet({ engine }: OpenSidebar['host']): Promise<string> {
  engine.api.getActiveWorkbook()?.create('Của tôi', 40, 10);
  return 'Của tôi';
}

/** The value beside a key of the Settings sheet. */
async function settingOf({ engine }: OpenSidebar['host'], key: string): Promise<unknown> {
  const sheet = engine.workbook.getSheetBySheetName('Cài đặt');
  const matrix = sheet?.getCellMatrix();
  for (let row = 0; row < 200; row++) {
    if (matrix?.getValue(row, 0)?.v === key) return matrix.getValue(row, 1)?.v;
  }
  return undefined;
}

describe.each(editions)('the clean sample in $language', ({ language, words, running }) => {
  it('tells the published figure, and inserts its table as a formula where the user stands', async () => {
    const sidebar = await openSidebar({ language, workbook: 'so-vien-tro' });
    const { page, host } = sidebar;
    try {
      await page.locator('.lead').waitFor();
      await page.getByRole('tab', { name: words.tabs.totals }).click();
      await page.locator('.line.total').waitFor();
      await page.getByLabel(words.totals.window, { exact: true }).selectOption({ index: 1 });
      await page.locator('.line.total').filter({ hasText: running }).waitFor();
      await sidebar.screenshot(`sidebar-${language}-totals-clean`);
      await expectSound(sidebar);
      await page.getByRole('button', { name: words.totals.insert }).click();
      await page.locator('#fault').filter({ hasText: /\S/ }).waitFor();
      host.engine.workbook.getSheets();
      const free = await freeSheet(host);
      host.world.interface.currentCell = { sheet: free, row: 3, column: 2 };
      await page.getByRole('button', { name: words.totals.insert }).click();
      await page
        .locator('#status')
        .filter({ hasText: words.totals.inserted(words.place('B3', free)) })
        .waitFor();
      await host.settle();
      const sheet = host.engine.workbook.getSheetBySheetName(free);
      const shown = (row: number, column: number) =>
        sheet === null || sheet === undefined ? null : host.engine.cells.cell(sheet, row, column)?.v;
      expect(host.cellFaults).toEqual([]);
      const lines = await page.locator('.line').count();
      expect(shown(1 + lines, 3)).toBe(19393768);
      await page.getByRole('button', { name: words.totals.record }).click();
      await page
        .locator('#status')
        .filter({ hasText: /64 (?:trong|of) 73/ })
        .waitFor();
    } finally {
      await sidebar.close();
    }
  });
});

describe('by keyboard alone', () => {
  let sidebar: OpenSidebar;
  beforeAll(async () => {
    sidebar = await openSidebar({ language: 'vi', workbook: 'so-co-loi' });
    await sidebar.page.locator('.decision').first().waitFor();
  });
  afterAll(() => sidebar?.close());

  const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent ?? '');

  it('goes along the tabs with the arrows and into a decision with Tab and Enter', async () => {
    const { page } = sidebar;
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(vietnamese.tabs.check);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(vietnamese.tabs.totals);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(vietnamese.tabs.totals);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(vietnamese.tabs.check);
    for (const expected of ['', vietnamese.check.again, vietnamese.check.toMap.button]) {
      await page.keyboard.press('Tab');
      expect(await focused()).toContain(expected);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('article').first().waitFor();
  });

  it('walks the findings with Page Down and Page Up, and back with the button', async () => {
    const { page } = sidebar;
    await page.getByRole('button', { name: vietnamese.check.back }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-key="all findings"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.place').first().waitFor();
    await page.locator('.place').first().focus();
    const position = () => page.evaluate(() => document.activeElement?.getAttribute('aria-posinset'));
    for (let step = 0; step < 12; step++) await page.keyboard.press('PageDown');
    expect(await position()).toBe('13');
    await page.keyboard.press('PageUp');
    expect(await position()).toBe('12');
    await page.keyboard.press('End');
    expect(Number(await position())).toBeGreaterThan(60);
    await page.keyboard.press('Home');
    expect(await position()).toBe('1');
  });
});

describe('when something fails', () => {
  it('lets the user read findings and corrections again', async () => {
    const words = vietnamese;
    const sidebar = await openSidebar({ language: 'vi', workbook: 'so-co-loi' });
    try {
      const { page } = sidebar;
      const again = page.getByRole('button', { name: words.retry });
      const fault = page.locator('#fault').filter({ hasText: words.faults.offline });
      for (const [opener, shown] of [
        ['[data-key="all findings"]', 'article'],
        ['[data-key="fixes all"]', '.fixes li'],
      ] as const) {
        await page.locator(opener).waitFor();
        sidebar.failNext('NetworkError: Connection failure due to HTTP 0');
        await page.locator(opener).click();
        await fault.waitFor();
        await again.click();
        await page.locator(shown).first().waitFor();
        expect(await again.count()).toBe(0);
        expect(await page.locator('#fault').textContent()).toBe('');
        await expectSound(sidebar);
        await page.getByRole('button', { name: words.check.back }).click();
      }
    } finally {
      await sidebar.close();
    }
  });

  it.each(editions)(
    'says in one sentence that two accounts are signed in ($language)',
    async ({ language, words }) => {
      const sidebar = await openSidebar({ language, workbook: 'so-co-loi' });
      try {
        const { page } = sidebar;
        await page.locator('.decision').first().waitFor();
        sidebar.failNext('PERMISSION_DENIED');
        await page.getByRole('button', { name: words.check.again }).click();
        await page.locator('#fault').filter({ hasText: words.faults.accounts }).waitFor();
        await sidebar.screenshot(`sidebar-${language}-fault`);
        expect(await problemsOfFrame(page.mainFrame())).toEqual([]);
        await page.getByRole('button', { name: words.check.again }).click();
        await page.waitForFunction(() => document.getElementById('fault')?.textContent === '');
        expect(await page.locator('.decision').count()).toBeGreaterThan(40);
      } finally {
        await sidebar.close();
      }
    },
  );
});
