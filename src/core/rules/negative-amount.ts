import { amountFields } from './amount-fields';
import { type NoFacts, type RowReport, rowRule } from './rule';

type Report = RowReport<(typeof amountFields)[number], NoFacts>;

export const negativeAmount = rowRule({
  id: 'negative-amount',
  severity: 'error',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: [],
  optional: amountFields,
  check: (row) => {
    let reports: Report[] | null = null;
    for (const field of amountFields) {
      const money = row[field];
      if (money === undefined || money === null || !('minor' in money) || money.minor >= zero) continue;
      reports ??= [];
      reports.push({ field, facts: {} });
    }
    return reports;
  },
});

const zero = BigInt(0);
