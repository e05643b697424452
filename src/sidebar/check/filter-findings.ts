import type { ListedFinding } from '../../core/overview/finding-pages';
import { foldAccents } from '../../core/values/vietnamese-text';

export interface Filter {
  /** '' for any. */
  readonly severity: string;
  readonly sheet: string;
  readonly text: string;
}

export const noFilter: Filter = { severity: '', sheet: '', text: '' };

/** The findings that match: every word of the text stands in the code, the place or the sentence, accents or not. */
export function filterFindings<Finding extends ListedFinding>(
  findings: readonly Finding[],
  { severity, sheet, text }: Filter,
): readonly Finding[] {
  const words = foldAccents(text)
    .split(' ')
    .filter((word) => word !== '');
  if (severity === '' && sheet === '' && words.length === 0) return findings;
  return findings.filter((finding) => {
    if (severity !== '' && finding.severity !== severity) return false;
    if (sheet !== '' && finding.sheet !== sheet) return false;
    if (words.length === 0) return true;
    const where = foldAccents(`${finding.code} ${finding.cell ?? ''} ${finding.row ?? ''} ${finding.what}`);
    return words.every((word) => where.includes(word));
  });
}
