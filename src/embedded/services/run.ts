/** In which of Google's authorisation modes a run stands, which decides what it may touch. */
export type AuthMode = 'none' | 'limited' | 'custom-function' | 'full';

/** Calls that each cost a trip to Google's servers. */
export interface RoundTrips {
  reads: number;
  writes: number;
  flushes: number;
  locks: number;
  drive: number;
}

/** Cells that came with an answer or went with a call, each by itself; one format for a whole range is none. */
export interface CellTraffic {
  read: number;
  written: number;
}

/** One call of an entry point, from its start to the release of its locks. */
export interface Run {
  readonly mode: AuthMode;
  readonly roundTrips: RoundTrips;
  readonly cells: CellTraffic;
  /** Something was written since the last flush. */
  unflushed: boolean;
  /** The lock was released while writes were unflushed, so that another run could have read the old state. */
  releasedUnflushed: boolean;
}

export function startRun(mode: AuthMode): Run {
  return {
    mode,
    roundTrips: { reads: 0, writes: 0, flushes: 0, locks: 0, drive: 0 },
    cells: { read: 0, written: 0 },
    unflushed: false,
    releasedUnflushed: false,
  };
}
