import { sheetNumber } from '../engine/sheet-number';
import type { Spills } from '../engine/spills';
import type { IWorkbookData, IWorksheetData } from '../engine/univer-packages';
import { type RoundtripWorkbook, type Sheet, saveXlsx, writeXlsx as writeNew } from './hucre-package';
import { keepEscapes } from './keep-escapes';
import { overlaySheet } from './overlay-sheet';
import { openFile } from './read-xlsx';
import type { SheetState } from './sheet-state';
import { snapshotOf } from './snapshot-of';

/**
 * Puts what changed since the file was opened into the file and leaves all else in it as it was: styles that the
 * engine does not know, charts, conditional formats, protection. Sheets that the file does not have come after its
 * own, whose parts are known by their place.
 */
export async function writeXlsx(
  bytes: Uint8Array,
  workbook: IWorkbookData,
  spills: ReadonlyMap<string, Spills>,
): Promise<Uint8Array> {
  const file = await openFile(bytes);
  overlayWorkbook(file, workbook, spills);
  keepEscapes(file.sheets);
  return saveXlsx(file);
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
