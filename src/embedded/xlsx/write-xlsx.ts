import { sheetNumber } from '../engine/sheet-number';
import type { Spills } from '../engine/spills';
import type { IWorkbookData, IWorksheetData } from '../engine/univer-packages';
import type { StoredChart } from '../services/world';
import { type ChartChanges, chartsAdded, sheetsCleared } from './chart-changes';
import { dropCharts } from './drop-charts';
import { fileChart } from './file-chart';
import { type RoundtripWorkbook, type Sheet, saveXlsx, writeXlsx as writeNew } from './hucre-package';
import { keepEscapes } from './keep-escapes';
import { overlaySheet } from './overlay-sheet';
import { openFile } from './read-xlsx';
import type { SheetState } from './sheet-state';
import { snapshotOf } from './snapshot-of';

/**
 * Puts what changed since the file was opened into the file and leaves all else in it as it was: styles that the
 * engine does not know, conditional formats, protection, charts of a person. Sheets that the file does not have come
 * after its own, whose parts are known by their place. Charts are added to a sheet of the file only where none of its
 * former drawing is left.
 */
export async function writeXlsx(
  bytes: Uint8Array,
  workbook: IWorkbookData,
  spills: ReadonlyMap<string, Spills>,
  charts: ChartChanges = noCharts,
): Promise<Uint8Array> {
  const file = await openFile(dropCharts(bytes, sheetsCleared(charts).map(Number)));
  overlayWorkbook(file, workbook, spills);
  addCharts(file, workbook, charts);
  keepEscapes(file.sheets);
  return saveXlsx(file);
}

const noCharts: ChartChanges = { before: [], after: [] };

function addCharts({ sheets }: RoundtripWorkbook, workbook: IWorkbookData, charts: ChartChanges): void {
  const idByName = new Map(workbook.sheetOrder.map((id) => [workbook.sheets[id]?.name, id]));
  for (const sheet of sheets) {
    const added = chartsAdded(charts, idByName.get(sheet.name) ?? '').flatMap(
      (chart) => fileChart(chart, sheet) ?? [],
    );
    // The library's type says what it reads; it writes what it reads and what it can write.
    if (added.length > 0)
      sheet.charts = [...(sheet.charts ?? []), ...added] as Required<typeof sheet>['charts'];
  }
}

/** Apart, so that the state before is forgotten when the library, which needs much memory, begins to write. */
function overlayWorkbook(
  file: RoundtripWorkbook,
  workbook: IWorkbookData,
  spills: ReadonlyMap<string, Spills>,
): void {
  const before = snapshotOf(file, workbook.name);
  const nameById = sheetNames(workbook);
  const own = new Set(before.sheetOrder);
  const added = workbook.sheetOrder.filter((id) => !own.has(id));
  file.sheets = [...(before.sheetOrder ?? []), ...added].flatMap((id) => {
    const after = workbook.sheets[id];
    if (after === undefined) return [];
    const sheet = file.sheets[Number(id)] ?? blankSheet(after);
    overlaySheet(sheet, {
      before: own.has(id) ? stateOf(before, id) : null,
      after: stateOf(workbook, id),
      spills: spills.get(id) ?? null,
      nameById,
    });
    return [sheet];
  });
}

/** A file with the sheets of a workbook that was never in one. */
export async function createXlsx(
  workbook: IWorkbookData,
  spills: ReadonlyMap<string, Spills>,
  charts: readonly StoredChart[] = [],
): Promise<Uint8Array> {
  const blank = await writeNew({ sheets: [{ name: 'Sheet1', rows: [] }] });
  const file: RoundtripWorkbook = await openFile(blank);
  const nameById = sheetNames(workbook);
  file.sheets = workbook.sheetOrder.flatMap((id) => {
    const after = workbook.sheets[id];
    if (after === undefined) return [];
    const sheet = blankSheet(after);
    overlaySheet(sheet, {
      before: null,
      after: stateOf(workbook, id),
      spills: spills.get(id) ?? null,
      nameById,
    });
    return [sheet];
  });
  addCharts(file, workbook, { before: [], after: charts });
  keepEscapes(file.sheets);
  return saveXlsx(file);
}

/** By the number under which links name a sheet. */
function sheetNames(workbook: IWorkbookData): ReadonlyMap<string, string> {
  return new Map(workbook.sheetOrder.map((id) => [String(sheetNumber(id)), workbook.sheets[id]?.name ?? '']));
}

function blankSheet(worksheet: Partial<IWorksheetData>): Sheet {
  return { name: worksheet.name ?? '', rows: [], cells: new Map() };
}

function stateOf(workbook: Partial<IWorkbookData>, id: string): SheetState {
  const resource = (name: string) => {
    const data = workbook.resources?.find((one) => one.name === name)?.data;
    return data ? (JSON.parse(data) as Record<string, never>)[id] : undefined;
  };
  return {
    worksheet: workbook.sheets?.[id] ?? {},
    styles: workbook.styles ?? {},
    notes: resource('SHEET_NOTE_PLUGIN') ?? {},
    validations: resource('SHEET_DATA_VALIDATION_PLUGIN') ?? [],
  };
}
