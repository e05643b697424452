import { type OwnSheetKind, ownSheet } from '../core/sheets-out/own-sheets';
import type { Register } from '../core/tables/register';
import { requireOwnSheet as require } from '../google/own-sheet';

/** Stands before all writing of a command, so that a refusal leaves nothing unfinished. */
export function requireOwnSheet(kind: OwnSheetKind, { settings }: Pick<Register, 'settings'>): void {
  require(ownSheet(kind, settings.language));
}
