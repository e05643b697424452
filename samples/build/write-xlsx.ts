import { type Cell, type CellStyle, writeXlsx } from '../../src/embedded/xlsx/hucre-package';
import type { Area, Sheet, SheetCell } from './sheet';

const font = { name: 'Times New Roman', size: 11 } as const;

/** A wider sheet is for the screen: on one page its print would be too small to read. */
const widestPrint = 700;

/** The same sheets give the same bytes: the file says no time of its own. */
export function xlsxOf(title: string, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = new Date(Date.UTC(2024, 11, 31));
  return writeXlsx({
    sheets: sheets.map(writeSheet),
    properties: { title, creator: 'Sổ viện trợ', created: written, modified: written },
    defaultFont: font,
  });
}

type WrittenSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

function writeSheet(sheet: Sheet): WrittenSheet {
  const { name, rows, widths, frozenRows, frozenColumns, choices, merges, hiddenColumns, filter } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      cells.set(`${y},${x}`, cellOf(cell));
    });
  });
  return {
    name,
    rows: rows.map((row) => row.map(({ value }) => value)),
    cells,
    columns: widths.map((width, column) =>
      hiddenColumns?.includes(column) ? { width, hidden: true } : { width },
    ),
    rowDefs: new Map(rows.map((row, y) => [y, { height: heightOf(row, widths) }])),
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: widths.reduce((sum, width) => sum + width, 0) <= widestPrint,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
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
    ...(merges === undefined ? {} : { merges: merges.map(rangeOf) }),
    ...(filter === undefined ? {} : { autoFilter: filterOf(filter) }),
  };
}

function cellOf(cell: SheetCell): Partial<Cell> {
  const { value, formula, note } = cell;
  return {
    value,
    style: styleOf(cell),
    ...(formula === undefined ? {} : { formula, formulaResult: value }),
    ...(note === undefined ? {} : { comment: { text: note } }),
  };
}

function rangeOf({ top, left, bottom, right }: Area) {
  return { startRow: top, startCol: left, endRow: bottom, endCol: right };
}

function filterOf(filter: NonNullable<Sheet['filter']>) {
  const { top, left, bottom, right, column, chosen } = filter;
  return {
    range: `${letters(left)}${top + 1}:${letters(right)}${bottom + 1}`,
    columns: [{ colIndex: column - left, filters: [...chosen] }],
  };
}

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const thin = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const looks: Readonly<Record<SheetCell['look'], CellStyle>> = {
  header: {
    font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid('1F4E79'),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    border: { top: thin, bottom: thin, left: thin, right: thin },
  },
  title: { font: { ...font, bold: true, size: 16 }, alignment: { vertical: 'top', wrapText: true } },
  text: {
    alignment: { vertical: 'top', wrapText: true },
    border: { top: thin, bottom: thin, left: thin, right: thin },
  },
  caption: {
    font: { ...font, bold: true, size: 13 },
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  heading: { font: { ...font, bold: true }, fill: solid('E2EFDA'), alignment: { vertical: 'center' } },
  sum: { font: { ...font, bold: true, italic: true }, fill: solid('FFF2CC') },
  marked: {
    fill: solid('FCE4D6'),
    alignment: { vertical: 'top', wrapText: true },
    border: { top: thin, bottom: thin, left: thin, right: thin },
  },
  plain: { alignment: { vertical: 'top' } },
};

function styleOf({ value, look, format }: SheetCell): CellStyle {
  const style = format === undefined ? looks[look] : { ...looks[look], numFmt: format };
  return value instanceof Date
    ? { ...style, alignment: { ...style.alignment, horizontal: 'center' } }
    : style;
}

/** How much of a column's width, in characters of the usual size, a line of text fills at most. */
const fill: Readonly<Record<SheetCell['look'], number>> = {
  header: 0.75,
  title: 0.7,
  caption: 40,
  text: 1,
  heading: 9,
  sum: 9,
  marked: 1,
  plain: 40,
};

/** In points: as many lines as the longest wrapped text needs. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map(({ value, look }, column) =>
    typeof value === 'string' ? linesOf(value, (widths[column] ?? 10) * fill[look]) : 1,
  );
  return Math.max(1, ...lines) * (row[0]?.look === 'title' ? 22 : 15) + 3;
}

/** Lines break between words. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
