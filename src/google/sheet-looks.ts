import type { OutputCell, OutputSheet } from '../core/sheets-out/output-sheet';

/** How the cells of a sheet look: a format for each cell, or one for a column of rows that all look alike. */
export type Looks = AlikeRows | EachRow;

interface Rows {
  /** From 0. */
  readonly row: number;
  readonly rows: number;
  readonly isAlike: boolean;
}

interface AlikeRows extends Rows {
  readonly isAlike: true;
  readonly isBold: boolean;
  /** Columns side by side with the same format. */
  readonly spans: readonly { readonly column: number; readonly columns: number; readonly format: string }[];
}

interface EachRow extends Rows {
  readonly isAlike: false;
  readonly isBold: readonly boolean[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * The looks of a sheet from its first row to its last. A long list is told by its columns, since a format sent for
 * each of its cells costs as much as its values; there are so few parts that their number does not grow with the rows.
 */
export function looksOf(output: OutputSheet, grid: readonly (readonly OutputCell[])[]): readonly Looks[] {
  const formats = formatsOf(output, grid);
  const bold = new Set(output.boldRows);
  const longest = runsOf(formats, bold)
    .filter((run) => run.rows >= shortestList)
    .sort((one, other) => other.rows - one.rows)
    .slice(0, mostLists)
    .sort((one, other) => one.row - other.row);
  const looks: Looks[] = [];
  let row = 0;
  const eachUntil = (end: number) => {
    if (end === row) return;
    const rows = formats.slice(row, end);
    looks.push({
      row,
      rows: rows.length,
      isAlike: false,
      isBold: rows.map((_, index) => bold.has(row + index)),
      formats: rows.map((cells) => cells.map((format) => format ?? plainText)),
    });
  };
  for (const run of longest) {
    eachUntil(run.row);
    looks.push({
      row: run.row,
      rows: run.rows,
      isAlike: true,
      isBold: run.isBold,
      spans: spansOf(run.pattern),
    });
    row = run.row + run.rows;
  }
  eachUntil(formats.length);
  return looks;
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

interface Run {
  readonly row: number;
  rows: number;
  readonly isBold: boolean;
  readonly pattern: Pattern;
}

/** Rows that follow one another and could have the same format in each column. */
function runsOf(formats: readonly Pattern[], bold: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  formats.forEach((cells, row) => {
    const isBold = bold.has(row);
    if (run !== undefined && run.isBold === isBold && fits(cells, run.pattern)) {
      run.rows += 1;
      for (const [column, format] of cells.entries()) run.pattern[column] ??= format;
    } else {
      run = { row, rows: 1, isBold, pattern: [...cells] };
      runs.push(run);
    }
  });
  return runs;
}

function fits(cells: Pattern, pattern: Pattern): boolean {
  return cells.every((format, column) => {
    const other = pattern[column] ?? null;
    return format === null || other === null || format === other;
  });
}

function spansOf(pattern: Pattern): AlikeRows['spans'] {
  const spans: { column: number; columns: number; format: string }[] = [];
  pattern.forEach((found, column) => {
    const format = found ?? plainText;
    const last = spans[spans.length - 1];
    if (last?.format === format) last.columns += 1;
    else spans.push({ column, columns: 1, format });
  });
  return spans;
}
