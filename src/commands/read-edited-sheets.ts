import { type KeptMapping, withMappings } from '../core/mapping/kept-mapping';
import type { RowSpan } from '../core/rules/check-rows';
import { findSheets } from '../core/tables/find-sheets';
import type { TableKind } from '../core/tables/table';
import type { Workbook } from '../core/workbook/workbook';
import { readEdited } from '../google/read-edited';
import { namedSheets } from '../google/read-workbook';

/** The rows that were edited, with the head of their sheet and the lists that they refer to; null for another sheet. */
export function readEditedSheets(span: RowSpan, mappings: readonly KeptMapping[]): Workbook | null {
  const blank = namedSheets().map((sheet) => ({ ...sheet, cells: [] }));
  const kinds = findSheets(withMappings({ sheets: blank }, mappings));
  const names = (kind: TableKind) => (kinds.get(kind) ?? []).map(({ name }) => name);
  const isInput = [...kinds.keys()].some((kind) => names(kind).includes(span.sheet));
  return isInput ? withMappings(readEdited(span, new Set(lists.flatMap(names))), mappings) : null;
}

const lists: readonly TableKind[] = ['donors', 'sectors', 'settings'];
