import type { Host } from '../../src/embedded/host';

/** Every cell of a sheet as it is stored, with its style: text by 'row,column'. */
export function cellsOf(host: Host, name: string): ReadonlyMap<string, string> {
  const sheet = host.engine.workbook.getSheets().find((one) => one.getName() === name);
  const cells = new Map<string, string>();
  sheet?.getCellMatrix().forValue((row, column, cell) => {
    const style = host.engine.cells.style(cell ?? null);
    cells.set(`${row},${column}`, JSON.stringify([cell?.v, cell?.t, cell?.f, style]));
  });
  return cells;
}

export function sheetNames(host: Host): string[] {
  return host.engine.workbook.getSheets().map((sheet) => sheet.getName());
}
