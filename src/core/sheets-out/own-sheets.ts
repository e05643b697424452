import { languages } from '../languages';
import type { Language } from '../languages/language';
import { stateSheetName } from '../state/state';
import type { LanguageCode } from '../workbook/workbook';
import { lastingLogHeadings } from './log-sheet';

/** A sheet that the add-on writes itself. */
export interface OwnSheet {
  readonly name: string;
  /** What it is called where the workbook speaks another language. */
  readonly otherNames: readonly string[];
  /** Texts that stand together in the first rows of such a sheet if the add-on made it; a list for each language. */
  readonly signatures: readonly (readonly string[])[];
  /** Rows are only added below; what stands is never written anew, so that an office may protect it. */
  readonly isAppended: boolean;
}

export type OwnSheetKind = 'findings' | 'totals' | 'log';

/** The sheet of a kind in the workbook's language, and how one that the add-on made is told from a person's. */
export function ownSheet(kind: OwnSheetKind, language: LanguageCode): OwnSheet {
  const all = Object.values(languages);
  const name = nameOf(kind, languages[language]);
  return {
    name,
    otherNames: all.map((words) => nameOf(kind, words)).filter((other) => other !== name),
    signatures: all.map((words) => signatureOf(kind, words)),
    isAppended: kind === 'log',
  };
}

/** Whether the add-on writes the sheet itself, in either language, so that it is no input. */
export function isOwnSheet(name: string): boolean {
  return (
    name === stateSheetName ||
    Object.values(languages).some((words) => kinds.some((kind) => nameOf(kind, words) === name))
  );
}

const kinds: readonly OwnSheetKind[] = ['findings', 'totals', 'log'];

function nameOf(kind: OwnSheetKind, { findings, sheets }: Language): string {
  return kind === 'findings' ? findings.sheet.name : sheets[kind].name;
}

function signatureOf(kind: OwnSheetKind, { findings, sheets: { log, totals } }: Language): readonly string[] {
  switch (kind) {
    case 'findings':
      return [findings.sheet.title];
    case 'totals':
      // An office may well give the title to a sheet of its own, but hardly the next heading with it.
      return [totals.title, totals.sections.report];
    case 'log':
      return lastingLogHeadings(log);
  }
}
