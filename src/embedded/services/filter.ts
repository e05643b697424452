import type { Filter } from '../../google/services';
import type { Worksheet } from '../engine/univer-packages';
import { countWrite, refuse, type ServiceContext } from './context';
import type { Block } from './write-cells';

/** The engine's filter is not among its packages here: a filter is known, but hides nothing. */
const filters = new WeakMap<Worksheet, Filter>();

export function filterOf(sheet: Worksheet): Filter | null {
  return filters.get(sheet) ?? null;
}

export function createFilter(context: ServiceContext, { sheet }: Block): Filter {
  if (filters.has(sheet)) refuse(context, "You can't create a filter in a sheet that already has a filter.");
  const filter: Filter = {
    remove() {
      countWrite(context, 'Filter.remove');
      filters.delete(sheet);
    },
  };
  filters.set(sheet, filter);
  return filter;
}
