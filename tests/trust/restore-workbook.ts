import {
  FormulaDataModel,
  IResourceManagerService,
  type IWorkbookData,
} from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import type { StoredChart, StoredFile } from '../../src/embedded/services/world';

/** A spreadsheet and what lies around it, to come back to. */
export interface Kept {
  readonly workbook: IWorkbookData;
  readonly drive: readonly StoredFile[];
  readonly charts: readonly StoredChart[];
}

export function keep(host: Host): Kept {
  const { drive, charts } = host.world;
  return { workbook: host.engine.snapshot(), drive: [...drive], charts: [...charts] };
}

/**
 * Brings a host back to an earlier state of the same spreadsheet, which a sweep does thousands of times: much faster
 * than a new host. The earlier state has no formulas, whose results the engine keeps elsewhere.
 */
export function restore(host: Host, { workbook, drive, charts }: Kept): void {
  const { sheets = {}, resources = [] } = workbook;
  clearFormulas(host);
  for (const sheet of [...host.engine.workbook.getSheets()]) {
    const kept = sheets[sheet.getSheetId()];
    if (kept === undefined) remove(host, sheet.getSheetId());
    else bringBack(sheet.getSnapshot(), kept);
  }
  restoreResources(host, resources);
  host.world.drive.splice(0, Number.POSITIVE_INFINITY, ...drive);
  host.world.charts.splice(0, Number.POSITIVE_INFINITY, ...charts);
}

function clearFormulas({ engine }: Host): void {
  const model = engine.injector.get(FormulaDataModel);
  const unit = engine.workbook.getUnitId();
  for (const sheet of engine.workbook.getSheets()) {
    engine.cells.eachContent(sheet, (row, column, { f }) => {
      if (!f) return;
      engine.change('sheet.mutation.set-range-values', {
        subUnitId: sheet.getSheetId(),
        cellValue: { [row]: { [column]: { v: null, f: null } } },
      });
    });
  }
  delete model.getArrayFormulaRange()[unit];
  delete model.getArrayFormulaCellData()[unit];
}

function remove(host: Host, subUnitId: string): void {
  host.engine.change('sheet.mutation.remove-sheet', {
    subUnitId,
    subUnitName: host.engine.workbook.getSheetBySheetId(subUnitId)?.getName() ?? '',
  });
}

/** Makes an object equal to another one in place, for the engine holds on to its parts. */
function bringBack(live: object, kept: object): void {
  const target = live as Record<string, unknown>;
  const source = kept as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(target)) if (!(key in source)) delete target[key];
  if (Array.isArray(live) && Array.isArray(kept)) live.length = kept.length;
  for (const [key, value] of Object.entries(source)) {
    const present = target[key];
    if (isObject(value) && isObject(present)) bringBack(present, value);
    else if (value !== present) target[key] = structuredClone(value);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Notes, drop-downs and conditional formats, each kept by a plug-in of the engine. */
function restoreResources({ engine }: Host, kept: NonNullable<IWorkbookData['resources']>): void {
  const unit = engine.workbook.getUnitId();
  for (const hook of engine.injector.get(IResourceManagerService).getAllResourceHooks()) {
    const before = kept.find(({ name }) => name === hook.pluginName)?.data ?? '';
    if (hook.toJson(unit) === before) continue;
    hook.onUnLoad(unit);
    if (before !== '') hook.onLoad(unit, hook.parseJson(before));
  }
}
