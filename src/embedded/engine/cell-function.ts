import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  BooleanValueObject,
  CellValueType,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  numfmt,
  StringValueObject,
} from './univer-packages';

/** A cell as handed to a custom function before the host makes it a value of the add-on's own world. */
export type CellArgument =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'left-out' };

/** One cell, or the rows of a range. */
export type FunctionArgument = CellArgument | readonly (readonly CellArgument[])[];

export type CellResult = string | number | boolean;

export interface FunctionCall {
  readonly arguments: readonly FunctionArgument[];
  /** Where the formula stands; rows and columns from 0. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Gives one value or rows of one length; throws with the sentence to show at the cell. */
export type CellFunction = (call: FunctionCall) => CellResult | readonly (readonly CellResult[])[];

/** The engine's own registration loses blanks, dates and errors, so the function is made as one of its classes. */
export function defineCellFunction(name: string, run: CellFunction): BaseFunction {
  return new (class extends BaseFunction {
    override needsReferenceObject = true;

    /** A text in quotes stays a text, even '2024-1-2'. */
    override isArgumentsIgnoreNumberPattern() {
      return true;
    }

    override calculate(...variants: FunctionVariantType[]) {
      const error = variants.find((variant) => variant.isError());
      if (error !== undefined) return error;
      try {
        const result = run({
          arguments: variants.map(argumentOf),
          sheetId: this.subUnitId ?? '',
          row: this.row,
          column: this.column,
        });
        return isGrid(result) ? spill(result) : valueObject(result);
      } catch {
        return ErrorValueObject.create(ErrorType.ERROR);
      }
    }
  })(name);
}

function argumentOf(variant: FunctionVariantType): FunctionArgument {
  if (variant.isReferenceObject()) return rangeArgument(variant as BaseReferenceObject);
  if (variant.isArray()) {
    const rows = (variant as ArrayValueObject).toValue();
    return rows.map((row) => row.map((value) => ({ kind: 'value', value: value ?? '' })));
  }
  const scalar = variant as { isNull(): boolean; isBoolean(): boolean; getValue(): CellResult };
  if (scalar.isNull()) return { kind: 'left-out' };
  const value = scalar.getValue();
  return { kind: 'value', value: scalar.isBoolean() ? Boolean(value) : value };
}

function rangeArgument(range: BaseReferenceObject): FunctionArgument {
  const { startRow, endRow, startColumn, endColumn } = range.getRangePosition();
  const dates = new Map<unknown, boolean>();
  const rows: CellArgument[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const cells: CellArgument[] = [];
    for (let column = startColumn; column <= endColumn; column++)
      cells.push(cellOf(range, row, column, dates));
    rows.push(cells);
  }
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only ?? rows;
}

/** `dates` remembers by style whether a number is shown as a date. */
function cellOf(
  range: BaseReferenceObject,
  row: number,
  column: number,
  dates: Map<unknown, boolean>,
): CellArgument {
  const cell = range.getCellData(row, column);
  if (cell?.v === undefined || cell.v === null) return { kind: 'value', value: '' };
  if (cell.t === CellValueType.BOOLEAN) return { kind: 'value', value: Boolean(cell.v) };
  if (typeof cell.v !== 'number' || cell.s === undefined || cell.s === null) {
    return { kind: 'value', value: cell.v };
  }
  const known = dates.get(cell.s);
  const isDate =
    known ??
    numfmt.isDateFormat(range.getCellPattern(range.getUnitId(), range.getSheetId(), row, column) ?? '');
  dates.set(cell.s, isDate);
  return isDate ? { kind: 'date', serial: cell.v } : { kind: 'value', value: cell.v };
}

type Grid = readonly (readonly CellResult[])[];

function isGrid(result: CellResult | Grid): result is Grid {
  return typeof result === 'object';
}

function spill(rows: Grid): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** By the kind of the value: the engine's own factory would read '2024-1-2' as a date and '12%' as a number. */
function valueObject(value: CellResult) {
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
