import type { OfferedTotals, TotalsView, ViewLine } from '../../core/overview/totals-view';
import type { Page } from '../page-context';
import { element } from '../parts/element';

/** The table, each line with a bar as long as its share of the largest; without amounts where only items count. */
export function totalsTable(
  page: Page,
  view: TotalsView,
  offered: OfferedTotals,
  currency: 'USD' | 'VND',
): HTMLElement {
  const words = page.words.totals;
  if (view.lines.length === 0) return element('p', { text: words.nothing });
  const name = (list: readonly { readonly name: string; readonly caption: string }[], wanted: string) =>
    list.find((one) => one.name === wanted)?.caption ?? wanted;
  const dimension = name(offered.dimensions, view.dimension);
  const counting = view.measure === 'count';
  const headings = [
    dimension,
    view.measure === 'requested' ? words.projects : words.items,
    ...(counting ? [] : [words.amount(currency), words.share]),
  ];
  const caption = words.caption(
    name(offered.measures, view.measure),
    dimension.toLowerCase(),
    page.print.day(view.from),
    page.print.day(view.to),
  );
  const largest = Math.max(...view.lines.map((line) => weightOf(line, counting, currency)));
  const line = (one: ViewLine) => lineOf(page, one, { counting, currency, largest });
  return element('div', { className: 'totals', role: 'table', label: caption }, [
    element('p', { className: 'caption', text: caption }),
    element('div', { role: 'rowgroup' }, [
      element(
        'div',
        { role: 'row', className: 'line head' },
        headings.map((text) => element('span', { role: 'columnheader', text })),
      ),
    ]),
    element('div', { role: 'rowgroup' }, [...view.lines.map(line), line(view.total)]),
  ]);
}

interface Looks {
  readonly counting: boolean;
  readonly currency: 'USD' | 'VND';
  readonly largest: number;
}

function lineOf({ print }: Page, line: ViewLine, { counting, currency, largest }: Looks): HTMLElement {
  const isTotal = line.special === 'total';
  const amount = currency === 'USD' ? line.usd : line.vnd;
  const share = currency === 'USD' ? line.shareUsd : line.shareVnd;
  const cells = [print.count(line.items), ...(counting ? [] : [print.amount(amount), print.percent(share)])];
  const made = element('div', { role: 'row', className: isTotal ? 'line total' : 'line' }, [
    element('span', { role: 'rowheader', text: line.label }),
    ...cells.map((text) => element('span', { role: 'cell', text })),
  ]);
  if (!isTotal && largest > 0) {
    made.style.setProperty('--bar', `${barLength(weightOf(line, counting, currency), largest)}%`);
  }
  return made;
}

function weightOf(line: ViewLine, counting: boolean, currency: 'USD' | 'VND'): number {
  if (counting) return line.items;
  return Number(currency === 'USD' ? line.usd : line.vnd);
}

/** Percent of the longest bar; what is there at all can be seen, and a minus has no bar. */
export function barLength(weight: number, largest: number): number {
  if (weight <= 0) return 0;
  return Math.max(1, Math.round((weight / largest) * 100));
}
