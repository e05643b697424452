import { originalCell, type SheetLayout } from '../tables/table';
import { decimalString } from '../values/money';
import { bareNumberOf } from '../values/money-in-unit';
import { amountFields as fields } from './amount-fields';
import { type RowReport, rowRule } from './rule';

type Report = RowReport<(typeof fields)[number], { readonly amount: string; readonly currency: string }>;

/**
 * Text that names its own currency is left alone where no column would hold the currency, and so is an equivalent that
 * stands beside the amount in one cell.
 */
export const amountTypedAsText = rowRule({
  id: 'amount-typed-as-text',
  severity: 'info',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: [],
  optional: fields,
  check: (row) => {
    let reports: Report[] | null = null;
    for (const field of fields) {
      const money = row[field];
      if (money === undefined || money === null || !('minor' in money)) continue;
      if (typeof originalCell(row.origin, field) !== 'string') continue;
      if (!holdsCurrency(field) && originalCell(row.origin, 'currency') === '') continue;
      if (isBesideAmount(field, row.origin.layout)) continue;
      const facts = { amount: decimalString(money), currency: money.currency };
      const fix = bareNumberOf(money, row.origin.layout.units?.[field]);
      reports ??= [];
      reports.push(fix === null ? { field, facts } : { field, facts, fix });
    }
    return reports;
  },
});

function isBesideAmount(field: string, { columns }: SheetLayout): boolean {
  return field !== 'grant' && columns.grant !== undefined && columns[field] === columns.grant;
}

function holdsCurrency(field: string): boolean {
  return field === 'counterpartVnd' || field === 'grantUsd' || field === 'grantVnd';
}
