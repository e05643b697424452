import { totalRegister } from '../../../src/core/totals/total-register';
import type { BucketName } from '../../../src/core/totals/totals';
import { Unread } from '../../../src/core/values/unread';
import {
  aidRow,
  callRow,
  decimal,
  donorRow,
  money,
  originOf,
  type RegisterRows,
  rateRow,
  register,
  whole,
} from '../sample-rows';

const rates = [
  rateRow({ period: '2023-03', vnd: decimal('23500') }),
  rateRow({ period: '2024-05', vnd: decimal('24000') }),
  rateRow({ period: '2024-05', currency: 'AUD', vnd: decimal('16000') }),
  rateRow({ period: '2024-12', vnd: decimal('25000') }),
];

const total = (rows: RegisterRows) => totalRegister(register({ rates, ...rows }));

describe('an aid row', () => {
  it.each<[string, Parameters<typeof aidRow>[0], BucketName, string]>([
    ['counts once it has a decision', {}, 'counted', '100000.00'],
    [
      'counts whatever its status says short of rejection',
      { status: 'in-appraisal' },
      'counted',
      '100000.00',
    ],
    ['counts without a status', { status: null }, 'counted', '100000.00'],
    ['counts by a bare year', { decisionDate: '2024' }, 'counted', '100000.00'],
    [
      'counts though its place, owner and sector are unknown',
      { place: [], owner: '', sector: null },
      'counted',
      '100000.00',
    ],
    ['without a word on its funding is PCPNN', { funding: null }, 'counted', '100000.00'],
    ['is PCPNN by a mistyped word', { funding: new Unread('PCPN', 'not-in-list') }, 'counted', '100000.00'],
    [
      'is ODA by any word that says so',
      { funding: new Unread('Vốn ODA', 'not-in-list') },
      'other-funding',
      '100000.00',
    ],
    ['of ODA', { funding: 'oda' }, 'other-funding', '100000.00'],
    ['of other non-ODA aid', { funding: 'other-non-oda' }, 'other-funding', '100000.00'],
    ['without a decision', { decisionDate: null, status: 'in-appraisal' }, 'not-approved', '100000.00'],
    ['without a decision or status', { decisionDate: null, status: null }, 'not-approved', '100000.00'],
    ['that was rejected', { status: 'rejected' }, 'not-approved', '100000.00'],
    ['that was revoked', { status: 'revoked' }, 'revoked', '100000.00'],
    ['that was revoked without a date', { status: 'revoked', decisionDate: null }, 'revoked', '100000.00'],
    ['approved without a date', { decisionDate: null, status: 'approved' }, 'unreadable', '100000.00'],
    [
      'whose date cannot be read',
      { decisionDate: new Unread('31/02/2024', 'not-a-date') },
      'unreadable',
      '100000.00',
    ],
    ['whose amount cannot be read', { grant: new Unread('1.234', 'ambiguous-amount') }, 'unreadable', '0.00'],
    ['whose currency is unknown', { grant: new Unread('1000', 'currency-unknown') }, 'unreadable', '0.00'],
    ['without an amount', { grant: null }, 'unreadable', '0.00'],
    [
      'with only the equivalent of its decision',
      { grant: null, grantUsd: money('7.00', 'USD') },
      'counted',
      '7.00',
    ],
    ['decided before the programme', { decisionDate: '2018-12-31' }, 'outside-window', '100000.00'],
    ['whose currency has no rate', { grant: money('5', 'JPY') }, 'not-converted', '0.00'],
  ])('%s', (_name, fields, bucket, usd) => {
    const { buckets } = total({ aid: [aidRow(fields)] });
    expect(buckets.filter((one) => one.rows > 0)).toEqual([
      expect.objectContaining({ name: bucket, rows: 1, usd }),
    ]);
  });

  it('that is left out is listed with its place and the reason', () => {
    const origin = originOf('aid', 17);
    const { leftOut } = total({ aid: [aidRow(), aidRow({ origin, code: 'SL-9', grant: null })] });
    expect(leftOut).toEqual([
      { sheet: 'Viện trợ', row: 17, code: 'SL-9', bucket: 'unreadable', reason: 'amount-missing' },
    ]);
  });
});

