import fc from 'fast-check';
import type { AidRow, Share } from '../../../src/core/tables/register';
import { createConverter } from '../../../src/core/totals/conversion';
import { crossSums } from '../../../src/core/totals/cross-sums';
import { entriesOf } from '../../../src/core/totals/entries';
import { groupBy } from '../../../src/core/totals/group-by';
import { committed } from '../../../src/core/totals/measures/committed';
import { selectEntries } from '../../../src/core/totals/selection';
import { totalBy } from '../../../src/core/totals/total-by';
import { totalRegister } from '../../../src/core/totals/total-register';
import type { Sum, TotalLine } from '../../../src/core/totals/totals';
import { splitByShares } from '../../../src/core/values/share-split';
import { Unread } from '../../../src/core/values/unread';
import { aidRow, decimal, donorRow, rateRow, register } from '../sample-rows';

const runs = { numRuns: 1000 };

const keys = ['YT', 'GD', 'NN', 'ZZ'];
const donorNames = ['Bàn tay xanh', 'Mái ấm', 'Ông A (ví dụ)', 'Bà B (ví dụ)'];

const sharesOf = (names: readonly string[]): fc.Arbitrary<readonly Share[]> =>
  fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }).chain((chosen) =>
    fc
      .array(fc.integer({ min: 1, max: 100 }), { minLength: chosen.length, maxLength: chosen.length })
      .map((weights) => splitByShares(BigInt(10_000), weights).map(Number))
      .map((shares) => chosen.map((key, index) => ({ key, share: shares[index] ?? 0 }))),
  );

const unread = fc.constant(new Unread('?', 'shares-missing'));
const day = fc
  .tuple(
    fc.integer({ min: 2018, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => [year, month, date].map((part) => String(part).padStart(2, '0')).join('-'));

const amount = fc.oneof(
  fc.bigInt({ min: BigInt(-1000), max: BigInt(10) ** BigInt(9) }),
  fc.bigInt({ min: BigInt(0), max: BigInt(10) ** BigInt(17) }),
);

const row: fc.Arbitrary<AidRow> = fc
  .record({
    decisionDate: fc.option(day),
    status: fc.constantFrom('ongoing', 'approved', 'in-appraisal', 'rejected', 'revoked', null),
    funding: fc.constantFrom('pcpnn', 'pcpnn', 'pcpnn', 'oda', 'other-non-oda', null),
    sector: fc.oneof(sharesOf(keys), sharesOf(keys), unread, fc.constant(null)),
    donor: fc.oneof(sharesOf(donorNames), sharesOf(donorNames), unread, fc.constant(null)),
    grant: fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({ currency: fc.constantFrom('USD', 'VND', 'AUD', 'JPY'), minor: amount }),
      },
      { weight: 1, arbitrary: fc.constant(new Unread('1.234', 'ambiguous-amount')) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
  })
  .map((fields) => aidRow(fields as Partial<AidRow>));

const rows = fc.array(row, { maxLength: 6 });

/** Rates for most currencies and years, so that some rows are not converted. */
const rates = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'].flatMap((year) => [
  rateRow({ period: `${year}-01`, vnd: decimal('23456.5') }),
  rateRow({ period: `${year}-07`, vnd: decimal('24107') }),
  rateRow({ period: year, currency: 'AUD', vnd: decimal('15678.25') }),
]);

const donors = donorNames.map((name) =>
  donorRow({ name, type: name.includes('ví dụ') ? 'individual' : 'ngo' }),
);
const registerOf = (aid: readonly AidRow[]) => register({ aid, rates, donors });

const whole = (text: string) => BigInt(text.replace('.', ''));
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, one) => total + one, BigInt(0));
const plain = ({ items, usd, vnd }: Sum) => ({ items, usd, vnd });
const added = (lines: readonly Sum[]) => ({
  items: lines.reduce((total, line) => total + line.items, 0),
  usd: sum(lines.map((line) => whole(line.usd))),
  vnd: sum(lines.map((line) => whole(line.vnd))),
});
const wholeOf = (line: Sum) => added([line]);

it('the lines of every table sum to the same total, and their percents to 100.0', () => {
  fc.assert(
    fc.property(rows, (aid) => {
      const { bySector, byDonor, byYear, buckets } = totalRegister(registerOf(aid));
      const counted = buckets.find((bucket) => bucket.name === 'counted');
      for (const table of [bySector, byDonor, byYear]) {
        expect(added(table.lines)).toEqual(wholeOf(table.total));
        expect(plain(table.total)).toEqual({ items: counted?.rows, usd: counted?.usd, vnd: counted?.vnd });
        const percents = sum(table.lines.map((line) => whole(line.share)));
        expect([BigInt(0), BigInt(1000)]).toContain(percents);
        expect(table.total.share).toBe(percents === BigInt(0) ? '0.0' : '100.0');
      }
    }),
    runs,
  );
});

