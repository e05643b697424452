import { isErrorText } from '../values/unread';
import type { Cell } from '../workbook/workbook';
import { isFilled } from './cell-text';
import { headingKey } from './heading-key';
import { type Meanings, meaningsOf } from './vocabulary';

/** Whether a text is the heading of a column. */
export type IsHeading = (text: string) => boolean;

/**
 * Whether a row says the headings of columns and nothing else, as no item does: most of them are known, or the first is
 * that of the row numbers ("TT"), which no row has for a value.
 */
export function looksLikeHeader(cells: readonly Cell[], isHeading: IsHeading): boolean {
  const isNumbered = isRowNumber(cells.find(isFilled));
  let known = 0;
  let others = 0;
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    if (!mayBeHeading(cell)) return false;
    if (isHeading(String(cell))) known += 1;
    else others += 1;
    if (!isNumbered && others > known + mostUnknownFirst) return false;
  }
  return known + others > 2 && (isNumbered || (known >= 2 && known >= others));
}

/** An item is told from a header by its first few cells. */
const mostUnknownFirst = 2;

/** The heading over the numbers of the rows. */
function isRowNumber(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.length < 20 && rowNumbers.has(headingKey(cell));
}

const rowNumbers: ReadonlySet<string> = new Set(['tt', 'stt', 'sott', 'sothutu']);

/** "500.000 USD", "21/02/2020" and "#NAME?" are values; "(3) Tên dự án" and "6 tháng đầu năm" are headings. */
export function mayBeHeading(cell: Cell): boolean {
  if (typeof cell !== 'string') return isYear(cell);
  if (cell.length > longest || isErrorText(cell)) return false;
  const first = cell.charCodeAt(0);
  return first > afterDigits || !/^[\s(]*\d/.test(cell) || numberedHeading.test(cell);
}

/** No character from here on is a digit, a bracket or a plain space. */
const afterDigits = 0x3a;

const longest = 150;
const numberedHeading = /^[\s(]*(?:\d{1,2}[.)]*\s+\p{L}|\d{4}\s*$)/u;

export function isYear(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
}

/** Every heading of every kind of table, but for the words that are values too. */
export function knownHeadings(): ReadonlySet<string> {
  if (known === null) {
    const kinds = ['aid', 'decisions', 'flows', 'calls', 'donors', 'sectors', 'rates'] as const;
    const headings = kinds.flatMap((kind) => keysOf(meaningsOf<string>((words) => words.headings[kind])));
    const both = keysOf(meaningsOf<string>((words) => words.combined));
    known = new Set([...headings, ...both].filter((key) => !isValue(key)));
  }
  return known;
}

let known: ReadonlySet<string> | null = null;

const keysOf = (meanings: Meanings<string>) => [...meanings.keys()];

/** "Tiền" may head a column, and is a form of aid. */
function isValue(key: string): boolean {
  return valueLists.some((list) => meaningsOf<string>(({ words }) => words[list]).has(key));
}

const valueLists = [
  'funding',
  'aidKind',
  'form',
  'aidStatus',
  'decisionType',
  'flowType',
  'callStatus',
  'readiness',
  'donorType',
  'marker',
] as const;
