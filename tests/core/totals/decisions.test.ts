import type { DecisionRow } from '../../../src/core/tables/register';
import { totalBy } from '../../../src/core/totals/total-by';
import { totalRegister } from '../../../src/core/totals/total-register';
import { Unread } from '../../../src/core/values/unread';
import {
  aidRow,
  decimal,
  decisionRow,
  flowRow,
  money,
  originOf,
  rateRow,
  register,
  whole,
} from '../sample-rows';

const rates = [
  rateRow({ period: '2023', vnd: decimal('20000') }),
  rateRow({ period: '2024', vnd: decimal('25000') }),
  rateRow({ period: '2025', vnd: decimal('26000') }),
];
const item = aidRow({
  code: 'SL-1',
  decisionDate: '2023-03-01',
  grant: money('100.00', 'USD'),
  sector: whole('YT'),
});

const decisions: readonly DecisionRow[] = [
  decisionRow({ code: 'SL-1', type: 'approval', date: '2023-03-01', change: money('100.00', 'USD') }),
  decisionRow({
    code: 'sl-1',
    type: 'supplement',
    date: '2024-06-01',
    change: money('50.00', 'USD'),
    donor: whole('Mái ấm'),
  }),
  decisionRow({ code: 'SL-1', type: 'adjustment', date: '2025-01-01', change: money('-20.00', 'USD') }),
  decisionRow({ code: 'SL-1', type: 'extension', date: '2025-02-01', change: null, newEnd: '2027-12-31' }),
];

const byYear = (
  rows: Parameters<typeof register>[0],
  measure: 'committed' | 'count-active' | 'count-ended' = 'committed',
) => totalBy(register({ rates, ...rows }), { measure, dimension: 'year', from: null, to: null })?.table;
const figures = (rows: Parameters<typeof register>[0]) =>
  byYear(rows)?.lines.map(({ key, items, usd }) => [key, items, usd]);

describe('what a revocation takes back', () => {
  const approved = decisionRow({
    code: 'SL-1',
    type: 'approval',
    date: '2023-03-01',
    change: money('100.00', 'USD'),
  });
  const revoked = decisionRow({ code: 'SL-1', type: 'revocation', date: '2025-03-01', change: null });

  it('is what an earlier termination left, however the termination writes its sign', () => {
    for (const change of [money('-40.00', 'USD'), money('40.00', 'USD')]) {
      const ended = decisionRow({ code: 'SL-1', type: 'termination', date: '2024-03-01', change });
      expect(figures({ aid: [item], decisions: [approved, ended, revoked] })).toEqual([
        ['2023', 1, '100.00'],
        ['2024', 0, '-40.00'],
        ['2025', 0, '-60.00'],
      ]);
    }
  });

  it('is taken back once, where each donor has a row of the revocation', () => {
    expect(figures({ aid: [item], decisions: [approved, revoked, revoked] })).toEqual([
      ['2023', 1, '100.00'],
      ['2025', 0, '-100.00'],
    ]);
  });

  it.each([
    ['each donor has a row of it', ['Bàn tay xanh', 'Mái ấm'], [0, 0]],
    ['the other donor has its row first', ['Mái ấm', 'Bàn tay xanh'], [0, 0]],
    ['one donor alone has a row of it', ['Mái ấm'], [100, 0]],
    ['it names a donor that gave nothing', ['Quỹ Ban mai'], [100, 50, -150]],
  ])("is each donor's own, where %s", (_, donors, left) => {
    const rows = [...decisions.slice(0, 2), ...donors.map((donor) => ({ ...revoked, donor: whole(donor) }))];
    const table = totalBy(register({ rates, aid: [item], decisions: rows }), {
      measure: 'committed',
      dimension: 'donor',
      from: null,
      to: null,
    })?.table;
    expect(table?.lines.map(({ usd }) => Number(usd))).toEqual(left);
  });
});

