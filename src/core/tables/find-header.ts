import { cleanText } from '../values/vietnamese-text';
import type { SheetGrid } from '../workbook/workbook';
import { columnUnits } from './column-units';
import { headingReader } from './heading-meaning';
import { type Header, type HeaderReading, headersAt } from './read-header';
import { shareColumns } from './share-columns';
import type { SheetLayout, TableKind } from './table';
import type { Meanings } from './vocabulary';

/** Titles and notes may stand above the header, but not more than this many rows of them. */
export const rowsSearched = 20;

/**
 * The layout of a sheet: its header is where most headings are known, in as few rows as say so. A sheet in which
 * no row has two known headings has a layout without columns, so that the check can say what is missing. What the
 * user has confirmed about the sheet goes before what its headings say.
 */
export function findHeader<Field extends string>(
  kind: TableKind,
  sheet: SheetGrid,
  headings: Meanings<Field>,
): SheetLayout<Field> {
  const reading = headerReading(kind, sheet, headings);
  let best: Header | null = null;
  for (let top = 0; top < Math.min(rowsSearched, sheet.cells.length); top += 1) {
    best = bestOf(headersAt(sheet.cells, top, reading, fewestKnown), best);
  }
  return layoutOf(kind, sheet, best);
}

/** How the headings of this sheet are understood. */
export function headerReading(kind: TableKind, sheet: SheetGrid, headings: Meanings<string>): HeaderReading {
  return { kind, read: headingReader(kind, headings), mapped: sheet.mapping?.columns ?? [] };
}

function bestOf(headers: readonly Header[], before: Header | null): Header | null {
  return headers.reduce<Header | null>((best, one) => (isBetter(one, best) ? one : best), before);
}

/**
 * Of headers that know as much the one that tells it of more columns ("Thời gian" is two where "Từ" and "Đến" stand
 * below it), then the upper one, and of those in the same rows the flattest.
 */
function isBetter(header: Header, best: Header | null): boolean {
  const { top, depth, known } = header;
  if (best === null || known !== best.known) return known >= (best?.known ?? fewestKnown);
  if (top >= best.top + best.depth) return false;
  const more = columnsIn(header) - columnsIn(best);
  return more > 0 || (more === 0 && depth < best.depth);
}

function columnsIn({ settled }: Header): number {
  return new Set(Object.values(settled.columns)).size;
}

/** One known heading may stand in any row. */
const fewestKnown = 2;

function layoutOf<Field extends string>(
  kind: TableKind,
  sheet: SheetGrid,
  header: Header | null,
): SheetLayout<Field> {
  const { name, cells } = sheet;
  const none: Partial<Record<Field, number>> = {};
  if (header === null) {
    return {
      kind,
      sheet: name,
      headerRow: 1,
      headings: (cells[0] ?? []).map((cell) => (typeof cell === 'string' ? cleanText(cell) : '')),
      columns: none,
      doubled: [],
    };
  }
  const headerRow = header.top + header.depth;
  const columns = shareColumns(kind, header.settled.columns, cells.slice(headerRow));
  const units = columnUnits(columns, header.settled.units, header.headings, cells.slice(0, header.top));
  const layout = {
    kind,
    sheet: name,
    headerRow,
    headings: header.headings,
    columns,
    doubled: header.settled.doubled,
  };
  const known: SheetLayout = Object.keys(units).length === 0 ? layout : { ...layout, units };
  // The claims name fields of this kind only, as its headings and mapping do.
  return known as SheetLayout<Field>;
}
