import fc from 'fast-check';
import { type CurrencyCode, minorDigits } from '../../../src/core/codelists/currencies';
import { applyBasis } from '../../../src/core/totals/basis';
import { createConverter } from '../../../src/core/totals/conversion';
import { decimalString } from '../../../src/core/values/money';
import { Unread } from '../../../src/core/values/unread';
import { decimal, money, rateRow } from '../sample-rows';

const byMonth = { rate_policy: 'month', rate_source: '' } as const;
const byYear = { rate_policy: 'year', rate_source: '' } as const;

const rates = [
  rateRow({ period: '2024-03', vnd: decimal('24003'), source: 'TB tháng 3' }),
  rateRow({ period: '2024-05', vnd: decimal('24107'), source: 'TB tháng 5' }),
  rateRow({ period: '2024-12', vnd: decimal('24250.5'), source: 'TB tháng 12' }),
  rateRow({ period: '2024-05', currency: 'AUD', vnd: decimal('15600'), source: 'TB AUD' }),
  rateRow({ period: '2023', vnd: decimal('23500'), source: 'Tỷ giá năm 2023' }),
  rateRow({ period: '2022-01', vnd: decimal('22700') }),
  rateRow({ period: '2022-02', vnd: decimal('22701') }),
  rateRow({ period: '2022-03', vnd: decimal('22703') }),
];

describe('the rate of a decision', () => {
  it.each([
    ['the month itself', byMonth, '2024-05-21', 'month', '2024-05', '24107'],
    ['a month without its day', byMonth, '2024-05', 'month', '2024-05', '24107'],
    ['the nearest earlier month', byMonth, '2024-11-30', 'earlier-month', '2024-05', '24107'],
    ['the earlier of two months', byMonth, '2024-04-01', 'earlier-month', '2024-03', '24003'],
    ["the year's own rate where no month is known", byMonth, '2023-07-01', 'year', '2023', '23500'],
    ['the mean where only later months are known', byMonth, '2024-01-15', 'year-mean', '2024', '24120.1667'],
    ['the mean for a bare year', byMonth, '2022', 'year-mean', '2022', '22701.3333'],
    ['the mean for a quarter', byMonth, '2022-Q2', 'year-mean', '2022', '22701.3333'],
    ['the flat rate of the year', byYear, '2023-07-01', 'year', '2023', '23500'],
    ['a month where the year has no flat rate', byYear, '2024-05-21', 'month', '2024-05', '24107'],
    [
      'an earlier month where the year has no flat rate',
      byYear,
      '2024-06-21',
      'earlier-month',
      '2024-05',
      '24107',
    ],
  ] as const)('is %s', (_name, settings, period, method, ratePeriod, vndPerUnit) => {
    const conversion = createConverter(rates, settings).convert(money('1.00', 'USD'), period, 'VND');
    expect(conversion).toMatchObject({ method, ratePeriod, vndPerUnit });
  });

  it('is never of another year', () => {
    expect(createConverter(rates, byMonth).convert(money('1.00', 'USD'), '2025-01-01', 'VND')).toBeNull();
    expect(createConverter(rates, byMonth).convert(money('1.00', 'USD'), '2021-12-31', 'VND')).toBeNull();
  });

  it('says which month was asked for and whose rate it is', () => {
    expect(createConverter(rates, byMonth).convert(money('1.00', 'USD'), '2024-11-30', 'VND')).toMatchObject({
      period: '2024-11',
      ratePeriod: '2024-05',
      source: 'TB tháng 5',
    });
  });
});

describe('conversion', () => {
  const convert = (amount: string, from: CurrencyCode, to: CurrencyCode, period = '2024-05-21') => {
    const conversion = createConverter(rates, byMonth).convert(money(amount, from), period, to);
    return conversion && decimalString(conversion.money);
  };

  it.each([
    ['dollars to đồng', '100.00', 'USD', 'VND', '2410700'],
    ['đồng to dollars, half up', '24107', 'VND', 'USD', '1.00'],
    ['just below half a cent', '24227', 'VND', 'USD', '1.00'],
    ['just above half a cent', '24228', 'VND', 'USD', '1.01'],
    ['through đồng between two currencies, rounded once', '15200000.00', 'AUD', 'USD', '9836147.18'],
    ['nothing to do', '12.34', 'USD', 'USD', '12.34'],
    ['the largest numbers of a sheet', '999999999999.99', 'USD', 'VND', '24106999999999759'],
    ['a negative amount as its opposite', '-100.01', 'USD', 'VND', '-2410941'],
  ] as const)('%s', (_name, amount, from, to, expected) => {
    expect(convert(amount, from, to)).toBe(expected);
  });

  it('needs the rates of both currencies', () => {
    expect(convert('1.00', 'EUR', 'USD')).toBeNull();
    expect(convert('1.00', 'AUD', 'USD', '2023-01-01')).toBeNull();
    expect(convert('1000', 'VND', 'USD', '2020-01-01')).toBeNull();
    expect(convert('1000', 'VND', 'VND', '2020-01-01')).toBe('1000');
  });

  it('names both rates between two foreign currencies', () => {
    const conversion = createConverter(rates, byMonth).convert(money('1.00', 'AUD'), '2024-05', 'USD');
    expect(conversion?.rates.map((rate) => rate.currency)).toEqual(['AUD', 'USD']);
  });
});

