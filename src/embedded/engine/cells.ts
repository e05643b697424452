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
  /** The last row and the last column with content, counted from 1; 0 in an empty sheet. */
  lastContent(sheet: Worksheet): LastContent;
}

interface LastContent {
  readonly row: number;
  readonly column: number;
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
    lastContent(sheet) {
      const [stored, spilled] = [lastIn(matrixOf(sheet)), lastIn(spillOf(sheet) ?? {})];
      return { row: Math.max(stored.row, spilled.row), column: Math.max(stored.column, spilled.column) };
    },
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

/** From the ends of the matrix, whose keys are in rising order: of a large sheet hardly a cell is looked at. */
function lastIn(matrix: Matrix): LastContent {
  const rows = Object.keys(matrix).map(Number);
  let row = 0;
  let column = 0;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const place = rows[index] ?? 0;
    const cells = matrix[place] ?? {};
    const columns = Object.keys(cells);
    for (let last = columns.length - 1; last >= 0; last -= 1) {
      const at = Number(columns[last]);
      if (row > 0 && at < column) break;
      if (!hasContent(cells[at])) continue;
      row = Math.max(row, place + 1);
      column = Math.max(column, at + 1);
      break;
    }
  }
  return { row, column };
}
