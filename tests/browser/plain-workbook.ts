import type { ICellData, IWorkbookData } from '../../src/embedded/engine/univer-packages';

type PlainCell = string | number | { readonly formula: string };

/** A workbook of the engine from plain rows; numbers are numbers and texts stay texts. */
export function plainWorkbook(
  sheets: Readonly<Record<string, readonly (readonly PlainCell[])[]>>,
): Partial<IWorkbookData> {
  const names = Object.keys(sheets);
  return {
    id: 'workbook',
    name: 'Sổ',
    sheetOrder: names.map((_, index) => String(index)),
    styles: {},
    sheets: Object.fromEntries(
      names.map((name, index) => {
        const rows = sheets[name] ?? [];
        const cellData = Object.fromEntries(
          rows.map((row, number) => [
            number,
            Object.fromEntries(row.map((cell, column) => [column, cellOf(cell)])),
          ]),
        );
        const id = String(index);
        const columnCount = Math.max(26, ...rows.map((row) => row.length));
        return [id, { id, name, rowCount: rows.length + 100, columnCount, cellData }];
      }),
    ),
  };
}

function cellOf(cell: PlainCell): ICellData {
  if (typeof cell === 'object') return { f: cell.formula };
  return typeof cell === 'number' ? { v: cell, t: 2 } : { v: cell, t: 1 };
}

export const aidHeadings = [
  'Mã',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Lĩnh vực',
  'Nguyên tệ',
  'Vốn viện trợ (nguyên tệ)',
  'Ngày quyết định',
] as const;
