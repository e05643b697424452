import type { Spills } from '../engine/spills';
import type {
  ICellData,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '../engine/univer-packages';
import type { EngineNotes } from './notes-of';

/** One sheet of the engine with what stands about it elsewhere in the snapshot. */
export interface SheetState {
  readonly worksheet: Partial<IWorksheetData>;
  readonly styles: IWorkbookData['styles'];
  readonly notes: EngineNotes;
  readonly validations: readonly ISheetDataValidationRule[];
}

export interface SheetChange {
  /** Null for a sheet that the file does not have. */
  readonly before: SheetState | null;
  readonly after: SheetState;
  readonly spills: Spills | null;
  /** Sheet names by sheet id, for links between sheets. */
  readonly nameById: ReadonlyMap<string, string>;
}

export function styleOf(state: SheetState | null, cell: ICellData | undefined): IStyleData | null {
  const style = cell?.s;
  if (style === undefined || style === null) return null;
  return (typeof style === 'string' ? state?.styles[style] : style) ?? null;
}
