import type { CurrencyCode } from '../codelists/currencies';
import type { Funding } from '../codelists/words';
import type { Register } from '../tables/register';
import type { Money } from '../values/money';
import type { Period } from '../values/period';
import { applyBasis, type Basis, type Converter } from './conversion';
import { type WholeAmount, wholeAmount } from './exact-sum';
import { type Amount, type CodedRow, type LeftOut, leftOuts, type Measure } from './measure';

/** A row with its money, converted and rounded once, whatever is asked of it later. */
export interface Entry<Row> {
  readonly row: Row;
  readonly funding: Funding;
  /** When the row counts; null where that is not known or never. */
  readonly period: Period | null;
  /** Why the row counts nowhere; null when it does. */
  readonly leftOut: LeftOut | null;
  readonly amount: Amount | null;
  /** Whole cents and whole đồng; null where the amount or a rate is not known. */
  readonly usd: WholeAmount | null;
  readonly vnd: WholeAmount | null;
  readonly usdBasis: Basis | null;
  readonly vndBasis: Basis | null;
}

export function entriesOf<Row extends CodedRow, Name extends string>(
  register: Register,
  measure: Measure<Row, Name>,
  converter: Converter,
): readonly Entry<Row>[] {
  return measure.rowsOf(register).map((row) => {
    const { period, leftOut, amount } = measure.read(row, register);
    const funding = measure.fundingOf(row);
    if (amount === null) {
      return { row, funding, period, leftOut, amount, usd: null, vnd: null, usdBasis: null, vndBasis: null };
    }
    const usdBasis = basisOf(amount, 'USD', amount.statedUsd, converter);
    const vndBasis = basisOf(amount, 'VND', amount.statedVnd, converter);
    return {
      row,
      funding,
      period,
      leftOut: leftOut ?? (usdBasis === null && vndBasis === null ? leftOuts['rate-missing'] : null),
      amount,
      usd: minorOf(amount.money, usdBasis, amount.statedUsd),
      vnd: minorOf(amount.money, vndBasis, amount.statedVnd),
      usdBasis,
      vndBasis,
    };
  });
}

/** The decision's own equivalent goes before any rate. */
function basisOf(amount: Amount, to: CurrencyCode, stated: Money | null, converter: Converter): Basis | null {
  const { money, ratePeriod } = amount;
  return stated !== null && money.currency !== to
    ? converter.statedBasis(money.currency)
    : converter.basisOf(money.currency, ratePeriod, to);
}

function minorOf(money: Money, basis: Basis | null, stated: Money | null): WholeAmount | null {
  if (basis === null) return null;
  return stated !== null && money.currency !== stated.currency
    ? wholeAmount(stated.minor)
    : applyBasis(basis, money.minor);
}
