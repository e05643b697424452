import type { Advice, ListedFinding } from '../../core/overview/finding-pages';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { disclosure } from '../parts/disclosure';
import { element } from '../parts/element';
import { placeButton } from '../parts/place-button';
import { type Done, keepForm } from './keep-form';
import { verdict } from './verdict';

/** One finding: where, what is wrong, what to do, the corrected value, and why for who asks. */
export function findingCard(
  page: Page,
  finding: ListedFinding,
  advice: Advice,
  { withTitle, done }: { readonly withTitle: boolean; readonly done: Done },
): HTMLElement {
  const words = page.words.check;
  const { code, row, fix, what } = finding;
  const about = [code === '' ? '' : words.code(code), row === null ? '' : words.row(String(row))];
  return element('article', { className: 'card' }, [
    element('div', { className: 'card-head' }, [placeButton(page, finding), verdict(page, finding)]),
    ...(withTitle ? [element('h3', { text: advice.title })] : []),
    element('p', { className: 'gray', text: about.filter((text) => text !== '').join(' · ') }),
    element('p', { text: what }),
    element('p', {}, [element('b', { text: `${words.todo}: ` }), advice.todo]),
    ...(fix === null
      ? []
      : [element('p', {}, [element('b', { text: `${words.fix}: ` }), element('ins', { text: fix })])]),
    disclosure(words.why, [
      element('p', { text: advice.why }),
      ...(advice.example === ''
        ? []
        : [element('p', {}, [element('b', { text: `${words.example}: ` }), advice.example])]),
    ]),
    ...learnButton(page, finding, done),
    ...(finding.canKeep ? [keepForm(page, words.mend.keep, finding, done)] : []),
  ]);
}

/** A donor's other name is learnt when a person says that it is one. */
function learnButton(page: Page, { learn }: ListedFinding, done: Done): HTMLElement[] {
  if (learn === null) return [];
  const confirm = async () => {
    page.tell(page.words.working);
    const report = await page.attempt(() => page.call('learnAlias', learn));
    if (report === null) return;
    page.tell(report.message);
    await done(report.message);
  };
  return [button(page.words.check.mend.learn(learn.alias, learn.donor), confirm)];
}
