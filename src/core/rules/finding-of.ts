import { addressOf, columnLetters } from '../tables/address';
import { textOf } from '../tables/cell-text';
import { originalCell, type RowOrigin, type SheetLayout } from '../tables/table';
import type { AnyRule } from './any-rule';
import { isErrorText } from './error-cell';
import type { Finding } from './finding';
import type { Blocks, Column, Facts, PlacedReport } from './rule';

/**
 * A report of a rule as a finding; null where the cell holds a spreadsheet error, which is said once by its own rule.
 */
export function findingOf(rule: AnyRule, report: PlacedReport<Facts>): Finding | null {
  const { layout, origin, field, facts, fix, rows } = report;
  const value = origin === null ? '' : written(origin, field);
  if (rule.id !== 'error-cell' && isErrorText(value)) return null;
  return {
    rule: rule.id,
    severity: rule.severity,
    blocks: blocksIn(rule, layout, field),
    table: layout.kind,
    sheet: layout.sheet,
    row: origin === null ? null : origin.row,
    cell: origin === null ? headingAddress(layout, field) : addressOf(origin, field),
    field,
    code: origin === null ? '' : written(origin, 'code'),
    value: rule.needs === 'cell' && rule.confidential ? '' : value,
    facts,
    fix: fix === undefined || isShared(layout, field) ? null : fix,
    rows: rows ?? 1,
  };
}

/** A value of one field would overwrite what the cell says for the others. */
function isShared({ columns }: SheetLayout, field: string): boolean {
  const column = columns[field];
  if (column === undefined) return false;
  return Object.keys(columns).some((other) => other !== field && columns[other] === column);
}

/** The address of a column's heading; null where the sheet lacks the column. */
export function headingAddress({ columns, headerRow }: SheetLayout, field: string): string | null {
  const column = columns[field];
  return column === undefined ? null : `${columnLetters(column)}${headerRow}`;
}

function blocksIn(rule: AnyRule, { kind }: SheetLayout, field: string): Blocks {
  return rule.blocks?.[`${kind}.${field}` as Column] ?? null;
}

function written(origin: RowOrigin, field: string): string {
  const cell = originalCell(origin, field);
  return typeof cell === 'string' ? cell : textOf(cell);
}
