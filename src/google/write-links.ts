import type { CellLink, OutputCell } from '../core/sheets-out/output-sheet';
import { richText } from './rich-text';
import type { RichTextValue, Sheet } from './services';
import { activeSpreadsheet } from './spreadsheet';

/** Writes the links of the rows from `first` until `end`, counted from 0. */
type LinkWriter = (first: number, end: number) => void;

/** One call for each column that has links in the rows, from the first of them to the last. */
export function linkWriter(
  sheet: Sheet,
  links: readonly CellLink[],
  grid: readonly (readonly OutputCell[])[],
): LinkWriter {
  const ids = new Map(
    activeSpreadsheet()
      .getSheets()
      .map((one) => [one.getName(), one.getSheetId()]),
  );
  const columns = new Map<number, Map<number, CellLink>>();
  for (const link of links) {
    const rows = columns.get(link.column) ?? new Map<number, CellLink>();
    columns.set(link.column, rows.set(link.row, link));
  }
  return (first, end) => {
    for (const [column, linkOf] of columns) {
      const rows = [...linkOf.keys()].filter((row) => row >= first && row < end);
      if (rows.length === 0) continue;
      const top = rows.reduce((least, row) => Math.min(least, row));
      const bottom = rows.reduce((most, row) => Math.max(most, row));
      const texts: RichTextValue[][] = [];
      for (let row = top; row <= bottom; row += 1) {
        texts.push([richText(String(grid[row]?.[column] ?? ''), addressOf(linkOf.get(row), ids))]);
      }
      sheet.getRange(top + 1, column + 1, texts.length, 1).setRichTextValues(texts);
    }
  };
}

function addressOf(link: CellLink | undefined, ids: ReadonlyMap<string, number>): string | null {
  const id = link === undefined ? undefined : ids.get(link.sheet);
  return id === undefined ? null : `#gid=${id}&range=${link?.address}`;
}
