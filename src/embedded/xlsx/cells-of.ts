import type { IObjectMatrixPrimitiveType, IRange } from '../engine/univer-packages';
import { CellValueType, type ICellData, LexerTreeBuilder } from '../engine/univer-packages';
import { placeOf, rangesOf } from './cell-reference';
import type { Cell, Sheet } from './hucre-package';
import { serialOf } from './serial-date';
import type { StyleTable } from './style-table';

/** The cells of a sheet of a file as the engine takes them. */
export function cellsOf(sheet: Sheet, styles: StyleTable): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData) => {
    matrix[row] ??= {};
    matrix[row][column] = cell;
  };
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const content = contentOf(value);
      if (content !== null) put(row, column, content);
    });
  });
  const formulaOf = formulaReader(sheet);
  for (const [key, cell] of sheet.cells ?? []) {
    const { row, column } = placeOf(key);
    const converted = detailed(cell, formulaOf(row, column, cell), styles.idOf(cell.style));
    if (converted !== null) put(row, column, converted);
  }
  for (const range of spilledRanges(sheet)) clearResults(matrix, range);
  return matrix;
}

/** Left by a program that lacks the function; without a result the engine computes the cell itself. */
export const unknownFunction = '#NAME?';

/** Null where there is nothing for the engine to hold. */
function detailed(cell: Cell, formula: string | null, style: string | null): ICellData | null {
  const link = cell.hyperlink?.target || cell.hyperlink?.location || null;
  const content = contentOf(formula !== null && cell.value === unknownFunction ? null : cell.value);
  if (content === null && formula === null && style === null && link === null) return null;
  const converted = content ?? {};
  if (formula !== null) converted.f = formula;
  if (style !== null) converted.s = style;
  if (link !== null) converted.custom = { link };
  return converted;
}

function contentOf(value: Cell['value'] | undefined): ICellData | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  return { v: serialOf(value), t: CellValueType.NUMBER };
}

/** Functions newer than the file format carry a prefix that only the file knows. */
const newFunctionPrefix = /_xlfn\.(?:_xlws\.)?|_xludf\./g;

/** A shared formula stands once and is moved to the cells that share it. */
function formulaReader(sheet: Sheet): (row: number, column: number, cell: Cell) => string | null {
  const lexer = new LexerTreeBuilder();
  const sources = new Map<number, { row: number; column: number; formula: string }>();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    if (!formula || formulaSharedIndex === undefined) continue;
    const { row, column } = placeOf(key);
    sources.set(formulaSharedIndex, { row, column, formula });
  }
  return (row, column, cell) => {
    const own = cell.formula;
    if (own) return `=${own.replace(newFunctionPrefix, '')}`;
    const source = cell.formulaSharedIndex === undefined ? undefined : sources.get(cell.formulaSharedIndex);
    if (source === undefined) return null;
    const formula = `=${source.formula.replace(newFunctionPrefix, '')}`;
    return lexer.moveFormulaRefOffset(formula, column - source.column, row - source.row);
  };
}

function spilledRanges(sheet: Sheet): IRange[] {
  const ranges: IRange[] = [];
  for (const { formulaType, formulaRef } of sheet.cells?.values() ?? []) {
    if (formulaType === 'array' && formulaRef !== undefined) ranges.push(...rangesOf(formulaRef));
  }
  return ranges;
}

/** What a formula spilled is computed again; left as values it would stand in the formula's way. */
function clearResults(matrix: Record<number, Record<number, ICellData>>, range: IRange): void {
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const cell = matrix[row]?.[column];
      if (cell === undefined) continue;
      const { v, t, ...rest } = cell;
      matrix[row] = { ...matrix[row], [column]: rest };
    }
  }
}
