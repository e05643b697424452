import { findCountry } from '../codelists/countries';
import { defaultSectors, sectorAliases } from '../codelists/sectors';
import type { DonorType } from '../codelists/words';
import { decimalFromNumber, readDecimal } from '../values/decimal';
import type { Period } from '../values/period';
import { knownValue, type Reading, Unread } from '../values/unread';
import { textOf } from './cell-text';
import { headingKey } from './heading-key';
import type { KeyList } from './listed-shares';
import type { DonorRow, RateRow, SectorRow } from './register';
import type { RowReader } from './row-reader';
import { originalCell, type RowOrigin } from './table';
import { meaningsOf } from './vocabulary';

export function donorRowReader(read: RowReader): (origin: RowOrigin) => DonorRow {
  const types = meaningsOf<DonorType>((words) => words.words.donorType);
  return (origin) => ({
    origin,
    name: read.text(origin, 'name'),
    nameVi: read.text(origin, 'nameVi'),
    aliases: read
      .text(origin, 'aliases')
      .split(/[;\n]/)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    type: read.word(origin, 'type', types),
    country: readCountry(read.text(origin, 'country')),
    registrationNo: read.text(origin, 'registrationNo'),
    registrationFrom: read.period(origin, 'registrationFrom'),
    registrationExpiry: read.period(origin, 'registrationExpiry'),
    registrationSectors: read.text(origin, 'registrationSectors'),
    registrationPlaces: read.placesOf(origin, 'registrationPlaces'),
  });
}

export function sectorRowReader(read: RowReader): (origin: RowOrigin) => SectorRow {
  return (origin) => ({
    origin,
    code: read.text(origin, 'code'),
    nameVi: read.text(origin, 'nameVi'),
    nameEn: read.text(origin, 'nameEn'),
    reportGroup: read.text(origin, 'reportGroup'),
    paccomGroup: read.text(origin, 'paccomGroup'),
    dac: read.text(origin, 'dac'),
  });
}

export function rateRowReader(read: RowReader, locale: string): (origin: RowOrigin) => RateRow {
  return (origin) => {
    const period = read.period(origin, 'period');
    const cell = originalCell(origin, 'vnd');
    return {
      origin,
      period: typeof period === 'string' ? monthOrYear(period, read.text(origin, 'period')) : period,
      currency: read.currency(origin, 'currency'),
      vnd:
        cell === ''
          ? null
          : typeof cell === 'number'
            ? decimalFromNumber(cell)
            : readDecimal(textOf(cell), locale),
      source: read.text(origin, 'source'),
    };
  };
}

/**
 * Sectors by code or by name in either language, those of the default list also by what offices write for them; the
 * list is closed.
 */
export function sectorList(rows: readonly SectorRow[]): KeyList {
  const codes = new Map<string, string>();
  for (const row of rows) {
    for (const name of [row.code, row.nameVi, row.nameEn]) remember(codes, name, row.code);
  }
  for (const { code, nameVi } of defaultSectors) {
    if (codes.get(headingKey(nameVi)) !== code) continue;
    for (const alias of sectorAliases[code] ?? []) remember(codes, alias, code);
  }
  return { find: (text) => codes.get(headingKey(text)) ?? null, open: false };
}

/** Donors by name in either language or by another name; other donors stand as they are written. */
export function donorList(rows: readonly DonorRow[]): KeyList {
  const names = new Map<string, string>();
  for (const row of rows) {
    for (const name of [row.name, row.nameVi, ...row.aliases]) remember(names, name, row.name || row.nameVi);
  }
  const countries = new Map(rows.map((row) => [row.name || row.nameVi, knownValue(row.country)]));
  return {
    find: (text) => names.get(headingKey(text)) ?? null,
    open: true,
    countryOf: (key) => countries.get(key) ?? null,
  };
}

/** The sectors of a workbook without a Sectors sheet. */
export function usualSectors(): SectorRow[] {
  return defaultSectors.map((sector) => ({ origin: null, ...sector }));
}

function remember(keys: Map<string, string>, name: string, key: string): void {
  const known = headingKey(name);
  if (known !== '' && !keys.has(known)) keys.set(known, key);
}

/** A rate is of a month even where the cell holds the first day of it; of a quarter there is none. */
function monthOrYear(period: Period, text: string): Reading<Period> {
  return period.charAt(5) === 'Q' ? new Unread(text, 'not-a-date') : period.slice(0, 7);
}

function readCountry(text: string): Reading<string> {
  return text === '' ? null : (findCountry(text) ?? new Unread(text, 'not-in-list'));
}
