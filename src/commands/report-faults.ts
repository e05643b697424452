import type { FaultKind } from '../core/languages/interface-words';
import { recogniseFault } from '../google/recognise-fault';
import { userWords } from './language';

/**
 * A fault as the user reads it: one sentence in the user's language. Google shows the message of what a command
 * throws, in the sheet after a click in the menu and through the failure handler in the sidebar.
 */
class ReportedFault extends Error {
  constructor(
    readonly kind: FaultKind,
    sentence: string,
    readonly cause: unknown,
  ) {
    super(sentence);
  }
}

/**
 * The one place where a command's faults are caught. They are put into words and thrown on, never swallowed.
 * `cleanUp` runs first; its own faults do not hide the one that it follows.
 */
export function reportFaults<Result>(command: () => Result, cleanUp: () => void = nothing): Result {
  try {
    return command();
  } catch (thrown) {
    const fault = recogniseFault(thrown);
    const words = userWords().interface;
    tryTo(cleanUp);
    const reported = new ReportedFault(fault.kind, words.faults[fault.kind](shortened(fault.detail)), thrown);
    reported.name = words.addOn;
    throw reported;
  }
}

/** A message holds no more, and a text that a page made up may be of any length. */
function shortened(detail: string): string {
  return detail.length > longestDetail ? `${detail.slice(0, longestDetail)}…` : detail;
}

const longestDetail = 240;

/** For what may fail without a word, such as a message, or a cleaning up that the next run does by the run marker. */
export function tryTo(work: () => void): void {
  try {
    work();
  } catch {}
}

function nothing(): void {}
