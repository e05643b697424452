import type { Range } from './services';

/** What Google hands to the simple trigger onEdit. GD triggers/events */
export interface EditEvent {
  readonly range: Range;
}

/** The edited rows, counted from 1, ends included. */
export function editedSpan({ range }: EditEvent): { sheet: string; first: number; last: number } {
  const first = range.getRow();
  return { sheet: range.getSheet().getName(), first, last: first + range.getNumRows() - 1 };
}
