import { Fault } from './fault';
import type { Range } from './services';

/** What Google hands to the simple trigger onEdit. GD triggers/events */
export interface EditEvent {
  readonly range: Range;
}

/**
 * The edited rows, counted from 1, ends included. Refuses what no trigger hands over: a page can call a trigger too.
 */
export function editedSpan(event: unknown): { sheet: string; first: number; last: number } {
  if (!isEditEvent(event)) throw new Fault('wrong-request', 'event');
  const { range } = event;
  const first = range.getRow();
  return { sheet: range.getSheet().getName(), first, last: first + range.getNumRows() - 1 };
}

function isEditEvent(event: unknown): event is EditEvent {
  const { range } = (event ?? {}) as Partial<EditEvent>;
  return typeof range === 'object' && range !== null && typeof range.getRow === 'function';
}
