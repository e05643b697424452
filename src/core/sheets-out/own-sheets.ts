import { languages } from '../languages';
import { stateSheetName } from '../state/state';
import type { LanguageCode } from '../workbook/workbook';
import { lastingLogHeadings } from './log-sheet';

/** A sheet that the add-on writes itself. */
export interface OwnSheet {
  readonly name: string;
  /** Texts that stand together in the first rows of such a sheet if the add-on made it; a list for each language. */
  readonly signatures: readonly (readonly string[])[];
}

export type OwnSheetKind = 'findings' | 'totals' | 'log';

/** The sheet of a kind in the workbook's language, and how one that the add-on made is told from a person's. */
export function ownSheet(kind: OwnSheetKind, language: LanguageCode): OwnSheet {
  const all = Object.values(languages);
  const { findings, sheets } = languages[language];
  switch (kind) {
    case 'findings':
      return { name: findings.sheet.name, signatures: all.map((words) => [words.findings.sheet.title]) };
    case 'totals':
      // An office may well give the title to a sheet of its own, but hardly the next heading with it.
      return {
        name: sheets.totals.name,
        signatures: all.map(({ sheets: { totals } }) => [totals.title, totals.sections.report]),
      };
    case 'log':
      return { name: sheets.log.name, signatures: all.map((words) => lastingLogHeadings(words.sheets.log)) };
  }
}

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
