import type { Engine } from '../../engine/engine';
import type { ICellData } from '../../engine/univer-packages';
import { withCommas } from '../../services/formula-text';
import type { World } from '../../services/world';
import { AFTER_CELL_EDIT, SheetInterceptorService } from './screen-packages';
import { typedNumber } from './typed-content';

/** The engine reads what is typed as in America; this reads it in the spreadsheet's locale, as Sheets does. */
export function readTypedInput(engine: Engine, world: World): void {
  const { locale } = world.spreadsheet;
  engine.api.getActiveWorkbook()?.setNumfmtLocal(locale.startsWith('vi') ? 'vi' : 'en');
  engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before the engine's own reading, which stands at lower priorities.
    priority: 2000,
    handler: (cell, place, next) => {
      const before = place.worksheet.getCellMatrix().getValue(place.row, place.col) ?? null;
      return next(cell ? read(world, cell, engine.cells.numberFormat(before)) : cell);
    },
  });
}

function read(world: World, cell: ICellData, format: string): ICellData {
  if (cell.f) return { ...cell, f: withCommas(cell.f) };
  if (typeof cell.v !== 'string' || cell.v.startsWith('=')) return cell;
  const number = typedNumber(world, cell.v, format);
  if (number === null) return cell;
  const style = { ...(typeof cell.s === 'object' ? cell.s : {}), ...(number.s as object | undefined) };
  return { ...cell, ...number, p: null, ...(number.s === undefined ? {} : { s: style }) };
}
