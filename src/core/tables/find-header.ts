import { type ColumnUnit, readColumnUnit } from '../values/column-unit';
import { cleanText } from '../values/vietnamese-text';
import type { ColumnMapping } from '../workbook/mapping';
import type { Cell, SheetGrid } from '../workbook/workbook';
import { type Claim, type SettledClaims, settleClaims } from './claims';
import { columnUnits } from './column-units';
import { headerParts } from './header-parts';
import { headingKey } from './heading-key';
import { headingReader, type ReadHeading } from './heading-meaning';
import { shareColumns } from './share-columns';
import type { SheetLayout, TableKind } from './table';
import type { Meanings } from './vocabulary';

/** Titles and notes may stand above the header, but not more than this many rows of them. */
const rowsSearched = 20;

/** A heading over others over others. */
const deepestHeader = 3;

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
  const read = headingReader(kind, headings);
  const mapped = sheet.mapping?.columns ?? [];
  let best: Header | null = null;
  for (let top = 0; top < Math.min(rowsSearched, sheet.cells.length); top += 1) {
    for (let depth = 1; depth <= deepestHeader; depth += 1) {
      const rows = sheet.cells.slice(top, top + depth);
      if (rows.length < depth || (depth > 1 && !canBeUnder(rows[depth - 1]))) break;
      const header = readHeader(kind, top, rows, read, mapped, best?.known ?? fewestKnown);
      if (header !== null && isBetter(header, best)) best = header;
    }
  }
  return layoutOf(kind, sheet, best);
}

interface Header {
  readonly top: number;
  readonly depth: number;
  readonly headings: readonly string[];
  readonly settled: SettledClaims;
  readonly known: number;
}

function isBetter({ known, depth }: Header, best: Header | null): boolean {
  if (best === null) return known >= fewestKnown;
  return known > best.known || (known === best.known && depth < best.depth);
}

/** One known heading may stand in any row. */
const fewestKnown = 2;

/** A row of dates is data. */
function canBeUnder(cells: readonly Cell[] | undefined): boolean {
  return cells?.some((cell) => typeof cell === 'object') === false;
}

/** Null where the rows claim fewer fields than are wanted of a header. */
function readHeader(
  kind: TableKind,
  top: number,
  rows: readonly (readonly Cell[])[],
  read: ReadHeading,
  mapped: readonly ColumnMapping[],
  wanted: number,
): Header | null {
  const parts = headerParts(rows);
  const headings = parts.map((texts) => texts.join(' / '));
  const confirmed: Claim[] = [];
  const claims: Claim[] = [];
  const occurrences = new Map<string, number>();
  parts.forEach((texts, column) => {
    const key = headingKey(headings[column] ?? '');
    if (key === '') return;
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    const meaning = read(texts);
    const fields = mapped.find(
      (one) => one.occurrence === occurrence && headingKey(one.heading) === key,
    )?.fields;
    const unit = meaning?.unit ?? (fields === undefined ? null : unitIn(texts));
    for (const field of fields ?? []) confirmed.push({ field, column, unit, isShared: false });
    if (fields !== undefined || meaning === null) return;
    const isShared = meaning.fields.length > 1;
    for (const field of meaning.fields) claims.push({ field, column, unit, isShared });
  });
  if (confirmed.length + claims.length < wanted) return null;
  const settled = settleClaims(kind, [...confirmed, ...claims]);
  return { top, depth: rows.length, headings, settled, known: Object.keys(settled.columns).length };
}

/** The unit that a heading names whose own words nobody knows but the user; the nearest part speaks first. */
function unitIn(texts: readonly string[]): ColumnUnit | null {
  return texts.reduceRight<ColumnUnit | null>((unit, text) => unit ?? readColumnUnit(text), null);
}

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
