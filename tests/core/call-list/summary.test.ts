import fc from 'fast-check';
import { amountsOf } from '../../../src/core/call-list/amounts';
import { callProject, inListOrder } from '../../../src/core/call-list/call-project';
import { makeCallList } from '../../../src/core/call-list/make-call-list';
import { type Summary, summarise } from '../../../src/core/call-list/summary';
import { measureNames } from '../../../src/core/languages/document-words';
import type { CallRow } from '../../../src/core/tables/register';
import { createConverter } from '../../../src/core/totals/conversion';
import { callRow, decimal, money, rateRow, register, whole } from '../sample-rows';

const rates = [
  rateRow({ period: '2024-12', vnd: decimal('24150') }),
  rateRow({ period: '2024-12', currency: 'AUD', vnd: decimal('15723.5') }),
];

const summaryOf = (...calls: readonly CallRow[]) =>
  makeCallList(register({ calls, rates }), { onBlocked: 'refuse' }).summary;

describe('the amounts of a project', () => {
  it('are converted at the rate of the month, each once, half up', () => {
    const { total } = summaryOf(
      callRow({
        total: money('120000', 'USD'),
        requested: money('1000.01', 'AUD'),
        secured: money('100', 'USD'),
        counterpartVnd: money('480000000', 'VND'),
      }),
    );
    expect(total).toEqual({
      key: '',
      projects: 1,
      total: { vnd: '2898000000', usd: '120000.00' },
      // 1000.01 x 15723.5 = 15723657.235; / 24150 = 651.083115...
      requested: { vnd: '15723657', usd: '651.08' },
      secured: { vnd: '2415000', usd: '100.00' },
      remaining: { vnd: '13308657', usd: '551.08' },
      counterpart: { vnd: '480000000', usd: '19875.78' },
    });
  });

  it('never leave less than nothing to be raised', () => {
    const { total } = summaryOf(
      callRow({ code: 'A', requested: money('100', 'USD'), secured: money('130', 'USD') }),
      callRow({ code: 'B', requested: money('50', 'USD'), secured: money('20', 'USD') }),
    );
    expect(total.remaining).toEqual({ usd: '30.00', vnd: '724500' });
  });

  it('count by share where a project has several sectors, and the project once', () => {
    const { sectors } = summaryOf(
      callRow({
        requested: money('100.01', 'USD'),
        secured: null,
        sector: [
          { key: 'YT', share: 5000 },
          { key: 'NN', share: 5000 },
        ],
      }),
    );
    expect(sectors.map(({ key, projects, requested }) => [key, projects, requested.usd])).toEqual([
      ['YT', 1, '50.01'],
      ['NN', 0, '50.00'],
    ]);
  });
});

describe('laws of the summary', () => {
  const amount = fc.tuple(
    fc.integer({ min: 1, max: 99_999_999 }),
    fc.constantFrom('USD', 'AUD', 'VND' as const),
  );
  const sector = fc.oneof(
    fc.constantFrom('YT', 'GD', 'NN').map((key) => whole(key)),
    fc.integer({ min: 1, max: 9999 }).map((share) => [
      { key: 'GD', share },
      { key: 'NN', share: 10_000 - share },
    ]),
  );
  const call = fc.record({ requested: amount, secured: fc.option(amount), total: fc.option(amount), sector });
  const calls = fc.array(call, { minLength: 1, maxLength: 8 }).map((each) =>
    each.map(({ requested, secured, total, sector }, index) =>
      callRow({
        code: `KG-${index}`,
        sector,
        requested: { minor: BigInt(requested[0]), currency: requested[1] },
        secured: secured && { minor: BigInt(secured[0]), currency: secured[1] },
        total: total && { minor: BigInt(total[0]), currency: total[1] },
      }),
    ),
  );

  const converter = createConverter(rates, { rate_policy: 'month', rate_source: '' });
  const codes = ['YT', 'GD', 'NN'];
  const summaryOfRows = (rows: readonly CallRow[]): Summary => {
    const projects = rows.map((row) => {
      const amounts = amountsOf(row, converter, '2024-12');
      if ('noRate' in amounts) throw new Error(`no rate for ${amounts.noRate}`);
      return callProject(row, amounts);
    });
    return summarise(inListOrder(projects, codes), codes);
  };

  it('sectors sum to the total to the last unit, and every project counts once', () => {
    fc.assert(
      fc.property(calls, (rows) => {
        const { sectors, total } = summaryOfRows(rows);
        expect(sectors.reduce((sum, line) => sum + line.projects, 0)).toBe(rows.length);
        expect(total.projects).toBe(rows.length);
        for (const measure of measureNames) {
          for (const currency of ['usd', 'vnd'] as const) {
            const sum = sectors.reduce((added, line) => added + line.sums[measure][currency], BigInt(0));
            expect(sum).toBe(total.sums[measure][currency]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('requested less secured is what remains, but for what is secured in excess', () => {
    fc.assert(
      fc.property(calls, (rows) => {
        const { sums } = summaryOfRows(rows).total;
        const hasExcess = summaryOfRows(rows).overfunded > 0;
        for (const currency of ['usd', 'vnd'] as const) {
          const difference = sums.requested[currency] - sums.secured[currency];
          expect(sums.remaining[currency] >= BigInt(0)).toBe(true);
          if (hasExcess) expect(sums.remaining[currency] >= difference).toBe(true);
          else expect(sums.remaining[currency]).toBe(difference);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(calls, (rows) => {
        expect(summaryOfRows([...rows].reverse())).toEqual(summaryOfRows(rows));
      }),
      { numRuns: 1000 },
    );
  });
});
