import type { FormattedCell } from './number-cells';
import { textCell } from './number-cells';
import type { CellLink, OutputSheet, SheetChart } from './output-sheet';

/** A titled table on a sheet. */
export interface Section {
  readonly title: string;
  /** None for a section of plain lines. */
  readonly headings: readonly string[];
  readonly lines: readonly SectionLine[];
  /** Drawn to the right of the table; its last line, the total, is left out. */
  readonly chart?: { readonly kind: SheetChart['kind']; readonly valueColumn: number };
}

export interface SectionLine {
  readonly cells: readonly FormattedCell[];
  readonly isBold?: true;
  /** Where the text of the first cell leads. */
  readonly link?: { readonly sheet: string; readonly address: string };
}

export interface ColumnLooks {
  /** In pixels for a sheet of that many columns. */
  readonly columnWidths: (columns: number) => readonly number[];
  readonly wrappedColumns: readonly number[];
}

/** Sections one below the other with a blank row between. */
export function sectionsSheet(
  name: string,
  sections: readonly Section[],
  { columnWidths, wrappedColumns }: ColumnLooks,
): OutputSheet {
  const rows = sections.flatMap((section, index) =>
    index === 0 ? rowsOf(section) : [blankRow, ...rowsOf(section)],
  );
  const charts = chartsOf(sections);
  const least = charts.length > 0 ? chartColumn + 1 : 0;
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), least);
  return {
    name,
    grid: rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column]?.cell ?? '')),
    columnFormats: Array.from({ length: width }, () => null),
    cellFormats: rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ format }, column) => (format === null ? [] : [{ row, column, format }])),
    ),
    boldRows: rows.flatMap(({ isBold }, row) => (isBold ? [row] : [])),
    columnWidths: columnWidths(width),
    wrappedColumns,
    frozenRows: 1,
    links: rows.flatMap(({ link }, row): CellLink[] =>
      link === undefined ? [] : [{ row, column: 0, ...link }],
    ),
    charts,
  };
}

/** Right of the tables, which are not wider than this. */
const chartColumn = 7;
const chartWidth = 560;
const rowHeight = 21;
const leastHeight = 220;
const mostHeight = 640;

function chartsOf(sections: readonly Section[]): readonly SheetChart[] {
  let row = 0;
  return sections.flatMap((section): readonly SheetChart[] => {
    const top = row;
    const rows = rowsOf(section).length;
    row += rows + 1;
    const { chart, title, lines } = section;
    if (chart === undefined || lines.length < 2) return [];
    return [
      {
        title,
        kind: chart.kind,
        firstRow: top + rows - lines.length,
        rows: lines.length - 1,
        nameColumn: 0,
        valueColumn: chart.valueColumn,
        anchor: { row: top, column: chartColumn },
        size: { width: chartWidth, height: Math.min(mostHeight, Math.max(leastHeight, rows * rowHeight)) },
      },
    ];
  });
}

const blankRow: SectionLine = { cells: [] };

function rowsOf({ title, headings, lines }: Section): readonly SectionLine[] {
  const above = headings.length === 0 ? [[title]] : [[title], headings];
  return [...above.map((texts): SectionLine => ({ cells: texts.map(textCell), isBold: true })), ...lines];
}
