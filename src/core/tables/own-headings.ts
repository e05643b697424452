import { shownHeadings } from './shown-heading';
import type { SheetLayout, TableKind } from './table';

/**
 * The heading that a sheet itself gives to the column of a field, for a sentence to name; of a field of another table,
 * the heading in the first sheet that has it. Null where there is no such column.
 */
export type OwnHeading = (table: TableKind, field: string, sheet: string) => string | null;

export function ownHeadings(layouts: readonly SheetLayout[]): OwnHeading {
  const shown = new Map<SheetLayout, readonly string[]>();
  const headingIn = (layout: SheetLayout, field: string): string | null => {
    const column = layout.columns[field];
    if (column === undefined) return null;
    const headings = shown.get(layout) ?? shownHeadings(layout.headings);
    shown.set(layout, headings);
    return headings[column] || null;
  };
  return (table, field, sheet) => {
    const ofTable = layouts.filter(({ kind }) => kind === table);
    const itself = ofTable.find((layout) => layout.sheet === sheet);
    if (itself !== undefined) return headingIn(itself, field);
    const having = ofTable.find(({ columns }) => columns[field] !== undefined);
    return having === undefined ? null : headingIn(having, field);
  };
}
