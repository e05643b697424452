import fc from 'fast-check';
import { takeChanges } from '../../../src/core/fixes/take-changes';

const cell = (row: number, column = 1, sheet = 'Viện trợ') => ({ sheet, row, column });
const rows = (count: number, apart: number) =>
  Array.from({ length: count }, (_, index) => cell(2 + index * apart));

it.each([
  ['all as they come where they are few', [cell(9), cell(2, 3), cell(4)], 0, 3],
  ['cells below one another by their number', rows(30_000, 1), 0, 20_000],
  ['single cells by the calls that they need', rows(1_000, 2), 0, 250],
  ['fewer of them where already the reading took long', rows(1_000, 2), 90_000, 100],
])('takes %s', (_name, changes, prepared, count) => {
  const { taken, left } = takeChanges(changes, prepared);
  expect(taken).toHaveLength(count);
  expect(taken.length + left.length).toBe(changes.length);
  if (left.length === 0) expect(taken).toEqual(changes);
});

it('takes something, leaves nothing out and comes to an end', () => {
  const place = fc.record({
    sheet: fc.constantFrom('Viện trợ', 'Danh mục'),
    row: fc.integer({ min: 1, max: 4_000 }),
    column: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 900 }), (places) => {
      const done: (typeof places)[number][] = [];
      let { taken, left } = takeChanges(places, 0);
      for (;;) {
        expect(taken.length).toBeGreaterThan(0);
        done.push(...taken);
        if (left.length === 0) break;
        ({ taken, left } = takeChanges(left, 0));
      }
      expect(new Set(done).size).toBe(places.length);
    }),
    { numRuns: 200 },
  );
});
