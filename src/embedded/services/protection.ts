import type { Worksheet } from '../engine/univer-packages';
import { refuse, type ServiceContext } from './context';

/** Refuses a change of a sheet that this user may not edit. */
export function requireUnprotected(context: ServiceContext, sheet: Worksheet): void {
  if (!context.world.protectedSheets.has(sheet.getName())) return;
  refuse(
    context,
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
