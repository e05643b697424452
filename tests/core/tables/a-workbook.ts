import type { Cell, Workbook } from '../../../src/core/workbook/workbook';

/** A workbook from grids by sheet name, as a caller would hand it in. */
export function aWorkbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  facts: Partial<Workbook> = {},
): Workbook {
  return {
    name: 'Sổ viện trợ',
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells })),
    today: '2026-01-31',
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi_VN',
    ...facts,
  };
}
