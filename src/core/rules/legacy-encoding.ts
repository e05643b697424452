import { decodeLegacy, legacyEncodingOf } from '../values/legacy-encoding';
import { cellRule } from './rule';

/** Some texts of an old encoding are valid Vietnamese too, so the decoded text is a proposal and no fix. */
export const legacyEncoding = cellRule({
  id: 'legacy-encoding',
  severity: 'error',
  needs: 'cell',
  check: (text) => {
    if (!beyondAscii.test(text)) return null;
    const encoding = legacyEncodingOf(text);
    return encoding === null ? null : { facts: { encoding, proposal: decodeLegacy(text, encoding) } };
  },
});

const beyondAscii = /[\u0080-\uffff]/;
