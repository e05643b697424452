import type { ICellData, IWorkbookData } from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';

/** The sheets that the add-on writes. */
const outputs: ReadonlySet<string> = new Set([
  '_svt',
  'Kết quả kiểm tra',
  'Tổng hợp',
  'Nhật ký',
  'Findings',
  'Totals',
  'Log',
]);

/** All that stands in the user's sheets, by name: cells, formats, notes, widths, merges, filters, lists. */
export function inputsOf(host: Host): Readonly<Record<string, unknown>> {
  return structuredClone(currentInputsOf(host));
}

/** The same, to be read at once: parts of it are the engine's own, which goes on changing them. */
export function currentInputsOf(host: Host): Readonly<Record<string, unknown>> {
  const { sheets, styles, resources = [] }: Partial<IWorkbookData> = host.engine.current();
  const inputs = Object.entries(sheets ?? {}).filter(([, { name = '' }]) => !outputs.has(name));
  return Object.fromEntries(
    inputs.map(([id, sheet]) => [
      sheet.name,
      {
        columns: sheet.columnData,
        rows: sheet.rowData,
        merges: sheet.mergeData,
        freeze: sheet.freeze,
        cells: Object.entries(sheet.cellData ?? {}).map(([row, cells]) => [
          row,
          Object.entries(cells as Readonly<Record<string, ICellData>>).map(([column, { v, t, f, s }]) => [
            column,
            v,
            t,
            f,
            typeof s === 'string' ? styles?.[s] : s,
          ]),
        ]),
        resources: resources.map(({ name, data }) => [name, partOf(data, id)]),
      },
    ]),
  );
}

/** What a plug-in of the engine keeps for one sheet: notes, drop-downs, conditional formats. */
function partOf(data: string, sheetId: string): unknown {
  if (data === '') return null;
  const parts: unknown = JSON.parse(data);
  const part: unknown =
    typeof parts === 'object' && parts !== null
      ? (parts as Readonly<Record<string, unknown>>)[sheetId]
      : null;
  // The engine keeps an empty list where there was a rule once.
  return part === undefined || (Array.isArray(part) && part.length === 0) ? null : part;
}
