import type { CallOutcome, Host } from '../../src/embedded/host';
import { answer, type Method } from '../method';
import { assumed, assumedMilliseconds, pessimism } from './costs';
import { createOwnTime, type OwnTime } from './own-time';
import { openLargeRegister } from './register';
import { steps } from './steps';

interface Prepared {
  readonly host: Host;
  readonly own: OwnTime;
}

interface Measured {
  readonly command: string;
  readonly seconds: number;
  readonly fault: string | null;
  readonly counts: string;
}

/** Every command on one large register, one after the other; the counts are the host's, the times assumed. */
function commandsOn(rows: number, slow: boolean): Method<Prepared> {
  return {
    name: `${rows} rows`,
    once: true,
    slow,
    note: `assumed: ${JSON.stringify(assumed)} ms; ${pessimism}x in the pessimistic column`,
    prepare: async () => {
      const own = createOwnTime();
      return { host: await openLargeRegister(rows, own.watch), own };
    },
    run: async ({ host, own }) => {
      const measured: Measured[] = [];
      const measure = async (command: string, work: () => Promise<CallOutcome | null>) => {
        own.start();
        let outcome: CallOutcome | null = null;
        let fault: string | null = null;
        try {
          outcome = await work();
        } catch (thrown) {
          fault = thrown instanceof Object && 'message' in thrown ? String(thrown.message) : String(thrown);
        }
        const ownMs = own.stop();
        if (outcome === null) measured.push({ command, seconds: 0, fault, counts: '' });
        else measured.push({ command, fault, ...toldOf(outcome, ownMs) });
      };
      for (const [command, ...given] of steps) await measure(command, () => host.call(command, given));
      await measure('onEdit, a paste of 500 rows', () => host.edited(pasteIn(host)));
      host.dispose();
      return () => tell(measured);
    },
  };
}

function toldOf(
  { roundTrips, cells, result }: CallOutcome,
  own: number,
): Pick<Measured, 'seconds' | 'counts'> {
  const { reads, writes, flushes, locks, drive } = roundTrips;
  return {
    seconds: assumedMilliseconds({ roundTrips, cells }, own) / 1000,
    counts: [
      `${reads} reads, ${writes} writes, ${flushes} flushes, ${locks} locks, ${drive} Drive`,
      `${cells.read} cells read, ${cells.written} written`,
      `${Math.round(own)} ms of our own code`,
      `answer ${Math.round(JSON.stringify(result ?? null).length / 1024)} KB`,
    ].join('; '),
  };
}

function tell(measured: readonly Measured[]) {
  const slowest = measured.reduce((one, other) => (other.seconds > one.seconds ? other : one));
  return {
    text: `slowest: ${slowest.command}, ${slowest.seconds.toFixed(1)} s, ${(slowest.seconds * pessimism).toFixed(1)} s pessimistic`,
    lines: measured.map(({ command, seconds, fault, counts }) => [
      command,
      fault === null ? `${seconds.toFixed(1)} s` : '-',
      fault === null ? `${(seconds * pessimism).toFixed(1)} s` : '-',
      fault ?? counts,
    ]),
    figures: {
      slowest: slowest.seconds,
      pessimistic: slowest.seconds * pessimism,
      unended: measured.filter(({ fault }) => fault !== null).length,
    },
  };
}

function pasteIn(host: Host) {
  const sheet = host.engine.workbook.getSheets().find((one) => one.getName() === 'Viện trợ');
  if (sheet === undefined) throw new Error('Error: no sheet of aid');
  return { sheet, row: 1, column: 0, rows: 500, columns: 27, value: null, oldValue: null };
}

void answer([commandsOn(20_000, false), commandsOn(100_000, true)]);
