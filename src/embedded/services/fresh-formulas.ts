import { refuse, type ServiceContext } from './context';
import type { Block } from './write-cells';

/**
 * Google computes formulas before a read; this host can do so only between runs. So a read of a formula that may
 * depend on what the same run wrote is refused instead of answered with an old result.
 */
export function requireFresh(context: ServiceContext, block: Block): void {
  const { cells, pace } = context.engine;
  if (!pace.staleSheets().has(block.sheet.getSheetId())) return;
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      if (cells.formula(block.sheet, row, column) === '') continue;
      refuse(
        context,
        `The embedded host cannot compute formulas in the middle of a run: ${block.sheet.getName()}, row ${row + 1}, column ${column + 1} holds a formula that may depend on what this run wrote.`,
      );
    }
  }
}
