import type { CurrencyCode } from '../codelists/currencies';
import type { Funding } from '../codelists/words';
import type { Register } from '../tables/register';
import type { RowOrigin } from '../tables/table';
import type { Money } from '../values/money';
import type { Period } from '../values/period';
import { applyBasis, type Basis } from './basis';
import type { Converter, ReportingBases } from './conversion';
import { type CodedRow, type LeftOut, leftOuts, type Measure, type Measured } from './measure';
import { type WholeAmount, wholeAmount } from './whole-amount';

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
    const { money, ratePeriod } = measured;
    const converted =
      other === null && isByRate(measured)
        ? convertedByRate(measured, converter)
        : convertedAsMeasured(measured, converter, other);
    const { usd, vnd } = converted;
    const isConverted = usd !== null || vnd !== null || converted.other !== null;
    return {
      row,
      of: measured.of,
      items: measured.items,
      funding: measure.fundingOf(row),
      period: measured.period,
      leftOut: measured.leftOut ?? (isConverted ? null : leftOuts['rate-missing']),
      money,
      ratePeriod,
      usd,
      vnd,
      other: converted.other,
      bases: converted.bases,
    };
  };
}

type Converted = Pick<Entry<unknown>, 'usd' | 'vnd' | 'other' | 'bases'>;

interface MeasuredByRate extends Measured {
  readonly money: Money;
}

/** Whether a rate converts the money and nothing else is said of it, as of nearly every row. */
function isByRate(measured: Measured): measured is MeasuredByRate {
  const { money, statedUsd, statedVnd, less = null } = measured;
  return money !== null && statedUsd === null && statedVnd === null && less === null;
}

/** As `convertedAsMeasured` would, by the shortest way. */
function convertedByRate({ money, ratePeriod }: MeasuredByRate, converter: Converter): Converted {
  const amount = wholeAmount(money.minor);
  const bases = converter.reportingBases(money.currency, ratePeriod);
  return {
    usd: bases.usd && applyBasis(bases.usd, amount),
    vnd: bases.vnd && applyBasis(bases.vnd, amount),
    other: null,
    bases,
  };
}

function convertedAsMeasured(
  { money, ratePeriod, statedUsd, statedVnd, less = null }: Measured,
  converter: Converter,
  other: CurrencyCode | null,
): Converted {
  if (money === null) return { usd: null, vnd: null, other: null, bases: { usd: null, vnd: null } };
  const { currency } = money;
  const byRate = converter.reportingBases(currency, ratePeriod);
  // The decision's own equivalent goes before any rate.
  const basisOf = (stated: Money | null, basis: Basis | null) =>
    isEquivalent(stated, money) ? converter.statedBasis(currency) : basis;
  const bases = { usd: basisOf(statedUsd, byRate.usd), vnd: basisOf(statedVnd, byRate.vnd) };
  return {
    usd: amountIn(money, less, bases.usd, statedUsd),
    vnd: amountIn(money, less, bases.vnd, statedVnd),
    other: amountIn(money, less, other && converter.basisOf(currency, ratePeriod, other), null),
    bases,
  };
}

function isEquivalent(stated: Money | null, { currency }: Money): stated is Money {
  return stated !== null && stated.currency !== currency;
}

function amountIn(
  money: Money,
  less: Money | null,
  basis: Basis | null,
  stated: Money | null,
): WholeAmount | null {
  if (basis === null) return null;
  const amount = applyBasis(basis, wholeAmount(money.minor));
  if (less !== null) return remaining(amount, applyBasis(basis, wholeAmount(less.minor)));
  return isEquivalent(stated, money) ? wholeAmount(stated.minor) : amount;
}

function remaining(whole: WholeAmount, taken: WholeAmount): WholeAmount {
  const left = BigInt(whole) - BigInt(taken);
  return left > zero ? wholeAmount(left) : 0;
}

const zero = BigInt(0);
