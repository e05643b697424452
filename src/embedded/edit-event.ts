import type { Range, Spreadsheet } from '../google/services';
import type { Worksheet } from './engine/univer-packages';
import type { ServiceContext } from './services/context';
import { createRange } from './services/range';
import { createSheet } from './services/sheet';
import { createSpreadsheet } from './services/spreadsheet';

/** What a person changed: a block of cells, rows and columns from 0. */
export interface UserEdit {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Of a single cell only; null for a blank one. */
  readonly value: string | null;
  readonly oldValue: string | null;
}

/**
 * The event object of the simple trigger onEdit, made in the add-on's world. Google leaves out the values when more
 * than one cell was changed, and a value that is blank. GD triggers/events
 */
export function editEvent(context: ServiceContext, edit: UserEdit): EditEvent {
  const { value, oldValue, ...block } = edit;
  const single = edit.rows === 1 && edit.columns === 1;
  return Object.assign(context.realm.copy({}), {
    authMode: 'LIMITED',
    range: createRange(context, createSheet(context, edit.sheet), block),
    source: createSpreadsheet(context),
    ...(single && value !== null ? { value } : {}),
    ...(single && oldValue !== null ? { oldValue } : {}),
  });
}

interface EditEvent {
  readonly authMode: string;
  readonly range: Range;
  readonly source: Spreadsheet;
  readonly value?: string;
  readonly oldValue?: string;
}
