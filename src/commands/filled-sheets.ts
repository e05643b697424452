import type { Workbook } from '../core/workbook/workbook';

/** The workbook without its blank sheets: such a one may be left of a sheet whose making was stopped. */
export function filledSheets(workbook: Workbook): Workbook {
  const isFilled = (sheet: Workbook['sheets'][number]) =>
    sheet.cells.some((row) => row.some((cell) => cell !== ''));
  return { ...workbook, sheets: workbook.sheets.filter(isFilled) };
}
