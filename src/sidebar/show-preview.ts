import type { PreviewReport } from '../commands/results';
import type { SidebarWords } from '../core/languages/sidebar-words';
import type { Sum } from '../core/totals/totals';
import { printDecimal, printPeriod } from '../core/values/print';
import { element } from './element';

/** The overview as elements: what was read, the main figures, the causes to review, and how cells were read. */
export function showPreview(preview: PreviewReport, words: SidebarWords): readonly HTMLElement[] {
  const print = (number: number | string) => printDecimal(String(number), preview.language);
  return [
    ...introduction(preview, words, print),
    element('h2', { text: words.headings.figures }),
    figures(preview, words, print),
    element('h2', { text: words.headings.causes }),
    causes(preview, words, print),
    element('h2', { text: words.headings.rows }),
    ...rows(preview, words, print),
    element('h2', { text: words.headings.asRead }),
    asRead(preview, words),
  ];
}

type Print = (number: number | string) => string;

function introduction(preview: PreviewReport, words: SidebarWords, print: Print): HTMLElement[] {
  const { buckets } = preview.totals;
  const read = buckets.reduce((sum, bucket) => sum + bucket.rows, 0);
  const counted = buckets.find((bucket) => bucket.name === 'counted')?.rows ?? 0;
  const lines = [element('p', { className: 'lead', text: words.aidRows(print(read), print(counted)) })];
  if (read > counted) lines.push(element('p', { text: words.leftOut(print(read - counted)) }));
  if (preview.unfinished !== null) lines.push(element('p', { className: 'error', text: words.unfinished }));
  return lines;
}

function figures(
  { totals, callList, language }: PreviewReport,
  words: SidebarWords,
  print: Print,
): HTMLElement {
  const { headline } = totals;
  const money = (sum: Sum) => words.items(sum.items, print(sum.usd));
  const period = (date: string) => printPeriod(date.slice(0, 4), language);
  const lines: readonly (readonly [string, string])[] = [
    [words.year(String(headline.reportingYear)), money(headline.newItems)],
    [
      words.programme(period(headline.programme.from), period(headline.programme.to)),
      money(headline.programme),
    ],
    [words.organisations, print(headline.organisations.valid)],
    [words.oda, money(headline.odaApart)],
    [words.callList, words.projects(callList.projects.length, callList.leftOut.length)],
  ];
  return element(
    'dl',
    {},
    lines.map(([term, text]) => element('div', {}, [element('dt', { text: term }), element('dd', { text })])),
  );
}

function causes({ causes: found }: PreviewReport, words: SidebarWords, print: Print): HTMLElement {
  if (found.length === 0) return element('p', { text: words.noFindings });
  return element(
    'ul',
    {},
    found.map(({ severity, title, count }) =>
      element('li', {}, [
        element('span', { text: `${title} (${print(count)})` }),
        element('span', { className: `severity ${severity}`, text: words.severities[severity] }),
      ]),
    ),
  );
}

function rows(preview: PreviewReport, words: SidebarWords, print: Print): HTMLElement[] {
  return preview.rows.map(({ sheet, read, counted, leftOut }) => {
    const text = words.sheet(sheet, print(read), print(counted));
    if (leftOut.length === 0) return element('p', { text });
    const reasons = leftOut.map(({ row, message }) =>
      element('li', {}, [
        element('span', { text: message }),
        element('span', { className: 'row', text: words.row(print(row)) }),
      ]),
    );
    return element('details', {}, [element('summary', { text }), element('ul', {}, reasons)]);
  });
}

function asRead({ asRead: read }: PreviewReport, words: SidebarWords): HTMLElement {
  const samples = [read.date, read.amount].flatMap((sample) =>
    sample === null ? [] : [words.cell(sample.sheet, sample.cell, sample.written, sample.read)],
  );
  return element(
    'div',
    { className: 'gray' },
    [words.zone(read.timeZone, read.locale), ...samples].map((text) => element('p', { text })),
  );
}
