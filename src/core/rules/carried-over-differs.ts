import { codeKey } from '../tables/code-key';
import type { AidRow } from '../tables/register';
import { decimalString, type Money } from '../values/money';
import { knownValue } from '../values/unread';
import { registerRule } from './rule';
import { whereIs } from './whereabouts';

/**
 * An item that runs on is counted as its first year's sheet has it; another amount later on is not counted. A sheet
 * that tells all amounts in its own currency has another rate, not another amount.
 */
export const carriedOverDiffers = registerRule({
  id: 'carried-over-differs',
  severity: 'warning',
  needs: 'table',
  columns: ['aid.code', 'aid.grant'],
  check: ({ aid }) => {
    if (!aid.rows.some(({ carriedOver }) => carriedOver)) return [];
    const counted = new Map<string, AidRow>();
    for (const row of aid.rows) {
      const key = codeKey(row.code);
      if (key !== '' && !row.carriedOver && !counted.has(key)) counted.set(key, row);
    }
    return aid.rows.flatMap((row) => {
      const first = row.carriedOver ? counted.get(codeKey(row.code)) : undefined;
      const here = knownValue(row.grant);
      const there = first === undefined ? null : knownValue(first.grant);
      if (first === undefined || here === null || there === null || isSame(here, there)) return [];
      if (here.currency !== there.currency && isToldIn(here.currency, row)) return [];
      const facts = {
        ...whereIs(first.origin),
        here: decimalString(here),
        currency: here.currency,
        counted: decimalString(there),
        countedCurrency: there.currency,
      };
      return [{ layout: row.origin.layout, origin: row.origin, field: 'grant', facts }];
    });
  },
});

function isSame(one: Money, other: Money): boolean {
  return one.currency === other.currency && one.minor === other.minor;
}

/** Whether the heading or a title says that the whole column is in a currency. */
function isToldIn(currency: string, { origin }: AidRow): boolean {
  return origin.layout.units?.grant?.currency === currency;
}
