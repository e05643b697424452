import type { DataRow } from './tab-separated';

/**
 * The figures that the press printed about Sơn La, counted here with plain integers and none of the add-on's code,
 * so that the sample proves the add-on and not the other way round. Throws with the difference when the data miss one.
 */
export function checkPublishedFigures(
  aid: readonly DataRow[],
  donors: readonly DataRow[],
  rates: readonly DataRow[],
): void {
  const cents = centsBy(rates);
  const items = aid.filter(
    ({ funding, status, decisionDate }) =>
      funding === 'PCPNN' &&
      decisionDate !== '' &&
      status !== 'Chấm dứt/thu hồi' &&
      status !== 'Không phê duyệt',
  );
  const of = (year: string) => items.filter(({ decisionDate = '' }) => decisionDate.endsWith(year));
  const sum = (rows: readonly DataRow[]) => rows.reduce((total, row) => total + cents(row), 0n);

  expect('items in 2024', of('2024').length, 10);
  expect('items in 2023', of('2023').length, 6);
  expect('cents in 2024', sum(of('2024')), 483_416_875n);
  expect('cents in 2023', sum(of('2023')), 487_965_412n);
  expect('cents in 2019-2025', sum(items), 1_939_376_800n);
  expect('organisations on 31/12/2024', registeredOn('2024-12-31', donors), 29);
}

function expect(what: string, found: number | bigint, published: number | bigint): void {
  if (found !== published) {
    throw new Error(
      `${what}: ${found} where ${published} is published (${BigInt(published) - BigInt(found)} missing)`,
    );
  }
}

/** The US cents of an item: its decision's own equivalent, else its amount at the rates of the decision's month. */
function centsBy(rates: readonly DataRow[]): (row: DataRow) => bigint {
  const known = new Map(
    rates.map(({ period, currency, vnd = '' }) => [`${currency} ${period}`, hundredths(vnd)]),
  );
  known.set('VND', 100n);
  return ({ code, currency = '', grant = '', grantUsd = '', decisionDate = '' }) => {
    if (grantUsd !== '') return hundredths(grantUsd);
    if (currency === 'USD') return hundredths(grant);
    const month = decisionDate.slice(3);
    const rate = known.get(currency === 'VND' ? 'VND' : `${currency} ${month}`);
    const dollar = known.get(`USD ${month}`);
    if (rate === undefined || dollar === undefined)
      throw new Error(`${code}: no rate for ${currency} in ${month}`);
    const numerator = hundredths(grant) * rate;
    return (2n * numerator + dollar) / (2n * dollar);
  };
}

function hundredths(text: string): bigint {
  const parts = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (parts === null) throw new Error(`${text} is no amount`);
  return BigInt(`${parts[1]}${(parts[2] ?? '').padEnd(2, '0')}`);
}

/** Organisations with several certificates count once. */
function registeredOn(day: string, donors: readonly DataRow[]): number {
  const iso = (text = '') => text.split('/').reverse().join('-');
  const registered = donors.filter(
    ({ type, registrationFrom, registrationExpiry }) =>
      type === 'Tổ chức PCPNN' && iso(registrationFrom) <= day && day <= iso(registrationExpiry),
  );
  return new Set(registered.map(({ name }) => name)).size;
}
