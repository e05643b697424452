import { addressOf } from '../tables/address';
import type { AidRow, Register } from '../tables/register';
import { originalCell } from '../tables/table';
import { printMoney, printPeriod } from '../values/print';
import { knownValue } from '../values/unread';
import { isDateCell, type LanguageCode, type Workbook } from '../workbook/workbook';

/** How the add-on understands this spreadsheet, for a person to confirm at the first run. */
export interface AsRead {
  readonly locale: string;
  readonly timeZone: string;
  readonly date: ReadSample | null;
  readonly amount: ReadSample | null;
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
    timeZone: workbook.timeZone,
    date: firstSample(rows, 'decisionDate', (row) => printPeriodOf(row, language)),
    amount: firstSample(rows, 'grant', (row) => printGrantOf(row, language)),
  };
}

function firstSample(
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
      written: isDateCell(cell) ? cell.date : String(cell),
      read,
    };
  }
  return null;
}

function printPeriodOf(row: AidRow, language: LanguageCode): string | null {
  const period = knownValue(row.decisionDate);
  return period === null ? null : printPeriod(period, language);
}

function printGrantOf(row: AidRow, language: LanguageCode): string | null {
  const money = knownValue(row.grant);
  return money === null ? null : printMoney(money, language);
}
