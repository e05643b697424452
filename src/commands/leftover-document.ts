import { languages } from '../core/languages';
import { rowTexts } from '../google/append-row';
import { documentsWith, moveToBin } from '../google/drive';

/**
 * A run that was stopped may have made its document without telling of it. Such a document is found by the token
 * of the run and moved to the bin, unless the log names it: then the run was stopped after its work was done.
 */
export function removeLeftover(token: string | null): void {
  if (token === null) return;
  const logged = Object.values(languages).flatMap((language) => rowTexts(language.sheets.log.name));
  for (const id of documentsWith(token)) {
    if (!logged.some((text) => text.includes(id))) moveToBin(id);
  }
}
