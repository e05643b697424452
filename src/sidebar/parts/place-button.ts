import type { Page } from '../page-context';
import { button } from './button';

/** Goes to a cell of the spreadsheet; a row or sheet without one is entered at its first column. */
export function placeButton(
  page: Page,
  { sheet, cell, row }: { readonly sheet: string; readonly cell: string | null; readonly row: number | null },
): HTMLButtonElement {
  const address = cell ?? `A${row ?? 1}`;
  const text = page.words.place(address, sheet);
  return button(
    text,
    async () => {
      const there = await page.attempt(() => page.call('goToCell', sheet, address));
      if (there?.hidden === true) page.tell(page.words.hiddenRow);
    },
    { className: 'place', label: page.words.goTo(text), key: `place ${sheet} ${address}` },
  );
}
