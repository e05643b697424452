import type { Cell } from '../workbook/workbook';
import { isFilled } from './cell-text';
import { isHeadingRow, isLettered } from './heading-row';
import { moneyFields } from './money-fields';
import { isCount, isNumbering, isRemark, isSignature, startsWithTotal, startsWithWord } from './row-looks';
import type { SheetLayout, SkipReason, TableKind } from './table';

type RowKind = 'blank' | 'data' | SkipReason;

/** Only registers of items carry headings and subtotals among their rows; lists and settings do not. */
const kindsWithHeadings: ReadonlySet<TableKind> = new Set<TableKind>(['aid', 'decisions', 'flows', 'calls']);

/** Judges the rows below the header of one sheet, given from above, by their look alone. */
export function rowKinds(
  layout: SheetLayout,
  header: readonly (readonly Cell[])[],
): (cells: readonly Cell[], next?: readonly Cell[]) => RowKind {
  if (!kindsWithHeadings.has(layout.kind)) return (cells) => (cells.some(isFilled) ? 'data' : 'blank');
  const headerCells = new Set<Cell>(header.flat().filter(isFilled));
  const identity = columnsOf(layout, identityFields);
  const amounts = columnsOf(layout, [...moneyFields.keys()]);
  let isSigned = false;
  return (cells, next) => {
    if (isOrdinary(cells, identity, headerCells)) {
      isSigned = false;
      return 'data';
    }
    const first = cells.find(isFilled);
    if (first === undefined) return 'blank';
    if (isNumbering(cells)) return 'numbering';
    const kind = kindOf(cells, first, next);
    isSigned = kind === 'note' && (isSigned || cells.some(isSignature));
    return kind;
  };

  function kindOf(cells: readonly Cell[], first: Cell, next?: readonly Cell[]): RowKind {
    if (headerCells.has(first) && isRepeated(cells, headerCells)) return 'header';
    const canBeName = isSigned && !isLettered(cells) && !amounts.some((column) => hasDigits(cells[column]));
    if (isBelowTable(cells, canBeName)) return 'note';
    const hasIdentity = identity.some((column) => isFilled(cells[column]) && !isCount(cells[column]));
    return hasIdentity ? 'data' : kindWithoutIdentity(cells, layout, amounts, next);
  }
}

/** A row with any of these is an item, whatever its title begins with. */
const identityFields = ['donor', 'decisionNo', 'decisionDate', 'ownerVi', 'owner', 'number', 'date', 'type'];

/**
 * Whether a row is an item beyond doubt, as nearly every row is: one look spares it all others, which would say the
 * same. It has more than a remark or a signature has, and what only an item has begins with a word that is no heading.
 */
export function isOrdinary(
  cells: readonly Cell[],
  identity: readonly number[],
  header: ReadonlySet<Cell>,
): boolean {
  for (const column of identity) {
    const cell = cells[column];
    if (startsWithWord(cell) && !header.has(cell)) return hasMoreThan(mostSigners, cells);
  }
  return false;
}

function hasMoreThan(count: number, cells: readonly Cell[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (isFilled(cell)) filled += 1;
    if (filled > count) return true;
  }
  return false;
}

/** Notes, place and date, who made and who signed it, and then their names: under whichever columns they stand. */
export function isBelowTable(cells: readonly Cell[], canBeName: boolean): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    filled += 1;
    if (typeof cell !== 'string' || filled > mostSigners) return false;
  }
  return canBeName || cells.every((cell) => !isFilled(cell) || isRemark(String(cell)));
}

/** Who made it, who checked it and who signed it. */
const mostSigners = 3;

function kindWithoutIdentity(
  cells: readonly Cell[],
  layout: SheetLayout,
  amounts: readonly number[],
  next: readonly Cell[] | undefined,
): RowKind {
  const texts = cells.filter((one): one is string => typeof one === 'string' && isFilled(one));
  if (texts.slice(0, 2).some(startsWithTotal) || isAmountsOnly(cells, layout, amounts)) return 'subtotal';
  if (texts[0] !== undefined && isRemark(texts[0])) return 'note';
  return isHeadingRow(cells, layout, amounts, next) ? 'heading' : 'data';
}

/**
 * Numbers without a word are a sum whose label was left out, also where columns of the office's own ("Giải ngân") are
 * summed beside it; an item has at least a title.
 */
function isAmountsOnly(
  cells: readonly Cell[],
  { columns }: SheetLayout,
  amounts: readonly number[],
): boolean {
  const first = cells.findIndex(isFilled);
  const isOwn = (column: number) => amounts.includes(first) && !Object.values(columns).includes(column);
  return cells.every(
    (cell, column) =>
      !isFilled(cell) ||
      column === columns.currency ||
      (typeof cell === 'number' && (amounts.includes(column) || isOwn(column))),
  );
}

function hasDigits(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && /\d/.test(cell);
}

function columnsOf({ columns }: SheetLayout, fields: readonly string[]): readonly number[] {
  return fields.map((field) => columns[field]).filter((column): column is number => column !== undefined);
}

function isRepeated(cells: readonly Cell[], header: ReadonlySet<Cell>): boolean {
  const filled = cells.filter(isFilled);
  return filled.length > 1 && filled.every((cell) => header.has(cell));
}
