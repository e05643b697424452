import type { CallOutcome, Costs, Host } from '../../src/embedded/host';
import { answer, type Method } from '../method';
import { assumed, assumedMilliseconds, pessimism } from './costs';
import { createOwnTime, type OwnTime } from './own-time';
import { openLargeRegister } from './register';
import { nextCall, steps } from './steps';

interface Prepared {
  readonly host: Host;
  readonly own: OwnTime;
}

interface Measured {
  readonly command: string;
  /** Of the longest call, and of all together. */
  readonly seconds: number;
  readonly all: number;
  readonly calls: number;
  readonly fault: string | null;
  readonly counts: string;
}

/**
 * Every command on one large register, one after the other; the counts are the host's, the times assumed. `dearness`
 * says how much more than assumed the script's own clock makes of everything, which decides how long work is cut.
 */
function commandsOn(rows: number, { slow, dearness }: { slow: boolean; dearness: number }): Method<Prepared> {
  return {
    name: `${rows} rows`,
    once: true,
    slow,
    note: [
      `assumed: ${JSON.stringify(assumed)} ms; ${pessimism}x in the pessimistic column`,
      ...(dearness === 1 ? [] : [`long work is cut as on a day on which all is ${dearness}x as dear`]),
    ].join('; '),
    prepare: async () => {
      const own = createOwnTime();
      const passed = (costs: Costs) => dearness * assumedMilliseconds(costs, own.soFar());
      return { host: await openLargeRegister(rows, own.watch, passed), own };
    },
    run: async ({ host, own }) => {
      const measured: Measured[] = [];
      const measure = async (command: string, work: () => Promise<CallOutcome | null>, before?: Measured) => {
        own.start();
        let outcome: CallOutcome | null = null;
        let fault: string | null = null;
        try {
          outcome = await work();
        } catch (thrown) {
          fault = thrown instanceof Object && 'message' in thrown ? String(thrown.message) : String(thrown);
        }
        return { outcome, measured: added(before, command, outcome, own.stop(), fault) };
      };
      for (const [command, ...first] of steps) {
        let told: Measured | undefined;
        for (let given: readonly unknown[] | null = first; given !== null; ) {
          const now: readonly unknown[] = given;
          const call = await measure(command, () => host.call(command, now), told);
          told = call.measured;
          given = nextCall(now, call.outcome?.result) ?? (isLeftByMenu(host, command) ? first : null);
        }
        if (told !== undefined) measured.push(told);
      }
      const pasted = await measure('onEdit, a paste of 500 rows', () => host.edited(pasteIn(host)));
      measured.push(pasted.measured);
      host.dispose();
      return () => tell(measured);
    },
  };
}

/** One more call of a command, with the counts of the longest. */
function added(
  before: Measured | undefined,
  command: string,
  outcome: CallOutcome | null,
  own: number,
  fault: string | null,
): Measured {
  const seconds = outcome === null ? 0 : assumedMilliseconds(outcome, own) / 1000;
  const isLongest = before === undefined || seconds > before.seconds;
  return {
    command,
    fault: before?.fault ?? fault,
    seconds: isLongest ? seconds : before.seconds,
    all: (before?.all ?? 0) + seconds,
    calls: (before?.calls ?? 0) + 1,
    counts: isLongest && outcome !== null ? countsOf(outcome, own) : (before?.counts ?? ''),
  };
}

function countsOf({ roundTrips, cells, result }: CallOutcome, own: number): string {
  const { reads, writes, flushes, locks, drive } = roundTrips;
  return [
    `${reads} reads, ${writes} writes, ${flushes} flushes, ${locks} locks, ${drive} Drive`,
    `${cells.read} cells read, ${cells.written} written`,
    `${Math.round(own)} ms of our own code`,
    `answer ${Math.round(JSON.stringify(result ?? null).length / 1024)} KB`,
  ].join('; ');
}

function tell(measured: readonly Measured[]) {
  const slowest = measured.reduce((one, other) => (other.seconds > one.seconds ? other : one));
  return {
    text: `slowest call: ${slowest.command}, ${slowest.seconds.toFixed(1)} s, ${(slowest.seconds * pessimism).toFixed(1)} s pessimistic`,
    lines: measured.map(({ command, seconds, all, calls, fault, counts }) => [
      command,
      fault === null ? `${seconds.toFixed(1)} s` : '-',
      fault === null ? `${(seconds * pessimism).toFixed(1)} s` : '-',
      fault ??
        (calls === 1 ? counts : `the longest of ${calls} calls, ${all.toFixed(1)} s in all: ${counts}`),
    ]),
    figures: {
      slowest: slowest.seconds,
      pessimistic: slowest.seconds * pessimism,
      unended: measured.filter(({ fault }) => fault !== null).length,
    },
  };
}

/** A command of the menu tells the page nothing: what it left to do stands in the add-on's own sheet. */
function isLeftByMenu(host: Host, command: string): boolean {
  if (command !== 'writeTotals' && command !== 'checkRegister') return false;
  const sheet = host.engine.workbook.getSheetBySheetName('_svt');
  let isLeft = false;
  if (sheet)
    host.engine.cells.eachContent(sheet, (_row, column, { v }) => {
      isLeft ||= column === 0 && String(v).startsWith('part ');
    });
  return isLeft;
}

function pasteIn(host: Host) {
  const sheet = host.engine.workbook.getSheets().find((one) => one.getName() === 'Viện trợ');
  if (sheet === undefined) throw new Error('Error: no sheet of aid');
  return { sheet, row: 1, column: 0, rows: 500, columns: 27, value: null, oldValue: null };
}

void answer([
  commandsOn(20_000, { slow: false, dearness: 1 }),
  commandsOn(100_000, { slow: true, dearness: pessimism }),
]);
