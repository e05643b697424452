import type { Advice, ListedFinding } from '../../core/overview/finding-pages';
import type { Page } from '../page-context';
import { disclosure } from '../parts/disclosure';
import { element } from '../parts/element';
import { placeButton } from '../parts/place-button';
import { verdict } from './verdict';

/** One finding: where, what is wrong, what to do, the corrected value, and why for who asks. */
export function findingCard(
  page: Page,
  finding: ListedFinding,
  advice: Advice,
  { withTitle }: { readonly withTitle: boolean },
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
  ]);
}
