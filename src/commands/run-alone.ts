import { currentVersion } from '../core/state/versions';
import { printTime } from '../core/values/print';
import { startWatch } from '../google/clock';
import { Fault } from '../google/fault';
import { holdingDocumentLock } from '../google/lock';
import { userLanguage, userWords } from './language';
import { printProgress } from './print-progress';
import { reportFaults, tryTo } from './report-faults';
import { readState } from './write-marked';

/** How many milliseconds the run has taken so far. */
export type Spent = () => number;

export interface LoneCommand<Result> {
  /** Reads, computes and writes while no other command writes to the same spreadsheet. */
  readonly run: (spent: Spent) => Result;
  /** How long to wait for another command; 'some' when left out. */
  readonly patience?: 'some' | 'none';
  /** Shows the user what was done, once the others may go on; nothing where the page that asked tells it. */
  readonly show?: (result: Result) => void;
  /** Removes what a fault left behind. */
  readonly cleanUp?: () => void;
}

/** From reading to writing a command is alone, so that no output is older than what another wrote before. */
export function runAlone<Result>({ run, patience, show, cleanUp }: LoneCommand<Result>): Result {
  return reportFaults(() => {
    const spent = startWatch();
    const result = holdingDocumentLock(() => unlessNewer(() => run(spent)), whoRuns, patience);
    // What was written stands: told that it failed, the user would issue a second edition.
    tryTo(() => show?.(result));
    return result;
  }, cleanUp);
}

/** What a newer version wrote could be lost, so that an older one writes nothing at all. */
function unlessNewer<Result>(run: () => Result): Result {
  if (readState().version > currentVersion) throw new Fault('newer-workbook');
  return run();
}

/** "Kiểm tra sổ, 21/11/2026 09:30, đã ghi 40.000 trên 100.000 dòng", as far as the run marker tells. */
function whoRuns(): string {
  const { run, parts } = readState();
  if (run === null) return '';
  const { menu, messages } = userWords().interface;
  const captions: Readonly<Record<string, string>> = menu;
  const known = [captions[run.command] ?? run.command, printTime(run.startedAt, userLanguage())];
  const part = parts.find(({ command }) => command === run.command);
  return [...known, ...(part === undefined ? [] : [messages.rowsWritten(printProgress(part))])].join(', ');
}
