import type { OpenPlayground } from './open-playground';

/** Goes to a cell, such as C5, and types into it. */
export async function typeInto({ page }: OpenPlayground, cell: string, text: string): Promise<void> {
  await goTo({ page }, cell);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press('Enter');
  // The formulas that depend on the cell are computed a moment later.
  await page.waitForTimeout(400);
}

/** Goes to a cell by the name box. */
export async function goTo({ page }: Pick<OpenPlayground, 'page'>, cell: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp=defined-name] input');
  await nameBox.click();
  await nameBox.fill(cell);
  await page.keyboard.press('Enter');
}
