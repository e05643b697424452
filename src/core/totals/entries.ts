import type { Funding } from '../codelists/words';
import type { Register } from '../tables/register';
import type { Money } from '../values/money';
import type { Period } from '../values/period';
import { applyBasis, type Basis } from './basis';
import type { Converter, ReportingBases } from './conversion';
import { type WholeAmount, wholeAmount } from './exact-sum';
import { type CodedRow, type LeftOut, leftOuts, type Measure, type Measured } from './measure';

/** A row with its money, converted and rounded once, whatever is asked of it later. */
export interface Entry<Row> {
  readonly row: Row;
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
  readonly bases: ReportingBases;
}

export function entriesOf<Row extends CodedRow, Name extends string>(
  register: Register,
  measure: Measure<Row, Name>,
  converter: Converter,
): readonly Entry<Row>[] {
  return measure.rowsOf(register).map((row) => {
    const measured = measure.read(row, register);
    const { money, statedUsd, statedVnd } = measured;
    const bases = basesOf(measured, converter);
    return {
      row,
      funding: measure.fundingOf(row),
      period: measured.period,
      leftOut:
        measured.leftOut ?? (bases.usd === null && bases.vnd === null ? leftOuts['rate-missing'] : null),
      money,
      ratePeriod: measured.ratePeriod,
      usd: amountIn(money, bases.usd, statedUsd),
      vnd: amountIn(money, bases.vnd, statedVnd),
      bases,
    };
  });
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

function amountIn(money: Money | null, basis: Basis | null, stated: Money | null): WholeAmount | null {
  if (money === null || basis === null) return null;
  return stated !== null && money.currency !== stated.currency
    ? wholeAmount(stated.minor)
    : applyBasis(basis, money.minor);
}
