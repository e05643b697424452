import type { ListedFinding } from '../../core/overview/finding-pages';
import type { RuleId } from '../../core/rules/index';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { element } from '../parts/element';
import { input, labelled } from '../parts/fields';

/** Which findings are kept: one at its place, or all of a rule. */
export type Keepable = { readonly rule: RuleId } & Partial<Pick<ListedFinding, 'sheet' | 'row' | 'cell'>>;

/** What follows a decision; `told` is the sentence that said it. */
export type Done = (told: string) => Promise<void>;

/** A button that opens a line for the reason, without which nothing is kept. */
export function keepForm(page: Page, caption: string, kept: Keepable, done: Done): HTMLElement {
  const words = page.words.check.mend;
  const place = element('div', { className: 'keep' });
  const close = () => place.replaceChildren(open);
  const save = async (reason: string) => {
    page.tell(page.words.working);
    const report = await page.attempt(() => page.call('keepWarnings', { ...kept, reason }));
    if (report === null) return;
    page.tell(report.message);
    await done(report.message);
  };
  const open = button(
    caption,
    () => {
      const reason = input('text', '');
      place.replaceChildren(
        labelled(words.reason, reason),
        element('div', { className: 'buttons' }, [
          button(words.save, () => save(reason.value)),
          button(words.cancel, close),
        ]),
      );
      reason.focus();
    },
    { className: 'link' },
  );
  place.append(open);
  return place;
}
