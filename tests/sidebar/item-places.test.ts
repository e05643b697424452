import fc from 'fast-check';
import { ItemPlaces } from '../../src/sidebar/parts/item-places';

const heights = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });

describe('ItemPlaces', () => {
  it('starts with every item as high as the estimate', () => {
    const places = new ItemPlaces(5, 100);
    expect([places.total, places.top(0), places.top(3)]).toEqual([500, 0, 300]);
    expect(places.within(150, 260, 0)).toEqual({ first: 1, last: 2 });
    expect(places.within(150, 260, 1)).toEqual({ first: 0, last: 3 });
    expect(places.within(-50, 9999, 9)).toEqual({ first: 0, last: 4 });
  });

  it('tells whether a height was news', () => {
    const places = new ItemPlaces(3, 100);
    expect([places.setHeight(1, 40), places.setHeight(1, 40), places.total]).toEqual([true, false, 240]);
  });

  it('is as the sum of the heights, in whatever order they become known', () => {
    fc.assert(
      fc.property(heights, fc.infiniteStream(fc.nat()), (all, random) => {
        const places = new ItemPlaces(all.length, 150);
        const order = all.map((_, index) => ({ index, key: random.next().value ?? 0 }));
        order.sort((one, other) => one.key - other.key);
        for (const { index } of order) {
          places.top(index);
          places.setHeight(index, all[index] ?? 0);
        }
        let top = 0;
        all.forEach((height, index) => {
          expect(places.top(index)).toBe(top);
          expect(places.at(top)).toBe(index);
          expect(places.at(top + height - 1)).toBe(index);
          top += height;
        });
        expect(places.total).toBe(top);
      }),
      { numRuns: 1000 },
    );
  });

  it('has no item in an empty list', () => {
    const places = new ItemPlaces(0, 150);
    expect([places.total, places.at(10)]).toEqual([0, 0]);
  });
});
