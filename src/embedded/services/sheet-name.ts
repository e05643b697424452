import type { Worksheet } from '../engine/univer-packages';
import { refuse, type ServiceContext } from './context';

/** Sheets of one spreadsheet differ in more than the case of their names; `own` is the sheet that is renamed. */
export function requireFreeName(context: ServiceContext, name: string, own?: Worksheet): void {
  const taken = context.engine.workbook
    .getSheets()
    .some((sheet) => sheet !== own && sheet.getName().toLowerCase() === name.toLowerCase());
  if (taken) refuse(context, `A sheet with the name "${name}" already exists. Please enter another name.`);
  if (name === '') refuse(context, 'The sheet name cannot be empty.');
}
