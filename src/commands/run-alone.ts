import { holdingDocumentLock } from '../google/lock';
import { userWords } from './language';
import { reportFaults } from './report-faults';
import { readState } from './write-marked';

/**
 * Runs a command that writes while no other writes to the same spreadsheet. From reading to writing it is alone,
 * so that what it writes was never read before what another wrote.
 */
export function runAlone<Result>(command: () => Result, cleanUp?: () => void): Result {
  return reportFaults(() => holdingDocumentLock(command, whoRuns), cleanUp);
}

/** "Kiểm tra sổ, 2026-11-21 09:30", as far as the run marker tells. */
function whoRuns(): string {
  const { run } = readState();
  if (run === null) return '';
  const captions: Readonly<Record<string, string>> = userWords().interface.menu;
  return `${captions[run.command] ?? run.command}, ${run.startedAt}`;
}
