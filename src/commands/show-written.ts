import type { Progress } from '../core/state/written-parts';
import { userWords } from './language';
import { printProgress } from './print-progress';
import { showDone } from './show-done';

interface Written {
  readonly sheet: string;
  readonly progress: Progress;
}

/** Shows a sheet that is written; of one that is not yet, how far it came, unless a page tells that by itself. */
export function showWritten({ sheet, progress }: Written, isWatched: boolean, message: string): void {
  if (progress.done === progress.of) showDone(sheet, message);
  else if (!isWatched)
    showDone(sheet, userWords().interface.messages.partWritten(sheet, printProgress(progress)));
}
