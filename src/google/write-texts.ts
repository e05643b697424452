import { Fault } from './fault';
import { richText } from './rich-text';
import { activeSpreadsheet, makeRoom } from './spreadsheet';

/** Rows and columns count from 1. */
interface TextCell {
  readonly row: number;
  readonly column: number;
  /** A1 */
  readonly address: string;
  readonly text: string;
}

/**
 * Writes texts into single cells as texts, whatever they begin with. A cell with a formula is refused before any is
 * written.
 */
export function writeTexts(name: string, cells: readonly TextCell[]): void {
  const sheet = activeSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Fault('place-gone', name);
  makeRoom(
    sheet,
    cells.reduce((most, { row }) => Math.max(most, row), 1),
    cells.reduce((most, { column }) => Math.max(most, column), 1),
  );
  const ranges = cells.map(({ row, column, ...cell }) => ({
    ...cell,
    range: sheet.getRange(row, column, 1, 1),
  }));
  for (const { range, address } of ranges) {
    if (range.getFormulas()[0]?.[0] !== '') {
      throw new Fault('formula-in-cell', `${name}!${address}`);
    }
  }
  for (const { range, text } of ranges) {
    range.setRichTextValues([[richText(text)]]);
  }
}
