import type { DocumentWords } from '../languages/document-words';
import type { OfficeGap } from './office-gaps';

/** The sentence for a gap: what is missing, what it does to the list, and where to fill it in. */
export function speakOfficeGap(
  { reason, setting, beside }: OfficeGap,
  { officeGaps }: DocumentWords,
): string {
  return officeGaps[reason](setting, beside);
}
