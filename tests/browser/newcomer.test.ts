import { unzipSync } from 'fflate';
import type { FrameLocator } from 'playwright-core';
import { languages } from '../../src/core/languages';
import { sidebar as english } from '../../src/core/languages/en/sidebar';
import { sidebar as vietnamese } from '../../src/core/languages/vi/sidebar';
import { savedBytes } from './downloads';
import { typeInto } from './grid';
import { chooseByKeyboard } from './menu';
import { type OpenPlayground, openPlayground } from './open-playground';

jest.setTimeout(240_000);

/** The item SL-YT-2024-01 of the clean sample, USD 860,000. */
const grant = 'P52';

const newcomers = [
  {
    language: 'vi',
    locale: 'vi-VN',
    words: vietnamese,
    before: '4.834.168,75',
    after: '3.974.168,75',
  },
  { language: 'en', locale: 'en-GB', words: english, before: '4,834,168.75', after: '3,974,168.75' },
] as const;

describe.each(newcomers)('a newcomer who reads $language', ({ language, locale, words, before, after }) => {
  const { menu } = languages[language].interface;
  let playground: OpenPlayground;
  let frame: FrameLocator;

  beforeAll(async () => {
    playground = await openPlayground({ locale });
    frame = playground.page.frameLocator('#sidebar iframe');
    await chooseByKeyboard(playground, menu.title, menu.sidebar);
    await frame.getByText(words.check.clean).waitFor();
  });
  afterAll(() => playground?.close());

  const figures = async () => {
    await frame.getByRole('tab', { name: words.tabs.totals }).click();
    await frame.locator('.line.total').waitFor();
    return frame.locator('main');
  };

  it('reads the total of the clean sample', async () => {
    await (await figures()).getByText(before).first().waitFor();
  });

  it('breaks a cell and sees it listed, with its address', async () => {
    await playground.page.locator('[data-u-comp=slide-tab-item]', { hasText: 'Viện trợ' }).first().click();
    await typeInto(playground, grant, 'tám trăm sáu mươi');
    await frame.getByRole('tab', { name: words.tabs.check }).click();
    await frame.getByRole('button', { name: words.check.again }).click();
    await frame.locator('.decision').first().waitFor();
    await frame.locator('.decision').first().click();
    await frame.getByText(grant).first().waitFor();
    await frame.getByRole('button', { name: words.check.back }).click();
  });

  it('reads the changed total in the sidebar', async () => {
    await figures();
    await frame.getByRole('button', { name: words.totals.again }).click();
    await frame.getByText(after).first().waitFor();
  });

  it('downloads the list', async () => {
    const { page } = playground;
    await chooseByKeyboard(playground, menu.title, menu.callList);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.notice').getByRole('button', { name: /docx/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    expect(Object.keys(unzipSync(await savedBytes(download)))).toContain('word/document.xml');
  });
});
