import { findPhrase, phrasesOf } from './phrases';
import { rowRule } from './rule';

/** Aid tied to religion, security, defence or law-making is the Prime Minister's to approve. */
export const sensitiveSubject = rowRule({
  id: 'sensitive-subject',
  severity: 'info',
  needs: 'row',
  tables: ['aid'],
  columns: ['nameVi'],
  optional: ['approver', 'decisionNo'],
  check: ({ nameVi, approver, decisionNo }, { settings }) => {
    const phrase = findPhrase(nameVi, phrasesOf(settings.sensitive_phrases));
    if (phrase === null) return null;
    const primeMinister = phrasesOf(settings.prime_minister_phrases);
    if ([decisionNo, approver].some((text) => findPhrase(text, primeMinister) !== null)) return null;
    return findPhrase(nameVi, phrasesOf(settings.harmless_phrases)) === null
      ? [{ field: 'nameVi', facts: { phrase } }]
      : null;
  },
});
