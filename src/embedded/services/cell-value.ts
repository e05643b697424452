import type { SheetValue } from '../../google/services';
import { instantFromSerial } from '../engine/spreadsheet-date';
import { CellValueType, type ICellData } from '../engine/univer-packages';
import type { ServiceContext } from './context';

/** What getValues gives for a cell: a Date of the add-on's own world where the format is one of a date. */
export function sheetValue(context: ServiceContext, cell: ICellData | null): SheetValue {
  const value = cell?.v;
  if (cell === null || value === null || value === undefined) return '';
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (typeof value !== 'number') return value;
  if (!context.engine.cells.isDate(cell)) return value;
  return context.realm.date(instantFromSerial(value, context.world.spreadsheet.timeZone));
}
