import fc from 'fast-check';
import { escapeXml } from '../../../src/core/document/docx/escape-xml';
import { Utf8Text, utf8 } from '../../../src/core/document/docx/utf8';

describe('utf8', () => {
  it('gives the bytes that the platform gives for any well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('escapes any text in the same pass as one after the other would', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, more) => {
        const whole = new Utf8Text();
        whole.appendEscaped(`${text}\ud83d${more}`);
        expect([...whole.toBytes()]).toEqual([...utf8(escapeXml(`${text}\ud83d${more}`))]);
      }),
      { numRuns: 1000 },
    );
  });

  it('joins pieces however long', () => {
    const pieces = ['Sơn La ', 'x'.repeat(100_000), '😀', 'ộ'.repeat(70_000)];
    const whole = new Utf8Text();
    for (const piece of pieces) whole.append(piece);
    expect(Buffer.from(whole.toBytes()).equals(Buffer.from(pieces.join('')))).toBe(true);
  });
});
