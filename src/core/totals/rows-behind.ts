import type { AidRow, Register, Share } from '../tables/register';
import { decimalString, type Money } from '../values/money';
import { knownValue } from '../values/unread';
import type { Basis } from './basis';
import { createConverter } from './conversion';
import type { Grouping } from './dimension';
import { aidDimensions, type DimensionName } from './dimensions';
import { entriesOf } from './entries';
import { committed } from './measures/committed';
import { usdText, vndText } from './running-sum';
import { type CountedEntry, selectEntries } from './selection';
import type { ConversionMethod, RowReference } from './totals';
import type { WholeAmount } from './whole-amount';
import type { Window } from './windows';

/** A row that counts in the tables, with the lines that it stands in and how its money was converted. */
export interface RowBehind extends RowReference {
  readonly title: string;
  readonly period: string;
  /** By the dimensions listed below, in their order. */
  readonly groups: readonly (readonly Group[])[];
  readonly amount: string;
  readonly currency: string;
  readonly usd: ConvertedAmount | null;
  readonly vnd: ConvertedAmount | null;
}

interface Group extends Share {
  readonly special: ReturnType<Grouping<AidRow>['specialOf']>;
}

export interface ConvertedAmount {
  readonly amount: string;
  readonly method: ConversionMethod;
  readonly ratePeriod: string;
}

export const behindDimensions = [
  'sector',
  'donor',
  'donor-country',
  'place',
  'status',
  'year',
] as const satisfies readonly DimensionName[];

/** The rows behind every total of the tables, in the order of the workbook. */
export function rowsBehind(register: Register, window: Window): readonly RowBehind[] {
  const converter = createConverter(register.rates.rows, register.settings);
  const entries = entriesOf(register, committed, converter);
  const { counted } = selectEntries(entries, { window, funding: 'pcpnn' });
  const groupings = behindDimensions.map(
    (name): Grouping<AidRow> => aidDimensions[name].prepare(register, window),
  );
  return counted.map((entry) => behind(entry, groupings));
}

function behind(
  { row, period, money, bases, usd, vnd }: CountedEntry<AidRow>,
  groupings: readonly Grouping<AidRow>[],
): RowBehind {
  const groups = groupings.map((grouping) =>
    grouping.sharesOf(row, period).map((share) => ({ ...share, special: grouping.specialOf(share.key) })),
  );
  return {
    sheet: row.origin.layout.sheet,
    row: row.origin.row,
    code: row.code,
    title: row.nameVi || row.nameEn,
    period,
    groups,
    amount: money === null ? '' : decimalString(money),
    currency: money?.currency ?? knownValue(row.currency) ?? '',
    usd: converted(money, 'USD', usd, bases.usd, usdText),
    vnd: converted(money, 'VND', vnd, bases.vnd, vndText),
  };
}

function converted(
  money: Money | null,
  into: 'USD' | 'VND',
  amount: WholeAmount | null,
  basis: Basis | null,
  print: (minor: bigint) => string,
): ConvertedAmount | null {
  if (money === null || amount === null || basis === null) return null;
  const [rate] = basis.rates;
  return {
    amount: print(BigInt(amount)),
    method: money.currency === into || rate === undefined ? 'same' : rate.method,
    ratePeriod: rate?.ratePeriod ?? '',
  };
}
