import { decimalText } from '../values/decimal';
import { readPeriod } from '../values/period';
import { knownValue } from '../values/unread';
import { type Settings, settingDefinitions } from '../workbook/settings';
import type { Cell } from '../workbook/workbook';
import { readNumber } from './cell-readings';
import { textOf } from './cell-text';
import type { SettingRow } from './register';
import type { RowReader } from './sheet-reader';

/** One row of the Settings sheet, with what became of its value. */
export const settingRow: RowReader<SettingRow> = (sheet) => {
  const read = { key: sheet.cell('key'), value: sheet.cell('value') };
  return (origin) => {
    const key = textOf(read.key(origin.cells)).toLowerCase();
    const value = read.value(origin.cells);
    if (!isSettingKey(key)) return { origin, key, value, outcome: 'unknown-key' };
    const isRead = readSetting(key, value, sheet.locale) !== undefined;
    return { origin, key, value, outcome: isRead ? 'read' : 'unreadable' };
  };
};

/** The settings of an office: what its sheet says, and the default where it is silent or cannot be read. */
export function settingsOf(rows: readonly SettingRow[], locale: string): Settings {
  const settings: Record<string, unknown> = {};
  for (const [key, definition] of Object.entries(settingDefinitions)) settings[key] = definition.value;
  for (const { key, value, outcome } of rows) {
    if (outcome === 'read' && isSettingKey(key)) settings[key] = readSetting(key, value, locale);
  }
  return settings as unknown as Settings;
}

function isSettingKey(key: string): key is keyof Settings {
  return settingKeys.has(key);
}

const settingKeys: ReadonlySet<string> = new Set(Object.keys(settingDefinitions));

/** The value of a setting as its kind wants it; undefined when the cell does not say one. */
export function readSetting(
  key: keyof Settings,
  cell: Cell,
  locale: string,
): string | number | null | undefined {
  const definition = settingDefinitions[key];
  const text = textOf(cell);
  if (text === '') return definition.value;
  switch (definition.kind) {
    case 'text':
      return text;
    case 'one-of':
      return definition.values?.includes(text.toLowerCase()) ? text.toLowerCase() : undefined;
    case 'month-day':
      return /^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/.test(text) ? text : undefined;
    case 'date':
      return readDay(cell, locale);
    default:
      return numberIn(cell, locale);
  }
}

function readDay(cell: Cell, locale: string): string | undefined {
  const period = readPeriod(cell, locale);
  return typeof period === 'string' && period.length === 10 ? period : undefined;
}

function numberIn(cell: Cell, locale: string): number | undefined {
  const decimal = knownValue(readNumber(cell, locale));
  return decimal === null ? undefined : Number(decimalText(decimal));
}
