import {
  BooleanNumber,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '../engine/univer-packages';
import { withFilterArea } from '../services/filter';
import { rangesOf } from './cell-reference';
import { cellsOf } from './cells-of';
import type { RoundtripWorkbook, Sheet } from './hucre-package';
import { notesOf } from './notes-of';
import { StyleTable } from './style-table';
import { validationsOf } from './validations-of';

/** Sheets has at least this grid, so that there is room to write. */
const smallestGrid = { rows: 1000, columns: 26 };

/** The workbook of a file as a snapshot of the engine. Sheet ids are the places of the sheets in the file. */
export function snapshotOf(workbook: RoundtripWorkbook, name: string): Partial<IWorkbookData> {
  const styles = new StyleTable();
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet, index) => [String(index), worksheetOf(sheet, String(index), styles)]),
  );
  const idByName = new Map(workbook.sheets.map((sheet, index) => [sheet.name, String(index)]));
  return {
    id: 'workbook',
    name,
    locale: LocaleType.EN_US,
    sheetOrder: Object.keys(sheets),
    sheets,
    styles: styles.byId,
    resources: [
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(bySheet(workbook, notesOf)) },
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(bySheet(workbook, validationsOf)) },
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesOf(workbook, idByName)) },
    ],
  };
}

function worksheetOf(sheet: Sheet, id: string, styles: StyleTable): Partial<IWorksheetData> {
  const columns = Math.max(0, ...sheet.rows.map((row) => row.length), sheet.columns?.length ?? 0);
  const frozenRows = sheet.freezePane?.rows ?? 0;
  const frozenColumns = sheet.freezePane?.columns ?? 0;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(sheet.rows.length, smallestGrid.rows),
    columnCount: Math.max(columns, smallestGrid.columns),
    cellData: cellsOf(sheet, styles),
    columnData: Object.fromEntries(
      (sheet.columns ?? []).flatMap(({ width }, index) =>
        width === undefined ? [] : [[index, { w: pixels(width) }]],
      ),
    ),
    rowData: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) =>
        hidden === true ? [[row, { hd: BooleanNumber.TRUE }]] : [],
      ),
    ),
    ...withFilterArea(rangesOf(sheet.autoFilter?.range ?? '')[0] ?? null),
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
    freeze: {
      ySplit: frozenRows,
      xSplit: frozenColumns,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
  };
}

/** A file counts widths in digits of 7 pixels with 5 pixels around. */
function pixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function characters(width: number): number {
  return Math.max(0, Math.round(((width - 5) / 7) * 100) / 100);
}

function bySheet<Value>(
  workbook: RoundtripWorkbook,
  read: (sheet: Sheet, id: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(
    workbook.sheets.map((sheet, index) => [String(index), read(sheet, String(index))]),
  );
}

function namesOf(workbook: RoundtripWorkbook, idByName: ReadonlyMap<string, string>): object {
  const usable = (workbook.namedRanges ?? []).filter(({ name }) => !name.startsWith('_xlnm.'));
  return Object.fromEntries(
    usable.map(({ name, range, scope }, index) => {
      const id = `name-${index}`;
      const localSheetId = scope === undefined ? undefined : idByName.get(scope);
      return [
        id,
        { id, name, formulaOrRefString: range, ...(localSheetId === undefined ? {} : { localSheetId }) },
      ];
    }),
  );
}