describe('conversion of a row', () => {
  const amountsOf = (fields: Parameters<typeof aidRow>[0]) => {
    const { usd, vnd } = total({ aid: [aidRow(fields)] }).bySector.total;
    return [usd, vnd];
  };

  it.each<[string, Parameters<typeof aidRow>[0], string, string]>([
    ['dollars at the rate of the month', { grant: money('100.00', 'USD') }, '100.00', '2400000'],
    ['đồng', { grant: money('2400000', 'VND') }, '100.00', '2400000'],
    ['another currency through đồng', { grant: money('150.00', 'AUD') }, '100.00', '2400000'],
    [
      "the decision's own equivalents before any rate",
      { grant: money('150.00', 'AUD'), grantUsd: money('99.00', 'USD'), grantVnd: money('2399999', 'VND') },
      '99.00',
      '2399999',
    ],
    [
      'one equivalent stated, the other by rate',
      { grant: money('150.00', 'AUD'), grantUsd: money('99.00', 'USD') },
      '99.00',
      '2400000',
    ],
    [
      'the amount itself before an equivalent in the same currency',
      { grant: money('100.00', 'USD'), grantUsd: money('99.00', 'USD') },
      '100.00',
      '2400000',
    ],
    [
      'an equivalent that cannot be read is no equivalent',
      { grant: money('150.00', 'AUD'), grantUsd: new Unread('khoảng 99', 'not-an-amount') },
      '100.00',
      '2400000',
    ],
    [
      'an equivalent where no rate is known',
      { grant: money('5', 'JPY'), grantUsd: money('99.00', 'USD') },
      '99.00',
      '0',
    ],
  ])('%s', (_name, fields, usd, vnd) => {
    expect(amountsOf(fields)).toEqual([usd, vnd]);
  });

  it('lists each currency that a row has no rate for, and counts it in the other', () => {
    const result = totalRegister(register({ aid: [aidRow({ grant: money('100.00', 'USD') })] }));
    expect(result.bySector.total).toMatchObject({ items: 1, usd: '100.00', vnd: '0' });
    expect(result.notConverted).toEqual([
      {
        sheet: 'Viện trợ',
        row: 2,
        code: 'SL-2024-001',
        amount: '100.00',
        currency: 'USD',
        into: 'VND',
        period: '2024-05-21',
      },
    ]);
  });

  it('says which rates it used and for how many rows', () => {
    const { ratesUsed } = total({
      aid: [
        aidRow({ grant: money('150.00', 'AUD') }),
        aidRow({ decisionDate: '2024-05-02' }),
        aidRow({ decisionDate: '2024-07-02' }),
        aidRow({ grant: money('5', 'JPY'), grantUsd: money('1.00', 'USD'), grantVnd: money('1', 'VND') }),
      ],
    });
    expect(ratesUsed).toEqual([
      {
        currency: 'AUD',
        period: '2024-05',
        ratePeriod: '2024-05',
        method: 'month',
        vnd: '16000',
        source: 'TB 2114/TB-KBNN',
        rows: 1,
      },
      { currency: 'JPY', period: '', ratePeriod: '', method: 'decision', vnd: '', source: '', rows: 1 },
      {
        currency: 'USD',
        period: '2024-05',
        ratePeriod: '2024-05',
        method: 'month',
        vnd: '24000',
        source: 'TB 2114/TB-KBNN',
        rows: 2,
      },
      {
        currency: 'USD',
        period: '2024-07',
        ratePeriod: '2024-05',
        method: 'earlier-month',
        vnd: '24000',
        source: 'TB 2114/TB-KBNN',
        rows: 1,
      },
    ]);
  });
});

