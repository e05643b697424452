import { cleanText } from '../values/vietnamese-text';
import type { Cell } from '../workbook/workbook';
import { isFilled } from './cell-text';
import { headingKey } from './heading-key';
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
 * without the sums of its group. A lone code is an item that somebody has begun to type.
 */
export function isHeadingRow(
  cells: readonly Cell[],
  layout: SheetLayout,
  amounts: readonly number[],
): boolean {
  const others = cells.filter((cell, column) => isFilled(cell) && !amounts.includes(column));
  const [first, second] = others;
  if (typeof first !== 'string' || others.length > 2) return false;
  if (second !== undefined) {
    return typeof second === 'string' && bareNumeral.test(first.trim()) && !isCode(second, cells, layout);
  }
  const isAnswered = cells.some(isDash) || amounts.some((column) => isFilled(cells[column]));
  return !isCode(first, cells, layout) && (!isAnswered || isMarked(first));
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

const bareNumeral = /^(?:[IVXLC]{1,6}|[A-HĐ])[.)]?$/;
const numbered = /^([0-9]+(?:\.[0-9]+)*|[IVXLC]{1,6}|[A-HĐ])(?:\s*[.)\-:–])+\s*(.+)$/su;
const numberedByLetters = /^(?:[IVXLC]{1,6}|[A-HĐ])\s*[.)\-:–]/;

/** Somebody was asked and had nothing to say. */
function isDash(cell: Cell): boolean {
  return typeof cell === 'string' && !isFilled(cell) && cell.trim() !== '';
}

/** Beside an amount or a dash, only a numeral or the word "sector" tells a heading from an item. */
function isMarked(text: string): boolean {
  return numberedByLetters.test(text.trim()) || /^(?:linhvuc|nganh|sector)/.test(headingKey(text));
}

function isCode(text: string, cells: readonly Cell[], { columns }: SheetLayout): boolean {
  const isInColumn = columns.code !== undefined && cells[columns.code] === text;
  return isInColumn && /^\S+$/.test(text.trim()) && /[0-9-]/.test(text);
}
