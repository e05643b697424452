import { messyItems, messyYears } from '../../samples/build/messy-item';
import { type KnownTotals, messyTotals } from '../../samples/build/messy-totals';

const known = messyTotals();

describe('the known totals of so-thuc-te.xlsx', () => {
  it('are these', () => {
    expect(known.total).toEqual({ items: 134, usd: 978_839_420n, vnd: 233_119_452_940n });
    expect(known.byYear).toEqual(
      new Map([
        ['2022', { items: 49, usd: 381_399_400n, vnd: 89_557_564_660n }],
        ['2023', { items: 37, usd: 219_347_934n, vnd: 52_174_088_280n }],
        ['2024', { items: 48, usd: 378_092_086n, vnd: 91_387_800_000n }],
      ]),
    );
  });

  it.each(['byYear', 'bySector', 'byDonor'] as const)('add up %s', (way) => {
    expect(sumOf(known[way])).toEqual({ usd: known.total.usd, vnd: known.total.vnd });
  });
});

describe('the items of so-thuc-te.xlsx', () => {
  const items = messyYears.flatMap(messyItems);

  it('are 150 or more over three years, each counted or left out', () => {
    const leftOut = [...known.leftOut.values()].reduce((sum, rows) => sum + rows, 0);
    expect(items.length).toBeGreaterThanOrEqual(150);
    expect(known.total.items + leftOut).toBe(items.length);
  });

  it('run on in later years under the code of the first', () => {
    const firsts = new Set(items.filter(({ fate }) => fate === 'counted').map(({ code }) => code));
    const later = items.filter(({ fate }) => fate === 'carried-over');
    expect(later.length).toBeGreaterThan(20);
    for (const { code } of later) expect(firsts).toContain(code);
  });

  it('say of each mistake what it is, in both languages', () => {
    for (const { expects, because } of items) {
      if (expects !== '') expect(because).toMatch(/^\p{Lu}.+ \/ .+$/u);
    }
  });
});

function sumOf(parts: KnownTotals['byYear']) {
  let usd = 0n;
  let vnd = 0n;
  for (const part of parts.values()) {
    usd += part.usd;
    vnd += part.vnd;
  }
  return { usd, vnd };
}
