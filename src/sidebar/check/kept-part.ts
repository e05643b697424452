import type { KeptListed } from '../../core/overview/kept-listed';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { disclosure } from '../parts/disclosure';
import { element } from '../parts/element';
import { placeButton } from '../parts/place-button';

/** What people decided to keep, with their reasons, to be taken back one by one. */
export function keptPart(page: Page, kept: readonly KeptListed[], refresh: () => Promise<void>): HTMLElement {
  const words = page.words.check.mend;
  const line = (one: KeptListed) => {
    const { rule, sheet, row, cell, title, what, reason, by, at } = one;
    const release = async () => {
      const report = await page.attempt(() => page.call('releaseWarnings', { rule, sheet, row, cell }));
      if (report === null) return;
      page.tell(words.released);
      await refresh();
    };
    return element('li', { className: 'card' }, [
      placeButton(page, one),
      element('h3', { text: title }),
      element('p', { text: what }),
      element('p', {}, [element('b', { text: `${words.reason}: ` }), reason]),
      element('p', { className: 'gray', text: words.keptBy(page.print.time(at), by) }),
      button(words.release, release, { className: 'link' }),
    ]);
  };
  return disclosure(words.kept(page.print.count(kept.length)), [
    element('ul', { className: 'plain' }, kept.map(line)),
  ]);
}
