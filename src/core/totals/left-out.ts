import { decimalString } from '../values/money';
import type { Entry } from './entries';
import type { CodedRow } from './measure';
import type { Selection } from './selection';
import type { LeftOutRow, NotConverted, RowReference } from './totals';

export function leftOutRows(selection: Selection<CodedRow>): readonly LeftOutRow[] {
  return selection.leftOut.map(({ entry, why }) => ({ ...referenceTo(entry.row), ...why }));
}

/** Each row and currency for which no rate was found, of the rows that count or would but for this. */
export function notConvertedRows({ counted, leftOut }: Selection<CodedRow>): readonly NotConverted[] {
  const unconverted = leftOut.filter(({ why }) => why.bucket === 'not-converted');
  return [...counted, ...unconverted.map(({ entry }) => entry)].flatMap(notConvertedOf);
}

/** The currencies of a row for which no rate was found. */
export function notConvertedOf(entry: Entry<CodedRow>): readonly NotConverted[] {
  if (entry.usd !== null && entry.vnd !== null) return none;
  return currencies.flatMap(({ into, amount }) => (entry[amount] === null ? notConverted(entry, into) : []));
}

const none: readonly NotConverted[] = [];

const currencies = [
  { into: 'USD', amount: 'usd' },
  { into: 'VND', amount: 'vnd' },
] as const;

function notConverted(
  { row, money, ratePeriod }: Entry<CodedRow>,
  into: NotConverted['into'],
): readonly NotConverted[] {
  if (money === null) return [];
  return [
    {
      ...referenceTo(row),
      amount: decimalString(money),
      currency: money.currency,
      into,
      period: ratePeriod,
    },
  ];
}

function referenceTo({ origin, code }: CodedRow): RowReference {
  return { sheet: origin.layout.sheet, row: origin.row, code };
}
