import type { SkipReason } from '../core/languages/interface-words';
import type { Cell } from '../core/workbook/workbook';
import { filledCells } from './filled-cells';
import { cellOf } from './read-workbook';
import type { DataValidation, Sheet, SheetValue } from './services';
import { activeSpreadsheet } from './spreadsheet';

/** Rows and columns count from 1. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface CellNow {
  readonly value: SheetValue;
  /** '' for none. */
  readonly formula: string;
  readonly format: string;
  /** By the result of a formula that stands elsewhere. */
  readonly isFilled: boolean;
  readonly rule: () => DataValidation | null;
  readonly canEdit: () => boolean;
}

/** Reads the block around some cells of a sheet; null where the sheet or all of its cells are gone. */
export function cellsNow(
  name: string,
  places: readonly CellPlace[],
): { at(place: CellPlace): CellNow | undefined } | null {
  const sheet = activeSpreadsheet().getSheetByName(name);
  if (sheet === null) return null;
  const [lastRow, lastColumn] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const rows = places.map(({ row }) => row).filter((row) => row <= lastRow);
  const columns = places.map(({ column }) => column).filter((column) => column <= lastColumn);
  if (rows.length === 0 || columns.length === 0) return null;
  const top = least(rows);
  const left = least(columns);
  const height = most(rows) - top + 1;
  const range = sheet.getRange(top, left, height, most(columns) - left + 1);
  const [values, formats, canEditAll] = [range.getValues(), range.getNumberFormats(), range.canEdit()];
  const formulas = sheet.getRange(1, 1, most(rows), most(columns)).getFormulas();
  const isFilled = filledCells(formulas);
  const ruleAt = rulesBelow(sheet, top, height);
  return {
    at({ row, column }) {
      const value = values[row - top]?.[column - left];
      if (value === undefined) return undefined;
      return {
        value,
        formula: formulas[row - 1]?.[column - 1] ?? '',
        format: formats[row - top]?.[column - left] ?? '',
        isFilled: isFilled(row - 1, column - 1),
        rule: () => ruleAt(row, column),
        canEdit: () => canEditAll || sheet.getRange(row, column, 1, 1).canEdit(),
      };
    },
  };
}

/** Why a cell is not to be changed; null where nothing speaks against it. */
export function reasonToSkip(
  cell: CellNow | undefined,
  { before, after }: { readonly before: Cell; readonly after: Cell },
  dayOf: (date: Date) => string,
): SkipReason | null {
  if (cell === undefined) return 'gone';
  if (cell.formula !== '') return 'formula';
  if (!isSame(cellOf(cell.value, dayOf), before)) return 'changed';
  if (cell.isFilled) return 'filled';
  if (!cell.canEdit()) return 'protected';
  return mayTake(cell.rule(), after) ? null : 'rejected';
}

/** A rule that rejects other values refuses them from a script too; what cannot be foreseen counts as refused. */
function mayTake(rule: DataValidation | null, after: Cell): boolean {
  if (rule === null || after === '' || rule.getAllowInvalid()) return true;
  const { VALUE_IN_LIST, DATE_IS_VALID_DATE } = SpreadsheetApp.DataValidationCriteria;
  const criteria = rule.getCriteriaType();
  if (criteria === DATE_IS_VALID_DATE) return typeof after === 'object';
  const [values] = rule.getCriteriaValues();
  return criteria === VALUE_IN_LIST && Array.isArray(values) && values.includes(String(after));
}

/** The rules of a column are read when the first of its cells is asked for: most changes are in one or two columns. */
function rulesBelow(sheet: Sheet, top: number, height: number) {
  const columns = new Map<number, (DataValidation | null)[][]>();
  return (row: number, column: number): DataValidation | null => {
    const rules = columns.get(column) ?? sheet.getRange(top, column, height, 1).getDataValidations();
    columns.set(column, rules);
    return rules[row - top]?.[0] ?? null;
  };
}

function isSame(one: Cell, other: Cell): boolean {
  return typeof one === 'object' && typeof other === 'object' ? one.date === other.date : one === other;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other));
}
