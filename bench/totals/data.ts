/** A register of rows that every method gets in the form that suits it best; the same in every run. */
export interface PlainRow {
  readonly code: string;
  readonly sector: string;
  readonly donor: string;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly currency: string;
  /** As a cell holds it, with the decimals of its currency. */
  readonly amount: number;
  /** The same in whole minor units, as text. */
  readonly minor: string;
}

export interface PlainRate {
  readonly month: string;
  readonly currency: string;
  /** VND for one unit, with one decimal at the most. */
  readonly vnd: number;
}

const currencies = ['USD', 'EUR', 'AUD', 'GBP', 'JPY', 'KRW', 'CHF', 'VND'];
const vndOf = [24107.5, 26380, 15900.5, 30550, 161.5, 18.5, 27300, 1];
const firstYear = 2014;
const years = 12;

export const sectors = Array.from({ length: 20 }, (_, index) => `LV${String(index + 1).padStart(2, '0')}`);
export const donors = Array.from({ length: 40 }, (_, index) => `Tổ chức thử nghiệm ${index + 1}`);

export function plainRows(count: number): readonly PlainRow[] {
  const random = seeded(20261121);
  return Array.from({ length: count }, (_, index) => {
    const currency = currencies[Math.floor(random() * currencies.length)] ?? 'USD';
    const hasCents = !['VND', 'JPY', 'KRW'].includes(currency);
    const size = currency === 'VND' ? 5e10 : currency === 'KRW' ? 5e8 : currency === 'JPY' ? 5e7 : 5e7;
    const minor = Math.floor(random() * size) + 100;
    return {
      code: `TT-${index + 1}`,
      sector: sectors[Math.floor(random() * sectors.length)] ?? '',
      donor: donors[Math.floor(random() * donors.length)] ?? '',
      date: `${firstYear + Math.floor(random() * years)}-${two(1 + random() * 12)}-${two(1 + random() * 28)}`,
      currency,
      amount: hasCents ? minor / 100 : minor,
      minor: String(minor),
    };
  });
}

export function plainRates(): readonly PlainRate[] {
  const random = seeded(7);
  const rates: PlainRate[] = [];
  for (let year = firstYear; year < firstYear + years; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      currencies.forEach((currency, index) => {
        if (currency === 'VND') return;
        const vnd = Math.round((vndOf[index] ?? 1) * (0.9 + random() * 0.2) * 2) / 2;
        rates.push({ month: `${year}-${two(month)}`, currency, vnd });
      });
    }
  }
  return rates;
}

function two(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
