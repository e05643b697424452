import type { CallListSummary } from '../call-list/call-list';
import { languages } from '../languages';
import type { LogSheetWords } from '../languages/sheet-words';
import { printTime } from '../values/print';
import type { LanguageCode } from '../workbook/workbook';
import type { OutputRow } from './output-sheet';

/** What the log keeps of an issued call list. */
export interface IssuedList {
  readonly edition: number;
  /** yyyy-mm-dd hh:mm */
  readonly time: string;
  readonly user: string;
  /** What was done, as the menu calls it. */
  readonly action: string;
  readonly name: string;
  readonly link: string;
  /** SHA-256 of the .docx */
  readonly hash: string;
  readonly summary: CallListSummary;
}

/** Another change of the workbook that the log keeps. */
export interface LoggedChange {
  readonly time: string;
  readonly user: string;
  readonly action: string;
  /** What was changed, in a sentence. */
  readonly what: string;
}

/** One line of the Log sheet. */
export function logLine(issued: IssuedList, language: LanguageCode): OutputRow {
  const { requested } = issued.summary.total;
  return rowOf(language, {
    ...issued,
    rows: issued.summary.rows.issued,
    usd: Number(requested.usd),
    vnd: Number(requested.vnd),
  });
}

/** One line of the Log sheet for what made no document. */
export function changeLine({ time, user, action, what }: LoggedChange, language: LanguageCode): OutputRow {
  const none = { edition: '', rows: '', usd: '', vnd: '', link: '', hash: '' };
  return rowOf(language, { ...none, time, user, action, name: what });
}

type Logged = Pick<IssuedList, 'time' | 'user' | 'action' | 'name' | 'link' | 'hash'> & {
  readonly [Field in 'edition' | 'rows' | 'usd' | 'vnd']: string | number;
};

/** Headings that every version of the log had, and that no other list has together. */
export function lastingLogHeadings({ headings }: LogSheetWords): readonly string[] {
  const { edition, time, user, action } = headings;
  return [edition, time, user, action];
}

function rowOf(language: LanguageCode, logged: Logged): OutputRow {
  const words = languages[language].sheets.log;
  const columns: readonly LogColumn[] = [
    { heading: 'edition', cell: logged.edition, format: '0', width: 60 },
    { heading: 'time', cell: printTime(logged.time, language), format: null, width: 160 },
    { heading: 'user', cell: logged.user, format: null, width: 150 },
    { heading: 'action', cell: logged.action, format: null, width: 170 },
    { heading: 'rows', cell: logged.rows, format: '#,##0', width: 80 },
    { heading: 'usd', cell: logged.usd, format: '#,##0.00', width: 120 },
    { heading: 'vnd', cell: logged.vnd, format: '#,##0', width: 150 },
    { heading: 'document', cell: logged.name, format: null, width: 320 },
    { heading: 'link', cell: logged.link, format: null, width: 320 },
    { heading: 'contentHash', cell: logged.hash, format: null, width: 200 },
  ];
  const others = Object.values(languages).map(({ sheets }) => sheets.log.headings);
  return {
    sheet: words.name,
    headings: columns.map(({ heading }) => words.headings[heading]),
    formerHeadings: columns.map(({ heading }) => others.map((headings) => headings[heading])),
    cells: columns.map((column) => column.cell),
    columnFormats: columns.map((column) => column.format),
    columnWidths: columns.map((column) => column.width),
    linkColumn: columns.findIndex(({ heading }) => heading === 'link'),
  };
}

interface LogColumn {
  readonly heading: keyof LogSheetWords['headings'];
  readonly cell: string | number;
  readonly format: string | null;
  readonly width: number;
}
