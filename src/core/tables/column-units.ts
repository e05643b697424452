import { type ColumnUnit, readTitleUnit } from '../values/column-unit';
import { foldAccents } from '../values/vietnamese-text';
import type { Cell } from '../workbook/workbook';
import { moneyFields } from './money-fields';

type Columns = Readonly<Record<string, number>>;
type Units = Readonly<Record<string, ColumnUnit>>;

/**
 * The unit of each column of money: what its heading says, else what a title above the header says of the whole
 * sheet ("ĐVT: triệu đồng"). Columns that need none are left out.
 */
export function columnUnits(
  columns: Columns,
  said: Units,
  headings: readonly string[],
  above: readonly (readonly Cell[])[],
): Units {
  const title = unitOfTitles(above);
  const units: Record<string, ColumnUnit> = {};
  for (const [field, currency] of moneyFields) {
    const column = columns[field];
    if (column === undefined) continue;
    const isOriginal = /nguyen te|original/.test(foldAccents(headings[column] ?? ''));
    const isTitled =
      title !== null && !isOriginal && applies(title, currency, columns.currency !== undefined);
    const unit = said[field] ?? (isTitled ? title : null);
    if (unit === null || (unit.power === 0 && (unit.currency ?? currency) === currency)) continue;
    units[field] = unit;
  }
  return units;
}

/** A title says nothing of a column in another currency, nor of amounts whose currency each row names. */
function applies(title: ColumnUnit, currency: string | null, rowsNameCurrency: boolean): boolean {
  if (currency !== null) return (title.currency ?? currency) === currency;
  return title.power > 0 || !rowsNameCurrency;
}

/** The unit that a title tells of all amounts below it. */
export function unitOfTitles(above: readonly (readonly Cell[])[]): ColumnUnit | null {
  for (const cells of above) {
    for (const cell of cells) {
      const unit = typeof cell === 'string' && cell.length < longest ? readTitleUnit(cell) : null;
      if (unit !== null) return unit;
    }
  }
  return null;
}

const longest = 150;
