import fc from 'fast-check';
import { readShares } from '../../../src/core/values/read-shares';
import { splitByShares } from '../../../src/core/values/share-split';
import { Unread } from '../../../src/core/values/unread';

const read = (text: string) => {
  const shares = readShares(text);
  if (shares instanceof Unread) return shares.reason;
  return shares === null ? null : shares.map(({ key, share }) => `${key}=${share}`).join(' | ');
};

describe('readShares', () => {
  it.each([
    ['', null],
    [' - ', null],
    [';', null],
    ['YT', 'YT=10000'],
    ['Plan (Bỉ)', 'Plan (Bỉ)=10000'],
    ['YT 60; GD 40', 'YT=6000 | GD=4000'],
    ['YT: 60%; GD: 40%', 'YT=6000 | GD=4000'],
    ['YT 60%, GD 40%', 'YT=6000 | GD=4000'],
    ['YT (60%), GD (40%)', 'YT=6000 | GD=4000'],
    ['YT=60;GD=40;', 'YT=6000 | GD=4000'],
    ['YT 60 %\nGD 40 %', 'YT=6000 | GD=4000'],
    ['YT - 60%; GD - 40%', 'YT=6000 | GD=4000'],
    ['YT 33,5; GD 66,5', 'YT=3350 | GD=6650'],
    ['YT 33.5, GD 66.5', 'YT=3350 | GD=6650'],
    ['YT 33,33; GD 33,33; NN 33,33', 'YT=3334 | GD=3333 | NN=3333'],
    ['YT 33,333; GD 33,333; NN 33,334', 'YT=3334 | GD=3333 | NN=3333'],
    ['YT;', 'YT=10000'],
    ['GREAT 2;', 'GREAT 2=10000'],
    [';\nYT', 'YT=10000'],
    ['YT 100', 'YT=10000'],
    ['YT 100%', 'YT=10000'],
    ['GREAT 2', 'GREAT 2=10000'],
    ['Nông, lâm, ngư nghiệp và phát triển nông thôn', 'Nông, lâm, ngư nghiệp và phát triển nông thôn=10000'],
    ['Nông, lâm, ngư nghiệp 70; Y tế 30', 'Nông, lâm, ngư nghiệp=7000 | Y tế=3000'],
    ['GREAT 2 60%; Plan 40%', 'GREAT 2=6000 | Plan=4000'],
    ['Save the Children + Plan', 'Save the Children + Plan=10000'],
    ['Đại sứ quán 55% + Plan 45%', 'Đại sứ quán=5500 | Plan=4500'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['YT; GD', 'shares-missing'],
    ['YT 60; GD', 'shares-missing'],
    ['YT; GD 40', 'shares-missing'],
    ['60; 40', 'shares-missing'],
    ['YT 60; GD 30', 'shares-not-100'],
    ['YT 60; GD 60', 'shares-not-100'],
    ['YT 60%', 'shares-not-100'],
    ['YT 100; GD 0', 'shares-not-100'],
    ['YT 150; GD 50', 'shares-missing'],
    ['#N/A', 'error-cell'],
  ])('%j is unread: %s', (text, reason) => expect(read(text)).toBe(reason));

  it('gives shares of exactly 10,000', () => {
    const percents = fc
      .array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 6 })
      .map((parts) => {
        const rest = 10000 - parts.reduce((a, b) => a + b, 0);
        return rest > 0 ? [...parts, rest] : [10000];
      });
    fc.assert(
      fc.property(percents, fc.constantFrom('.', ','), (parts, point) => {
        const written = parts
          .map((part, index) => `K${index}: ${String(part / 100).replace('.', point)}%`)
          .join('; ');
        expect(readShares(written)).toEqual(parts.map((share, index) => ({ key: `K${index}`, share })));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('splitByShares', () => {
  it.each([
    [100n, [6000, 4000], [60n, 40n]],
    [100n, [1, 1, 1], [34n, 33n, 33n]],
    [101n, [5000, 5000], [51n, 50n]],
    [-101n, [5000, 5000], [-51n, -50n]],
    [1n, [1, 9999], [0n, 1n]],
    [0n, [1, 2], [0n, 0n]],
    [10n, [0, 1], [0n, 10n]],
    [5n, [10000], [5n]],
  ] as const)('%d by %j is %j', (total, shares, parts) =>
    expect(splitByShares(total, shares)).toEqual(parts),
  );

  const weights = fc
    .array(fc.integer({ min: 0, max: 10000 }), { minLength: 1, maxLength: 12 })
    .filter((all) => all.some((w) => w > 0));

  it('sums to the total, each part less than one unit from its exact share', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), weights, (total, shares) => {
        const parts = splitByShares(total, shares);
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(total);
        const sum = BigInt(shares.reduce((a, b) => a + b, 0));
        parts.forEach((part, index) => {
          const error = part * sum - total * BigInt(shares[index] ?? 0);
          expect(error < sum && error > -sum).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses shares that share nothing', () => {
    expect(() => splitByShares(1n, [])).toThrow(RangeError);
    expect(() => splitByShares(1n, [0])).toThrow(RangeError);
    expect(() => splitByShares(1n, [2, -1])).toThrow(RangeError);
  });
});
