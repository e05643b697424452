import { sidebar as vietnamese } from '../../src/core/languages/vi/sidebar';
import { openSidebar } from './open-sidebar';
import { aidHeadings, plainWorkbook } from './plain-workbook';

jest.setTimeout(180_000);

describe('thousands of findings', () => {
  it('scroll from the first to the last with a few dozen of them in the page', async () => {
    const rows = Array.from({ length: 5_200 }, (_, index) => [
      `SL-YT-${index + 1}`,
      `Dự án hỗ trợ trạm y tế xã số ${index + 1}`,
      'Tổ chức thử nghiệm',
      'Y tế',
      'USD',
      index % 3 === 0 ? 'chưa rõ' : `${index} khoảng`,
      '2024',
    ]);
    const workbook = plainWorkbook({ 'Viện trợ': [[...aidHeadings], ...rows] });
    const sidebar = await openSidebar({ language: 'vi', workbook });
    const { page, calls } = sidebar;
    try {
      await page.locator('[data-key="decision unreadable-amount"]').click({ timeout: 60_000 });
      await page
        .locator('p[role=status].gray')
        .filter({ hasText: /^5\.\d{3} điều$/ })
        .waitFor({ timeout: 60_000 });
      const shown = () => page.locator('article').count();
      const main = page.locator('#main');
      expect(await shown()).toBeLessThan(40);
      const steps = await main.evaluate(async (element) => {
        const slowest = { milliseconds: 0, gaps: 0 };
        for (let step = 1; step <= 60; step++) {
          element.scrollTop = (element.scrollHeight / 60) * step;
          const start = performance.now();
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          slowest.milliseconds = Math.max(slowest.milliseconds, performance.now() - start);
          const middle = document.elementFromPoint(150, 400);
          if (middle?.closest('article') === null) slowest.gaps += 1;
        }
        return slowest;
      });
      expect(steps.gaps).toBe(0);
      expect(await shown()).toBeLessThan(60);
      await page.waitForFunction(() => {
        const last = [...document.querySelectorAll('article')].pop();
        return last?.getAttribute('aria-posinset') === last?.getAttribute('aria-setsize');
      });
      expect(await page.locator('article').last().getAttribute('aria-setsize')).toMatch(/^5\d{3}$/);
      await page.getByLabel('Tìm theo mã').fill('sl-yt-5200');
      expect(await shown()).toBe(1);
      expect(calls.filter((name) => name === 'readFindings').length).toBe(2);
      const { result } = await sidebar.host.call('readTotals', [null]);
      expect(result).toMatchObject({ source: null, packed: expect.any(String) });
      await page.getByRole('tab', { name: vietnamese.tabs.totals }).click();
      await page.locator('.lead').filter({ hasText: 'trên 5.200 dòng' }).waitFor({ timeout: 60_000 });
      expect(sidebar.problems).toEqual([]);
    } finally {
      await sidebar.close();
    }
  });
});
