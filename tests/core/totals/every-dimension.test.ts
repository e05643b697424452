import fc from 'fast-check';
import { CrossSums } from '../../../src/core/totals/cross-sums';
import { GroupSums } from '../../../src/core/totals/group-by';
import type { CodedRow } from '../../../src/core/totals/measure';
import { dimensionsOf, groupingOf, visitAnswer } from '../../../src/core/totals/question';
import type { CountedEntry } from '../../../src/core/totals/selection';
import { totalAcross, totalBy } from '../../../src/core/totals/total-by';
import type { Sum, TotalLine } from '../../../src/core/totals/totals';
import { book, question } from './any-register';

const runs = { numRuns: 1000 };
const minor = (text = '0') => BigInt(text.replace('.', ''));
const added = (lines: readonly Sum[]) => [
  lines.reduce((sum, { items }) => sum + items, 0),
  ...(['usd', 'vnd', 'other'] as const).map((one) =>
    lines.reduce((sum, line) => sum + minor(line[one]), BigInt(0)),
  ),
];
const named = ({ key, special }: Pick<TotalLine, 'key' | 'special'>) => special ?? key;

it('every measure by every dimension sums to one total, in any currency', () => {
  fc.assert(
    fc.property(book, question, (rows, { measure, rows: dimension, from, to }) => {
      const ask = { measure, from, to, currency: 'EUR', funding: 'pcpnn' } as const;
      const table = totalBy(rows, { ...ask, dimension })?.table;
      expect(table === undefined).toBe(!dimensionsOf(measure).includes(dimension));
      if (table === undefined) return;
      expect(added(table.lines)).toEqual(added([table.total]));
      const bySector = totalBy(rows, { ...ask, dimension: 'sector' })?.table;
      expect(added([table.total])).toEqual(added(bySector === undefined ? [] : [bySector.total]));
      for (const line of table.lines) expect(line.present).toBeGreaterThanOrEqual(line.items);
    }),
    runs,
  );
});

it('every pair of dimensions has the one-way tables as its edges', () => {
  fc.assert(
    fc.property(book, question, (book, { measure, rows, columns, from, to }) => {
      const ask = { measure, from, to, currency: 'EUR', funding: 'pcpnn' } as const;
      const cross = totalAcross(book, { ...ask, rows, columns });
      const byRows = totalBy(book, { ...ask, dimension: rows })?.table;
      const byColumns = totalBy(book, { ...ask, dimension: columns })?.table;
      if (cross === null || byRows === undefined || byColumns === undefined) return;
      const edge = (lines: readonly TotalLine[]) =>
        lines.filter(
          ({ items, usd, vnd, other }) =>
            items > 0 || [usd, vnd, other].some((one) => minor(one) !== BigInt(0)),
        );
      const lastOf = <Value>(line: readonly Value[]) => line[line.length - 1];
      const told = { usd: cross.usd, vnd: cross.vnd, other: cross.other ?? [] };
      for (const currency of ['usd', 'vnd', 'other'] as const) {
        const rowEdge = new Map(
          cross.rows.map((key, index) => [named(key), lastOf(told[currency][index] ?? [])]),
        );
        for (const line of edge([...byRows.lines, byRows.total]))
          expect(rowEdge.get(named(line))).toBe(line[currency]);
        const bottom = lastOf(told[currency]) ?? [];
        const columnEdge = new Map(cross.columns.map((key, index) => [named(key), bottom[index]]));
        for (const line of edge([...byColumns.lines, byColumns.total]))
          expect(columnEdge.get(named(line))).toBe(line[currency]);
      }
    }),
    runs,
  );
});

it('the rows of every cross table make the same table as their own dimension', () => {
  fc.assert(
    fc.property(book, question, (book, { measure, rows, columns, from, to }) => {
      const ask = { measure, from, to, currency: 'EUR', funding: 'pcpnn' } as const;
      const [byRows, byColumns] = [groupingOf(book, ask, rows), groupingOf(book, ask, columns)];
      if (byRows === null || byColumns === null) return;
      const [sums, cross] = [new GroupSums(byRows), new CrossSums(byRows, byColumns)];
      const counted = (entry: CountedEntry<CodedRow>) => {
        sums.add(entry);
        cross.add(entry);
      };
      visitAnswer(book, ask, { counted, leftOut: () => {} });
      expect(cross.rowTable('EUR')).toEqual(sums.table('EUR'));
    }),
    runs,
  );
});

it('the buckets of every measure add up to the rows that it reads', () => {
  fc.assert(
    fc.property(book, question, (rows, { measure, from, to }) => {
      const buckets = totalBy(rows, { measure, from, to, dimension: 'sector' })?.buckets ?? [];
      const isFlow = measure === 'disbursed' || measure === 'committed-year';
      const isCall = ['requested', 'secured', 'remaining'].includes(measure);
      const flows = rows.flows.rows.filter(
        (row) => (row.type === 'commitment') === (measure === 'committed-year'),
      );
      const read = isFlow ? flows.length : (isCall ? rows.calls : rows.aid).rows.length;
      expect(buckets.reduce((sum, bucket) => sum + bucket.rows, 0)).toBe(read);
    }),
    runs,
  );
});

it('what is left out of a window is in what lies around it', () => {
  fc.assert(
    fc.property(book, fc.constantFrom('committed', 'disbursed', 'counterpart'), (rows, measure) => {
      const total = (from: string | null, to: string | null) =>
        totalBy(rows, { measure, dimension: 'sector', from, to })?.table.total;
      const years = ['2022', '2023', '2024', '2025'].map((year) => total(`${year}-01-01`, `${year}-12-31`));
      expect(added(years.flatMap((one) => one ?? []))).toEqual(
        added([total(null, null)].flatMap((one) => one ?? [])),
      );
    }),
    runs,
  );
});
