import { clockTime, serialFromInstant } from '../engine/spreadsheet-date';
import { CellValueType, type ICellData } from '../engine/univer-packages';
import { refuse, type ServiceContext } from './context';
import { defaultDateFormat, typedValue } from './typed-value';

/** Sheets keeps no more in one cell. */
const longestText = 50_000;

/** What setValues stores for a value in a cell with this number format. */
export function cellContent(context: ServiceContext, value: unknown, format: string): ICellData {
  if (value === '' || value === null || value === undefined) return { v: null };
  if (typeof value === 'number') return numberContent(value);
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return dateContent(context, value as Date, format);
  }
  return textContent(context, String(value), format);
}

export function plainText(context: ServiceContext, text: string): ICellData {
  if (text.length > longestText) {
    refuse(
      context,
      `Your input contains more than the maximum of ${longestText} characters in a single cell.`,
    );
  }
  return text === '' ? { v: null } : { v: text, t: CellValueType.STRING };
}

function numberContent(value: number): ICellData {
  if (Number.isFinite(value)) return { v: value, t: CellValueType.NUMBER };
  return { v: '#NUM!', t: CellValueType.STRING };
}

function dateContent(context: ServiceContext, date: Date, format: string): ICellData {
  const { timeZone, locale } = context.world.spreadsheet;
  const serial = serialFromInstant(date.getTime(), timeZone);
  return { v: serial, t: CellValueType.NUMBER, ...formatted(format, defaultDateFormat(locale)) };
}

function textContent(context: ServiceContext, text: string, format: string): ICellData {
  if (format === '@') return plainText(context, text);
  const { timeZone, locale } = context.world.spreadsheet;
  const typed = typedValue(text, locale, clockTime(context.world.now(), timeZone));
  switch (typed.kind) {
    case 'text':
      return plainText(context, typed.text);
    case 'boolean':
      return { v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'formula':
      plainText(context, typed.formula);
      return { v: null, f: typed.formula };
    case 'number':
      return { v: typed.value, t: CellValueType.NUMBER, ...formatted(format, typed.format) };
  }
}

/** A typed value brings its format along only into a cell that has none. */
function formatted(format: string, typedFormat: string): Pick<ICellData, 's'> {
  const hasOwn = format !== '' && format.toLowerCase() !== 'general';
  return hasOwn || typedFormat === '' ? {} : { s: { n: { pattern: typedFormat } } };
}
