import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { packText } from '../../../src/core/overview/pack-text';

const unpacked = (packed: string) => inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8');

it('gives back every text that JSON can be', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
      expect(unpacked(packText(json))).toBe(json);
    }),
    { numRuns: 300 },
  );
});

it('makes a third at most of a long register', () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => `SL-YT-2024-${row}\tTrạm y tế xã số ${row}\t${row * 37}`,
  );
  const json = JSON.stringify(rows.join('\n'));
  expect(packText(json).length).toBeLessThan(json.length / 3);
  expect(unpacked(packText(json))).toBe(json);
});