describe('tables', () => {
  const shares = (...pairs: [string, number][]) => pairs.map(([key, share]) => ({ key, share }));
  const lines = (table: {
    lines: readonly { key: string; special: string | null; items: number; usd: string; share: string }[];
  }) => table.lines.map(({ key, special, items, usd, share }) => [special ?? key, items, usd, share]);

  it('split a row by its shares and count it once, under the largest', () => {
    const { bySector } = total({
      aid: [
        aidRow({ grant: money('100.01', 'USD'), sector: shares(['YT', 4000], ['GD', 6000]) }),
        aidRow({ grant: money('0.01', 'USD'), sector: shares(['NN', 5000], ['GD', 5000]) }),
      ],
    });
    expect(lines(bySector)).toEqual([
      ['YT', 0, '40.00', '40.0'],
      ['GD', 1, '60.01', '60.0'],
      ['NN', 1, '0.01', '0.0'],
    ]);
    expect(bySector.total).toMatchObject({ special: 'total', items: 2, usd: '100.02', share: '100.0' });
  });

  it('follow the Sectors sheet, with what is not in it behind and the unclassified last', () => {
    const { bySector } = total({
      aid: [
        aidRow({ sector: null }),
        aidRow({ sector: new Unread('YT; GD', 'shares-missing') }),
        aidRow({ sector: [] }),
        aidRow({ sector: whole('ZZ') }),
        aidRow({ sector: whole('NN') }),
        aidRow({ sector: whole('YT') }),
      ],
    });
    expect(lines(bySector).map(([key, items]) => [key, items])).toEqual([
      ['YT', 1],
      ['NN', 1],
      ['ZZ', 1],
      ['unclassified', 3],
    ]);
  });

  it('put the largest donor first and all individuals in one line without names', () => {
    const { byDonor } = total({
      aid: [
        aidRow({ donor: whole('Ông A (ví dụ)'), grant: money('900.00', 'USD') }),
        aidRow({ donor: whole('Bà B (ví dụ)'), grant: money('100.00', 'USD') }),
        aidRow({ donor: whole('Bàn tay xanh'), grant: money('200.00', 'USD') }),
        aidRow({ donor: whole('Mái ấm'), grant: money('300.00', 'USD') }),
      ],
      donors: [
        donorRow({ name: 'Ông A (ví dụ)', type: 'individual' }),
        donorRow({ name: 'Bà B (ví dụ)', type: 'individual' }),
        donorRow(),
      ],
    });
    expect(lines(byDonor)).toEqual([
      ['Mái ấm', 1, '300.00', '20.0'],
      ['Bàn tay xanh', 1, '200.00', '13.3'],
      ['individuals', 2, '1000.00', '66.7'],
    ]);
    expect(byDonor.lines.map((line) => line.members)).toEqual([0, 0, 2]);
    expect(JSON.stringify(byDonor)).not.toContain('ví dụ');
  });

  it('name individuals where the office chose so', () => {
    const { byDonor } = total({
      aid: [aidRow({ donor: whole('Ông A (ví dụ)') })],
      donors: [donorRow({ name: 'Ông A (ví dụ)', type: 'individual' })],
      settings: { individuals: 'named' },
    });
    expect(byDonor.lines.map(({ key, special }) => [key, special])).toEqual([['Ông A (ví dụ)', null]]);
  });

  it('cross sectors with years', () => {
    const { sectorByYear } = total({
      aid: [
        aidRow({ sector: shares(['YT', 5000], ['GD', 5000]), grant: money('0.03', 'USD') }),
        aidRow({ sector: whole('GD'), decisionDate: '2023-03-01', grant: money('10.00', 'USD') }),
      ],
    });
    expect(sectorByYear.rows.map((row) => row.special ?? row.key)).toEqual(['YT', 'GD', 'total']);
    expect(sectorByYear.columns.map((column) => column.special ?? column.key)).toEqual([
      '2023',
      '2024',
      'total',
    ]);
    expect(sectorByYear.usd).toEqual([
      ['0.00', '0.02', '0.02'],
      ['10.00', '0.01', '10.01'],
      ['10.00', '0.03', '10.03'],
    ]);
    expect(sectorByYear.items).toEqual([
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 2],
    ]);
  });

  it('share out VND where no dollar amount is known', () => {
    const aid = [
      aidRow({ grant: money('1000', 'VND') }),
      aidRow({ grant: money('3000', 'VND'), sector: whole('GD') }),
    ];
    expect(totalRegister(register({ aid })).bySector.lines.map((line) => line.share)).toEqual([
      '25.0',
      '75.0',
    ]);
  });

  it('of nothing are empty', () => {
    const result = totalRegister(register());
    expect(result.bySector).toEqual({
      lines: [],
      total: {
        key: '',
        special: 'total',
        members: 0,
        present: 0,
        items: 0,
        usd: '0.00',
        vnd: '0',
        share: '0.0',
      },
    });
    expect(result.sectorByYear.usd).toEqual([['0.00']]);
    expect(result.buckets.every((bucket) => bucket.rows === 0)).toBe(true);
  });

  it('reach from the programme to the reporting year', () => {
    expect(total({}).window).toEqual({ from: '2019-01-01', to: '2025-12-31' });
    expect(total({ settings: { reporting_year: 2026 } }).window).toEqual({
      from: '2019-01-01',
      to: '2026-12-31',
    });
  });
});

