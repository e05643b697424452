import type { OverviewAnswer } from '../../src/commands/sidebar-results';
import { sidebar as english } from '../../src/core/languages/en/sidebar';
import { sidebar as vietnamese } from '../../src/core/languages/vi/sidebar';
import { problemsOfFrame } from './accessibility';
import { type OpenSidebar, openSidebar } from './open-sidebar';

jest.setTimeout(180_000);

const editions = [
  { language: 'vi', words: vietnamese.check },
  { language: 'en', words: english.check },
] as const;

describe.each(editions)('corrections in the sidebar in $language', ({ language, words }) => {
  let sidebar: OpenSidebar;
  const shot = (name: string) => sidebar.screenshot(`sidebar-${language}-${name}`);
  const overview = async () => ((await sidebar.host.call('readOverview')).result as OverviewAnswer).overview;
  const sound = async () => {
    expect(await problemsOfFrame(sidebar.page.mainFrame())).toEqual([]);
    expect(sidebar.problems).toEqual([]);
  };
  const openDecision = (rule: string) => sidebar.page.locator(`[data-key="decision ${rule}"]`).click();

  beforeAll(async () => {
    sidebar = await openSidebar({ language, workbook: 'so-co-loi' });
    await sidebar.page.locator('.decision').first().waitFor();
  });
  afterAll(() => sidebar?.close());

  it('shows before and after of each cell, writes what is ticked and no more', async () => {
    const { page } = sidebar;
    const before = (await overview())?.fixable ?? 0;
    expect(before).toBeGreaterThan(1);
    await page.locator('[data-key="fixes all"]').click();
    await page.locator('.fixes li').first().waitFor();
    await shot('fixes');
    await sound();
    await page.getByLabel(words.mend.all).uncheck();
    await page.locator('.fixes input').first().check();
    await page.getByRole('button', { name: words.mend.apply(1, '1'), exact: true }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.fixes li').length === count,
      before - 1,
    );
    expect((await overview())?.fixable).toBe(before - 1);
  });

  it('takes the correction back', async () => {
    const { page } = sidebar;
    await page.getByRole('button', { name: words.back }).click();
    await page.getByText(words.mend.tools).click();
    await shot('tools');
    await sound();
    await page.locator('[data-key="undo"]').click();
    await page.locator('[data-key="undo"]').waitFor({ state: 'detached' });
    expect((await overview())?.canUndo).toBe(false);
  });

  it('leaves open what a person opened, however often the register is read again', async () => {
    const { page } = sidebar;
    const tools = page.locator('details').filter({ hasText: words.mend.tools });
    await tools.evaluate((part) => {
      part.setAttribute('open', '');
      part.setAttribute('data-before', '');
    });
    await page.locator('[data-key="again"]').click();
    await page.locator('details:not([data-before])').filter({ hasText: words.mend.tools }).waitFor();
    expect(await page.locator('[data-key="file"]').isVisible()).toBe(true);
    await page.getByText(words.mend.tools).click();
    expect(await page.locator('[data-key="file"]').isVisible()).toBe(false);
  });

  it('keeps a warning with a reason, and shows it among the kept', async () => {
    const { page } = sidebar;
    await openDecision('long-period');
    await page.getByRole('button', { name: words.mend.keep }).first().click();
    await page.getByLabel(words.mend.reason).fill('Theo văn kiện đã duyệt');
    await shot('keep');
    await sound();
    await page.getByRole('button', { name: words.mend.save, exact: true }).click();
    await page.getByText(words.mend.kept('1')).click();
    expect(await page.getByText('Theo văn kiện đã duyệt').isVisible()).toBe(true);
    await shot('kept');
    await sound();
    await page.getByRole('button', { name: words.mend.release }).click();
    await page.locator('[data-key="decision long-period"]').waitFor();
  });

  it('learns another name of a donor when it is confirmed', async () => {
    const { page } = sidebar;
    await openDecision('similar-donor');
    await page
      .getByRole('button', { name: words.mend.learn('Green Handz (sample)', 'Green Hands (sample)') })
      .click();
    await page.locator('[data-key="decision similar-donor"]').waitFor({ state: 'detached' });
    expect((await overview())?.decisions.map(({ rule }) => rule)).not.toContain('similar-donor');
  });

  it('saves the findings as a file with the addresses of their cells', async () => {
    const { page } = sidebar;
    await page.getByText(words.mend.tools).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-key="file"]').click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
  });
});
