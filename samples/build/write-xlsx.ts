import { type Cell, type CellStyle, writeXlsx } from '../../src/embedded/xlsx/hucre-package';
import type { Sheet, SheetCell } from './sheet';

/** The same sheets give the same bytes: the file says no time of its own. */
export function xlsxOf(title: string, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = new Date(Date.UTC(2024, 11, 31));
  return writeXlsx({
    sheets: sheets.map(writeSheet),
    properties: { title, creator: 'Sổ viện trợ', created: written, modified: written },
    defaultFont: { name: 'Times New Roman', size: 11 },
  });
}

type WrittenSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

function writeSheet({ name, rows, widths, frozenRows, frozenColumns, choices }: Sheet): WrittenSheet {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      cells.set(`${y},${x}`, { value: cell.value, style: styleOf(cell) });
    });
  });
  return {
    name,
    rows: rows.map((row) => row.map(({ value }) => value)),
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(rows.map((row, y) => [y, { height: heightOf(row, widths) }])),
    freezePane: { rows: frozenRows, columns: frozenColumns },
    dataValidations: choices.map(({ column, words }) => ({
      type: 'list' as const,
      values: [...words],
      range: `${letters(column)}2:${letters(column)}1000`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning' as const,
      errorTitle: 'Giá trị ngoài danh mục',
      errorMessage: 'Nên chọn một giá trị trong danh mục.',
    })),
  };
}

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const thin = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const looks: Readonly<Record<SheetCell['look'], CellStyle>> = {
  header: {
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid('1F4E79'),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    border: { top: thin, bottom: thin, left: thin, right: thin },
  },
  title: { font: { bold: true, size: 16 }, alignment: { vertical: 'top', wrapText: true } },
  heading: { font: { bold: true }, fill: solid('DDEBF7'), alignment: { vertical: 'top', wrapText: true } },
  text: {
    alignment: { vertical: 'top', wrapText: true },
    border: { top: thin, bottom: thin, left: thin, right: thin },
  },
};

function styleOf({ look, format }: SheetCell): CellStyle {
  return format === undefined ? looks[look] : { ...looks[look], numFmt: format };
}

/** In points: as many lines as the longest wrapped text needs. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map(({ value, look }, column) =>
    typeof value === 'string' ? linesOf(value, (widths[column] ?? 10) * (look === 'title' ? 0.7 : 1.1)) : 1,
  );
  return Math.max(1, ...lines) * (row[0]?.look === 'title' ? 22 : 15) + 3;
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
