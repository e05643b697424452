import type { Engine } from './engine';
import { FormulaDataModel, type ICellData, type IRange } from './univer-packages';

/** What formulas of a sheet spilled beyond their own cell, which a snapshot leaves out. */
export interface Spills {
  /** The range that the formula of a cell fills, by 'row,column'. */
  readonly ranges: ReadonlyMap<string, IRange>;
  /** By 'row,column', the formulas' own cells left out. */
  readonly cells: ReadonlyMap<string, ICellData>;
}

/** By sheet id. */
export function spillsOf(engine: Engine): ReadonlyMap<string, Spills> {
  const model = engine.injector.get(FormulaDataModel);
  const unit = engine.workbook.getUnitId();
  const ranges = model.getArrayFormulaRange()[unit] ?? {};
  const cells = model.getArrayFormulaCellData()[unit] ?? {};
  return new Map(
    engine.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const ranged = flat<IRange>(ranges[id]);
      const spilled = [...flat<ICellData>(cells[id])].filter(([key]) => !ranged.has(key));
      return [id, { ranges: ranged, cells: new Map(spilled) }];
    }),
  );
}

function flat<Value>(matrix: unknown): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const [row, cells] of Object.entries((matrix ?? {}) as Record<string, Record<string, Value | null>>)) {
    for (const [column, value] of Object.entries(cells)) {
      if (value !== null && value !== undefined) found.set(`${row},${column}`, value);
    }
  }
  return found;
}
