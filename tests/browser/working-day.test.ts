import type { FrameLocator } from 'playwright-core';
import { interfaceWords } from '../../src/core/languages/vi/interface';
import { sidebar } from '../../src/core/languages/vi/sidebar';
import { openXlsx } from '../../src/embedded/xlsx/hucre-package';
import { savedBytes } from './downloads';
import { goTo, typeInto } from './grid';
import { chooseByKeyboard } from './menu';
import { type OpenPlayground, openPlayground } from './open-playground';

jest.setTimeout(240_000);

const { menu } = interfaceWords;
const words = sidebar.check;
const pasted = 500;
/** The first row below the clean sample's own, from its second column on: the rows have no codes. */
const below = 'B75';

describe('a clerk’s day on the register, in the browser', () => {
  let playground: OpenPlayground;
  let frame: FrameLocator;

  beforeAll(async () => {
    playground = await openPlayground({ locale: 'vi-VN' });
    frame = playground.page.frameLocator('#sidebar iframe');
    await chooseByKeyboard(playground, menu.title, menu.sidebar);
    await frame.getByText(words.clean).waitFor();
    await playground.page.locator('[data-u-comp=slide-tab-item]', { hasText: 'Viện trợ' }).first().click();
  });
  afterAll(() => playground?.close());

  const notice = (text: RegExp) => playground.page.locator('.notice p', { hasText: text }).last().waitFor();
  const checkAgain = async () => {
    await frame.getByRole('button', { name: words.again }).click();
    await playground.idle();
    await frame.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  };
  const decision = (rule: string) => frame.locator(`[data-key="decision ${rule}"]`);
  /** Every sheet with its texts and numbers, as the file has them. */
  const saved = async () => {
    const [download] = await Promise.all([
      playground.page.waitForEvent('download'),
      chooseByKeyboard(playground, 'Tệp', 'Lưu thành tệp .xlsx'),
    ]);
    const { sheets } = await openXlsx(await savedBytes(download));
    return sheets.filter(({ name }) => name !== '_svt').map(({ name, rows }) => ({ name, rows }));
  };

  it('is told of a row to review right after an edit', async () => {
    await typeInto(playground, 'L5', 'xã Bồng Lai Tiên Cảnh');
    await notice(/^Dòng vừa sửa cần xem lại: Không nhận ra địa danh/);
    await typeInto(playground, 'L5', 'Toàn tỉnh');
  });

  it('keeps a warning with a reason, and has it back when the facts change', async () => {
    await typeInto(playground, 'M4', '01/01/2005');
    await checkAgain();
    await decision('long-period').click();
    await frame.getByRole('button', { name: words.mend.keep }).first().click();
    await frame.getByLabel(words.mend.reason).fill('Theo văn kiện đã duyệt');
    await frame.getByRole('button', { name: words.mend.save, exact: true }).click();
    await frame.getByText(words.mend.kept('1')).waitFor();
    expect(await decision('long-period').count()).toBe(0);
    await typeInto(playground, 'M4', '01/01/2004');
    await checkAgain();
    await decision('long-period').waitFor();
    expect(await frame.getByText(words.mend.kept('1')).count()).toBe(0);
  });

  it(`is told once of ${pasted} rows that were pasted`, async () => {
    const { page } = playground;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const lines = Array.from(
      { length: pasted },
      (_, index) => `PCPNN\tDự án\tTiền\tKhoản viện trợ dán vào thứ ${index + 1}\t\tGreen Hands (sample)`,
    );
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
    await goTo(playground, below);
    await page.keyboard.press('Control+v');
    await notice(new RegExp(`^${pasted} dòng vừa sửa cần xem lại: `));
    await playground.idle();
    await checkAgain();
    await decision('missing-amount').waitFor();
    expect(await decision('missing-amount').textContent()).toContain(String(pasted));
  });

  it('gives all of them codes at once, and takes the codes back', async () => {
    await frame.locator('[data-key="fixes missing-code"]').click();
    await frame.locator('.fixes li').first().waitFor();
    const listed = await frame.locator('.fixes li').count();
    expect(listed).toBeGreaterThan(50);
    await frame.locator('[data-key=apply]').click();
    await frame.locator('#status', { hasText: interfaceWords.messages.fixed(listed, 0) }).waitFor();
    await frame.getByText(words.mend.tools).click();
    await frame.locator('[data-key=undo]').click();
    await frame.locator('[data-key=undo]').waitFor({ state: 'detached' });
    await decision('missing-code').waitFor();
    expect(await decision('missing-code').textContent()).toContain(String(pasted));
  });

  it('changes nothing by checking twice', async () => {
    await chooseByKeyboard(playground, menu.title, menu.check);
    const first = await saved();
    await chooseByKeyboard(playground, menu.title, menu.check);
    expect(await saved()).toEqual(first);
    const findings = first.find(({ name }) => name === 'Kết quả kiểm tra');
    expect(findings?.rows.length).toBeGreaterThan(pasted);
  });

  it('has nothing to complain of in the console', () => {
    expect(playground.problems).toEqual([]);
  });
});
