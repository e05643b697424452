import type { Filter } from '../../google/services';
import { BooleanNumber, type IRange, type IWorksheetData, type Worksheet } from '../engine/univer-packages';
import { countWrite, refuse, type ServiceContext } from './context';
import type { Block } from './write-cells';

/**
 * The engine's filter is not among its packages here: the area of a filter, headings in its first row, stands with the
 * sheet, and what it hides are hidden rows. They are read and written like all others.
 */
export function filterAreaOf({ custom }: Partial<IWorksheetData>): IRange | null {
  return (custom?.[key] as IRange | undefined) ?? null;
}

export function withFilterArea(area: IRange | null): Pick<IWorksheetData, 'custom'> {
  return area === null ? {} : { custom: { [key]: area } };
}

const key = 'filter';

export function filterOf(context: ServiceContext, sheet: Worksheet): Filter | null {
  const area = filterAreaOf(sheet.getConfig());
  return area === null ? null : filterOver(context, sheet, area);
}

export function createFilter(context: ServiceContext, block: Block): Filter {
  const { sheet, row, column, rows, columns } = block;
  const config = sheet.getConfig();
  if (filterAreaOf(config) !== null) {
    refuse(context, "You can't create a filter in a sheet that already has a filter.");
  }
  const area = {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
  config.custom = { ...config.custom, [key]: area };
  return filterOver(context, sheet, area);
}

/** Rows count from 0. */
export function isFilteredOut(sheet: Worksheet, row: number): boolean {
  const area = filterAreaOf(sheet.getConfig());
  return area !== null && row > area.startRow && row <= area.endRow && isHidden(sheet, row);
}

export function isHidden(sheet: Worksheet, row: number): boolean {
  return sheet.getConfig().rowData[row]?.hd === BooleanNumber.TRUE;
}

function filterOver(context: ServiceContext, sheet: Worksheet, area: IRange): Filter {
  return {
    remove() {
      countWrite(context, 'Filter.remove');
      context.engine.change('sheet.mutation.set-row-visible', {
        subUnitId: sheet.getSheetId(),
        ranges: [area],
      });
      const config = sheet.getConfig();
      const { [key]: _, ...others } = config.custom ?? {};
      config.custom = others;
    },
  };
}
