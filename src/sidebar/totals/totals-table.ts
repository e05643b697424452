import type { OfferedTotals } from '../../core/overview/offered-totals';
import type { OpenPart } from '../../core/totals/cube/open-cube';
import type { Page } from '../page-context';
import { element } from '../parts/element';
import { lineName } from './line-name';
import type { Question } from './question';
import { rowsBehind } from './rows-behind';
import type { TotalsView, ViewLine } from './totals-view';

export interface Shown {
  readonly cube: readonly OpenPart[];
  readonly offered: OfferedTotals;
  readonly question: Question;
  readonly view: TotalsView;
}

/**
 * The table, each line with a bar as long as its share of the largest; without amounts where only items count. A line
 * opens to the rows behind it.
 */
export function totalsTable(page: Page, shown: Shown): HTMLElement {
  const { offered, question, view } = shown;
  const words = page.words.totals;
  if (view.lines.length === 0) return element('p', { text: words.nothing });
  const name = (list: readonly { readonly name: string; readonly caption: string }[], wanted: string) =>
    list.find((one) => one.name === wanted)?.caption ?? wanted;
  const dimension = name(offered.dimensions, question.dimension);
  const caption = words.caption(
    name(offered.measures, question.measure),
    dimension.toLowerCase(),
    page.print.day(question.from),
    page.print.day(question.to),
  );
  const headings = {
    counts: [words.headings[view.table]],
    amounts: [words.headings[view.table], words.amount(question.currency), words.share],
    paid: [name(offered.measures, 'disbursed'), name(offered.measures, 'committed-year'), words.share],
  }[view.kind];
  const largest = Math.max(...view.lines.map((line) => weightOf(line, view)));
  const line = (one: ViewLine) => lineOf(page, shown, one, largest);
  const table = element('div', { className: `totals ${view.kind}`, role: 'table', label: caption }, [
    element('p', { className: 'caption', text: caption }),
    element('div', { role: 'rowgroup' }, [
      element(
        'div',
        { role: 'row', className: 'line head' },
        [dimension, ...headings].map((text) => element('span', { role: 'columnheader', text })),
      ),
    ]),
    element('div', { role: 'rowgroup' }, [...view.lines.flatMap(line), ...line(view.total)]),
  ]);
  return table;
}

/** The line, and below it the rows behind it once they were asked for. */
function lineOf(page: Page, shown: Shown, one: ViewLine, largest: number): readonly HTMLElement[] {
  const { question, view, cube } = shown;
  const { print } = page;
  const isTotal = one.line.special === 'total';
  const name = lineName(page, cube, question, one.line);
  const cells = {
    counts: [print.count(one.line.items)],
    amounts: [print.count(one.line.items), print.amount(one.amount), print.percent(one.percent)],
    paid: [print.amount(one.amount), print.amount(one.committed), print.percent(one.percent)],
  }[view.kind];
  const behind = element('div', { role: 'row', className: 'behind' });
  behind.hidden = true;
  const made = element('div', { role: 'row', className: isTotal ? 'line total' : 'line' }, [
    element('span', { role: 'rowheader' }, [opener(page, shown, one, { name, behind })]),
    ...cells.map((text) => element('span', { role: 'cell', text })),
  ]);
  const weight = weightOf(one, view);
  if (!isTotal && largest > 0) made.style.setProperty('--bar', `${barLength(weight, largest)}%`);
  return [made, behind];
}

/** The whole line is there to be clicked; its name is the button, by which it is reached without a mouse. */
function opener(
  page: Page,
  shown: Shown,
  { line }: ViewLine,
  { name, behind }: { readonly name: string; readonly behind: HTMLElement },
): HTMLButtonElement {
  const made = element('button', {
    className: 'open-line',
    text: name,
    label: page.words.totals.openLine(name),
    key: `line ${line.special} ${line.key}`,
  });
  made.type = 'button';
  made.setAttribute('aria-expanded', 'false');
  made.addEventListener('click', () => {
    const opens = behind.hidden;
    behind.hidden = !opens;
    made.setAttribute('aria-expanded', String(opens));
    if (opens) behind.replaceChildren(rowsBehind(page, shown, line, name));
    else behind.replaceChildren();
  });
  return made;
}

function weightOf({ line, amount, percent }: ViewLine, { kind }: TotalsView): number {
  if (kind === 'counts') return line.items;
  return Number(kind === 'paid' ? percent : amount);
}

/** Percent of the longest bar; what is there at all can be seen, and a minus has no bar. */
export function barLength(weight: number, largest: number): number {
  if (weight <= 0) return 0;
  return Math.max(1, Math.round((weight / largest) * 100));
}
