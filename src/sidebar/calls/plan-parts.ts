import type { CallListAnswer } from '../../commands/sidebar-results';
import type { LeftOutProject } from '../../core/call-list/plan';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { disclosure, lines } from '../parts/disclosure';
import { element } from '../parts/element';
import { placeButton } from '../parts/place-button';

/** What such a list would hold and what stands in its way. */
export function planParts(
  page: Page,
  plan: CallListAnswer,
  preview: () => Promise<void>,
  draft: () => Promise<void>,
  issue: () => Promise<void>,
): HTMLElement[] {
  const { words, print } = page;
  const { calls } = words;
  const { projects, leftOut, notSelected, unknownCodes, office, refused } = plan;
  const counts = [projects.length, leftOut.length, notSelected].map((number) => print.count(number));
  const [ready = '', blocked = '', others = ''] = counts;
  return [
    element('p', { className: 'lead', text: calls.result(ready, blocked, others) }),
    amounts(page, plan),
    element('div', { className: 'meta' }, [
      element('span', { className: 'gray', text: calls.at(plan.at) }),
      button(calls.plan, preview, { key: 'plan' }),
    ]),
    ...(unknownCodes.length === 0
      ? []
      : [element('p', { className: 'warning', text: calls.unknownCodes(unknownCodes.join(', ')) })]),
    ...(refused === null ? [] : [element('p', { className: 'warning', text: calls.refused[refused] })]),
    ...office.map((text) => element('p', { className: 'warning', text })),
    ...reviewParts(page, plan),
    ...changeParts(page, plan),
    element('div', { className: 'buttons' }, [
      button(calls.draft, draft, { key: 'draft' }),
      button(calls.issue, issue, { className: 'action', key: 'issue' }),
    ]),
    element('p', { className: 'gray', text: calls.planNote }),
    ...(leftOut.length === 0
      ? []
      : [
          disclosure(
            calls.leftOut(blocked),
            leftOut.map((one) => leftOutCard(page, one)),
            { open: true, key: 'left out' },
          ),
        ]),
    ...(projects.length === 0
      ? []
      : [
          disclosure(
            calls.ready(ready),
            [lines(projects.map(({ code, name }) => `${code === '' ? calls.noCode : code}: ${name}`))],
            { key: 'ready' },
          ),
        ]),
  ];
}

/** What does not stand in the way but should be seen before others see it. */
function reviewParts(page: Page, { review }: CallListAnswer): HTMLElement[] {
  if (review.length === 0) return [];
  const { calls } = page.words;
  const cards = review.map(({ code, sheet, cell, what, todo }) =>
    element('div', { className: 'card' }, [
      ...(cell === null
        ? []
        : [element('div', { className: 'card-head' }, [placeButton(page, { sheet, cell, row: null })])]),
      element('p', {}, [element('b', { text: code === '' ? calls.noCode : code }), `: ${what}`]),
      element('p', { text: todo }),
    ]),
  );
  return [disclosure(calls.review(page.print.count(review.length)), cards, { key: 'review' })];
}

function changeParts({ words: { calls } }: Page, { changes }: CallListAnswer): HTMLElement[] {
  if (changes === null) return [];
  const groups = changes.groups.flatMap(({ caption, lines: told }) => [
    element('h3', { text: caption }),
    lines(told),
  ]);
  const none = element('p', { text: calls.noChanges });
  return [
    disclosure(
      calls.changes,
      [element('p', { className: 'gray', text: changes.since }), ...(groups.length === 0 ? [none] : groups)],
      { key: 'changes' },
    ),
  ];
}

function amounts({ words: { calls }, print }: Page, { requested, remaining }: CallListAnswer): HTMLElement {
  const pair = (caption: string, sum: { readonly usd: string; readonly vnd: string }) =>
    element('div', {}, [
      element('dt', { text: caption }),
      element('dd', { text: print.money(sum.vnd, 'VND') }),
      element('dd', { text: print.money(sum.usd, 'USD') }),
    ]);
  return element('dl', {}, [pair(calls.requested, requested), pair(calls.remaining, remaining)]);
}

function leftOutCard(page: Page, project: LeftOutProject): HTMLElement {
  const { calls } = page.words;
  const { code, name, row, reasons } = project;
  return element('div', { className: 'card' }, [
    element('div', { className: 'card-head' }, [placeButton(page, project)]),
    element('p', {}, [
      element('b', { text: code === '' ? `${calls.noCode}, ${calls.row(String(row))}` : code }),
      name === '' ? '' : `: ${name}`,
    ]),
    lines(reasons),
  ]);
}
