import type { IRange } from '../engine/univer-packages';

/** 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : `${columnLetters(rest - 1)}${letter}`;
}

/** 'B5' of a row and a column from 0. */
function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function rangeReference({ startRow, endRow, startColumn, endColumn }: IRange): string {
  const start = cellReference(startRow, startColumn);
  const end = cellReference(endRow, endColumn);
  return start === end ? start : `${start}:${end}`;
}

/** Of the key 'row,column', from 0. */
export function placeOf(key: string): { readonly row: number; readonly column: number } {
  const comma = key.indexOf(',');
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

/** 'A1:B3 D1' as ranges; a part that is no plain reference is left out. */
export function rangesOf(reference: string): IRange[] {
  return reference.split(/\s+/).flatMap((part) => {
    const [, first, firstRow, last = first, lastRow = firstRow] =
      /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(part) ?? [];
    if (first === undefined || last === undefined) return [];
    return [
      {
        startRow: Number(firstRow) - 1,
        endRow: Number(lastRow) - 1,
        startColumn: columnIndex(first),
        endColumn: columnIndex(last),
      },
    ];
  });
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
