import type { Engine } from '../../engine/engine';
import type { IStyleData } from '../../engine/univer-packages';
import { INTERCEPTOR_POINT, SheetInterceptorService } from './screen-packages';

/** The looks that Sheets gives a link; nothing of it is kept in the cell. */
const linkStyle: IStyleData = { cl: { rgb: '#0b57d0' }, ul: { s: 1 } };

/** Draws cells with a link as links. */
export function showLinks(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    handler: (cell, _place, next) => {
      if (cell === null || cell === undefined || linkOf(cell) === null) return next(cell);
      return next({ ...cell, s: { ...engine.cells.style(cell), ...linkStyle } });
    },
  });
}

/** Where a cell leads: the link of its text, or the address that it holds. */
export function linkOf(cell: { readonly v?: unknown; readonly custom?: unknown }): string | null {
  const link = (cell.custom as { link?: unknown } | null | undefined)?.link;
  if (typeof link === 'string') return link;
  return typeof cell.v === 'string' && /^https?:\/\/\S+$/.test(cell.v) ? cell.v : null;
}
