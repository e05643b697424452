import { documentsWith } from '../google/drive';
import { holdingDocumentLock } from '../google/lock';
import { removeLeftover } from './leftover-document';
import { keepState, readState } from './write-marked';

/**
 * After a fault no document, no edition and no line of the log stay. The edition goes first, under the run marker:
 * where this is stopped too, the next run removes the document.
 */
export function undoIssue(token: string | null): void {
  if (token === null) return;
  holdingDocumentLock(
    () => undo(token),
    () => '',
  );
}

function undo(token: string): void {
  const state = readState();
  const documents = new Set(documentsWith(token));
  const issued = state.issued.filter(({ documentId }) => !documents.has(documentId));
  if (issued.length < state.issued.length) {
    const run = { command: 'callList', startedAt: state.issued[issued.length]?.time ?? '', token };
    keepState({ ...state, run, editions: state.editions - 1, issued });
  }
  removeLeftover(token);
}
