import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of a data file: the text under each heading. */
export type DataRow = Readonly<Record<string, string>>;

/** Reads samples/data/NAME.tsv: a line of headings, then one row a line, with nothing quoted; \\n is a line break. */
export function readTable(name: string): DataRow[] {
  const file = join('samples', 'data', `${name}.tsv`);
  const [headings = [], ...rows] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));
  return rows.map((cells, index) => {
    if (cells.length !== headings.length) {
      throw new Error(`${file}, line ${index + 2}: ${cells.length} cells under ${headings.length} headings`);
    }
    return Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? '']));
  });
}
