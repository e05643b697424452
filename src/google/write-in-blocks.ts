import type { BlockPlan } from '../core/sheets-out/block-plan';
import type { OutputCell, OutputSheet } from '../core/sheets-out/output-sheet';
import type { Progress, WrittenPart } from '../core/state/written-parts';
import type { Sheet } from './services';
import { type Looks, looksOf, looksWithin } from './sheet-looks';
import { linkWriter } from './write-links';

/** What the writing of a long sheet is told of the run and of the runs before it. */
export interface Steps {
  /** Is asked when all is ready to be written. */
  readonly plan: (rows: number, columns: number) => BlockPlan;
  /** Milliseconds since the run began. */
  readonly spent: () => number;
  readonly fingerprint: () => string;
  /** How far the last run came; null where there is nothing to go on with. */
  readonly before: WrittenPart | null;
  /** Remembers how far this run came, at once; null when there is nothing left to do. */
  readonly keep: (part: WrittenPart | null) => void;
}

/**
 * Writes the rows of a sheet, from the top or from where the last run ended: in one go where they fit easily,
 * otherwise in blocks, so that a run that is cut off loses its last block at most. Ends early when the time of the run
 * is used up.
 */
export function writeInBlocks(
  sheet: Sheet,
  output: OutputSheet,
  grid: OutputCell[][],
  steps: Steps,
): Progress {
  const { length: rows } = grid;
  const columns = grid[0]?.length ?? 0;
  const looks = looksOf(output, grid);
  const writeLinks = linkWriter(sheet, output.links, grid);
  const plan = steps.plan(rows, columns);
  const part = plan.rows < rows || steps.before !== null ? partOf(sheet, steps.fingerprint()) : null;
  // Who sorted by it between two runs would mix what is written with what is not.
  if (part !== null) sheet.getFilter()?.remove();
  // Fewer rows than there were: the last of them were blanked by the run before.
  let done = part === null ? 0 : Math.min(rows, rowsWritten(steps.before, part));
  let longest = 0;
  for (let isFirst = true; done < rows; isFirst = false) {
    const started = steps.spent();
    if (!isFirst && started + longest > plan.until) return { done, of: rows };
    const end = Math.min(rows, done + plan.rows);
    // Formats come first: only in a cell of plain text is a text that looks like a formula or a date left as it is.
    writeLooks(sheet, columns, looksWithin(looks, done, end));
    sheet.getRange(done + 1, 1, end - done, columns).setValues(grid.slice(done, end));
    writeLinks(done, end);
    done = end;
    if (part !== null && done < rows) steps.keep({ ...part, done, of: rows });
    longest = Math.max(longest, steps.spent() - started);
  }
  return { done, of: rows };
}

type Identity = Pick<WrittenPart, 'sheetId' | 'fingerprint' | 'size'>;

function partOf(sheet: Sheet, fingerprint: string): Identity {
  const size = `${sheet.getMaxRows()} x ${sheet.getMaxColumns()}`;
  return { sheetId: sheet.getSheetId(), fingerprint, size };
}

/** None where the last run wrote something else, or somebody put rows or columns in. */
function rowsWritten(before: WrittenPart | null, now: Identity): number {
  const isSame =
    before !== null &&
    before.sheetId === now.sheetId &&
    before.fingerprint === now.fingerprint &&
    before.size === now.size;
  return isSame ? before.done : 0;
}

function writeLooks(sheet: Sheet, columns: number, looks: readonly Looks[]): void {
  for (const part of looks) {
    const range = sheet.getRange(part.row + 1, 1, part.rows, columns);
    if (part.isList) {
      for (const span of part.spans) {
        const cells = sheet.getRange(part.row + 1, span.column + 1, part.rows, span.columns);
        cells.setNumberFormat(span.format);
      }
      for (const { column, formats } of part.mixed) {
        const cells = sheet.getRange(part.row + 1, column + 1, part.rows, 1);
        cells.setNumberFormats(formats.map((format) => [format]));
      }
      range.setFontWeight(part.isBold ? 'bold' : 'normal');
      range.setHorizontalAlignment('normal');
    } else {
      range.setNumberFormats(part.formats.map((formats) => [...formats]));
      range.setFontWeights(
        part.isBold.map((isBold) => Array.from({ length: columns }, () => (isBold ? 'bold' : 'normal'))),
      );
      range.setHorizontalAlignments(part.alignments.map((alignments) => [...alignments]));
    }
  }
}
