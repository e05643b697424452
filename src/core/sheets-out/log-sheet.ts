import type { CallListSummary } from '../call-list/call-list';
import type { LogSheetWords } from '../languages/sheet-words';
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

/** One line of the Log sheet. */
export function logLine(issued: IssuedList, words: LogSheetWords): OutputRow {
  const { requested } = issued.summary.total;
  const { headings } = words;
  const columns: readonly LogColumn[] = [
    { heading: headings.edition, cell: issued.edition, format: '0', width: 60 },
    { heading: headings.time, cell: issued.time, format: null, width: 130 },
    { heading: headings.user, cell: issued.user, format: null, width: 150 },
    { heading: headings.action, cell: issued.action, format: null, width: 170 },
    { heading: headings.rows, cell: issued.summary.rows.issued, format: '#,##0', width: 80 },
    { heading: headings.usd, cell: Number(requested.usd), format: '#,##0.00', width: 120 },
    { heading: headings.vnd, cell: Number(requested.vnd), format: '#,##0', width: 150 },
    { heading: headings.document, cell: issued.name, format: null, width: 320 },
    { heading: headings.link, cell: issued.link, format: null, width: 320 },
    { heading: headings.contentHash, cell: issued.hash, format: null, width: 200 },
  ];
  return {
    sheet: words.name,
    headings: columns.map((column) => column.heading),
    cells: columns.map((column) => column.cell),
    columnFormats: columns.map((column) => column.format),
    columnWidths: columns.map((column) => column.width),
    linkColumn: columns.findIndex((column) => column.heading === headings.link),
  };
}

interface LogColumn {
  readonly heading: string;
  readonly cell: string | number;
  readonly format: string | null;
  readonly width: number;
}