describe('an item with decisions', () => {
  it('is committed by each of them on its own date, and counted once', () => {
    expect(figures({ aid: [item], decisions })).toEqual([
      ['2023', 1, '100.00'],
      ['2024', 0, '50.00'],
      ['2025', 0, '-20.00'],
    ]);
  });

  it('converts each at the rate of its own time', () => {
    expect(byYear({ aid: [item], decisions })?.lines.map(({ vnd }) => vnd)).toEqual([
      '2000000',
      '1250000',
      '-520000',
    ]);
  });

  it('gives each donor what the decisions give', () => {
    const table = totalBy(register({ rates, aid: [item], decisions }), {
      measure: 'committed',
      dimension: 'donor',
      from: null,
      to: null,
    })?.table;
    expect(table?.lines.map(({ key, items, usd }) => [key, items, usd])).toEqual([
      ['Bàn tay xanh', 1, '80.00'],
      ['Mái ấm', 0, '50.00'],
    ]);
  });

  it.each<[string, Partial<typeof item>]>([
    ['whose own row has no date', { decisionDate: null }],
    ['whose own row has the date of a later decision', { decisionDate: '2024-06-01' }],
  ])('%s was approved when its decision says so', (_, fields) => {
    const book = register({
      rates,
      decisions,
      aid: [{ ...item, ...fields, counterpartVnd: money('7', 'VND') }],
      flows: [flowRow({ code: 'SL-1', date: '2024-05-01', amount: money('5.00', 'USD') })],
    });
    const told = (measure: 'counterpart' | 'committed' | 'disbursed', dimension: 'year' | 'newness') =>
      totalBy(book, { measure, dimension, from: '2024-01-01', to: '2024-12-31' })?.table.lines.map(
        ({ key, usd }) => [key, usd],
      );
    const ever = totalBy(book, { measure: 'counterpart', dimension: 'year', from: null, to: null });
    expect(ever?.table.lines.map(({ key, items, vnd }) => [key, items, vnd])).toEqual([['2023', 1, '7']]);
    expect(told('counterpart', 'year')).toEqual([]);
    expect(told('committed', 'newness')).toEqual([['carried-over', '50.00']]);
    expect(told('disbursed', 'newness')).toEqual([['carried-over', '5.00']]);
  });

  it('is one row read, whatever of it lies in the window', () => {
    const { buckets, leftOut } = totalRegister(register({ rates, aid: [item, aidRow()], decisions }));
    expect(buckets.reduce((sum, { rows }) => sum + rows, 0)).toBe(2);
    expect(buckets.find(({ name }) => name === 'counted')).toMatchObject({ rows: 2, usd: '100130.00' });
    expect(leftOut).toEqual([]);
  });

  it.each<[string, Partial<DecisionRow>, string]>([
    ['a revocation takes back everything that was left', { type: 'revocation', change: null }, '-150.00'],
    [
      'a revocation takes away what it says',
      { type: 'revocation', change: money('-70.00', 'USD') },
      '-70.00',
    ],
    ['whichever way its sign is written', { type: 'revocation', change: money('70.00', 'USD') }, '-70.00'],
    ['a termination without an amount leaves it', { type: 'termination', change: null }, '0.00'],
  ])('%s', (_, fields, usd) => {
    const last = decisionRow({ code: 'SL-1', date: '2025-05-01', ...fields });
    expect(
      figures({ aid: [{ ...item, status: 'revoked' }], decisions: [...decisions.slice(0, 2), last] }),
    ).toEqual([
      ['2023', 1, '100.00'],
      ['2024', 0, '50.00'],
      ['2025', 0, usd],
    ]);
  });

  it('stands by its own row where the decisions name no amount', () => {
    expect(figures({ aid: [item], decisions: decisions.slice(3) })).toEqual([['2023', 1, '100.00']]);
  });

  it('takes the currency of the item where the decision names none', () => {
    const origin = {
      ...originOf('decisions', 2),
      cells: [50],
      layout: { ...originOf('decisions').layout, columns: { change: 0 } },
    };
    const bare = decisionRow({
      ...decisions[1],
      origin,
      currency: null,
      change: new Unread('50', 'currency-unknown'),
    });
    expect(figures({ aid: [item], decisions: [...decisions.slice(0, 1), bare] })).toEqual([
      ['2023', 1, '100.00'],
      ['2024', 0, '50.00'],
    ]);
  });

  it('is read from the tab where it stands first', () => {
    const later = { ...item, carriedOver: true };
    const { buckets } = totalRegister(register({ rates, aid: [item, later], decisions }));
    expect(buckets.filter(({ rows }) => rows > 0).map(({ name, rows }) => [name, rows])).toEqual([
      ['counted', 1],
      ['carried-over', 1],
    ]);
  });

  it('that is about no item of the register is left out and listed', () => {
    const origin = originOf('decisions', 9);
    const { leftOut, buckets } = totalRegister(
      register({ rates, aid: [item], decisions: [decisionRow({ origin, code: 'SL-99' })] }),
    );
    expect(leftOut).toEqual([
      { sheet: 'Quyết định', row: 9, code: 'SL-99', bucket: 'without-item', reason: 'item-missing' },
    ]);
    expect(buckets.reduce((sum, { rows }) => sum + rows, 0)).toBe(1);
  });
});

describe('items under way', () => {
  const counted = (
    measure: 'count-active' | 'count-carried-over' | 'count-ended',
    from: string,
    to: string,
    rows: Parameters<typeof register>[0],
  ) => totalBy(register({ rates, ...rows }), { measure, dimension: 'sector', from, to })?.table.total.items;
  const one = aidRow({ decisionDate: '2023-03-01', start: '2023-04-01', end: '2024-06-30' });

  it.each<['count-active' | 'count-carried-over' | 'count-ended', string, string, number]>([
    ['count-active', '2022-01-01', '2022-12-31', 0],
    ['count-active', '2023-01-01', '2023-12-31', 1],
    ['count-active', '2024-01-01', '2024-12-31', 1],
    ['count-active', '2025-01-01', '2025-12-31', 0],
    ['count-carried-over', '2023-01-01', '2023-12-31', 0],
    ['count-carried-over', '2024-01-01', '2024-12-31', 1],
    ['count-carried-over', '2025-01-01', '2025-12-31', 0],
    ['count-ended', '2023-01-01', '2023-12-31', 0],
    ['count-ended', '2024-01-01', '2024-12-31', 1],
    ['count-ended', '2025-01-01', '2025-12-31', 0],
  ])('%s from %s to %s', (measure, from, to, items) => {
    expect(counted(measure, from, to, { aid: [one] })).toBe(items);
  });

  it('go on to the new end of an extension', () => {
    const extended = decisionRow({
      code: one.code,
      type: 'extension',
      change: null,
      date: '2024-05-01',
      newEnd: '2026-06-30',
    });
    expect(counted('count-active', '2025-01-01', '2025-12-31', { aid: [one], decisions: [extended] })).toBe(
      1,
    );
    expect(counted('count-ended', '2024-01-01', '2024-12-31', { aid: [one], decisions: [extended] })).toBe(0);
  });

  it('end with the decision that ends them', () => {
    const stopped = decisionRow({ code: one.code, type: 'termination', change: null, date: '2023-09-01' });
    expect(counted('count-active', '2024-01-01', '2024-12-31', { aid: [one], decisions: [stopped] })).toBe(0);
    expect(counted('count-ended', '2023-01-01', '2023-12-31', { aid: [one], decisions: [stopped] })).toBe(1);
  });
});
