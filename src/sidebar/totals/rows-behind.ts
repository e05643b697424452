import { type RowBehindLine, rowsBehindLine } from '../../core/totals/cube/behind-line';
import { percentages } from '../../core/totals/percentages';
import { usdText, vndText } from '../../core/totals/running-sum';
import type { TotalLine } from '../../core/totals/totals';
import { decimalText } from '../../core/values/decimal';
import { wholeShare } from '../../core/values/share-split';
import type { Page } from '../page-context';
import { button } from '../parts/button';
import { element } from '../parts/element';
import { placeButton } from '../parts/place-button';
import type { Shown } from './totals-table';
import { measuresOf } from './totals-view';

/** The rows that a line is made of: code, title, amount and share, each going to its cell. */
export function rowsBehind(page: Page, shown: Shown, line: TotalLine, name: string): HTMLElement {
  const { cube, question, offered, view } = shown;
  const measures = measuresOf(question.measure);
  const lists = measures.flatMap((measure) => {
    const rows = rowsBehindLine(cube, { ...question, measure }, line).filter(
      ({ items }) => view.kind !== 'counts' || items > 0,
    );
    const caption = offered.measures.find((one) => one.name === measure)?.caption ?? measure;
    return [
      ...(measures.length > 1 ? [element('h4', { text: caption })] : []),
      listOf(page, rows, question.currency, page.words.totals.rowsBehind(name)),
    ];
  });
  const cell = element('div', { role: 'cell' }, lists);
  cell.setAttribute('aria-colspan', '4');
  return cell;
}

/** As many more with each press: a line can be made of thousands. */
const step = 50;

function listOf(
  page: Page,
  rows: readonly RowBehindLine[],
  currency: 'USD' | 'VND',
  label: string,
): HTMLElement {
  const amounts = rows.map((row) => (currency === 'USD' ? row.usd : row.vnd) ?? BigInt(0));
  const shares = percentages(amounts);
  const list = element('ul', { className: 'plain', label });
  const whole = element('div', {}, [list]);
  const showMore = () => {
    const from = list.children.length;
    const added = rows
      .slice(from, from + step)
      .map((row, index) => rowOf(page, row, currency, shares[from + index] ?? '0.0'));
    list.append(...added);
    more.hidden = list.children.length >= rows.length;
    more.textContent = page.words.totals.moreRows(
      page.print.count(list.children.length),
      page.print.count(rows.length),
    );
    if (from > 0) added[0]?.querySelector('button')?.focus();
  };
  const more = button('', showMore, { key: `more ${label}` });
  whole.append(more);
  showMore();
  return whole;
}

function rowOf(page: Page, row: RowBehindLine, currency: 'USD' | 'VND', percent: string): HTMLElement {
  const { print, words } = page;
  const amount = currency === 'USD' ? row.usd : row.vnd;
  const money =
    amount === null
      ? words.totals.noAmount
      : `${print.money(currency === 'USD' ? usdText(amount) : vndText(amount), currency)} · ${words.totals.shareOfLine(print.percent(percent))}`;
  const isPart = row.share < wholeShare;
  const share = decimalText({ digits: BigInt(row.share), scale: 2 }).replace(/\.?0+$/, '');
  return element('li', {}, [
    element('p', {
      text: [row.code, row.title || words.totals.noTitle].filter((text) => text !== '').join(' · '),
    }),
    element('p', {
      className: 'gray',
      text: isPart ? `${money} (${words.totals.partOfRow(print.percent(share))})` : money,
    }),
    placeButton(page, { sheet: row.sheet, cell: null, row: row.row }),
  ]);
}
