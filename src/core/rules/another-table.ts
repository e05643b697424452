import { isFilled, textOf } from '../tables/cell-text';
import type { Table } from '../tables/table';
import type { Cell } from '../workbook/workbook';
import { tablesOf } from './layouts';
import { type PlacedReport, registerRule } from './rule';

type Facts = { readonly firstRow: number; readonly rows: number; readonly headings: string };

/**
 * One finding for a sheet, at the first row that is left unread: the headings of a table with other columns. What
 * stands below them would be read as other fields than it is.
 */
export const anotherTable = registerRule({
  id: 'another-table',
  severity: 'warning',
  needs: 'workbook',
  columns: [],
  check: (register) => tablesOf(register).flatMap(([, table]) => reportsOf(table)),
});

function reportsOf({ layouts, skipped }: Table<unknown>): readonly PlacedReport<Facts>[] {
  return layouts.flatMap((layout) => {
    const unread = skipped.filter(
      ({ origin, reason }) => origin.layout === layout && reason === 'other-table',
    );
    const [first] = unread;
    if (first === undefined) return [];
    const { row } = first.origin;
    // The headings of another table are no values of this one, which a finding would quote.
    const origin = { layout, row, cells: [] };
    const facts = { firstRow: row, rows: unread.length, headings: headingsIn(first.origin.cells) };
    return [{ layout, origin, field: '', facts, rows: unread.length }];
  });
}

/** The first of them, by which a person knows the table again. */
function headingsIn(cells: readonly Cell[]): string {
  const texts = cells.filter(isFilled).map(textOf);
  return [...texts.slice(0, mostNamed), ...(texts.length > mostNamed ? ['…'] : [])].join(' | ');
}

const mostNamed = 4;
