import { foldAccents } from '../values/vietnamese-text';
import type { Cell } from '../workbook/workbook';
import type { SheetLayout, SkipReason } from './table';

/** Only registers of items carry headings and subtotals among their rows; lists and settings do not. */
const kindsWithHeadings: ReadonlySet<string> = new Set(['aid', 'calls']);

/** What a row below the header is, judged by its look alone. */
export function rowKind(cells: readonly Cell[], layout: SheetLayout): 'blank' | 'data' | SkipReason {
  const filled = cells.filter(isFilled);
  const first = filled[0];
  if (first === undefined) return 'blank';
  if (!kindsWithHeadings.has(layout.kind)) return 'data';
  if (filled.length > 2 && filled.every(isColumnNumber)) return 'numbering';
  if (typeof first !== 'string') return 'data';
  if (startsWithTotal(first) && !hasIdentity(cells, layout)) return 'subtotal';
  if (filled.length === 1 && !isCode(first, cells, layout)) return 'heading';
  return 'data';
}

function isFilled(cell: Cell): boolean {
  return typeof cell === 'string' ? cell.trim() !== '' : true;
}

/** "(1)", "(2)" ... or 1, 2 ... under the header. */
function isColumnNumber(cell: Cell): boolean {
  return typeof cell === 'number'
    ? Number.isInteger(cell) && cell > 0 && cell < 100
    : typeof cell === 'string' && /^\(?[0-9]{1,2}[a-z]?\)?$/.test(cell.trim());
}

function startsWithTotal(text: string): boolean {
  return /^[^a-z]*(tong( cong| so| gia tri)?|cong|total|subtotal|grand total)\b/.test(foldAccents(text));
}

/** A row with a donor or a decision is an item, even if its title begins with "Tổng". */
function hasIdentity(cells: readonly Cell[], layout: SheetLayout): boolean {
  return ['donor', 'decisionNo', 'decisionDate', 'ownerVi'].some((field) => {
    const column = layout.columns[field];
    return column !== undefined && (cells[column] ?? '') !== '';
  });
}

/** A lone code is an item that somebody has begun to type. */
function isCode(first: string, cells: readonly Cell[], layout: SheetLayout): boolean {
  const column = layout.columns.code;
  return (
    column !== undefined && cells[column] === first && /^\S+$/.test(first.trim()) && /[0-9-]/.test(first)
  );
}
