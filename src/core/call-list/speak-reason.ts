import type { DocumentWords } from '../languages/document-words';
import type { TableWords } from '../languages/table-words';
import type { Reason } from './call-list';

/** Why a project was left out, in one sentence that names the column as its sheet does. */
export function speakReason(
  reason: Reason,
  words: Pick<DocumentWords, 'leftOut'>,
  headings: TableWords['headings']['calls'],
): string {
  const heading = (headings as Readonly<Record<string, readonly string[]>>)[reason.field]?.[0];
  return words.leftOut[reason.reason](heading ?? reason.field, reason.value);
}
