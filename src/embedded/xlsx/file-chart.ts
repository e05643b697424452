import type { StoredChart } from '../services/world';
import { rangeReference } from './cell-reference';
import type { Sheet, SheetChart } from './hucre-package';

/** A chart as the library writes it; null for one that shows no names and figures of its own sheet. */
export function fileChart(chart: StoredChart, sheet: Sheet): SheetChart | null {
  const { anchor, options, ranges, sheetId, type } = chart;
  const [names, figures] = ranges;
  if (anchor === null || names === undefined || figures === undefined) return null;
  if (ranges.some((range) => range.sheetId !== sheetId)) return null;
  return {
    type: type === 'BAR' ? 'bar' : 'column',
    title: String(options.title ?? ''),
    legend: false,
    series: [{ values: referenceTo(figures), categories: referenceTo(names) }],
    // Google lists the first name at the top; a file counts from the bottom.
    ...(type === 'BAR' ? { axes: { x: { reverse: true } } } : {}),
    anchor: {
      from: { row: anchor.row, col: anchor.column },
      to: {
        row: lineAfter(anchor.row, Number(options.height ?? 0), (row) => heightOf(sheet, row)),
        col: lineAfter(anchor.column, Number(options.width ?? 0), (column) => widthOf(sheet, column)),
      },
    },
  };
}

function referenceTo({ row, column, rows, columns }: StoredChart['ranges'][number]): string {
  return rangeReference({
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  });
}

/** The row or column that lies so many pixels after the first. */
function lineAfter(first: number, pixels: number, sizeOf: (line: number) => number): number {
  let line = first;
  for (let rest = pixels; rest > 0; line += 1) rest -= sizeOf(line);
  return line;
}

/** Heights are in points of 4/3 pixels; a row that the file says nothing of has 15. */
function heightOf(sheet: Sheet, row: number): number {
  return ((sheet.rowDefs?.get(row)?.height ?? 15) * 4) / 3;
}

/** Widths are in digits of 7 pixels; a column that the file says nothing of has 64 pixels. */
function widthOf(sheet: Sheet, column: number): number {
  const width = sheet.columns?.[column]?.width;
  return width === undefined ? 64 : width * 7 + 5;
}
