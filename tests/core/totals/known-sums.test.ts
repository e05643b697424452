import { communes } from '../../../src/core/codelists/communes';
import type { CurrencyCode } from '../../../src/core/codelists/currencies';
import type { DimensionName } from '../../../src/core/totals/dimensions';
import { dimensionNames } from '../../../src/core/totals/question';
import { totalAcross, totalBy } from '../../../src/core/totals/total-by';
import { aidRow, decimal, donorRow, rateRow, register, sectorRow, whole } from '../sample-rows';

/** Five currencies over ten years; every figure below is made by arithmetic that shares nothing with the product. */
const currencies = ['USD', 'VND', 'EUR', 'AUD', 'JPY'] as const;
const minorUnits: Readonly<Record<CurrencyCode, bigint>> = {
  USD: 100n,
  VND: 1n,
  EUR: 100n,
  AUD: 100n,
  JPY: 1n,
} as never;
const years = Array.from({ length: 10 }, (_, index) => String(2015 + index));
const sectors = ['YT', 'GD', 'NN'];
const donors = ['Bàn tay xanh', 'Mái ấm', 'Hy vọng'];
const countries = ['DE', 'AU', 'JP'];
const kinds = ['project', 'programme', 'emergency'] as const;
const forms = ['cash', 'in-kind', 'experts'] as const;
const owners = ['Sở Y tế', 'Sở Giáo dục và Đào tạo', 'Hội Chữ thập đỏ tỉnh'];
const agencies = ['UBND tỉnh Sơn La', 'Bộ Y tế'];
const donorTypes = ['ngo', 'international', 'company'] as const;
const markers = ['women', 'children', 'border'] as const;
const groups = ['Nhóm một', 'Nhóm hai', 'Nhóm ba'];
const places = [
  { name: 'xã Vân Hồ', district: 'huyện Vân Hồ' },
  { name: 'xã Mường Bú', district: 'huyện Mường La' },
  { name: 'phường Tô Hiệu', district: 'thành phố Sơn La' },
].map((one) => ({
  ...one,
  code: communes().find(({ type, name }) => `${type} ${name}` === one.name)?.code ?? '',
}));
const statuses = ['approved', 'ongoing', 'ended'] as const;

/** In halves of a đồng. */
const rateOf = (currency: CurrencyCode, year: number) =>
  currency === 'VND'
    ? 2n
    : BigInt({ USD: 46_000, EUR: 52_001, AUD: 31_003, JPY: 333 }[currency as 'USD'] + (year - 2015) * 77);

const pick = <Value>(list: readonly Value[], index: number): Value => list[index % list.length] as Value;

const items = Array.from({ length: 1_200 }, (_, index) => {
  const year = 2015 + (index % 10);
  const currency = currencies[index % 5] ?? 'USD';
  const minor = BigInt(1_000 + ((index * 7_919_777) % 900_000_001));
  const rate = rateOf(currency, year);
  return {
    currency,
    minor,
    vnd: currency === 'VND' ? minor : halfUp(minor * rate, 2n * minorUnits[currency]),
    usd: currency === 'USD' ? minor : halfUp(minor * rate * 100n, minorUnits[currency] * rateOf('USD', year)),
    keys: {
      year: String(year),
      sector: pick(sectors, index % 3),
      donor: pick(donors, (index >> 2) % 3),
      'donor-country': pick(countries, (index >> 2) % 3),
      kind: pick(kinds, (index >> 3) % 3),
      status: pick(statuses, (index >> 4) % 3),
      form: pick(forms, (index >> 5) % 3),
      owner: pick(owners, (index >> 1) % 3),
      'managing-agency': pick(agencies, (index >> 6) % 2),
      'donor-type': pick(donorTypes, (index >> 2) % 3),
      marker: pick(markers, (index >> 7) % 3),
      place: pick(places, (index >> 3) % 3).code,
      'former-district': pick(places, (index >> 3) % 3).district,
      'report-group': pick(groups, index % 3),
      funding: 'pcpnn',
      newness: 'new',
      quarter: `${year}-Q2`,
      month: `${year}-06`,
    },
  };
});

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 2n + denominator) / (denominator * 2n);
}

const book = register({
  aid: items.map(({ currency, minor, keys }) =>
    aidRow({
      currency,
      grant: { currency, minor },
      decisionDate: `${keys.year}-06-15`,
      sector: whole(keys.sector),
      donor: whole(keys.donor),
      kind: keys.kind,
      status: keys.status,
      form: keys.form,
      owner: keys.owner,
      managingAgency: keys['managing-agency'],
      markers: [keys.marker],
      place: [{ kind: 'unit', code: keys.place }] as never,
    }),
  ),
  donors: donors.map((name, index) =>
    donorRow({ name, country: countries[index] ?? 'DE', type: donorTypes[index] ?? 'ngo' }),
  ),
  sectors: sectors.map((code, index) => sectorRow({ code, reportGroup: groups[index] ?? '' })),
  rates: years.flatMap((year) =>
    currencies
      .filter((currency) => currency !== 'VND')
      .map((currency) => {
        const halves = rateOf(currency, Number(year));
        return rateRow({
          period: year,
          currency,
          vnd: decimal(`${halves / 2n}.${halves % 2n === 0n ? 0 : 5}`),
        });
      }),
  ),
});

const dimensions = Object.keys(items[0]?.keys ?? {}) as (keyof (typeof items)[number]['keys'] &
  DimensionName)[];
it('knows the sums of every dimension', () => {
  expect([...dimensions].sort()).toEqual([...dimensionNames].sort());
});

const ask = { measure: 'committed', from: null, to: null } as const;
const dollars = (cents: bigint) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;

function sumsBy(
  keyOf: (item: (typeof items)[number]) => string,
): ReadonlyMap<string, readonly [number, string, string]> {
  const sums = new Map<string, [number, bigint, bigint]>();
  for (const item of items) {
    const sum = sums.get(keyOf(item)) ?? [0, 0n, 0n];
    sums.set(keyOf(item), [sum[0] + 1, sum[1] + item.usd, sum[2] + item.vnd]);
  }
  return new Map(
    [...sums].map(([key, [count, usd, vnd]]) => [key, [count, dollars(usd), String(vnd)] as const]),
  );
}

it.each(dimensions)('by %s every total is right to the last cent and đồng', (dimension) => {
  const table = totalBy(book, { ...ask, dimension })?.table;
  const expected = sumsBy(({ keys }) => keys[dimension]);
  expect(new Map(table?.lines.map(({ key, items: count, usd, vnd }) => [key, [count, usd, vnd]]))).toEqual(
    expected,
  );
  expect([table?.total.items, table?.total.usd, table?.total.vnd]).toEqual(sumsBy(() => '').get(''));
});

it.each(dimensions.flatMap((rows) => dimensions.map((columns) => [rows, columns] as const)))(
  'by %s and %s too',
  (rows, columns) => {
    const cross = totalAcross(book, { ...ask, rows, columns });
    const expected = sumsBy(({ keys }) => `${keys[rows]} ${keys[columns]}`);
    const found = new Map(
      cross?.rows.slice(0, -1).flatMap((row, index) =>
        cross.columns.slice(0, -1).flatMap((column, at) => {
          const count = cross.items[index]?.[at] ?? 0;
          const cell = [count, cross.usd[index]?.[at], cross.vnd[index]?.[at]] as const;
          return count === 0 ? [] : [[`${row.key} ${column.key}`, cell] as const];
        }),
      ),
    );
    expect(found).toEqual(expected);
  },
);
