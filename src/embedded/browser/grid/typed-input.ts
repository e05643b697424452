import type { Engine } from '../../engine/engine';
import { clockTime } from '../../engine/spreadsheet-date';
import { CellValueType, type ICellData } from '../../engine/univer-packages';
import { withCommas } from '../../services/formula-text';
import { typedValue } from '../../services/typed-value';
import type { World } from '../../services/world';
import { AFTER_CELL_EDIT, SheetInterceptorService } from './screen-packages';

/** The engine reads what is typed as in America; this reads it in the spreadsheet's locale, as Sheets does. */
export function readTypedInput(engine: Engine, world: World): void {
  const { locale } = world.spreadsheet;
  engine.api.getActiveWorkbook()?.setNumfmtLocal(locale.startsWith('vi') ? 'vi' : 'en');
  engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before the engine's own reading, which stands at lower priorities.
    priority: 2000,
    handler: (cell, place, next) => {
      const before = place.worksheet.getCellMatrix().getValue(place.row, place.col) ?? null;
      return next(cell ? read(cell, engine.cells.numberFormat(before)) : cell);
    },
  });

  const read = (cell: ICellData, format: string): ICellData => {
    if (cell.f) return { ...cell, f: withCommas(cell.f) };
    const text = textOf(cell);
    if (text === null || format === '@') return cell;
    const today = clockTime(world.now(), world.spreadsheet.timeZone);
    const typed = typedValue(text, locale, today);
    if (typed.kind !== 'number') return cell;
    const hasFormat = format !== '' && format.toLowerCase() !== 'general';
    const style = typeof cell.s === 'object' ? cell.s : {};
    const shown = hasFormat || typed.format === '' ? {} : { s: { ...style, n: { pattern: typed.format } } };
    return { ...cell, v: typed.value, t: CellValueType.NUMBER, p: null, ...shown };
  };
}

function textOf(cell: ICellData): string | null {
  return typeof cell.v === 'string' && !cell.f && !cell.v.startsWith('=') ? cell.v : null;
}
