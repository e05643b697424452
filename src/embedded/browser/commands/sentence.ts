import type { PageWords } from '../languages/page-words';

/**
 * What to tell the user of a fault: the bundle's own sentence where it put the fault into words, which it marks with
 * a kind, and ours otherwise.
 */
export function sentenceOf(fault: unknown, words: PageWords): string {
  if (fault instanceof TypeError && /fetch/i.test(fault.message)) return words.notReached;
  const { kind, message } = (typeof fault === 'object' && fault !== null ? fault : {}) as Record<
    string,
    unknown
  >;
  const text = typeof message === 'string' && message !== '' ? message : String(fault);
  return typeof kind === 'string' ? text : words.unexpected(text);
}
