import type { Costs } from '../../src/embedded/host';

/**
 * What a call of Apps Script is assumed to cost, in milliseconds; nothing here was measured in Google. A person who
 * timed one setValues of 4,000 cells in 2015 found under 50 ms, and 610 ms for the flush after it
 * (stackoverflow.com/questions/29263774).
 */
export const assumed = {
  read: 100,
  write: 100,
  flush: 600,
  lock: 100,
  drive: 3000,
  cellRead: 0.01,
  cellWritten: 0.05,
  /** What our own code takes in Google, as a multiple of what it takes here. */
  ownCode: 2,
};

/** Everything three times as dear. */
export const pessimism = 3;

export function assumedMilliseconds({ roundTrips, cells }: Costs, own: number): number {
  return (
    roundTrips.reads * assumed.read +
    roundTrips.writes * assumed.write +
    roundTrips.flushes * assumed.flush +
    roundTrips.locks * assumed.lock +
    roundTrips.drive * assumed.drive +
    cells.read * assumed.cellRead +
    cells.written * assumed.cellWritten +
    own * assumed.ownCode
  );
}
