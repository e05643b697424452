import { type OwnSheetKind, ownSheet } from '../core/sheets-out/own-sheets';
import type { Register } from '../core/tables/register';
import { renameOwnSheet, requireOwnSheet as requireOwn } from '../google/own-sheet';

type InLanguage = Pick<Register, 'settings'>;

/** Stands before all writing of a command, so that a refusal leaves nothing unfinished. */
export function requireOwnSheet(kind: OwnSheetKind, { settings }: InLanguage): void {
  requireOwn(ownSheet(kind, settings.language));
}

/** Stands before the sheet is written: the language of the workbook may have changed since it was made. */
export function nameOwnSheet(kind: OwnSheetKind, { settings }: InLanguage): void {
  renameOwnSheet(ownSheet(kind, settings.language));
}
