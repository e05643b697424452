import { legacyEncodingOf } from '../values/legacy-encoding';
import { cellRule } from './rule';

/** Ð (U+00D0) and Ɖ (U+0189) look like Đ (U+0110) but sort and compare as other letters. */
export const lookalikeD = cellRule({
  id: 'lookalike-d',
  severity: 'warning',
  needs: 'cell',
  check: (text) => {
    if (!lookalikes.test(text) || legacyEncodingOf(text) !== null) return null;
    return { facts: {}, fix: text.replace(/[\u00d0\u0189]/g, 'Đ').replace(/[\u00f0\u0256]/g, 'đ') };
  },
});

const lookalikes = /[\u00d0\u0189\u00f0\u0256]/;
