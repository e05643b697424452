import { askCube, askPaidOfCommitted, partOf } from '../../core/totals/cube/ask-cube';
import type { OpenPart } from '../../core/totals/cube/open-cube';
import type { AskedMeasure, MeasureName } from '../../core/totals/measures';
import type { PaidLine } from '../../core/totals/paid-of-committed';
import { percentages } from '../../core/totals/percentages';
import type { TotalLine, TotalTable } from '../../core/totals/totals';
import type { Question } from './question';

/** One table of totals as it is shown. Amounts are decimal strings in the currency asked for. */
export interface TotalsView {
  /** What each line tells: items alone, items with amounts, or what was paid of what was committed. */
  readonly kind: 'counts' | 'amounts' | 'paid';
  readonly table: 'aid' | 'flows' | 'calls';
  readonly lines: readonly ViewLine[];
  readonly total: ViewLine;
  readonly buckets: readonly { readonly name: string; readonly rows: number }[];
  readonly rows: { readonly read: number; readonly toReview: number };
}

export interface ViewLine {
  readonly line: TotalLine;
  readonly amount: string;
  /** Of which `amount` was paid; '' in every other table. */
  readonly committed: string;
  /** Of the whole, or of what was committed; '' where that is not known. */
  readonly percent: string;
}

/** Null where such rows cannot be grouped so. */
export function totalsView(cube: readonly OpenPart[], question: Question): TotalsView | null {
  const part = partOf(cube, measuresOf(question.measure)[0]);
  const answer = part === undefined ? null : answerOf(cube, part, question);
  const total = answer?.lines[answer.lines.length - 1];
  if (part === undefined || answer === null || total === undefined) return null;
  const buckets = addedBuckets(answer.buckets);
  const rowsIn = (...names: readonly string[]) =>
    buckets.reduce((sum, { name, rows }) => (names.includes(name) ? sum + rows : sum), 0);
  return {
    kind: answer.kind,
    table: part.part.table,
    lines: answer.lines.slice(0, -1),
    total,
    buckets,
    rows: {
      read: buckets.reduce((sum, { rows }) => sum + rows, 0),
      toReview: rowsIn('unreadable', 'not-converted', 'without-item'),
    },
  };
}

interface Answer extends Pick<TotalsView, 'kind' | 'buckets'> {
  /** The last one is the total. */
  readonly lines: readonly ViewLine[];
}

function answerOf(
  cube: readonly OpenPart[],
  part: OpenPart,
  { measure, currency, ...asked }: Question,
): Answer | null {
  if (measure === 'disbursed-share') {
    const paid = askPaidOfCommitted(cube, asked, currency);
    return paid && { kind: 'paid', lines: paid.lines.map(paidLine), buckets: paid.buckets };
  }
  const answer = askCube(cube, { ...asked, measure });
  return (
    answer && {
      kind: kindOf(part, measure),
      lines: sharesOfWhole(answer.table, currency),
      buckets: answer.buckets,
    }
  );
}

/** The measures that a figure is told of. */
export function measuresOf(asked: AskedMeasure): readonly [MeasureName, ...MeasureName[]] {
  return asked === 'disbursed-share' ? ['disbursed', 'committed-year'] : [asked];
}

function amountOf({ usd, vnd }: Pick<TotalLine, 'usd' | 'vnd'>, currency: 'USD' | 'VND'): string {
  return currency === 'USD' ? usd : vnd;
}

function kindOf({ part }: OpenPart, measure: AskedMeasure): 'counts' | 'amounts' {
  return part.measures.find(({ name }) => name === measure)?.counts === true ? 'counts' : 'amounts';
}

function sharesOfWhole({ lines, total }: TotalTable, currency: 'USD' | 'VND'): readonly ViewLine[] {
  const shares = percentages(lines.map((line) => BigInt(amountOf(line, currency).replace('.', ''))));
  const whole = shares.some((share) => share !== '0.0') ? '100.0' : '0.0';
  return [...lines, total].map((line, index) => ({
    line,
    amount: amountOf(line, currency),
    committed: '',
    percent: shares[index] ?? whole,
  }));
}

function paidLine({ line, disbursed, committed, percent }: PaidLine): ViewLine {
  return { line, amount: disbursed, committed, percent: percent ?? '' };
}

/** Of two measures each bucket once, with the rows of both. */
function addedBuckets(buckets: Answer['buckets']): TotalsView['buckets'] {
  const sums = new Map<string, number>();
  for (const { name, rows } of buckets) sums.set(name, (sums.get(name) ?? 0) + rows);
  return [...sums].map(([name, rows]) => ({ name, rows }));
}
