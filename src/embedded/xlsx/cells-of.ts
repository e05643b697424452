import type { IObjectMatrixPrimitiveType, IRange } from '../engine/univer-packages';
import { CellValueType, type ICellData, LexerTreeBuilder } from '../engine/univer-packages';
import { rangesOf } from './cell-reference';
import { engineStyle } from './cell-style';
import type { Cell, Sheet } from './hucre-package';
import { serialOf } from './serial-date';
import type { StyleTable } from './snapshot-of';

/** The cells of a sheet of a file as the engine takes them. */
export function cellsOf(sheet: Sheet, styles: StyleTable): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData) => {
    if (Object.keys(cell).length === 0) return;
    matrix[row] ??= {};
    matrix[row][column] = cell;
  };
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) put(row, column, contentOf(value));
  }
  const formulaOf = formulaReader(sheet);
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const style = engineStyle(cell.style);
    const formula = formulaOf(row, column, cell);
    const result = formula.f && cell.value === unknownFunction ? null : cell.value;
    put(row, column, {
      ...contentOf(result),
      ...formula,
      ...(style === null ? {} : { s: styles.idOf(style) }),
      ...linkOf(cell),
    });
  }
  for (const range of spilledRanges(sheet)) clearResults(matrix, range);
  return matrix;
}

/** Left by a program that lacks the function; without a result the engine computes the cell itself. */
export const unknownFunction = '#NAME?';

function contentOf(value: Cell['value'] | undefined): ICellData {
  if (value === null || value === undefined || value === '') return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  return { v: serialOf(value), t: CellValueType.NUMBER };
}

function linkOf(cell: Cell): ICellData {
  const target = cell.hyperlink?.target || cell.hyperlink?.location;
  return target === undefined || target === '' ? {} : { custom: { link: target } };
}

/** Functions newer than the file format carry a prefix that only the file knows. */
const newFunctionPrefix = /_xlfn\.(?:_xlws\.)?|_xludf\./g;

/** A shared formula stands once and is moved to the cells that share it. */
function formulaReader(sheet: Sheet): (row: number, column: number, cell: Cell) => ICellData {
  const lexer = new LexerTreeBuilder();
  const sources = new Map<number, { row: number; column: number; formula: string }>();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    if (!formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    sources.set(formulaSharedIndex, { row, column, formula });
  }
  return (row, column, cell) => {
    const own = cell.formula;
    if (own) return { f: `=${own.replace(newFunctionPrefix, '')}` };
    const source = cell.formulaSharedIndex === undefined ? undefined : sources.get(cell.formulaSharedIndex);
    if (source === undefined) return {};
    const formula = `=${source.formula.replace(newFunctionPrefix, '')}`;
    return { f: lexer.moveFormulaRefOffset(formula, column - source.column, row - source.row) };
  };
}

function spilledRanges(sheet: Sheet): IRange[] {
  return [...(sheet.cells?.values() ?? [])].flatMap((cell) =>
    cell.formulaType === 'array' && cell.formulaRef !== undefined ? rangesOf(cell.formulaRef) : [],
  );
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
