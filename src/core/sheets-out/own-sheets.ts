import { languages } from '../languages';
import { stateSheetName } from '../state/state';

/** Whether the add-on writes the sheet itself, in either language, so that it is no input. */
export function isOwnSheet(name: string): boolean {
  return name === stateSheetName || ownNames().has(name);
}

function ownNames(): ReadonlySet<string> {
  return new Set(
    Object.values(languages).flatMap(({ findings, sheets }) => [
      findings.sheet.name,
      sheets.totals.name,
      sheets.log.name,
    ]),
  );
}
