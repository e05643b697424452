import { printPeriod } from '../values/print';
import { isBlankText } from '../values/unread';
import { cleanText } from '../values/vietnamese-text';
import { type Cell, isDateCell } from '../workbook/workbook';

/** The text of a cell as a person reads it: dates as dd/mm/yyyy. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cleanText(cell);
  if (isDateCell(cell)) return printPeriod(cell.date, 'vi');
  return String(cell);
}

/** Whether a cell says anything at all; a lone dash says that there is nothing. */
export function isFilled(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  return typeof cell === 'string' ? !isBlankText(cell) : true;
}
