import { columnKinds } from '../sheets-out/input-columns';
import type { TableKind } from '../tables/table';
import type { ColumnMapping } from '../workbook/mapping';
import type { ConfirmedMapping, ConfirmedSheet } from './mapping-proposal';
import { fieldsOf } from './score-fields';

/** Why a mapping cannot be kept. `detail` is what it says that is not so. */
export interface MappingFault {
  readonly kind: 'wrong-request' | 'field-twice';
  readonly detail: string;
}

/**
 * What a page or a caller hands in, as a mapping; nothing of it is trusted. A field may come from one column of a
 * sheet only, while a column may feed several fields.
 */
export function readConfirmed(given: unknown): ConfirmedMapping | MappingFault {
  const sheets = listOf(propertyOf(given, 'sheets'));
  if (sheets === null) return unusable(given);
  const read: ConfirmedSheet[] = [];
  for (const one of sheets) {
    const sheet = readSheet(one);
    if ('detail' in sheet) return sheet;
    read.push(sheet);
  }
  return { sheets: read };
}

function readSheet(given: unknown): ConfirmedSheet | MappingFault {
  const sheetId = propertyOf(given, 'sheetId');
  const kind = propertyOf(given, 'kind');
  const columns = listOf(propertyOf(given, 'columns'));
  if (typeof sheetId !== 'number' || columns === null || !isKind(kind)) return unusable(given);
  const read: ColumnMapping[] = [];
  const fed = new Set<string>();
  for (const one of columns) {
    const column = readColumn(one, kind);
    if ('detail' in column) return column;
    const twice = column.fields.find((field) => fed.has(field));
    if (twice !== undefined) return { kind: 'field-twice', detail: column.heading };
    for (const field of column.fields) fed.add(field);
    read.push(column);
  }
  return { sheetId, kind, columns: read };
}

function readColumn(given: unknown, kind: TableKind | null): ColumnMapping | MappingFault {
  const heading = propertyOf(given, 'heading');
  const occurrence = propertyOf(given, 'occurrence');
  const fields = listOf(propertyOf(given, 'fields'));
  const isPlaced = typeof heading === 'string' && typeof occurrence === 'number' && occurrence >= 0;
  if (!isPlaced || fields === null) return unusable(given);
  const known = kind === null ? [] : fieldsOf(kind);
  const unknown = fields.find((field) => typeof field !== 'string' || !known.includes(field));
  return unknown === undefined ? { heading, occurrence, fields: fields as string[] } : unusable(unknown);
}

function isKind(value: unknown): value is TableKind | null {
  return value === null || (typeof value === 'string' && mappedKinds.has(value));
}

const mappedKinds: ReadonlySet<string> = new Set(Object.keys(columnKinds));

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function unusable(value: unknown): MappingFault {
  return { kind: 'wrong-request', detail: (JSON.stringify(value) ?? 'mapping').slice(0, longestQuote) };
}

const longestQuote = 80;