describe('the headline', () => {
  const decided = (decisionDate: string, dollars: string, more: Parameters<typeof aidRow>[0] = {}) =>
    aidRow({ decisionDate, grant: money(dollars, 'USD'), ...more });

  it('compares the reporting year with the year before and adds up the programme', () => {
    const { headline } = total({
      aid: [
        decided('2024-02-01', '100.00'),
        decided('2024', '50.00'),
        decided('2023-05-01', '60.00'),
        decided('2019-01-01', '1.00'),
        decided('2018-12-31', '1000.00'),
        decided('2024-03-01', '5000.00', { funding: 'oda' }),
      ],
      donors: [donorRow(), donorRow({ name: 'Mái ấm', registrationExpiry: '2024-06-30' })],
    });
    expect(headline).toMatchObject({
      asOf: '2024-12-31',
      reportingYear: 2024,
      from: '2024-01-01',
      to: '2024-12-31',
      before: { from: '2023-01-01', to: '2023-12-31' },
      organisations: { valid: 1, expired: 1, unclear: 0 },
      newItems: { items: 2, usd: '150.00' },
      itemsBefore: { items: 1, usd: '60.00' },
      ratio: { items: '2.00', usd: '2.50' },
      programme: { from: '2019-01-01', to: '2025-12-31', items: 4, usd: '211.00' },
      odaApart: { items: 1, usd: '5000.00' },
    });
  });

  it('ends on the day for which figures are told', () => {
    const { headline } = total({
      settings: { as_of: '2024-06-30' },
      aid: [
        decided('2024-06-30', '1.00'),
        decided('2024-07-01', '10.00'),
        decided('2023-06-30', '2.00'),
        decided('2023-07-01', '20.00'),
      ],
    });
    expect(headline).toMatchObject({
      to: '2024-06-30',
      before: { from: '2023-01-01', to: '2023-06-30' },
      newItems: { items: 1, usd: '1.00' },
      itemsBefore: { items: 1, usd: '2.00' },
      ratio: { items: '1.00', usd: '0.50' },
    });
  });

  it('counts an item of this year without a day, but then compares nothing with part of a year', () => {
    const { headline } = total({
      settings: { as_of: '2024-06-30' },
      aid: [decided('2024', '1.00'), decided('2023', '2.00'), decided('2023-02-01', '4.00')],
    });
    expect(headline.newItems).toMatchObject({ items: 1, usd: '1.00' });
    expect(headline.itemsBefore).toMatchObject({ items: 1, usd: '4.00' });
    expect(headline.ratio).toEqual({ items: null, usd: null });
  });

  it('adds what the projects of the default call list request, at the rate of that day', () => {
    const { headline, callBuckets, requestedBySector } = total({
      calls: [
        callRow({ requested: money('100.00', 'USD') }),
        callRow({ requested: money('2500000', 'VND'), status: 'in-discussion', sector: whole('GD') }),
        callRow({ requested: money('1.00', 'USD'), status: 'partly-funded' }),
        callRow({ requested: money('2.00', 'USD'), status: null }),
        callRow({ requested: money('1000.00', 'USD'), status: 'funded' }),
        callRow({ requested: null }),
        callRow({ requested: money('1000', 'JPY') }),
      ],
    });
    expect(headline.requested).toEqual({ projects: 4, usd: '203.00', vnd: '5075000' });
    expect(callBuckets.map(({ name, rows }) => [name, rows])).toEqual([
      ['counted', 4],
      ['not-seeking', 1],
      ['unreadable', 1],
      ['not-converted', 1],
    ]);
    expect(requestedBySector.lines.map(({ key, usd }) => [key, usd])).toEqual([
      ['YT', '103.00'],
      ['GD', '100.00'],
    ]);
  });
});

it('survives as JSON', () => {
  const result = total({
    aid: [aidRow(), aidRow({ grant: null })],
    calls: [callRow()],
    donors: [donorRow()],
  });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});
