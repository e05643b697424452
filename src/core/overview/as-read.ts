import { countryName } from '../codelists/countries';
import { addressOf } from '../tables/address';
import { isFilled } from '../tables/cell-text';
import type { AidRow, Register } from '../tables/register';
import { originalCell } from '../tables/table';
import { printLongDate, printMoney, printPeriod } from '../values/print';
import { knownValue } from '../values/unread';
import { isDateCell, type LanguageCode, type Workbook } from '../workbook/workbook';

/** How the add-on understands this spreadsheet, for a person to confirm at the first run. */
export interface AsRead {
  /** Such as vi_VN. */
  readonly locale: string;
  /** The country of the locale in the reader's language; the locale itself where it names none. */
  readonly region: string;
  readonly timeZone: string;
  readonly date: ReadSample | null;
  readonly amount: ReadSample | null;
  /** Null where no item takes its donor from the heading of its group. */
  readonly groupDonor: GroupDonor | null;
}

/** The first of the items that take their donor from the heading above them, and how many they are. */
export interface GroupDonor {
  readonly sheet: string;
  readonly row: number;
  readonly donor: string;
  readonly rows: number;
}

/** One cell as it stands and as it was read. */
interface ReadSample {
  readonly sheet: string;
  readonly cell: string;
  readonly written: string;
  readonly read: string;
}

export function asRead(workbook: Workbook, register: Register, language: LanguageCode): AsRead {
  const rows = register.aid.rows;
  return {
    locale: workbook.locale,
    region: regionOf(workbook.locale, language),
    timeZone: workbook.timeZone,
    date: firstSample(workbook, rows, 'decisionDate', (row) => printPeriodOf(row, language)),
    amount: firstSample(workbook, rows, 'grant', (row) => printGrantOf(row, language)),
    groupDonor: groupDonorIn(rows),
  };
}

function regionOf(locale: string, language: LanguageCode): string {
  const country = /_([A-Z]{2})$/.exec(locale)?.[1] ?? '';
  return countryName(country, language) || locale;
}

function groupDonorIn(rows: readonly AidRow[]): GroupDonor | null {
  const taken = rows.filter(
    ({ donor, origin }) => donor !== null && !isFilled(originalCell(origin, 'donor')),
  );
  const [first] = taken;
  if (first === undefined) return null;
  const donors = knownValue(first.donor) ?? [];
  const { layout, row } = first.origin;
  return { sheet: layout.sheet, row, donor: donors.map(({ key }) => key).join('; '), rows: taken.length };
}

function firstSample(
  { locale }: Workbook,
  rows: readonly AidRow[],
  field: 'decisionDate' | 'grant',
  print: (row: AidRow) => string | null,
): ReadSample | null {
  for (const row of rows) {
    const read = print(row);
    if (read === null) continue;
    const cell = originalCell(row.origin, field);
    return {
      sheet: row.origin.layout.sheet,
      cell: addressOf(row.origin, field) ?? '',
      written: isDateCell(cell) ? shownDay(cell.date, locale) : String(cell),
      read,
    };
  }
  return null;
}

/** In digits, as a sheet of the locale shows a day: what it means is to be told beside it. */
function shownDay(date: string, locale: string): string {
  const [year, month, day] = date.split('-');
  return locale === 'en_US' ? `${Number(month)}/${Number(day)}/${year}` : `${day}/${month}/${year}`;
}

function printPeriodOf(row: AidRow, language: LanguageCode): string | null {
  const period = knownValue(row.decisionDate);
  if (period === null) return null;
  return period.length === isoDate.length ? printLongDate(period, language) : printPeriod(period, language);
}

/** With the month in words, so that the day and the month cannot be taken for one another. */
const isoDate = 'yyyy-mm-dd';

function printGrantOf(row: AidRow, language: LanguageCode): string | null {
  const money = knownValue(row.grant);
  return money === null ? null : printMoney(money, language);
}
