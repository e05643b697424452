import type { TotalsSource } from '../../core/overview/totals-source';
import type { OpenPart } from '../../core/totals/cube/open-cube';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { disclosure, lines } from '../parts/disclosure';
import { element } from '../parts/element';
import { inSteps } from '../parts/in-steps';
import { copyButton } from './copy-button';
import type { Question } from './question';
import { totalsTable } from './totals-table';
import { type TotalsView, totalsView } from './totals-view';

interface Asked {
  readonly question: Question;
  /** When the figures were read. */
  readonly at: HTMLElement;
  readonly read: () => Promise<void>;
}

/** What the figures are of, the table, where every row went, and what to take along. */
export function totalsResults(
  page: Page,
  source: TotalsSource,
  cube: readonly OpenPart[],
  { question, at, read }: Asked,
): HTMLElement[] {
  const { words, print } = page;
  const again = element('div', { className: 'meta' }, [
    at,
    button(words.totals.again, read, { key: 'again' }),
  ]);
  const view = totalsView(cube, question);
  if (view === null) return [again, report(page, source)];
  const { rows, buckets, table } = view;
  return [
    element('p', {
      className: 'lead',
      text: words.totals.read(print.count(rows.read - rows.toReview), print.count(rows.read)),
    }),
    element('p', {
      text: `${told(page, view, question)} ${words.check.toReview(rows.toReview, print.count(rows.toReview))}`,
    }),
    again,
    totalsTable(page, { cube, offered: source.offered, question, view }),
    disclosure(words.totals.buckets, [
      lines(
        buckets.map(({ name, rows: count }) =>
          words.totals.bucket(source.buckets[table][name] ?? name, print.count(count)),
        ),
      ),
    ]),
    takeAlong(page, question),
    report(page, source),
  ];
}

/** The total in one sentence. */
function told({ words, print }: Page, { kind, table, total }: TotalsView, { currency }: Question): string {
  const money = (amount: string) => print.money(amount, currency);
  if (kind === 'paid') return words.totals.paid(money(total.amount), money(total.committed));
  const counted = words.totals.counted[table](total.line.items, print.count(total.line.items));
  if (table === 'calls') return words.totals.seeking(counted, money(total.amount));
  return words.totals.inWindow(counted, kind === 'counts' ? '' : money(total.amount));
}

/** Into the Totals sheet, or as a formula into a cell. */
function takeAlong(page: Page, question: Question): HTMLElement {
  const { words } = page;
  const record = async () => {
    const written = await inSteps(page, 'rows', () => page.call('recordTotals'));
    if (written !== null) page.tell(written.message);
  };
  const insert = async () => {
    page.tell(words.working);
    const inserted = await page.attempt(() => page.call('insertTotalsFormula', question));
    if (inserted !== null) page.tell(words.totals.inserted(words.place(inserted.cell, inserted.sheet)));
  };
  return element('div', {}, [
    element('div', { className: 'buttons' }, [
      button(words.totals.insert, insert, { className: 'action', key: 'insert' }),
    ]),
    element('p', { className: 'gray', text: words.totals.insertNote }),
    element('div', { className: 'buttons' }, [button(words.totals.record, record, { key: 'record' })]),
  ]);
}

function report(page: Page, { sentences, asOf }: TotalsSource): HTMLElement {
  const { words, language, print } = page;
  return element('div', {}, [
    element('h2', { text: words.totals.report(print.day(asOf)) }),
    ...(language === 'vi' ? vietnameseFirst : englishFirst).flatMap((code) => {
      const text = element(
        'div',
        { className: 'sentences' },
        sentences[code].map((sentence) => element('p', { text: sentence })),
      );
      text.lang = code;
      return [
        element('div', { className: 'meta' }, [
          element('h3', { text: words.totals.languages[code] }),
          copyButton(page, text, code),
        ]),
        text,
      ];
    }),
  ]);
}

/** The reader's own language first. */
const vietnameseFirst = ['vi', 'en'] as const;
const englishFirst = ['en', 'vi'] as const;
