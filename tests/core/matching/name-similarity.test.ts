import * as fc from 'fast-check';
import { nameCore, nameWords } from '../../../src/core/matching/name-core';
import { nameSimilarity, slipsBetween } from '../../../src/core/matching/name-similarity';
import { createNameIndex } from '../../../src/core/matching/nearest-name';
import { nearestPlace } from '../../../src/core/matching/nearest-place';

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 6 });

describe('the similarity of names', () => {
  it('is 1 for the same words in any order, and the same both ways', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(nameSimilarity(one, [...one].reverse())).toBeCloseTo(1);
        expect(nameSimilarity(one, other)).toBeGreaterThanOrEqual(0);
        expect(nameSimilarity(one, other)).toBeLessThanOrEqual(1.0000001);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['highland children fund', 'highland chidren fund', true],
    ['green hands network', 'green hands netwrok', true],
    ['green hands network', 'green heads network', false],
    ['plan international', 'vision international', false],
    ['save the children', 'help the children', false],
    ['sample network 12', 'sample network 13', false],
    ['cao nguyen', 'cao nguyen xanh', false],
  ])('of "%s" and "%s"', (one, other, alike) => {
    const index = createNameIndex();
    index.add(one, one.split(' '));
    expect(index.nearest(other.split(' ')) !== null).toBe(alike);
  });

  it.each([
    ['abcd', 'abdc', 1],
    ['abcd', 'abd', 1],
    ['abcd', 'abxcd', 1],
    ['abcd', 'wxyz', 4],
    ['', 'abc', 3],
  ])('counts the slips from "%s" to "%s"', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
    expect(slipsBetween(other, one)).toBe(slips);
  });

  it('chooses none of two that are equally near', () => {
    const index = createNameIndex();
    for (const name of ['highland children a', 'highland children b']) index.add(name, name.split(' '));
    expect(index.nearest(['highland', 'children'])).toBeNull();
  });
});

describe('the core of a name', () => {
  it.each([
    ['Tổ chức Bàn tay xanh', 'BÀN TAY XANH'],
    ['The Green-Hands, Inc.', 'green hands'],
    ['Hòa bình', 'Hoà bình'],
    ['Welthungerhilfe e.V.', 'Welthungerhilfe'],
  ])('of %s and %s is one', (one, other) => {
    expect(nameCore(one)).toBe(nameCore(other));
  });

  it('sets legal forms aside only for comparing by eye', () => {
    expect(nameCore('Quỹ Hoa Ban')).not.toBe(nameCore('Công ty Hoa Ban'));
    expect(nameWords('Quỹ Hoa Ban')).toEqual(nameWords('Công ty Hoa Ban'));
    expect(nameWords('Quỹ')).toEqual(['quy']);
  });
});

describe('the nearest place', () => {
  it.each([
    ['xã Chiềng Khhương', 'xã Chiềng Khương'],
    ['Thuận Chấu', 'xã Thuận Châu'],
    ['xã Bồng Lai', ''],
    ['bản Mới', ''],
  ])('to %s', (text, nearest) => {
    expect(nearestPlace(text)).toBe(nearest);
  });
});
