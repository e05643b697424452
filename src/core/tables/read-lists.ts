import { findCountry } from '../codelists/countries';
import { defaultSectors, sectorAliases } from '../codelists/sectors';
import type { DonorType } from '../codelists/words';
import type { Period } from '../values/period';
import { knownValue, type Reading, Unread } from '../values/unread';
import { donorName } from './donor-name';
import { headingKey } from './heading-key';
import type { KeyList } from './listed-shares';
import type { DonorRow, RateRow, SectorRow } from './register';
import type { RowReader } from './sheet-reader';
import { meaningsOf } from './vocabulary';

export const donorRow: RowReader<DonorRow> = (sheet) => {
  const types = meaningsOf<DonorType>((words) => words.words.donorType);
  const read = {
    name: sheet.text('name'),
    nameVi: sheet.text('nameVi'),
    aliases: sheet.text('aliases'),
    type: sheet.word('type', types),
    country: sheet.text('country'),
    registrationNo: sheet.text('registrationNo'),
    registrationFrom: sheet.period('registrationFrom'),
    registrationExpiry: sheet.period('registrationExpiry'),
    registrationSectors: sheet.text('registrationSectors'),
    registrationPlaces: sheet.places('registrationPlaces'),
  };
  return (origin) => {
    const { cells } = origin;
    return {
      origin,
      name: read.name(cells),
      nameVi: read.nameVi(cells),
      aliases: read
        .aliases(cells)
        .split(/[;\n]/)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
      type: read.type(cells),
      country: readCountry(read.country(cells)),
      registrationNo: read.registrationNo(cells),
      registrationFrom: read.registrationFrom(cells),
      registrationExpiry: read.registrationExpiry(cells),
      registrationSectors: read.registrationSectors(cells),
      registrationPlaces: read.registrationPlaces(cells),
    };
  };
};

export const sectorRow: RowReader<SectorRow> = (sheet) => {
  const read = {
    code: sheet.text('code'),
    nameVi: sheet.text('nameVi'),
    nameEn: sheet.text('nameEn'),
    reportGroup: sheet.text('reportGroup'),
    paccomGroup: sheet.text('paccomGroup'),
    dac: sheet.text('dac'),
  };
  return (origin) => {
    const { cells } = origin;
    return {
      origin,
      code: read.code(cells),
      nameVi: read.nameVi(cells),
      nameEn: read.nameEn(cells),
      reportGroup: read.reportGroup(cells),
      paccomGroup: read.paccomGroup(cells),
      dac: read.dac(cells),
    };
  };
};

export const rateRow: RowReader<RateRow> = (sheet) => {
  const read = {
    period: sheet.period('period'),
    periodText: sheet.text('period'),
    currency: sheet.currency('currency'),
    vnd: sheet.decimal('vnd'),
    source: sheet.text('source'),
  };
  return (origin) => {
    const { cells } = origin;
    const period = read.period(cells);
    return {
      origin,
      period: typeof period === 'string' ? monthOrYear(period, read.periodText(cells)) : period,
      currency: read.currency(cells),
      vnd: read.vnd(cells),
      source: read.source(cells),
    };
  };
};

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
    for (const name of [row.name, row.nameVi, ...row.aliases]) remember(names, name, donorName(row));
  }
  const countries = new Map(rows.map((row) => [donorName(row), knownValue(row.country)]));
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
