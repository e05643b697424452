import fc from 'fast-check';
import { controlledRounding } from '../../../src/core/totals/controlled-rounding';
import { percentages } from '../../../src/core/totals/percentages';
import { ratioText } from '../../../src/core/totals/ratio';
import { RunningSum } from '../../../src/core/totals/running-sum';
import { wholeAmount } from '../../../src/core/totals/whole-amount';
import { splitByShares } from '../../../src/core/values/share-split';

const anyAmount = fc.bigInt({ min: -(BigInt(2) ** BigInt(70)), max: BigInt(2) ** BigInt(70) });
const sumOf = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, BigInt(0));

it('adds amounts of any size exactly', () => {
  const amount = fc.option(fc.oneof(anyAmount, fc.maxSafeInteger().map(BigInt)));
  const known = (amounts: readonly (bigint | null)[]) => sumOf(amounts.map((one) => one ?? BigInt(0)));
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount, amount)), (rows) => {
      const sum = new RunningSum();
      for (const row of rows) {
        const [usd = null, vnd = null, other = null] = row.map((one) => one && wholeAmount(one));
        sum.add(1, usd, vnd, other);
      }
      const { items, usd, vnd, other } = sum;
      const columns = [0, 1, 2].map((column) => known(rows.map((row) => row[column] ?? null)));
      expect([items, usd, vnd, other]).toEqual([rows.length, ...columns]);
    }),
    { numRuns: 1000 },
  );
});

describe('percentages', () => {
  it.each([
    [
      [1, 1, 1],
      ['33.4', '33.3', '33.3'],
    ],
    [
      [1, 2],
      ['33.3', '66.7'],
    ],
    [
      [0, 5],
      ['0.0', '100.0'],
    ],
    [
      [0, 0],
      ['0.0', '0.0'],
    ],
    [
      [-10, 30],
      ['-50.0', '150.0'],
    ],
    [
      [-10, 5],
      ['0.0', '0.0'],
    ],
    [[], []],
  ])('of %j are %j', (amounts, expected) => {
    expect(percentages(amounts.map(BigInt))).toEqual(expected);
  });

  it('sum to 100.0 and err by less than one tenth each', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: BigInt(0), max: BigInt(10) ** BigInt(17) }), { minLength: 1 }),
        (amounts) => {
          fc.pre(sumOf(amounts) > BigInt(0));
          const printed = percentages(amounts);
          const tenths = printed.map((percent) => BigInt(percent.replace('.', '')));
          expect(sumOf(tenths)).toBe(BigInt(1000));
          amounts.forEach((amount, index) => {
            const difference = (tenths[index] ?? BigInt(0)) * sumOf(amounts) - amount * BigInt(1000);
            expect(difference < sumOf(amounts) && -difference < sumOf(amounts)).toBe(true);
          });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('controlledRounding', () => {
  it('gives the odd cent where both edges have room for it', () => {
    const shares = { rowShares: [5000, 5000], columnShares: [5000, 5000] };
    const cells = controlledRounding({ ...shares, rowParts: [51n, 50n], columnParts: [51n, 50n] });
    expect(cells).toEqual([
      [26n, 25n],
      [25n, 25n],
    ]);
  });

  it('keeps both edges, whatever the amount and shares', () => {
    const shares = fc
      .array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 })
      .map((weights) => splitByShares(10_000n, weights).map(Number));
    fc.assert(
      fc.property(anyAmount, shares, shares, (amount, rowShares, columnShares) => {
        const rowParts = splitByShares(amount, rowShares);
        const columnParts = splitByShares(amount, columnShares);
        const cells = controlledRounding({ rowShares, columnShares, rowParts, columnParts });
        expect(cells.map(sumOf)).toEqual(rowParts);
        expect(columnShares.map((_, column) => sumOf(cells.map((row) => row[column] ?? 0n)))).toEqual(
          columnParts,
        );
        const isOpposite = (cell: bigint) => (amount < 0n ? cell > 0n : cell < 0n);
        expect(cells.flat().some(isOpposite)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

it.each([
  [10, 6, '1.67'],
  [6, 10, '0.60'],
  [0, 3, '0.00'],
  [5, 5, '1.00'],
  [5, 0, null],
])('%i is %i times %s', (first, second, expected) => {
  expect(ratioText(BigInt(first), BigInt(second))).toBe(expected);
});