describe('rates that are none', () => {
  it.each([
    ['blank', rateRow({ vnd: null })],
    ['not readable', rateRow({ vnd: new Unread('24.1o7', 'not-a-number') })],
    ['zero', rateRow({ vnd: decimal('0') })],
    ['negative', rateRow({ vnd: { digits: BigInt(-24107), scale: 0 } })],
    ['without a month', rateRow({ period: null })],
    ['without a currency', rateRow({ currency: null })],
  ])('%s', (_name, row) => {
    expect(createConverter([row], byMonth).convert(money('1.00', 'USD'), '2024-05', 'VND')).toBeNull();
  });

  it('keeps the first of two rates for one month', () => {
    const twice = [rateRow({ vnd: decimal('24000') }), rateRow({ vnd: decimal('25000') })];
    expect(createConverter(twice, byMonth).convert(money('1.00', 'USD'), '2024-05', 'VND')?.vndPerUnit).toBe(
      '24000',
    );
  });

  it.each([
    ['ngân hàng ví dụ', '25300', 'Ngân hàng Ví dụ'],
    ['NGAN HANG', '25300', 'Ngân hàng Ví dụ'],
    ['Kho bạc', '24107', 'Kho bạc, TB 1'],
    ['Sở Tài chính', '24107', 'Kho bạc, TB 1'],
  ])('keeps to the rates of %s', (rate_source, vndPerUnit, source) => {
    const bySource = [
      rateRow({ source: 'Kho bạc, TB 1' }),
      rateRow({ vnd: decimal('25300'), source: 'Ngân hàng Ví dụ' }),
    ];
    const converter = createConverter(bySource, { rate_policy: 'month', rate_source });
    expect(converter.convert(money('1.00', 'USD'), '2024-05', 'VND')).toMatchObject({ vndPerUnit, source });
  });

  it('converts by no other source where the chosen one has a rate for another currency only', () => {
    const bySource = [
      rateRow({ source: 'Kho bạc' }),
      rateRow({ currency: 'EUR', vnd: decimal('26000'), source: 'Ngân hàng Ví dụ' }),
    ];
    const converter = createConverter(bySource, { rate_policy: 'month', rate_source: 'Ngân hàng' });
    expect(converter.convert(money('1.00', 'USD'), '2024-05', 'VND')).toBeNull();
  });

  it('takes a rate dated by the first day of its month', () => {
    const dated = [rateRow({ period: '2024-05-01' })];
    expect(createConverter(dated, byMonth).convert(money('1.00', 'USD'), '2024-05-30', 'VND')?.method).toBe(
      'month',
    );
  });
});

const foreign: readonly CurrencyCode[] = ['USD', 'EUR', 'JPY', 'KRW', 'GBP'];

it('rounds as exact division does, whatever the amount and rates', () => {
  const rate = fc.record({
    digits: fc.bigInt({ min: BigInt(1), max: BigInt(10) ** BigInt(9) }),
    scale: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(BigInt(10) ** BigInt(17)), max: BigInt(10) ** BigInt(17) }),
      rate,
      rate,
      fc.constantFrom(...foreign),
      (minor, fromRate, usdRate, from) => {
        const rows = [
          rateRow({ vnd: usdRate }),
          ...(from === 'USD' ? [] : [rateRow({ currency: from, vnd: fromRate })]),
        ];
        const used = from === 'USD' ? usdRate : fromRate;
        const { usd, vnd } = createConverter(rows, byMonth).reportingBases(from, '2024-05');
        const power = (exponent: number) => BigInt(10) ** BigInt(exponent);
        expect(vnd && BigInt(applyBasis(vnd, minor))).toBe(
          halfUp(minor * used.digits, power(used.scale + minorDigits[from])),
        );
        expect(usd && BigInt(applyBasis(usd, minor))).toBe(
          from === 'USD'
            ? minor
            : halfUp(
                minor * used.digits * power(usdRate.scale + 2),
                usdRate.digits * power(used.scale + minorDigits[from]),
              ),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

it('rounds exact halves up and what lies just beside them to its own side', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: BigInt(0), max: BigInt(10) ** BigInt(15) }), (cents) => {
      // At 20.000 đồng a dollar, 100 đồng are half a cent.
      const { usd } = createConverter([rateRow({ vnd: decimal('20000') })], byMonth).reportingBases(
        'VND',
        '2024-05',
      );
      const dong = cents * BigInt(200);
      const converted = (minor: bigint) => usd && BigInt(applyBasis(usd, minor));
      expect(converted(dong + BigInt(100))).toBe(cents + BigInt(1));
      expect(converted(dong + BigInt(99))).toBe(cents);
    }),
    { numRuns: 1000 },
  );
});

function halfUp(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < BigInt(0) ? -numerator : numerator;
  const rest = size % denominator;
  const rounded = size / denominator + (rest * BigInt(2) >= denominator ? BigInt(1) : BigInt(0));
  return numerator < BigInt(0) ? -rounded : rounded;
}
