import { problemsOfFrame } from './accessibility';
import { openSidebar } from './open-sidebar';
import { aidHeadings, plainWorkbook } from './plain-workbook';

jest.setTimeout(120_000);

const hostile = [
  '<img src=x onerror="alert(1)">',
  '<script>alert(2)</script>',
  '</p><iframe src="https://example.com"></iframe>',
  '"><svg/onload=alert(3)>',
  'javascript:alert(4)',
  '{{constructor.constructor("alert(5)")()}}',
  '\u202Egnoc ion\u202C \u200F',
  '\u0000\u0007 \uD800 \uFFFE',
  `${'dài'.repeat(3000)}`,
  '&lt;b&gt;&amp;',
];

describe('hostile text in cells', () => {
  it('stays text on every tab: no element, no script, no request, nothing wider than the page', async () => {
    const rows = hostile.map((text, index) => [
      text,
      text,
      text,
      text,
      text,
      text,
      index % 2 ? text : '2024',
    ]);
    const calls = hostile.map((text) => [text, text, text, 'YT', text, 'USD', text]);
    const callHeadings = [
      'Mã',
      'Tên dự án',
      'Tên tiếng Anh',
      'Lĩnh vực',
      'Chủ dự án',
      'Nguyên tệ',
      'Vốn đề nghị viện trợ',
    ];
    const workbook = plainWorkbook({
      'Viện trợ <b>2024</b>': [[...aidHeadings]],
      'Viện trợ': [
        [...aidHeadings],
        ...rows,
        ['SL-1', 'Dự án nước sạch', hostile[0] ?? '', hostile[3] ?? '', 'USD', 1000, '2024'],
      ],
      'Danh mục kêu gọi': [callHeadings, ...calls],
    });
    const sidebar = await openSidebar({ language: 'vi', workbook });
    const { page } = sidebar;
    try {
      await page.locator('.decision').first().waitFor();
      await page.locator('[data-key="all findings"]').click();
      await page.locator('article').first().waitFor();
      for (const summary of await page.locator('article summary').all()) await summary.click();
      await sound();
      await page.getByRole('tab').nth(1).click();
      await page.getByLabel('Chia theo').selectOption('donor');
      await page.getByLabel('Thời gian').selectOption({ index: 1 });
      await page.locator('.line.total').waitFor();
      await sound();
      await page.getByRole('tab').nth(2).click();
      await page.locator('dl').waitFor();
      const closed = page.locator('details:not([open]) > summary:visible');
      while ((await closed.count()) > 0) await closed.first().click();
      await sound();
      expect(await page.locator('body').innerText()).toContain('<img src=x');
    } finally {
      await sidebar.close();
    }

    async function sound(): Promise<void> {
      const found = await page.evaluate(() => ({
        foreign: [...document.querySelectorAll('img, iframe, main svg, main script, b > img')].length,
        sideways: Math.max(
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
          (document.getElementById('main')?.scrollWidth ?? 0) -
            (document.getElementById('main')?.clientWidth ?? 0),
        ),
      }));
      expect(found).toEqual({ foreign: 0, sideways: 0 });
      expect(await problemsOfFrame(page.mainFrame())).toEqual([]);
      expect(sidebar.problems).toEqual([]);
    }
  });
});
