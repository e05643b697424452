import { tables } from '../../src/core/languages/vi/tables';
import type { TableKind } from '../../src/core/tables/table';
import { type CellValue, cellOf } from './cell';
import { type Column, columns } from './columns';
import type { DataRow } from './tab-separated';

/** A sheet as it is written: values, their number formats, and how it looks. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly choices: readonly { readonly column: number; readonly words: readonly string[] }[];
  readonly merges?: readonly Area[];
  readonly hiddenColumns?: readonly number[];
  /** With arrows above the columns, and the rows of one value chosen in one of them. */
  readonly filter?: Area & { readonly column: number; readonly chosen: readonly string[] };
}

/** Rows and columns from 0, the last ones within. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetCell {
  readonly value: CellValue;
  readonly look: 'header' | 'title' | 'caption' | 'text' | 'heading' | 'sum' | 'marked' | 'plain';
  readonly format?: string;
  /** Without its equals sign; `value` is what it came to. */
  readonly formula?: string;
  readonly note?: string;
}

/** A further column that the add-on does not know and must leave alone. */
export interface ExtraColumn {
  readonly field: string;
  readonly heading: string;
  readonly width: number;
}

/** A sheet of one kind, with the headings of the register in Vietnamese. */
export function tableSheet(
  kind: TableKind,
  rows: readonly DataRow[],
  extra: readonly ExtraColumn[] = [],
): Sheet {
  const own = columns[kind];
  const all: readonly Column[] = [
    ...own,
    ...extra.map(({ field, width }) => ({ field, kind: 'text' as const, width })),
  ];
  const headings: Readonly<Record<string, readonly string[]>> = tables.headings[kind];
  const header = [
    ...own.map(({ field }) => headings[field]?.[0] ?? unknownField(kind, field)),
    ...extra.map(({ heading }) => heading),
  ];
  refuseUnknown(kind, rows, new Set(all.map(({ field }) => field)));
  return {
    name: tables.sheets[kind][0],
    rows: [
      header.map((value) => ({ value, look: 'header' as const })),
      ...rows.map((row) => all.map((column) => bodyCell(row, column))),
    ],
    widths: all.map(({ width }) => width),
    frozenRows: 1,
    frozenColumns: kind === 'aid' || kind === 'calls' ? 1 : 0,
    choices: all.flatMap(({ choices }, column) =>
      choices === undefined ? [] : [{ column, words: choices }],
    ),
  };
}

function bodyCell(row: DataRow, column: Column): SheetCell {
  const value = cellOf(row[column.field] ?? '', column.kind);
  const format = formatOf(value, row, column);
  return format === undefined ? { value, look: 'text' } : { value, look: 'text', format };
}

const withoutCents = new Set(['VND', 'JPY', 'KRW']);

function formatOf(value: CellValue, row: DataRow, { field, kind }: Column): string | undefined {
  if (value instanceof Date) return 'dd/mm/yyyy';
  if (typeof value !== 'number') return kind === 'text' ? '@' : undefined;
  if (kind === 'rate') return Number.isInteger(value) ? '#,##0' : '#,##0.00';
  if (kind !== 'amount') return '0';
  const currency = field.endsWith('Vnd') ? 'VND' : field.endsWith('Usd') ? 'USD' : (row.currency ?? '');
  return withoutCents.has(currency) ? '#,##0' : '#,##0.00';
}

function unknownField(kind: TableKind, field: string): never {
  throw new Error(`The ${kind} sheet has no heading for ${field}`);
}

function refuseUnknown(kind: TableKind, rows: readonly DataRow[], known: ReadonlySet<string>): void {
  for (const row of rows) {
    const stranger = Object.keys(row).find((field) => !known.has(field));
    if (stranger !== undefined)
      throw new Error(`The data of the ${kind} sheet has an unknown field: ${stranger}`);
  }
}
