import type { CurrencyCode } from '../codelists/currencies';
import type { Funding } from '../codelists/words';
import type { Register } from '../tables/register';
import type { RowOrigin } from '../tables/table';
import type { Money } from '../values/money';
import type { Period } from '../values/period';
import { applyBasis, type Basis } from './basis';
import type { Converter, ReportingBases } from './conversion';
import { type WholeAmount, wholeAmount } from './exact-sum';
import { type CodedRow, type LeftOut, leftOuts, type Measure, type Measured } from './measure';

/** A row with its money, converted and rounded once, whatever is asked of it later. */
export interface Entry<Row> {
  readonly row: Row;
  /** The row read whose fate it decides, where several entries may be of one; null for none, absent for its own. */
  readonly of?: RowOrigin | null | undefined;
  /** 1 where the entry counts an item. */
  readonly items: 0 | 1;
  readonly funding: Funding;
  /** When the row counts; null where that is not known or never. */
  readonly period: Period | null;
  /** Why the row counts nowhere; null when it does. */
  readonly leftOut: LeftOut | null;
  /** As written; null where there is none to read. */
  readonly money: Money | null;
  readonly ratePeriod: Period;
  /** Whole cents and whole đồng; null where the amount or a rate is not known. */
  readonly usd: WholeAmount | null;
  readonly vnd: WholeAmount | null;
  /** In the currency asked for, where that is another one. */
  readonly other: WholeAmount | null;
  readonly bases: ReportingBases;
}

/** What of an entry the sums need. */
export interface Amounts<Row>
  extends Pick<Entry<Row>, 'row' | 'items' | 'funding' | 'period' | 'leftOut' | 'usd' | 'vnd' | 'other'> {
  readonly of?: object | null | undefined;
}

export function entriesOf<Row extends CodedRow, Name extends string>(
  register: Register,
  measure: Measure<Row, Name>,
  converter: Converter,
  currency?: CurrencyCode,
): readonly Entry<Row>[] {
  return measure.rowsOf(register).map(entryMaker(register, measure, converter, currency));
}

/** `currency` is the one asked for, beside USD and VND. */
export function entryMaker<Row extends CodedRow, Name extends string>(
  register: Register,
  measure: Measure<Row, Name>,
  converter: Converter,
  currency: CurrencyCode = 'USD',
): (row: Row) => Entry<Row> {
  const other = currency === 'USD' || currency === 'VND' ? null : currency;
  return (row) => {
    const measured = measure.read(row, register);
    const { money } = measured;
    const amount = money && wholeAmount(money.minor);
    const bases = basesOf(measured, converter);
    const otherBasis = money && other && converter.basisOf(money.currency, measured.ratePeriod, other);
    return {
      row,
      of: measured.of,
      items: measured.items,
      funding: measure.fundingOf(row),
      period: measured.period,
      leftOut:
        measured.leftOut ??
        (bases.usd === null && bases.vnd === null && otherBasis === null ? leftOuts['rate-missing'] : null),
      money,
      ratePeriod: measured.ratePeriod,
      usd: amountIn(measured, amount, bases.usd, measured.statedUsd),
      vnd: amountIn(measured, amount, bases.vnd, measured.statedVnd),
      other: amountIn(measured, amount, otherBasis, null),
      bases,
    };
  };
}

const noBases: ReportingBases = { usd: null, vnd: null };

/** The decision's own equivalent goes before any rate. */
function basesOf(
  { money, ratePeriod, statedUsd, statedVnd }: Measured,
  converter: Converter,
): ReportingBases {
  if (money === null) return noBases;
  const { currency } = money;
  const bases = converter.reportingBases(currency, ratePeriod);
  const usesUsd = statedUsd !== null && currency !== 'USD';
  const usesVnd = statedVnd !== null && currency !== 'VND';
  if (!usesUsd && !usesVnd) return bases;
  const stated = converter.statedBasis(currency);
  return { usd: usesUsd ? stated : bases.usd, vnd: usesVnd ? stated : bases.vnd };
}

function amountIn(
  { money, less = null }: Measured,
  amount: WholeAmount | null,
  basis: Basis | null,
  stated: Money | null,
): WholeAmount | null {
  if (money === null || amount === null || basis === null) return null;
  if (less !== null) return remaining(applyBasis(basis, amount), applyBasis(basis, wholeAmount(less.minor)));
  return stated !== null && money.currency !== stated.currency
    ? wholeAmount(stated.minor)
    : applyBasis(basis, amount);
}

function remaining(whole: WholeAmount, taken: WholeAmount): WholeAmount {
  const left = BigInt(whole) - BigInt(taken);
  return left > zero ? wholeAmount(left) : 0;
}

const zero = BigInt(0);
