import { clockTime } from '../../engine/spreadsheet-date';
import { CellValueType, type ICellData } from '../../engine/univer-packages';
import { typedValue } from '../../services/typed-value';
import type { World } from '../../services/world';

/**
 * What a cell with this number format holds after a text was typed or pasted into it, read in the spreadsheet's
 * locale as Sheets does; null for what stays text, and for truth values and formulas, which the engine reads alike.
 */
export function typedNumber(
  world: World,
  text: string,
  format: string,
): Pick<ICellData, 'v' | 't' | 's'> | null {
  if (format === '@') return null;
  const today = clockTime(world.now(), world.spreadsheet.timeZone);
  const typed = typedValue(text, world.spreadsheet.locale, today);
  if (typed.kind !== 'number') return null;
  const hasFormat = format !== '' && format.toLowerCase() !== 'general';
  const shown = hasFormat || typed.format === '' ? {} : { s: { n: { pattern: typed.format } } };
  return { v: typed.value, t: CellValueType.NUMBER, ...shown };
}
