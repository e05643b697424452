import { type ColumnUnit, readColumnUnit } from '../values/column-unit';
import type { ColumnMapping } from '../workbook/mapping';
import type { Cell } from '../workbook/workbook';
import { type Claim, type SettledClaims, settleClaims } from './claims';
import { headerParts } from './header-parts';
import { headingKey } from './heading-key';
import type { ReadHeading } from './heading-meaning';
import type { TableKind } from './table';

/** What some rows say where they are taken for a header. */
export interface Header {
  /** Index of its first row. */
  readonly top: number;
  readonly depth: number;
  readonly headings: readonly string[];
  readonly settled: SettledClaims;
  readonly known: number;
}

/** How the headings of a sheet of a kind are understood. */
export interface HeaderReading {
  readonly kind: TableKind;
  readonly read: ReadHeading;
  /** What the user confirmed of the columns. */
  readonly mapped: readonly ColumnMapping[];
}

/** A heading over others over others. */
const deepestHeader = 3;

/** The headers that may begin in a row, from the flattest to the deepest; each claims as many fields as are wanted. */
export function headersAt(
  cells: readonly (readonly Cell[])[],
  top: number,
  reading: HeaderReading,
  wanted: number,
): readonly Header[] {
  const headers: Header[] = [];
  for (let depth = 1; depth <= deepestHeader; depth += 1) {
    const rows = cells.slice(top, top + depth);
    if (rows.length < depth || (depth > 1 && !canBeUnder(rows[depth - 1]))) break;
    const header = readHeader(top, rows, reading, wanted);
    if (header !== null) headers.push(header);
  }
  return headers;
}

/** A row of dates is data. */
function canBeUnder(cells: readonly Cell[] | undefined): boolean {
  return cells?.some((cell) => typeof cell === 'object') === false;
}

/** Null where the rows claim fewer fields than are wanted of a header. */
function readHeader(
  top: number,
  rows: readonly (readonly Cell[])[],
  { kind, read, mapped }: HeaderReading,
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
