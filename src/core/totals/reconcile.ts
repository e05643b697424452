import { subtotalDiffers } from '../rules/subtotal-differs';
import { addressOf } from '../tables/address';
import type { Register } from '../tables/register';
import { decimalText } from '../values/decimal';
import type { Bucket, TotalTable } from './totals';

/** What must agree, side by side, so that a reader need not believe it. */
export interface Reconciliation {
  readonly aidRows: Check<number>;
  readonly callRows: Check<number>;
  /** The sum of each table's lines against the amount counted, in whole units of both currencies. */
  readonly tables: readonly {
    readonly table: string;
    readonly usd: Check<string>;
    readonly vnd: Check<string>;
  }[];
  /** The sums that people typed among the rows. */
  readonly subtotals: { readonly compared: number; readonly differing: readonly DifferingSubtotal[] };
}

interface Check<Value> {
  readonly stated: Value;
  readonly computed: Value;
}

export interface DifferingSubtotal {
  readonly sheet: string;
  readonly cell: string;
  readonly currency: string;
  readonly typed: string;
  readonly computed: string;
}

export function reconcile(
  register: Register,
  buckets: readonly Bucket<string>[],
  callBuckets: readonly Bucket<string>[],
  tables: Readonly<Record<string, TotalTable>>,
): Reconciliation {
  const counted = buckets.find(({ name }) => name === 'counted');
  return {
    aidRows: { stated: register.aid.rows.length, computed: rowsIn(buckets) },
    callRows: { stated: register.calls.rows.length, computed: rowsIn(callBuckets) },
    tables: Object.entries(tables).map(([table, { lines }]) => ({
      table,
      usd: {
        stated: counted?.usd ?? '0.00',
        computed: sumOf(
          lines.map(({ usd }) => usd),
          2,
        ),
      },
      vnd: {
        stated: counted?.vnd ?? '0',
        computed: sumOf(
          lines.map(({ vnd }) => vnd),
          0,
        ),
      },
    })),
    subtotals: subtotalsOf(register),
  };
}

function rowsIn(buckets: readonly Bucket<string>[]): number {
  return buckets.reduce((sum, { rows }) => sum + rows, 0);
}

function sumOf(amounts: readonly string[], decimals: number): string {
  const sum = amounts.reduce((total, amount) => total + BigInt(amount.replace('.', '')), BigInt(0));
  return decimalText({ digits: sum, scale: decimals });
}

function subtotalsOf(register: Register): Reconciliation['subtotals'] {
  const tables = [register.aid, register.decisions, register.flows, register.calls];
  const typed = tables.flatMap(({ skipped }) => skipped.filter(({ reason }) => reason === 'subtotal'));
  return {
    compared: typed.length,
    differing: subtotalDiffers.check(register).map(({ layout, origin, field, facts }) => ({
      sheet: layout.sheet,
      cell: (origin && addressOf(origin, field)) ?? '',
      ...facts,
    })),
  };
}
