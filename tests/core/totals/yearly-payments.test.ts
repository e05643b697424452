import { totalBy } from '../../../src/core/totals/total-by';
import { totalRegister } from '../../../src/core/totals/total-register';
import { aidRow, decimal, flowRow, rateRow, register } from '../sample-rows';

/** Thousands of payments that carry only a year, of items of several donors and sectors, in three currencies. */
const years = ['2021', '2022', '2023', '2024'];
const currencies = ['USD', 'VND', 'EUR'] as const;
const sectors = [
  { key: 'YT', share: 3_333 },
  { key: 'GD', share: 3_333 },
  { key: 'NN', share: 3_334 },
];
const donors = [
  { key: 'Bàn tay xanh', share: 6_000 },
  { key: 'Mái ấm', share: 4_000 },
];
const aid = Array.from({ length: 40 }, (_, index) =>
  aidRow({ code: `SL-${index}`, sector: sectors, donor: donors }),
);

/** The two months of a year that have a rate; their mean, in whole đồng, is that of the year. */
const ratesOf = (currency: 'USD' | 'EUR', year: string) => {
  const first = (currency === 'USD' ? 23_000 : 25_500) + Number(year);
  return [first, first + 400] as const;
};
const meanOf = (currency: 'USD' | 'EUR', year: string) => BigInt(ratesOf(currency, year)[0] + 200);

const payments = Array.from({ length: 4_000 }, (_, index) => ({
  code: `SL-${(index * 7) % 40}`,
  year: years[(index * 3) % 4] ?? '2024',
  currency: currencies[index % 3] ?? 'USD',
  type: index % 5 === 0 ? ('commitment' as const) : ('disbursement' as const),
  minor: BigInt(1_000 + ((index * 7_919_777) % 900_000_001)),
}));

const book = register({
  aid,
  flows: payments.map(({ code, year, currency, type, minor }) =>
    flowRow({ code, type, date: year, currency, amount: { currency, minor } }),
  ),
  rates: years.flatMap((year) =>
    (['USD', 'EUR'] as const).flatMap((currency) =>
      ratesOf(currency, year).map((rate, index) =>
        rateRow({ period: `${year}-0${index + 3}`, currency, vnd: decimal(String(rate)) }),
      ),
    ),
  ),
});

const halfUp = (numerator: bigint, denominator: bigint) =>
  (numerator * BigInt(2) + denominator) / (denominator * BigInt(2));

/** The plain sum of the file: each payment converted once by the mean of its year, in cents and đồng. */
function plainSum(type: 'commitment' | 'disbursement', year: string | null) {
  const chosen = payments.filter((one) => one.type === type && (year === null || one.year === year));
  const [hundred, zero] = [BigInt(100), BigInt(0)];
  const vnd = chosen.map(({ currency, year: of, minor }) =>
    currency === 'VND' ? minor : halfUp(minor * meanOf(currency, of), hundred),
  );
  const cents = chosen.map(({ currency, year: of, minor }) => {
    if (currency === 'USD') return minor;
    const rate = meanOf('USD', of);
    return currency === 'VND' ? halfUp(minor * hundred, rate) : halfUp(minor * meanOf('EUR', of), rate);
  });
  const total = (amounts: readonly bigint[]) => amounts.reduce((sum, one) => sum + one, zero);
  return { items: chosen.length, cents: total(cents), vnd: total(vnd) };
}

const cents = (usd = '') => BigInt(usd.replace('.', ''));

describe.each([
  ['disbursed', 'disbursement'],
  ['committed-year', 'commitment'],
] as const)('%s', (measure, type) => {
  it.each([null, ...years])('in %s is the plain sum of the file', (year) => {
    const window = year === null ? { from: null, to: null } : { from: `${year}-01-01`, to: `${year}-12-31` };
    const expected = plainSum(type, year);
    for (const dimension of ['sector', 'donor', 'year', 'place'] as const) {
      const table = totalBy(book, { measure, dimension, ...window })?.table;
      expect([table?.total.items, cents(table?.total.usd), BigInt(table?.total.vnd ?? '')]).toEqual([
        expected.items,
        expected.cents,
        expected.vnd,
      ]);
      const parts = table?.lines.map(({ usd }) => cents(usd)) ?? [];
      expect(parts.reduce((sum, one) => sum + one, BigInt(0))).toBe(expected.cents);
    }
  });
});

it('says that the mean of the year stood in for the month that no payment tells', () => {
  const { ratesUsed } = totalRegister({
    ...book,
    settings: { ...book.settings, programme_from: '2021-01-01', programme_to: '2024-12-31' },
  });
  const ofPayments = ratesUsed.filter(({ period }) => years.includes(period));
  expect(new Set(ofPayments.map(({ method }) => method))).toEqual(new Set(['year-mean']));
  expect(new Set(ofPayments.map(({ period }) => period))).toEqual(new Set(years));
  expect(ofPayments.find(({ currency, period }) => currency === 'EUR' && period === '2023')?.vnd).toBe(
    String(meanOf('EUR', '2023')),
  );
});
