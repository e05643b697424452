import { foldAccents } from '../values/vietnamese-text';
import { rowRule } from './rule';

/** Names of places keep their marks in English, so a title is untranslated only when most of its words have them. */
export const untranslatedTitle = rowRule({
  id: 'untranslated-title',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['nameEn'],
  check: ({ nameEn }) => {
    if (!hasMarks.test(nameEn)) return null;
    const words = nameEn.split(/\s+/);
    const marked = words.filter((word) => hasMarks.test(word) && foldAccents(word) !== word.toLowerCase());
    return marked.length * 2 > words.length ? [{ field: 'nameEn', facts: {} }] : null;
  },
});

const hasMarks = /[^\0-\x7f‘’“”–—]/;
