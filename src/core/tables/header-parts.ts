import { cleanText } from '../values/vietnamese-text';
import type { Cell } from '../workbook/workbook';

/**
 * The texts above each column in a header of one or more rows, from the widest to the column's own. A text in an
 * upper row also stands over the blank cells to its right, as it does where those cells are merged.
 */
export function headerParts(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const parts: string[][] = Array.from({ length: width }, () => []);
  rows.forEach((cells, level) => {
    const below = rows.slice(level + 1);
    let wide = '';
    parts.forEach((texts, column) => {
      const own = textOf(cells[column]);
      const isOverOthers = below.some((row) => isFilled(row[column]));
      if (own !== '' || !isOverOthers) wide = isOverOthers ? own : '';
      const text = own === '' ? wide : own;
      if (text !== '' && texts[texts.length - 1] !== text) texts.push(text);
    });
  });
  return parts;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== '';
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cleanText(cell) : '';
}
