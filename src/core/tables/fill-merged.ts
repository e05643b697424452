import type { Cell, Merge, SheetGrid } from '../workbook/workbook';
import { isFilled } from './cell-text';
import { moneyFields } from './money-fields';
import type { SheetLayout } from './table';

interface FilledGrid {
  readonly cells: readonly (readonly Cell[])[];
  /** Indexes of rows that only go on with the item above. */
  readonly continuations: ReadonlySet<number>;
}

/**
 * The cells as a reader of the sheet sees them: what is merged downwards stands in each row that it covers. Money
 * counts once, in its first row. A row whose title is merged from above and that has no money of its own goes on
 * with the item above: its own texts are added to that item's.
 */
export function fillMerged(sheet: SheetGrid, layout: SheetLayout): FilledGrid {
  const merges = (sheet.merges ?? []).filter(({ top, bottom }) => bottom > top && top >= layout.headerRow);
  if (merges.length === 0) return { cells: sheet.cells, continuations: new Set() };
  const amounts = new Set(fieldsOf(layout, [...moneyFields.keys()]));
  const titles = new Set(fieldsOf(layout, ['nameVi', 'code']));
  const cells = sheet.cells.map((row) => [...row]);
  for (const merge of merges) if (!amounts.has(merge.left)) fillDown(cells, merge);

  const continuations = new Set<number>();
  for (const merge of merges.filter(({ left }) => titles.has(left))) {
    for (const row of rowsBelow(merge, cells)) {
      const own = sheet.cells[row] ?? [];
      if (continuations.has(row) || hasAny(own, amounts)) continue;
      continuations.add(row);
      addTexts(cells[merge.top] ?? [], own);
    }
  }
  return { cells, continuations };
}

/** The rows that a merged area covers, without its first. */
function rowsBelow({ top, bottom }: Merge, cells: readonly unknown[]): readonly number[] {
  const last = Math.min(bottom, cells.length - 1);
  return Array.from({ length: Math.max(0, last - top) }, (_, index) => top + 1 + index);
}

function hasAny(cells: readonly Cell[], columns: ReadonlySet<number>): boolean {
  return cells.some((cell, column) => columns.has(column) && isFilled(cell));
}

function fieldsOf({ columns }: SheetLayout, fields: readonly string[]): readonly number[] {
  return fields.map((field) => columns[field]).filter((column): column is number => column !== undefined);
}

function fillDown(cells: Cell[][], merge: Merge): void {
  const { top, left } = merge;
  const value = cells[top]?.[left] ?? '';
  for (const row of rowsBelow(merge, cells)) {
    const own = cells[row] ?? [];
    while (own.length <= left) own.push('');
    if (own[left] === '') own[left] = value;
  }
}

/** Places, owners and the like are listed one below another. */
function addTexts(item: Cell[], own: readonly Cell[]): void {
  own.forEach((cell, column) => {
    const above = item[column] ?? '';
    if (typeof cell !== 'string' || !isFilled(cell) || typeof above !== 'string' || above === cell) return;
    item[column] = isFilled(above) ? `${above}; ${cell}` : cell;
  });
}
