import { sidebar as vietnamese } from '../../src/core/languages/vi/sidebar';
import { cellsOf } from '../journeys/cells-of';
import { problemsOfFrame } from './accessibility';
import { openSidebar } from './open-sidebar';
import { aidHeadings, plainWorkbook } from './plain-workbook';

jest.setTimeout(120_000);

const { steps, check, totals } = vietnamese;

describe('long work in the sidebar', () => {
  it('goes on by itself, shows how far it is, and goes on later where a person stopped it', async () => {
    const sidebar = await openSidebar({ language: 'vi', workbook: 'so-vien-tro', slowness: 60_000 });
    const { page, host, calls } = sidebar;
    const isWhole = () => ![...cellsOf(host, '_svt').values()].some((cell) => cell.includes('part totals'));
    const recorded = () => calls.filter((name) => name === 'recordTotals').length;
    try {
      await page.getByRole('tab', { name: vietnamese.tabs.totals }).click();
      const record = page.getByRole('button', { name: totals.record, exact: true });
      await record.click();
      const bar = page.getByRole('progressbar', { name: steps.label });
      await bar.waitFor();
      const goOn = sidebar.hold();
      expect(await page.locator('#status').innerText()).toMatch(/^Đã ghi [\d.]+ trên [\d.]+ dòng\./);
      expect(await problemsOfFrame(page.mainFrame())).toEqual([]);
      await page.getByRole('button', { name: steps.stop }).click();
      await page.getByRole('button', { name: steps.stopping }).waitFor();
      goOn();
      await page.locator('#status').filter({ hasText: steps.stopped }).waitFor();
      const before = recorded();
      expect(await bar.count()).toBe(0);
      expect(isWhole()).toBe(false);

      await record.click();
      await page.locator('#status').filter({ hasText: 'Đã ghi bảng “Tổng hợp”' }).waitFor();
      expect(recorded()).toBeGreaterThan(before + 1);
      expect(isWhole()).toBe(true);
      expect(sidebar.problems).toEqual([]);
    } finally {
      await sidebar.close();
    }
  });

  it('corrects and takes back more cells than one call does, as one step', async () => {
    const rows = Array.from({ length: 620 }, (_, index) => [
      `SL-YT-2024-${index + 1}`,
      index % 2 === 0 ? `Dự án  hỗ trợ trạm y tế xã số ${index + 1}` : `Dự án nước sạch số ${index + 1}`,
      'Tổ chức thử nghiệm',
      'Y tế',
      'USD',
      index + 1000,
      '2024',
    ]);
    const workbook = plainWorkbook({ 'Viện trợ': [[...aidHeadings], ...rows] });
    const sidebar = await openSidebar({ language: 'vi', workbook });
    const { page, calls } = sidebar;
    const count = (name: string) => calls.filter((one) => one === name).length;
    try {
      await page.locator('[data-key="fixes all"]').click();
      await page.getByRole('button', { name: check.mend.apply(310, '310'), exact: true }).click();
      await page.locator('#status').filter({ hasText: 'Đã sửa 310 ô.' }).waitFor();
      expect(count('applyFixes')).toBe(2);
      await page.getByText(check.mend.tools).click();
      await page.locator('[data-key="undo"]').click();
      await page.locator('#status').filter({ hasText: 'Đã trả lại 310 ô như trước.' }).waitFor();
      expect(count('undoChanges')).toBe(2);
      expect(sidebar.problems).toEqual([]);
    } finally {
      await sidebar.close();
    }
  });
});
