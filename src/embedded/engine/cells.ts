import {
  FormulaDataModel,
  type ICellData,
  type IStyleData,
  numfmt,
  type Univer,
  type Workbook,
  type Worksheet,
} from './univer-packages';

export type Injector = ReturnType<Univer['__getInjector']>;

/** What the cells of a spreadsheet hold, read straight from the engine's matrix (its own getters are slow). */
export interface EngineCells {
  readonly workbook: Workbook;
  /** The cell as stored, or the one that a formula elsewhere spills into it. */
  cell(sheet: Worksheet, row: number, column: number): ICellData | null;
  /** With the leading '='; '' where there is none. */
  formula(sheet: Worksheet, row: number, column: number): string;
  style(cell: ICellData | null): IStyleData | null;
  numberFormat(cell: ICellData | null): string;
  isDate(cell: ICellData | null): boolean;
  /** Every cell that holds something: a value, a formula, or what was spilled into it. */
  eachContent(sheet: Worksheet, visit: (row: number, column: number, cell: ICellData) => void): void;
  /** The last row with content, counted from 1; 0 in an empty sheet. */
  lastRow(sheet: Worksheet): number;
  /** The last column with content, counted likewise. */
  lastColumn(sheet: Worksheet): number;
}

type Matrix = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>>>>;

export function createCells(workbook: Workbook, injector: Injector): EngineCells {
  const formulas = injector.get(FormulaDataModel);
  const styles = workbook.getStyles();
  const dateByFormat = new Map<string, boolean>();
  const matrixOf = (sheet: Worksheet) => sheet.getCellMatrix().getMatrix() as Matrix;
  const spillOf = (sheet: Worksheet) =>
    formulas.getArrayFormulaCellData()[workbook.getUnitId()]?.[sheet.getSheetId()] as Matrix | undefined;
  const styleOf = (cell: ICellData | null) => (cell === null ? null : (styles.getStyleByCell(cell) ?? null));
  const formatOf = (cell: ICellData | null) =>
    cell?.s === undefined || cell.s === null ? '' : (styleOf(cell)?.n?.pattern ?? '');

  return {
    workbook,
    cell(sheet, row, column) {
      const stored = matrixOf(sheet)[row]?.[column] ?? null;
      if (hasContent(stored)) return stored;
      const spilled = spillOf(sheet)?.[row]?.[column];
      if (!spilled || !hasContent(spilled)) return stored;
      return stored === null ? spilled : { ...stored, ...spilled, s: stored.s ?? spilled.s ?? null };
    },
    formula(sheet, row, column) {
      const stored = matrixOf(sheet)[row]?.[column];
      if (stored?.f) return stored.f;
      if (!stored?.si) return '';
      const unit = workbook.getUnitId();
      return formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), unit) ?? '';
    },
    style: styleOf,
    numberFormat: formatOf,
    isDate(cell) {
      const format = formatOf(cell);
      if (format === '') return false;
      const known = dateByFormat.get(format);
      if (known !== undefined) return known;
      const isDate = numfmt.isDateFormat(format);
      dateByFormat.set(format, isDate);
      return isDate;
    },
    eachContent(sheet, visit) {
      eachIn(matrixOf(sheet), visit);
      eachIn(spillOf(sheet) ?? {}, visit);
    },
    lastRow: (sheet) => Math.max(lastRowIn(matrixOf(sheet)), lastRowIn(spillOf(sheet) ?? {})),
    lastColumn: (sheet) => Math.max(lastColumnIn(matrixOf(sheet)), lastColumnIn(spillOf(sheet) ?? {})),
  };
}

function hasContent(cell: ICellData | null | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si);
}

function eachIn(matrix: Matrix, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell && hasContent(cell)) visit(Number(row), Number(column), cell);
    }
  }
}

/** From the end of the matrix, whose keys are in rising order: of a large sheet hardly a cell is looked at. */
function lastRowIn(matrix: Matrix): number {
  const rows = Object.keys(matrix);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = Number(rows[index]);
    if (lastInRow(matrix[row], 0) > 0) return row + 1;
  }
  return 0;
}

/** Each row from its end, and no further than the last column found so far. */
function lastColumnIn(matrix: Matrix): number {
  let last = 0;
  for (const cells of Object.values(matrix)) last = Math.max(last, lastInRow(cells, last));
  return last;
}

/** The last column with content after the first `from`; 0 where there is none. */
function lastInRow(cells: Matrix[number] | undefined, from: number): number {
  if (cells === undefined) return 0;
  const columns = Object.keys(cells);
  for (let index = columns.length - 1; index >= 0; index -= 1) {
    const column = Number(columns[index]);
    if (column < from) return 0;
    if (hasContent(cells[column])) return column + 1;
  }
  return 0;
}
