import type { OutputCell, OutputSheet } from '../core/sheets-out/output-sheet';
import type { HorizontalAlignment } from './services';

/** How the cells of a sheet look: a format for each cell, or for each column of a list. */
export type Looks = List | EachRow;

interface Rows {
  /** From 0. */
  readonly row: number;
  readonly rows: number;
  readonly isList: boolean;
}

interface List extends Rows {
  readonly isList: true;
  readonly isBold: boolean;
  /** Columns side by side with one format. */
  readonly spans: readonly { readonly column: number; readonly columns: number; readonly format: string }[];
  /** Columns whose cells have different formats, such as amounts in several currencies. */
  readonly mixed: readonly { readonly column: number; readonly formats: readonly string[] }[];
}

interface EachRow extends Rows {
  readonly isList: false;
  readonly isBold: readonly boolean[];
  readonly formats: readonly (readonly string[])[];
  readonly alignments: readonly (readonly HorizontalAlignment[])[];
}

/**
 * The looks of a sheet from its first row to its last. A long list is told by its columns, since a format sent for
 * each of its cells costs as much as its values; there are so few parts that their number does not grow with the rows.
 */
export function looksOf(output: OutputSheet, grid: readonly (readonly OutputCell[])[]): readonly Looks[] {
  const formats = formatsOf(output, grid);
  const bold = new Set(output.boldRows);
  const looks: Looks[] = [];
  let row = 0;
  const eachUntil = (end: number) => {
    if (end > row) looks.push(eachRow(grid, row, formats.slice(row, end), bold));
  };
  for (const { start, end } of listsIn(formats.length, bold)) {
    eachUntil(start);
    looks.push(list(start, formats.slice(start, end), bold.has(start)));
    row = end;
  }
  eachUntil(formats.length);
  return looks;
}

/** The looks of the rows from `first` until `end`. */
export function looksWithin(looks: readonly Looks[], first: number, end: number): readonly Looks[] {
  return looks.flatMap((part): Looks[] => {
    const row = Math.max(first, part.row);
    const rows = Math.min(end, part.row + part.rows) - row;
    if (rows <= 0) return [];
    if (rows === part.rows) return [part];
    const [from, to] = [row - part.row, row - part.row + rows];
    if (!part.isList) {
      return [
        {
          ...part,
          row,
          rows,
          isBold: part.isBold.slice(from, to),
          formats: part.formats.slice(from, to),
          alignments: part.alignments.slice(from, to),
        },
      ];
    }
    const mixed = part.mixed.map(({ column, formats }) => ({ column, formats: formats.slice(from, to) }));
    return [{ ...part, row, rows, mixed }];
  });
}

const shortestList = 100;
const mostLists = 8;
const plainText = '@';

/** Null for a blank cell, whose format nobody sees. */
type Pattern = (string | null)[];

function formatsOf(output: OutputSheet, grid: readonly (readonly OutputCell[])[]): Pattern[] {
  const formats = grid.map((row) =>
    row.map((cell, column) => {
      if (cell === '') return null;
      return typeof cell === 'string' ? plainText : (output.columnFormats[column] ?? '0');
    }),
  );
  for (const { row, column, format } of output.cellFormats) {
    const formatsOfRow = formats[row];
    if (formatsOfRow !== undefined && typeof grid[row]?.[column] === 'number') formatsOfRow[column] = format;
  }
  return formats;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The longest runs of rows that are all bold or all not; a table ends where its headings and its total are bold. */
function listsIn(rows: number, bold: ReadonlySet<number>): readonly Span[] {
  const runs: Span[] = [];
  for (let start = 0, end = 1; start < rows; end += 1) {
    if (end < rows && bold.has(end) === bold.has(start)) continue;
    runs.push({ start, end });
    start = end;
  }
  return runs
    .filter(({ start, end }) => end - start >= shortestList)
    .sort((one, other) => other.end - other.start - (one.end - one.start))
    .slice(0, mostLists)
    .sort((one, other) => one.start - other.start);
}

function eachRow(
  grid: readonly (readonly OutputCell[])[],
  row: number,
  formats: readonly Pattern[],
  bold: ReadonlySet<number>,
): EachRow {
  return {
    row,
    rows: formats.length,
    isList: false,
    isBold: formats.map((_, index) => bold.has(row + index)),
    formats: formats.map((cells) => cells.map((format) => format ?? plainText)),
    alignments: formats.map((cells, index) =>
      cells.map((_, column) => (isOverNumbers(grid, row + index, column, bold) ? 'right' : 'normal')),
    ),
  };
}

/** A heading stands above its numbers: bold, with a number first of what comes below it in its table. */
function isOverNumbers(
  grid: readonly (readonly OutputCell[])[],
  row: number,
  column: number,
  bold: ReadonlySet<number>,
): boolean {
  if (!bold.has(row) || typeof grid[row]?.[column] !== 'string') return false;
  for (let below = row + 1; below < grid.length && !bold.has(below); below += 1) {
    const cell = grid[below]?.[column];
    if (cell !== '') return typeof cell === 'number';
  }
  return false;
}

function list(row: number, formats: readonly Pattern[], isBold: boolean): List {
  const spans: { column: number; columns: number; format: string }[] = [];
  const mixed: { column: number; formats: readonly string[] }[] = [];
  (formats[0] ?? []).forEach((_, column) => {
    const found = formats.map((cells) => cells[column] ?? null);
    const seen = new Set(found.filter((format) => format !== null));
    const [format = plainText] = seen;
    const last = spans[spans.length - 1];
    if (seen.size > 1) mixed.push({ column, formats: found.map((one) => one ?? plainText) });
    else if (last?.format === format && last.column + last.columns === column) last.columns += 1;
    else spans.push({ column, columns: 1, format });
  });
  return { row, rows: formats.length, isList: true, isBold, spans, mixed };
}
