import { BooleanNumber } from '../engine/univer-packages';
import { filterAreaOf } from '../services/filter';
import { cellChanges } from './cell-changes';
import { placeOf, rangeReference } from './cell-reference';
import type { Sheet } from './hucre-package';
import { fitRows } from './row-heights';
import type { SheetChange, SheetState } from './sheet-state';
import { characters } from './snapshot-of';
import { fileValidation } from './validations-of';

/** Changes a sheet of the file to what the engine now holds, cell by cell where they differ. */
export function overlaySheet(sheet: Sheet, change: SheetChange): void {
  const { before, after } = change;
  sheet.cells ??= new Map();
  for (const [key, edit] of cellChanges(change)) {
    const { row, column } = placeOf(key);
    reserve(sheet, row, column);
    const cell = edit(sheet.cells.get(key), sheet.rows[row]?.[column] ?? null);
    sheet.cells.set(key, cell);
    const cells = sheet.rows[row];
    if (cells !== undefined) cells[column] = cell.value;
  }
  keepSharedResults(sheet);
  overlayColumns(sheet, before, after);
  if (before === null) fitRows(sheet, after);
  overlayHiddenRows(sheet, before, after);
  overlayFilter(sheet, before, after);
  overlayFreeze(sheet, before, after);
  overlayValidations(sheet, before, after);
  if (before?.worksheet.hidden !== after.worksheet.hidden) sheet.hidden = Boolean(after.worksheet.hidden);
}

/** The rows of the library must have no holes. */
function reserve(sheet: Sheet, row: number, column: number): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row];
  while (cells !== undefined && cells.length <= column) cells.push(null);
}

/** The library forgets the result of a cell that shares another's formula unless it is told it. */
function keepSharedResults(sheet: Sheet): void {
  for (const cell of sheet.cells?.values() ?? []) {
    if (cell.formula !== undefined) cell.formulaResult ??= cell.value;
  }
}

function overlayColumns(sheet: Sheet, before: SheetState | null, after: SheetState): void {
  for (const [index, data] of Object.entries(after.worksheet.columnData ?? {})) {
    const width = data?.w;
    if (width === undefined || width === before?.worksheet.columnData?.[Number(index)]?.w) continue;
    sheet.columns ??= [];
    while (sheet.columns.length <= Number(index)) sheet.columns.push({});
    const column = sheet.columns[Number(index)];
    if (column !== undefined) column.width = characters(width);
  }
}

function overlayHiddenRows(sheet: Sheet, before: SheetState | null, after: SheetState): void {
  const isHidden = (state: SheetState | null, row: number) =>
    state?.worksheet.rowData?.[row]?.hd === BooleanNumber.TRUE;
  const rows = [before, after].flatMap((state) => Object.keys(state?.worksheet.rowData ?? {}).map(Number));
  for (const row of new Set(rows)) {
    if (isHidden(before, row) === isHidden(after, row)) continue;
    sheet.rowDefs ??= new Map();
    sheet.rowDefs.set(row, { ...sheet.rowDefs.get(row), hidden: isHidden(after, row) });
  }
}

/** What a filter of the file looks for stays with it as long as its area does. */
function overlayFilter(sheet: Sheet, before: SheetState | null, after: SheetState): void {
  const areaOf = (state: SheetState | null) => {
    const area = filterAreaOf(state?.worksheet ?? {});
    return area === null ? null : rangeReference(area);
  };
  const range = areaOf(after);
  if (range === areaOf(before)) return;
  if (range === null) delete sheet.autoFilter;
  else sheet.autoFilter = { range };
}

function overlayFreeze(sheet: Sheet, before: SheetState | null, after: SheetState): void {
  const { ySplit = 0, xSplit = 0 } = after.worksheet.freeze ?? {};
  const old = before?.worksheet.freeze;
  if (ySplit === (old?.ySplit ?? 0) && xSplit === (old?.xSplit ?? 0)) return;
  sheet.freezePane = {
    ...(ySplit > 0 ? { rows: ySplit } : {}),
    ...(xSplit > 0 ? { columns: xSplit } : {}),
  };
}

function overlayValidations(sheet: Sheet, before: SheetState | null, after: SheetState): void {
  const facts = (state: SheetState | null) =>
    JSON.stringify(
      (state?.validations ?? []).map(({ ranges, formula1, prompt, errorStyle }) => [
        ranges.map(({ startRow, endRow, startColumn, endColumn }) => [
          startRow,
          endRow,
          startColumn,
          endColumn,
        ]),
        formula1,
        prompt,
        errorStyle,
      ]),
    );
  if (facts(before) === facts(after)) return;
  const others = (sheet.dataValidations ?? []).filter(({ type }) => type !== 'list');
  const lists = after.validations.map(fileValidation).filter((validation) => validation !== null);
  sheet.dataValidations = [...others, ...lists];
}
