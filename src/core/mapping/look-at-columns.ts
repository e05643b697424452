import { remembered } from '../values/remembered';
import type { SheetGrid } from '../workbook/workbook';
import { type ColumnLook, lookOf } from './column-look';

/** What a column of a sheet looks like below its header. */
export type LookAt = (sheet: SheetGrid, headerRow: number, index: number) => ColumnLook;

/** Looks at each column once, and only at as many rows as show what it holds. */
export function lookingAt(locale: string): LookAt {
  const looks = new Map<string, ColumnLook>();
  return (sheet, headerRow, index) => {
    const cells = () => sheet.cells.slice(headerRow, headerRow + rowsLookedAt).map((row) => row[index] ?? '');
    return remembered(looks, `${index} ${headerRow} ${sheet.name}`, () => lookOf(cells(), locale));
  };
}

const rowsLookedAt = 60;
