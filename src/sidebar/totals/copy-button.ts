import type { LanguageCode } from '../../core/workbook/workbook';
import type { Page } from '../page-context';
import { button } from '../parts/button';

/** Copies a text of the page. The sidebar's frame may not use the clipboard directly, so that it is selected first. */
export function copyButton(page: Page, text: HTMLElement, code: LanguageCode): HTMLButtonElement {
  const words = page.words.totals;
  const copy = async () => {
    const selection = getSelection();
    selection?.selectAllChildren(text);
    const copied = document.execCommand('copy') || (await copyDirectly(text));
    if (copied) selection?.removeAllRanges();
    page.tell(copied ? words.copied : words.notCopied);
  };
  return button(words.copy, copy, { key: `copy ${code}`, label: `${words.copy}: ${words.languages[code]}` });
}

async function copyDirectly(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.innerText);
    return true;
  } catch {
    return false;
  }
}
