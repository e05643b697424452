import { legacyEncodingOf } from '../values/legacy-encoding';
import { cleanText } from '../values/vietnamese-text';
import { cellRule } from './rule';

export const textNotNormalised = cellRule({
  id: 'text-not-normalised',
  severity: 'info',
  needs: 'cell',
  check: (text) => {
    if (!mayBeUntidy(text)) return null;
    const fix = cleanText(text);
    // In an old encoding a soft hyphen is a letter: cleaning would lose it.
    return fix === text || legacyEncodingOf(text) !== null ? null : { facts: {}, fix };
  },
});

/** Tells nearly all tidy texts apart without cleaning them. */
function mayBeUntidy(text: string): boolean {
  return (
    text.charCodeAt(0) <= space ||
    text.charCodeAt(text.length - 1) <= space ||
    text.includes('  ') ||
    looseOrInvisible.test(text)
  );
}

const space = 32;
const looseOrInvisible = /[\u0300-\u036f\t\u00a0\u00ad\u2000-\u200f\u202f\u2060\ufeff]/;
