import fc from 'fast-check';
import type { FlowRow } from '../../../src/core/tables/register';
import { ofCommittedYear } from '../../../src/core/totals/of-committed-year';
import { totalBy } from '../../../src/core/totals/total-by';
import { Unread } from '../../../src/core/values/unread';
import { aidRow, decimal, flowRow, money, originOf, rateRow, register, whole } from '../sample-rows';

const rates = ['2023', '2024', '2025'].flatMap((year, index) => [
  rateRow({ period: `${year}-02`, vnd: decimal(String(24000 + index)) }),
  rateRow({ period: `${year}-09`, vnd: decimal(String(25000 + index)) }),
]);
const item = aidRow({ code: 'SL-1' });
const paid = (fields: Partial<FlowRow>) => flowRow({ code: 'SL-1', type: 'disbursement', ...fields });

const ask = (
  flows: readonly FlowRow[],
  measure: 'disbursed' | 'committed-year' = 'disbursed',
  aid = [item],
) => totalBy(register({ aid, flows, rates }), { measure, dimension: 'year', from: null, to: null });
const figures = (flows: readonly FlowRow[]) => ask(flows)?.table.lines.map(({ key, usd }) => [key, usd]);

describe('payments', () => {
  it('count in the year of their date, and apart from commitments', () => {
    const flows = [
      paid({ date: '2023-02-10', amount: money('10.00', 'USD') }),
      paid({ date: '2024', amount: money('5.50', 'USD') }),
      paid({ date: '2024', type: 'commitment', amount: money('99.00', 'USD') }),
    ];
    expect(figures(flows)).toEqual([
      ['2023', '10.00'],
      ['2024', '5.50'],
    ]);
    expect(ask(flows, 'committed-year')?.table.total.usd).toBe('99.00');
  });

  it('that are told until a day are differenced, whatever their order', () => {
    const flows = ['2024-12-31', '2023-12-31', '2025-06-30'].map((date, index) =>
      paid({
        date,
        type: 'cumulative-disbursement',
        amount: money(['70.00', '30.00', '65.00'][index] ?? '', 'USD'),
      }),
    );
    expect(figures(flows)).toEqual([
      ['2023', '30.00'],
      ['2024', '40.00'],
      ['2025', '-5.00'],
    ]);
  });

  it('that a cumulative figure includes are not counted again', () => {
    const flows = [
      paid({ date: '2023-05-01', amount: money('12.00', 'USD') }),
      paid({ date: '2023', type: 'cumulative-disbursement', amount: money('30.00', 'USD') }),
      paid({ date: '2024-05-01', amount: money('4.00', 'USD') }),
    ];
    expect(figures(flows)).toEqual([
      ['2023', '30.00'],
      ['2024', '4.00'],
    ]);
    expect(ask(flows)?.buckets.map(({ name, rows }) => [name, rows])).toEqual([
      ['counted', 2],
      ['within-cumulative', 1],
    ]);
  });

  it('are counted one by one where the cumulative figure cannot be read', () => {
    const flows = [
      paid({ date: '2023-05-01', amount: money('12.00', 'USD') }),
      paid({
        date: '2023',
        type: 'cumulative-disbursement',
        amount: new Unread('1.234', 'ambiguous-amount'),
      }),
    ];
    expect(figures(flows)).toEqual([['2023', '12.00']]);
    expect(ask(flows)?.buckets.map(({ name, rows }) => [name, rows])).toEqual([
      ['counted', 1],
      ['unreadable', 1],
    ]);
  });

  it.each<[string, Partial<FlowRow>, string]>([
    ['without an item', { code: 'SL-9' }, 'without-item'],
    ['without a code', { code: '' }, 'without-item'],
    ['without a date', { date: null }, 'unreadable'],
    ['whose date cannot be read', { date: new Unread('31/02', 'not-a-date') }, 'unreadable'],
    ['without an amount', { amount: null }, 'unreadable'],
    ['without a rate', { date: '2019', amount: money('5.00', 'EUR') }, 'not-converted'],
  ])('%s are left out by name, never lost', (_, fields, bucket) => {
    const result = ask([paid({ origin: originOf('flows', 7), ...fields })]);
    expect(result?.buckets.filter(({ rows }) => rows > 0)).toMatchObject([{ name: bucket, rows: 1 }]);
  });

  it('that carry only a year are converted by the mean of the year', () => {
    expect(ask([paid({ date: '2024', amount: money('1.00', 'USD') })])?.table.total.vnd).toBe('24501');
  });

  it('belong to the sector, donor and place of their item', () => {
    const aid = [aidRow({ code: 'SL-1', sector: whole('GD') })];
    const flows = [paid({ date: '2024', amount: money('3.00', 'USD') })];
    const table = totalBy(register({ aid, flows, rates }), {
      measure: 'disbursed',
      dimension: 'sector',
      from: null,
      to: null,
    })?.table;
    expect(table?.lines).toMatchObject([{ key: 'GD', usd: '3.00' }]);
  });

  it('are a share of what was committed for the year', () => {
    const flows = [
      paid({ date: '2024', type: 'commitment', amount: money('80.00', 'USD') }),
      paid({ date: '2024-09-01', amount: money('20.00', 'USD') }),
      paid({ date: '2025', type: 'commitment', amount: money('10.00', 'USD') }),
      paid({ date: '2023-09-01', amount: money('1.00', 'USD') }),
    ];
    const lines = ofCommittedYear(register({ aid: [item], flows, rates }), {
      dimension: 'year',
      from: null,
      to: null,
      currency: 'USD',
    });
    expect(lines.map(({ line, percent }) => [line.special ?? line.key, percent])).toEqual([
      ['2023', null],
      ['2024', '25.0'],
      ['2025', '0.0'],
      ['total', '23.3'],
    ]);
  });

  it('stand where they belong though nothing was paid of what was committed', () => {
    const owners = ['Sở Y tế', 'sở y tế', 'Sở Nội vụ', 'Hội Chữ thập đỏ', ''];
    const aid = owners.map((owner, index) => aidRow({ code: `SL-${index}`, owner }));
    const flow = (item: number, type: 'commitment' | 'disbursement', date: string, amount: string) =>
      flowRow({ code: `SL-${item}`, type, date, amount: money(amount, 'USD') });
    const flows = [
      flow(0, 'commitment', '2023', '10.00'),
      flow(1, 'disbursement', '2022', '2.00'),
      flow(0, 'disbursement', '2024', '1.00'),
      flow(3, 'commitment', '2023', '30.00'),
      flow(2, 'commitment', '2023', '20.00'),
      flow(4, 'disbursement', '2024', '9.00'),
      flow(3, 'commitment', '2021', '5.00'),
    ];
    const book = register({ aid, flows, rates });
    const told = (dimension: 'year' | 'owner') =>
      ofCommittedYear(book, { dimension, from: null, to: null, currency: 'USD' }).map(
        ({ line, disbursed, committed }) => [line.special ?? line.key, disbursed, committed],
      );
    expect(told('year')).toEqual([
      ['2021', '0.00', '5.00'],
      ['2022', '2.00', '0.00'],
      ['2023', '0.00', '60.00'],
      ['2024', '10.00', '0.00'],
      ['total', '12.00', '65.00'],
    ]);
    expect(told('owner')).toEqual([
      ['sở y tế', '3.00', '10.00'],
      ['Hội Chữ thập đỏ', '0.00', '35.00'],
      ['Sở Nội vụ', '0.00', '20.00'],
      ['unclassified', '9.00', '0.00'],
      ['total', '12.00', '65.00'],
    ]);
  });

  it('of thousands of rows sum to the plain sum of the file', () => {
    const years = ['2023', '2024', '2025'];
    const row = fc.record({
      item: fc.integer({ min: 0, max: 4 }),
      year: fc.constantFrom(...years),
      cents: fc.integer({ min: 1, max: 10 ** 9 }),
      type: fc.constantFrom<'disbursement' | 'commitment'>('disbursement', 'commitment'),
    });
    const shares = [
      { key: 'YT', share: 3333 },
      { key: 'GD', share: 6667 },
    ];
    const aid = Array.from({ length: 5 }, (_, index) =>
      aidRow({ code: `SL-${index}`, sector: shares, donor: shares }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const flows = rows.map((one) =>
          flowRow({
            code: `SL-${one.item}`,
            type: one.type,
            date: one.year,
            amount: { currency: 'USD', minor: BigInt(one.cents) },
          }),
        );
        for (const [measure, type] of [
          ['disbursed', 'disbursement'],
          ['committed-year', 'commitment'],
        ] as const) {
          const plain = rows.filter((one) => one.type === type).reduce((sum, one) => sum + one.cents, 0);
          const table = totalBy(register({ aid, flows, rates }), {
            measure,
            dimension: 'sector',
            from: null,
            to: null,
          })?.table;
          expect(table?.total.usd).toBe((plain / 100).toFixed(2));
          const lines = table?.lines.reduce((sum, { usd }) => sum + BigInt(usd.replace('.', '')), BigInt(0));
          expect(lines).toBe(BigInt(plain));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
