import { sidebar as words } from '../../src/core/languages/vi/sidebar';
import { type OpenSidebar, openSidebar } from './open-sidebar';

jest.setTimeout(120_000);

const { calls } = words;
let sidebar: OpenSidebar;

beforeEach(async () => {
  sidebar = await openSidebar({ language: 'vi', workbook: 'so-vien-tro' });
  await sidebar.page.getByRole('tab', { name: words.tabs.calls }).click();
  await sidebar.page.locator('dl').waitFor();
});
afterEach(async () => {
  const { problems } = sidebar;
  await sidebar.close();
  expect(problems).toEqual([]);
});

/** Documents in Drive that are not in the bin. */
const live = () => sidebar.host.world.drive.filter(({ trashed }) => !trashed);
const issueButton = () => sidebar.page.getByRole('button', { name: calls.issue, exact: true });
const fault = () => sidebar.page.locator('#fault').filter({ hasText: /\S/ });

/** Writes into a cell of the calls, by its row from 1 below the headings and the heading of its column. */
function write(row: number, heading: string, value: string | number | null): void {
  const sheet = sidebar.host.engine.workbook.getSheetBySheetName('Danh mục kêu gọi');
  const matrix = sheet?.getCellMatrix();
  for (let column = 0; column < 60; column += 1) {
    if (matrix?.getValue(0, column)?.v !== heading) continue;
    matrix.setValue(row, column, { v: value, t: typeof value === 'number' ? 2 : 1 });
    return;
  }
  throw new Error(`no column ${heading}`);
}

async function planAgain(): Promise<void> {
  await sidebar.page.getByRole('button', { name: calls.plan, exact: true }).click();
  await sidebar.page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
}

async function issued(edition: string): Promise<void> {
  await issueButton().click();
  await sidebar.page.getByText(new RegExp(`danh mục lần ${edition} `)).waitFor();
  await sidebar.page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
}

describe('a project without its English title', () => {
  it('is told with its cell in a dry run, blocks all where the user wants it, and is left out by choice', async () => {
    const { page, host } = sidebar;
    write(1, 'Tên dự án (tiếng Anh)', '');
    await planAgain();
    await page.getByText(calls.leftOut('1'), { exact: true }).waitFor();
    expect(await page.locator('.card .place').count()).toBeGreaterThan(0);
    await page.getByText(calls.planNote).waitFor();
    expect(host.engine.workbook.getSheetBySheetName('_svt')).toBeFalsy();

    await page.getByLabel(calls.refuse).check();
    await page.getByText(calls.refused.blocked).waitFor();
    await issueButton().click();
    await page.locator('.stages .stopped').waitFor();
    expect(await page.getByRole('alert').filter({ hasText: calls.refused.blocked }).count()).toBe(1);
    expect(sidebar.calls).not.toContain('issueCallList');
    expect(host.world.drive).toEqual([]);

    await page.getByLabel(calls.leaveOut).check();
    await page.getByText(calls.refused.blocked).waitFor({ state: 'detached' });
    await issued('1');
    await page.getByText(calls.issued('1', '24', '1')).waitFor();
    expect(live()).toHaveLength(1);
  });
});

describe('a status that changed in the sheet', () => {
  it('is counted anew beside its box, and what was opened stays open, and what is being typed stays', async () => {
    const { page } = sidebar;
    const counts = async () => {
      const boxes = page.getByRole('group', { name: calls.statuses, exact: true });
      return (await boxes.locator('label').allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]));
    };
    const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
    const more = page.locator('details', { has: page.locator('summary', { hasText: calls.more }) });
    const first = await counts();
    await more.locator('summary').click();
    write(2, 'Trạng thái', 'Đã rút');
    await planAgain();
    const second = await counts();
    expect(second).not.toEqual(first);
    expect(sum(second)).toBe(sum(first));
    expect(await more.evaluate((part) => part.hasAttribute('open'))).toBe(true);

    write(3, 'Trạng thái', 'Đã rút');
    const codes = page.getByLabel(calls.codes);
    await codes.fill('KG-');
    await codes.evaluate((field: HTMLTextAreaElement, plan) => {
      for (const one of document.querySelectorAll('button')) if (one.textContent === plan) one.click();
      field.focus();
    }, calls.plan);
    await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
    expect(await codes.inputValue()).toBe('KG-');
    await codes.fill('');
    await codes.blur();
    await planAgain();
    expect(await counts()).not.toEqual(second);
  });
});

describe('the second edition', () => {
  it('is compared with the first at once, and tells what is new, changed, funded and withdrawn', async () => {
    const { page } = sidebar;
    await issued('1');
    const since = page.getByLabel(calls.since, { exact: true });
    expect(await since.locator('option').count()).toBe(2);
    expect(await since.inputValue()).toBe('1');
    await page.getByText(calls.changes, { exact: true }).click();
    await page.getByText(calls.noChanges).waitFor();

    write(1, 'Vốn đề nghị viện trợ', 123_456);
    write(2, 'Trạng thái', 'Đã có nhà tài trợ');
    write(3, 'Trạng thái', 'Đã rút');
    write(4, 'Mã', 'KG-MOI-01');
    await planAgain();
    for (const caption of [
      'Dự án mới',
      'Dự án có nội dung thay đổi',
      'Dự án đã có nhà tài trợ',
      'Dự án đã rút hoặc tạm dừng',
    ]) {
      expect(await page.locator('h3').filter({ hasText: caption }).count()).toBe(1);
    }
    expect(await page.getByText('→ 123.456 USD').count()).toBe(1);
    await sidebar.screenshot('sidebar-vi-second-edition');
    await issued('2');
    expect(live()).toHaveLength(2);
    expect(await since.inputValue()).toBe('2');
  });
});

describe('an import into Drive that fails', () => {
  it('before or after its work leaves no document and one sentence, and can be tried again', async () => {
    const { page, host } = sidebar;
    for (const [moment, said, made] of [
      ['before', 'Internal Error', 0],
      ['after', 'Request timed out', 1],
    ] as const) {
      host.world.fault = (method, when) => (method === 'drive.files.create' && when === moment ? said : null);
      await issueButton().click();
      await fault().waitFor();
      expect(await page.locator('#fault').textContent()).toMatch(/^[^\n]{10,300}$/);
      expect(await page.locator('.stages .stopped').count()).toBe(1);
      expect(await page.getByRole('link', { name: calls.open }).count()).toBe(0);
      expect([host.world.drive.length, live().length]).toEqual([made, 0]);
    }
    host.world.fault = () => null;
    await issued('1');
    expect(live()).toHaveLength(1);
    expect(await page.locator('#fault').textContent()).toBe('');
  });
});

describe('a second click', () => {
  it('is refused at once while another window issues, and does nothing while this one does', async () => {
    const { page, host } = sidebar;
    host.world.lock.holder = { the: 'first click' };
    await issueButton().click();
    await fault().filter({ hasText: 'đang ghi' }).waitFor();
    expect(host.world.drive).toEqual([]);

    host.world.lock.holder = null;
    const before = sidebar.calls.length;
    await issueButton().dblclick();
    await page.getByRole('link', { name: calls.open }).waitFor();
    expect(sidebar.calls.slice(before).filter((name) => name === 'issueCallList')).toHaveLength(1);
    expect(live()).toHaveLength(1);
  });
});
