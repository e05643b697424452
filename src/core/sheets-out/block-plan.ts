/** How a run writes a sheet: so many rows in one go, and when it leaves the rest to the next run. */
export interface BlockPlan {
  readonly rows: number;
  /** Milliseconds since the run began; a block that would end later is not begun. */
  readonly until: number;
}

export interface ToWrite {
  readonly rows: number;
  readonly columns: number;
  /** Milliseconds that reading and computing took. */
  readonly prepared: number;
  /** A page waits for each run, shows how far it came and calls again. */
  readonly isWatched: boolean;
}

/**
 * Google ends a run after six minutes, and how fast it reads and writes differs from day to day: what it took to read
 * tells how long the writing will take. What fits easily is written in one go, as most registers are. A run that is
 * watched ends after a minute, but writes at least as long as it read, since the next one has to read all again.
 */
export function planBlocks({ rows, columns, prepared, isWatched }: ToWrite): BlockPlan {
  const blocks = Math.max(Math.ceil((rows * columns) / mostCells), Math.ceil(prepared / preparedForBlock));
  return {
    rows: Math.ceil(rows / Math.max(blocks, 1)),
    until: isWatched ? Math.min(latestEnd, Math.max(watchedEnd, 2 * prepared)) : latestEnd,
  };
}

const mostCells = 500_000;

/** Milliseconds. One block for each half minute that reading took takes about as long itself. */
const preparedForBlock = 30_000;

const watchedEnd = 60_000;

/** A minute before Google's end: what is left to do after the last block is short. */
const latestEnd = 300_000;
