import type { Worksheet } from '../engine/univer-packages';
import { refuse, type ServiceContext } from './context';
import type { Block } from './write-cells';

/** Refuses a change of a sheet all of which this user may not edit, such as a new row or another width. */
export function requireUnprotected(context: ServiceContext, sheet: Worksheet): void {
  if (context.world.protectedSheets.has(sheet.getName())) refuseProtected(context);
}

/** Refuses a change of cells of which this user may not edit one. */
export function requireEditable(context: ServiceContext, block: Block): void {
  if (!canEdit(context, block)) refuseProtected(context);
}

export function canEdit({ world }: ServiceContext, block: Block): boolean {
  const name = block.sheet.getName();
  if (world.protectedSheets.has(name)) return false;
  return !world.protectedRanges.some(
    ({ sheet, row, column, rows, columns }) =>
      sheet === name &&
      row < block.row + block.rows &&
      row + rows > block.row &&
      column < block.column + block.columns &&
      column + columns > block.column,
  );
}

function refuseProtected(context: ServiceContext): never {
  return refuse(
    context,
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
