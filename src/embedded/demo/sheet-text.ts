import type { Engine } from '../engine/engine';
import { numfmt } from '../engine/univer-packages';
import { textTable } from './text-table';

/** A sheet as a terminal can show it: each block of rows between blank rows is one table. `more` says what is cut. */
export function sheetText(
  engine: Engine,
  name: string,
  locale: string,
  more: (rows: number) => string,
): string[] {
  const sheet = engine.workbook.getSheets().find((one) => one.getName() === name);
  if (sheet === undefined) return [];
  const rows: Cell[][] = [];
  engine.cells.eachContent(sheet, (row, column, cell) => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push({ text: '', isNumber: false });
    const isNumber = typeof cell.v === 'number';
    const format = engine.cells.numberFormat(cell) || 'General';
    const text = isNumber ? numfmt.format(format, cell.v, { locale, throws: false }) : String(cell.v ?? '');
    cells[column] = { text: text.replaceAll('\n', ' '), isNumber };
  });
  return blocksOf(rows).flatMap((block) => [...shortened(block, more), '']);
}

/** A list that is wider than a terminal is for the sheet; only its title stands here. */
const widestBlock = 12;

/** Long lists are for the sheet; a terminal shows their beginning. */
const longestBlock = 40;

function shortened(block: readonly Cell[][], more: (rows: number) => string): readonly string[] {
  const [title] = block;
  if (block.some((row) => row.length > widestBlock)) return [title?.[0]?.text ?? '', more(block.length - 1)];
  const lines = blockText(block);
  if (lines.length <= longestBlock) return lines;
  return [...lines.slice(0, longestBlock - 1), more(lines.length - longestBlock + 1)];
}

interface Cell {
  readonly text: string;
  readonly isNumber: boolean;
}

function blocksOf(rows: readonly Cell[][]): Cell[][][] {
  const blocks: Cell[][][] = [[]];
  for (const row of rows) {
    if (row.length === 0) blocks.push([]);
    else blocks.at(-1)?.push(row);
  }
  return blocks.filter((block) => block.length > 0);
}

/** A row with one cell is a heading or a sentence and takes the whole line. */
function blockText(block: readonly Cell[][]): string[] {
  const table = block.filter((row) => row.length > 1);
  const right = new Set(
    table.flatMap((row) => row.flatMap((cell, column) => (cell.isNumber ? [column] : []))),
  );
  const lines = textTable(
    table.map((row) => row.map((cell) => cell.text)),
    right,
  );
  let next = 0;
  return block.map((row) => (row.length > 1 ? (lines[next++] ?? '') : (row[0]?.text ?? '')));
}