it('grouping loses nothing: each row gives its groups exactly its converted amount', () => {
  fc.assert(
    fc.property(row, (one) => {
      const { bySector, buckets } = totalRegister(registerOf([one]));
      const counted = buckets.find((bucket) => bucket.name === 'counted');
      expect(bySector.lines.reduce((items, line) => items + line.items, 0)).toBe(counted?.rows);
      const groups = one.sector === null || one.sector instanceof Unread ? 1 : one.sector.length;
      expect(bySector.lines.length).toBe(counted?.rows === 0 ? 0 : groups);
    }),
    runs,
  );
});

it('the edges of a cross table are the one-way tables', () => {
  fc.assert(
    fc.property(rows, (aid) => {
      const book = registerOf(aid);
      const entries = entriesOf(book, committed, createConverter(rates, book.settings));
      const { counted } = selectEntries(entries, { window: null, funding: 'pcpnn' });
      const sector = committed.dimensions.sector.prepare(book);
      const others = [committed.dimensions.donor.prepare(book), committed.dimensions.year.prepare(book)];
      for (const other of others) {
        const cross = crossSums(counted, sector, other).table();
        const [bySector, byOther] = [groupBy(counted, sector), groupBy(counted, other)];
        const sectorLines = [...bySector.lines, bySector.total];
        const otherLines = [...byOther.lines, byOther.total];
        expect(cross.rows.map(nameOf)).toEqual(sectorLines.map(nameOf));
        expect(cross.columns.map(nameOf)).toEqual(otherLines.map(nameOf));
        for (const currency of ['usd', 'vnd'] as const) {
          const cells = cross[currency].map((line) => line.map(whole));
          const inner = cells.slice(0, -1).map((line) => line.slice(0, -1));
          const rowSums = inner.map(sum);
          const columnSums = byOther.lines.map((_, column) =>
            sum(inner.map((line) => line[column] ?? BigInt(0))),
          );
          const edges = [sectorLines, otherLines].map((lines) => lines.map((line) => whole(line[currency])));
          const total = whole(bySector.total[currency]);
          expect([
            [...rowSums, total],
            [...columnSums, total],
          ]).toEqual(edges);
          expect([cells.map((line) => line[line.length - 1]), cells[cells.length - 1]]).toEqual(edges);
        }
      }
    }),
    runs,
  );
});

it('the order of the rows changes no figure', () => {
  const shuffled = rows.chain((aid) =>
    fc.tuple(fc.constant(aid), fc.shuffledSubarray(aid, { minLength: aid.length, maxLength: aid.length })),
  );
  fc.assert(
    fc.property(shuffled, ([aid, other]) => {
      const figures = ({ leftOut, notConverted, ...result }: ReturnType<typeof totalRegister>) => ({
        ...result,
        left: leftOut.length,
        unconverted: notConverted.length,
      });
      expect(figures(totalRegister(registerOf(other)))).toEqual(figures(totalRegister(registerOf(aid))));
    }),
    runs,
  );
});

it('every row twice is every figure twice', () => {
  fc.assert(
    fc.property(rows, (aid) => {
      const once = totalRegister(registerOf(aid));
      const twice = totalRegister(registerOf([...aid, ...aid]));
      const doubled = (lines: readonly Sum[]) => lines.map((line) => added([line, line]));
      for (const table of ['bySector', 'byDonor', 'byYear'] as const) {
        expect(twice[table].lines.map(wholeOf)).toEqual(doubled(once[table].lines));
      }
      expect(twice.buckets.map(({ rows: count, ...bucket }) => wholeOf({ ...bucket, items: count }))).toEqual(
        doubled(once.buckets.map(({ rows: count, ...bucket }) => ({ ...bucket, items: count }))),
      );
      expect(wholeOf(twice.headline.programme)).toEqual(doubled([once.headline.programme])[0]);
    }),
    runs,
  );
});

it('the buckets add up to the rows read, and what is not counted is listed', () => {
  fc.assert(
    fc.property(rows, (aid) => {
      const { buckets, leftOut } = totalRegister(registerOf(aid));
      const counted = buckets.find((bucket) => bucket.name === 'counted')?.rows ?? 0;
      expect(buckets.reduce((total, bucket) => total + bucket.rows, 0)).toBe(aid.length);
      expect(leftOut.length).toBe(aid.length - counted);
    }),
    runs,
  );
});

it('a year is its months', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
  const inWindow = (aid: readonly AidRow[], from: string, to: string) =>
    totalBy(registerOf(aid), { measure: 'committed', dimension: 'sector', from, to })?.table.total;
  const inYear = fc.array(
    fc.tuple(row, day).map(([one, date]) => ({ ...one, decisionDate: `2024${date.slice(4)}` })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(inYear, (aid) => {
      const lines = months.map((month) => inWindow(aid, `${month}-01`, `${month}-31`)).filter(isLine);
      const year = inWindow(aid, '2024-01-01', '2024-12-31');
      expect(year && wholeOf(year)).toEqual(added(lines));
    }),
    runs,
  );
});

function isLine(line: TotalLine | undefined): line is TotalLine {
  return line !== undefined;
}

function nameOf({ key, special }: { readonly key: string; readonly special: string | null }): string {
  return special ?? key;
}
