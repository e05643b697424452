import type { Page } from 'playwright-core';
import type { OpenPlayground } from './open-playground';

/** Chooses by keyboard alone: F10, along the bar to a menu, down to a line, into a menu below it. */
export async function chooseByKeyboard(
  { page, idle }: OpenPlayground,
  menu: string,
  ...captions: string[]
): Promise<void> {
  await page.keyboard.press('F10');
  await moveTo(page, 'ArrowRight', menu);
  for (const [depth, caption] of captions.entries()) {
    await page.keyboard.press(depth === 0 ? 'ArrowDown' : 'ArrowRight');
    await moveTo(page, 'ArrowDown', caption);
  }
  await page.keyboard.press('Enter');
  await idle();
}

async function moveTo(page: Page, key: string, caption: string): Promise<void> {
  for (let step = 0; step < 12; step++) {
    if ((await focusedText(page)) === caption) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No menu line "${caption}"; the last one was "${await focusedText(page)}".`);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
