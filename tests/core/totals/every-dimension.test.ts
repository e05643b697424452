import fc from 'fast-check';
import type { DecisionType, FlowType } from '../../../src/core/codelists/words';
import type { AidRow, CallRow, DecisionRow, FlowRow, Register } from '../../../src/core/tables/register';
import {
  dimensionNames,
  dimensionsOf,
  measureNames,
  totalAcross,
  totalBy,
} from '../../../src/core/totals/total-by';
import type { Sum, TotalLine } from '../../../src/core/totals/totals';
import { readPlaces } from '../../../src/core/values/read-places';
import { aidRow, callRow, decimal, decisionRow, donorRow, flowRow, rateRow, register } from '../sample-rows';

const runs = { numRuns: 1000 };
const shares = (...keys: readonly string[]) =>
  fc.constantFrom(
    null,
    ...keys.map((key) => [{ key, share: 10_000 }]),
    keys.map((key, index) => ({ key, share: index === 0 ? 10_000 - 3333 * (keys.length - 1) : 3333 })),
  );
const places = ['', 'toàn tỉnh', 'xã Vân Hồ', 'phường Tô Hiệu; xã Tô Múa', 'huyện Mường La', 'Đâu đó'].map(
  readPlaces,
);
const money = fc.record({
  currency: fc.constantFrom<'USD' | 'VND' | 'AUD'>('USD', 'VND', 'AUD'),
  minor: fc.bigInt({ min: BigInt(0), max: BigInt(10) ** BigInt(13) }),
});
const period = fc.constantFrom('2022', '2023-02', '2023-Q4', '2024-03-05', '2024-11-30', '2025-01-01');
const codes = ['SL-1', 'SL-2', 'SL-3'];

const aid = fc
  .record({
    decisionDate: fc.option(period),
    end: fc.option(period),
    status: fc.constantFrom('ongoing', 'ended', 'revoked', 'in-appraisal', null),
    funding: fc.constantFrom('pcpnn', 'pcpnn', 'oda', null),
    kind: fc.constantFrom('project', 'emergency', null),
    form: fc.constantFrom('cash', 'in-kind', null),
    sector: shares('YT', 'GD', 'NN'),
    donor: shares('Bàn tay xanh', 'Mái ấm', 'Ông A (ví dụ)'),
    owner: fc.constantFrom('Sở Y tế', 'sở  y tế', ''),
    managingAgency: fc.constantFrom('UBND tỉnh', ''),
    place: fc.constantFrom(...places),
    markers: fc.constantFrom(null, ['women'], ['women', 'children']),
    grant: money,
    counterpartVnd: fc.option(money.map(({ minor }) => ({ currency: 'VND', minor }))),
  })
  .map((fields) => fields as Partial<AidRow>);
const decision = fc
  .record({
    code: fc.constantFrom(...codes, 'SL-9'),
    type: fc.constantFrom<DecisionType>('approval', 'supplement', 'adjustment', 'extension', 'revocation'),
    date: fc.option(period),
    donor: shares('Mái ấm'),
    change: fc.option(money),
  })
  .map((fields) => decisionRow(fields as Partial<DecisionRow>));
const flow = fc
  .record({
    code: fc.constantFrom(...codes, 'SL-9'),
    type: fc.constantFrom<FlowType>('commitment', 'disbursement', 'cumulative-disbursement'),
    date: fc.option(period),
    amount: fc.option(money),
  })
  .map((fields) => flowRow(fields as Partial<FlowRow>));
const call = fc
  .record({
    sector: shares('YT', 'GD'),
    place: fc.constantFrom(...places),
    requested: fc.option(money),
    secured: fc.option(money),
  })
  .map((fields) => callRow(fields as Partial<CallRow>));

const book: fc.Arbitrary<Register> = fc
  .record({
    aid: fc
      .array(aid, { maxLength: 3 })
      .map((rows) => rows.map((row, index) => aidRow({ ...row, code: codes[index] ?? '' }))),
    decisions: fc.array(decision, { maxLength: 3 }),
    flows: fc.array(flow, { maxLength: 4 }),
    calls: fc.array(call, { maxLength: 2 }),
  })
  .map((rows) =>
    register({
      ...rows,
      donors: [
        donorRow(),
        donorRow({ name: 'Mái ấm', country: 'AU' }),
        donorRow({ name: 'Ông A (ví dụ)', type: 'individual' }),
      ],
      rates: ['2022', '2023', '2024'].flatMap((year) => [
        rateRow({ period: year, vnd: decimal('24107.5') }),
        rateRow({ period: year, currency: 'AUD', vnd: decimal('15999') }),
        rateRow({ period: year, currency: 'EUR', vnd: decimal('26500') }),
      ]),
    }),
  );

const question = fc.record({
  measure: fc.constantFrom(...measureNames),
  rows: fc.constantFrom(...dimensionNames),
  columns: fc.constantFrom(...dimensionNames),
  from: fc.constantFrom(null, '2023-01-01', '2024-01-01'),
  to: fc.constantFrom(null, '2024-12-31'),
});

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
