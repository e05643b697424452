import type { SheetGrid } from '../workbook/workbook';
import { donorIn } from './donor-heading';
import { headingOf, isHeadingRow } from './heading-row';
import type { KeyList } from './listed-shares';
import { moneyFields } from './money-fields';
import type { SheetLayout } from './table';

/** Whether headings over groups of rows name their donors, so that a sheet needs no column for them. */
export function hasDonorGroups({ cells }: SheetGrid, layout: SheetLayout, donors: KeyList): boolean {
  const amounts = [...moneyFields.keys()].flatMap((field) => layout.columns[field] ?? []);
  const rows = cells.slice(layout.headerRow);
  return rows.some(
    (row, index) =>
      isHeadingRow(row, layout, amounts, rows[index + 1]) && donorIn(headingOf(row).text, donors) !== '',
  );
}
