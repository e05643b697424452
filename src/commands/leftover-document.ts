import { languages } from '../core/languages';
import { clearRowsNaming } from '../google/append-row';
import { documentsWith, moveToBin } from '../google/drive';

/**
 * A run that was stopped may have made its document without telling of it. Such a document is found by the token
 * of the run, which stands in the run marker until all is kept: it is moved to the bin, and the log forgets it.
 */
export function removeLeftover(token: string | null): void {
  if (token === null) return;
  for (const id of documentsWith(token)) {
    for (const { sheets } of Object.values(languages)) clearRowsNaming(sheets.log.name, id);
    moveToBin(id);
  }
}
