import type { TotalsAnswer } from '../../commands/sidebar-results';
import type { DimensionName, MeasureName } from '../../core/totals/total-by';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { disclosure, lines } from '../parts/disclosure';
import { element, replaceContents } from '../parts/element';
import { copyButton } from './copy-button';
import { totalsForm } from './totals-form';
import { totalsTable } from './totals-table';

export interface TotalsPanel {
  readonly panel: HTMLElement;
  /** The tab came to the front: what was never read is read now. */
  readonly shown: () => void;
  /** The person is back from the sheet: figures in view are read again. */
  readonly seenAgain: () => void;
}

export interface Question {
  readonly measure: MeasureName;
  readonly dimension: DimensionName;
  readonly currency: 'USD' | 'VND';
  readonly from: string | null;
  readonly to: string | null;
}

/** Clicks between sheet and sidebar come in bursts; figures this young need no second reading. In milliseconds. */
const youngest = 5_000;

/** The second tab: one table of totals as chosen, the report's sentences, and ways to take both along. */
export function totalsPanel(page: Page): TotalsPanel {
  const words = page.words.totals;
  const form = element('div');
  const results = element('div');
  const panel = element('section', {}, [
    element('h2', { text: words.choices, className: 'unseen' }),
    form,
    results,
  ]);
  let question: Question = {
    measure: 'committed',
    dimension: 'sector',
    currency: 'USD',
    from: null,
    to: null,
  };
  let answer: TotalsAnswer | null = null;
  let readAt = 0;
  let asked = 0;

  const read = async () => {
    asked += 1;
    const mine = asked;
    results.setAttribute('aria-busy', 'true');
    if (answer === null) page.tell(page.words.reading);
    const newer = await page.attempt(() => page.call('readTotals', question));
    if (mine !== asked) return;
    results.removeAttribute('aria-busy');
    readAt = Date.now();
    if (newer === null) {
      if (answer === null) replaceContents(results, button(page.words.retry, read, { key: 'retry' }));
      return;
    }
    if (answer === null) page.tell('');
    answer = newer;
    const { measure, dimension, from, to } = newer.view;
    question = { ...question, measure, dimension, from, to };
    showForm(newer);
    showResults(newer);
  };
  const change = (part: Partial<Question>) => {
    question = { ...question, ...part };
    const onlyCurrency = Object.keys(part).every((name) => name === 'currency');
    if (onlyCurrency && answer !== null) showResults(answer);
    else void read();
  };
  const showForm = ({ offered }: TotalsAnswer) =>
    replaceContents(form, ...totalsForm(page, offered, question, change));
  const showResults = (shown: TotalsAnswer) =>
    replaceContents(results, ...resultParts(page, shown, question, read));

  return {
    panel,
    shown: () => {
      if (answer === null) void read();
    },
    seenAgain: () => {
      const isInView = !panel.hidden && answer !== null;
      if (isInView && Date.now() - readAt > youngest) void read();
    },
  };
}

function resultParts(
  page: Page,
  { view, offered, at }: TotalsAnswer,
  question: Question,
  read: () => Promise<void>,
): HTMLElement[] {
  const { words, print } = page;
  const { rows, total, asOf } = view;
  const sum = print.money(question.currency === 'USD' ? total.usd : total.vnd, question.currency);
  const inWindow = view.measure === 'requested' ? words.totals.requested : words.totals.inWindow;
  return [
    element('p', {
      className: 'lead',
      text: words.totals.read(print.count(rows.read - rows.toReview), print.count(rows.read)),
    }),
    element('p', {
      text: `${inWindow(total.items, print.count(total.items), sum)} ${words.check.toReview(rows.toReview, print.count(rows.toReview))}`,
    }),
    element('div', { className: 'meta' }, [
      element('span', { className: 'gray', text: words.totals.at(at) }),
      button(words.totals.again, read, { key: 'again' }),
    ]),
    totalsTable(page, view, offered, question.currency),
    disclosure(words.totals.buckets, [
      lines(view.buckets.map(({ caption, rows: count }) => words.totals.bucket(caption, print.count(count)))),
    ]),
    takeAlong(page, question),
    report(page, view.sentences, print.day(asOf)),
  ];
}

/** Into the Totals sheet, or as a formula into a cell. */
function takeAlong(page: Page, question: Question): HTMLElement {
  const { words, print } = page;
  const record = async () => {
    page.tell(words.working);
    const written = await page.attempt(() => page.call('recordTotals'));
    if (written !== null)
      page.tell(words.totals.recorded(print.count(written.counted), print.count(written.read)));
  };
  const insert = async () => {
    page.tell(words.working);
    const inserted = await page.attempt(() => page.call('insertTotalsFormula', question));
    if (inserted !== null) page.tell(words.totals.inserted(words.place(inserted.cell, inserted.sheet)));
  };
  return element('div', {}, [
    element('div', { className: 'buttons' }, [
      button(words.totals.insert, insert, { className: 'action', key: 'insert' }),
      button(words.totals.record, record, { key: 'record' }),
    ]),
    element('p', { className: 'gray', text: words.totals.insertNote }),
  ]);
}

function report(page: Page, sentences: TotalsAnswer['view']['sentences'], asOf: string): HTMLElement {
  const { words, language } = page;
  return element('div', {}, [
    element('h2', { text: words.totals.report(asOf) }),
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
