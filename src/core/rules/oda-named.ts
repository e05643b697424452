import { findPhrase, phrasesOf } from './phrases';
import { rowRule } from './rule';

/** ODA and aid under treaties are outside the scope of Decree 313/2025/ND-CP, Article 1. */
export const odaNamed = rowRule({
  id: 'oda-named',
  severity: 'warning',
  needs: 'row',
  tables: ['aid'],
  columns: ['funding'],
  optional: ['nameVi', 'nameEn'],
  check: ({ funding, nameVi, nameEn }, { settings }) => {
    if (funding !== 'pcpnn') return null;
    const phrases = phrasesOf(settings.oda_phrases);
    for (const title of [nameVi, nameEn]) {
      const phrase = findPhrase(title ?? '', phrases);
      if (phrase !== null && !denied.test(title ?? '')) return [{ field: 'funding', facts: { phrase } }];
    }
    return null;
  },
});

const denied = /(không (thuộc|phải)|ngoài|non-?) ?(nguồn |vốn )?ODA/i;
