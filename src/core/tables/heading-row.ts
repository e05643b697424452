import { cleanText } from '../values/vietnamese-text';
import type { Cell } from '../workbook/workbook';
import { isFilled } from './cell-text';
import { headingKey } from './heading-key';
import { isCount } from './row-looks';
import type { SheetLayout } from './table';

/** The text of a row that names what the rows below it have in common. */
export interface HeadingText {
  /** How it is numbered; headings of one style replace one another. */
  readonly style: 'roman' | 'letter' | 'number' | 'plain';
  /** Without its number: "II. LĨNH VỰC Y TẾ" is "LĨNH VỰC Y TẾ". */
  readonly text: string;
}

/**
 * Whether a row without anything that only an item has is a heading: one text alone, or a numbered text, with or
 * without the sums of its group. A lone code is an item that somebody has begun to type. `next` is the row below: "1.1"
 * there tells that "1" is a heading.
 */
export function isHeadingRow(
  cells: readonly Cell[],
  layout: SheetLayout,
  amounts: readonly number[],
  next: readonly Cell[] = [],
): boolean {
  const isSum = (cell: Cell, column: number) =>
    amounts.includes(column) || isSumBeside(cell, column, layout.columns);
  const name = cells.findIndex((cell, column) => isFilled(cell) && !amounts.includes(column));
  const sums = cells.filter((cell, column) => isFilled(cell) && column !== name && isSum(cell, column));
  const [first, second, third] = cells.filter((cell) => isFilled(cell) && !sums.includes(cell));
  if (third !== undefined || (second !== undefined && typeof second !== 'string')) return false;
  if (second !== undefined) return isNumbered(first, second, next) && !isCode(second, cells, layout);
  if (typeof first !== 'string' || isCode(first, cells, layout)) return false;
  return (sums.length === 0 && !cells.some(isDash)) || isMarked(first);
}

function isNumbered(first: Cell | undefined, text: string, next: readonly Cell[]): boolean {
  const numeral = String(first).trim();
  return (
    bareNumeral.test(numeral) || (bareNumber.test(numeral) && (isOfSector(text) || isWithin(numeral, next)))
  );
}

/** "1.1" is within "1", "2.1.1" within "2.1". */
function isWithin(numeral: string, next: readonly Cell[]): boolean {
  const below = String(next.find(isFilled) ?? '').trim();
  const above = `${numeral.replace(/[.)]$/, '')}.`;
  return below.startsWith(above) && /^\d/.test(below.slice(above.length));
}

/** A sum in a column that is none of ours ("Giải ngân"), or how many items there are. */
function isSumBeside(cell: Cell, column: number, columns: SheetLayout['columns']): boolean {
  if (column === columns.nameVi) return false;
  return isCount(cell) || (typeof cell === 'number' && !Object.values(columns).includes(column));
}

/** Whether a text row is numbered as headings are, by a Roman numeral or a letter. */
export function isLettered(cells: readonly Cell[]): boolean {
  const { style } = headingOf(cells);
  return style === 'roman' || style === 'letter';
}

/** The text of a heading row, with how it is numbered. */
export function headingOf(cells: readonly Cell[]): HeadingText {
  const [first = '', second] = cells.flatMap((cell) =>
    typeof cell === 'string' && isFilled(cell) ? [cleanText(cell)] : [],
  );
  const own = second !== undefined && bareNumeral.test(first) ? `${first}. ${second}` : first;
  const [, numeral = '', text = ''] = numbered.exec(own) ?? [];
  return numeral === '' ? { style: 'plain', text: own } : { style: styleOf(numeral), text };
}

function styleOf(numeral: string): HeadingText['style'] {
  if (/\d/.test(numeral)) return 'number';
  return /^[IVX]+$/.test(numeral) ? 'roman' : 'letter';
}

const bareNumber = /^\d{1,2}(?:\.\d{1,2})*[.)]?$/;
const bareNumeral = /^(?:[IVXLC]{1,6}|[A-HĐ])[.)]?$/;
const numbered = /^([0-9]+(?:\.[0-9]+)*|[IVXLC]{1,6}|[A-HĐ])(?:\s*[.)\-:–])+\s*(.+)$/su;
const numberedByLetters = /^(?:[IVXLC]{1,6}|[A-HĐ])\s*[.)\-:–]/;

/** Somebody was asked and had nothing to say. */
function isDash(cell: Cell): boolean {
  return typeof cell === 'string' && !isFilled(cell) && cell.trim() !== '';
}

/** Beside an amount or a dash, only a numeral or the word "sector" tells a heading from an item. */
function isMarked(text: string): boolean {
  return numberedByLetters.test(text.trim()) || isOfSector(text) || headingKey(text).startsWith('nganh');
}

function isOfSector(text: string): boolean {
  return /^(?:linhvuc|sector)/.test(headingKey(text));
}

function isCode(text: string, cells: readonly Cell[], { columns }: SheetLayout): boolean {
  const isInColumn = columns.code !== undefined && cells[columns.code] === text;
  return isInColumn && /^\S+$/.test(text.trim()) && /[0-9-]/.test(text);
}
