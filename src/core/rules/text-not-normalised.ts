import { legacyEncodingOf } from '../values/legacy-encoding';
import { cleanText } from '../values/vietnamese-text';
import { cellRule } from './rule';

export const textNotNormalised = cellRule({
  id: 'text-not-normalised',
  severity: 'info',
  needs: 'cell',
  check: (text) => {
    if (!suspicious.test(text)) return null;
    const fix = cleanText(text);
    // In an old encoding a soft hyphen is a letter: cleaning would lose it.
    return fix === text || legacyEncodingOf(text) !== null ? null : { facts: {}, fix };
  },
});

/** Combining marks, spaces that are no plain spaces, invisible characters, outer and doubled spaces. */
const suspicious = /[\u0300-\u036f\u00a0\u00ad\u2000-\u200f\u202f\u2060\ufeff\t]|^\s|\s$| {2}/;
