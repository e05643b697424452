import { refuse, type ServiceContext } from './context';

/** All sheets of a spreadsheet together have no more. GD Google Workspace limits, files you can store in Drive */
const mostCells = 10_000_000;

/** Refuses where so many more cells would be too many. */
export function requireCells(context: ServiceContext, more: number): void {
  const cells = context.engine.workbook
    .getSheets()
    .reduce((sum, sheet) => sum + sheet.getRowCount() * sheet.getColumnCount(), more);
  if (cells <= mostCells) return;
  refuse(
    context,
    `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
  );
}
