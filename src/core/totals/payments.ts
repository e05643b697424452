import type { FlowType } from '../codelists/words';
import { oncePerRegister } from '../tables/once-per-register';
import type { AidRow, FlowRow, Register } from '../tables/register';
import type { RowOrigin } from '../tables/table';
import { firstDay, lastDay } from '../values/calendar';
import type { Money } from '../values/money';
import { knownValue, type Reading } from '../values/unread';
import { amountOfLine } from './amount-of-line';
import { approvalDates } from './commitments';
import { byItem, itemsByCode } from './item-lines';
import { type LeftOut, leftOuts } from './measure';
import { withoutItem } from './without-item';

/** Money of an item in a period, with all that is known of the item. */
export interface Flow extends AidRow {
  /** Where the item stands; absent without one. */
  readonly itemOrigin?: RowOrigin;
  readonly flow: {
    readonly row: FlowRow;
    readonly amount: Reading<Money>;
    /** Why it does not count, whatever is asked; null when it does. */
    readonly leftOut: LeftOut | null;
  };
}

/** What donors committed for a year. */
export function yearlyCommitments(register: Register): readonly Flow[] {
  return flowsOf(register, (type) => type === 'commitment', same);
}

/**
 * What was paid. Figures that were paid "until then" are differenced, so that each adds what came since the one
 * before; single payments that such a figure includes are not counted again.
 */
export const payments = oncePerRegister((register): readonly Flow[] =>
  flowsOf(register, (type) => type !== 'commitment', differenced),
);

/** A row without a word for its type is a payment: it stands in the sheet of payments. */
function flowsOf(
  register: Register,
  isWanted: (type: FlowType | null) => boolean,
  amountsOf: (rows: readonly FlowRow[], item: AidRow | null) => readonly Counted[],
): readonly Flow[] {
  const items = itemsByCode(register);
  const approvals = approvalDates(register);
  const wanted = register.flows.rows.filter((row) => isWanted(knownValue(row.type)));
  const flows: Flow[] = [];
  for (const [key, rows] of byItem(wanted)) {
    const item = items.get(key) ?? null;
    for (const { row, amount, leftOut } of amountsOf(rows, item)) {
      const base =
        item === null
          ? withoutItem(row.origin, row.code)
          : {
              ...item,
              origin: row.origin,
              itemOrigin: item.origin,
              decisionDate: approvals.get(key) ?? item.decisionDate,
            };
      flows.push({
        ...base,
        flow: { row, amount, leftOut: item === null ? leftOuts['item-missing'] : leftOut },
      });
    }
  }
  return flows;
}

interface Counted {
  readonly row: FlowRow;
  readonly amount: Reading<Money>;
  readonly leftOut: LeftOut | null;
}

function same(rows: readonly FlowRow[], item: AidRow | null): readonly Counted[] {
  return rows.map((row) => ({ row, amount: amountOf(row, item), leftOut: null }));
}

function differenced(rows: readonly FlowRow[], item: AidRow | null): readonly Counted[] {
  const cumulative = rows.filter((row) => row.type === 'cumulative-disbursement').sort(byEnd);
  if (cumulative.length === 0) return same(rows, item);
  const reached = new Map<string, bigint>();
  const counted = cumulative.map((row): Counted => {
    const amount = amountOf(row, item);
    const money = knownValue(amount);
    if (money === null || knownValue(row.date) === null) return { row, amount, leftOut: null };
    const before = reached.get(money.currency) ?? zero;
    reached.set(money.currency, money.minor);
    return { row, amount: { ...money, minor: money.minor - before }, leftOut: null };
  });
  // What cannot be read includes nothing.
  const read = counted.filter(({ amount }) => knownValue(amount) !== null);
  const until = read.reduce((latest, { row }) => (endOf(row) > latest ? endOf(row) : latest), '');
  const single = rows.filter((row) => row.type !== 'cumulative-disbursement');
  return [
    ...counted,
    ...same(single, item).map((one) =>
      startOf(one.row) <= until ? { ...one, leftOut: leftOuts['within-cumulative'] } : one,
    ),
  ];
}

const zero = BigInt(0);

function amountOf(row: FlowRow, item: AidRow | null): Reading<Money> {
  return item === null ? row.amount : amountOfLine(row.amount, { origin: row.origin, field: 'amount' }, item);
}

function byEnd(one: FlowRow, other: FlowRow): number {
  if (endOf(one) === endOf(other)) return 0;
  return endOf(one) < endOf(other) ? -1 : 1;
}

function endOf({ date }: FlowRow): string {
  const period = knownValue(date);
  return period === null ? '' : lastDay(period);
}

/** What has no date cannot be told to lie within anything. */
function startOf({ date }: FlowRow): string {
  const period = knownValue(date);
  return period === null ? '9999' : firstDay(period);
}
