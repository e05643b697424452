import fc from 'fast-check';
import { base64 } from '../../../src/core/document/base64';

it('is what every reader of base64 reads', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
    { numRuns: 1000 },
  );
});
