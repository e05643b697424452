import type { Language } from '../languages/language';
import { columnLetters } from '../tables/address';
import { textOf } from '../tables/cell-text';
import { readSetting } from '../tables/read-settings';
import type { Register, SettingRow } from '../tables/register';
import { originalCell } from '../tables/table';
import { type Settings, settingDefinitions } from '../workbook/settings';
import { type InputSheet, missingInputSheets } from './input-sheets';

/** What a new office says first, in the order of the form. */
export const officeSettings = [
  'language',
  'province_vi',
  'province_en',
  'department_vi',
  'department_en',
  'as_of',
  'reporting_year',
] as const satisfies readonly (keyof Settings)[];
export type OfficeSetting = (typeof officeSettings)[number];

export interface OfficeField {
  readonly key: OfficeSetting;
  readonly kind: (typeof settingDefinitions)[OfficeSetting]['kind'];
  /** As it stands, '' where it is left to its default and that is blank. */
  readonly value: string;
  readonly values: readonly string[];
  readonly explanation: string;
}

export function officeFields({ settings }: Register, { tables }: Language): readonly OfficeField[] {
  return officeSettings.map((key) => {
    const { kind, values = [] } = settingDefinitions[key];
    const value = settings[key];
    return {
      key,
      kind,
      value: value === null ? '' : String(value),
      values,
      explanation: tables.settings[key],
    };
  });
}

/** The first of the given texts that its setting cannot be; null when all can. */
export function unreadableSetting(
  texts: Readonly<Partial<Record<OfficeSetting, string>>>,
  locale: string,
): OfficeSetting | null {
  return (
    officeSettings.find((key) => {
      const text = texts[key];
      return text !== undefined && readSetting(key, text, locale) === undefined;
    }) ?? null
  );
}

/** Texts for cells of a sheet, rows and columns from 1. */
export interface SettingsEdit {
  readonly sheet: string;
  readonly cells: readonly SettingsCell[];
}

interface SettingsCell {
  readonly row: number;
  readonly column: number;
  /** A1 */
  readonly address: string;
  readonly text: string;
}

/**
 * What changes in the Settings sheet that exists: only values that differ, each in the cell where it stands, and
 * keys that the sheet lacks below its last row. Null when there is no such sheet.
 */
export function settingsEdit(
  { settingRows, settings }: Register,
  texts: Readonly<Partial<Record<OfficeSetting, string>>>,
  { tables }: Language,
): SettingsEdit | null {
  const [layout] = settingRows.layouts;
  if (layout === undefined) return null;
  const { key: keyColumn = 0, value: valueColumn = 1, explanation } = layout.columns;
  const cells: SettingsCell[] = [];
  const put = (row: number, column: number, text: string) =>
    cells.push({ row, column: column + 1, address: `${columnLetters(column)}${row}`, text: text.trim() });
  let below = settingRows.rows.reduce(
    (last, { origin }) => (origin.layout === layout ? Math.max(last, origin.row) : last),
    layout.headerRow,
  );
  for (const key of officeSettings) {
    const text = texts[key]?.trim();
    if (text === undefined) continue;
    const row = settingRows.rows.filter((one) => one.key === key && one.origin.layout === layout).pop();
    if (!isChange(text, settings[key], row)) continue;
    if (row !== undefined) put(row.origin.row, valueColumn, text);
    else {
      below += 1;
      put(below, keyColumn, key);
      put(below, valueColumn, text);
      if (explanation !== undefined) put(below, explanation, tables.settings[key]);
    }
  }
  return { sheet: layout.sheet, cells };
}

/** The Settings sheet of a workbook that has none, with what the office said in place of the defaults. */
export function newSettingsSheet(
  texts: Readonly<Partial<Record<OfficeSetting, string>>>,
  language: Language,
): InputSheet | null {
  const name = language.tables.sheets.settings[0];
  const sheet = missingInputSheets({ sheets: [] }, language).find((one) => one.name === name);
  if (sheet === undefined) return null;
  const given: Readonly<Record<string, string | undefined>> = texts;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const text = given[row[0] ?? ''];
      return text === undefined ? row : row.map((cell, column) => (column === 1 ? text.trim() : cell));
    }),
  };
}

/** A value that stands already is not written again, and neither is a default that the sheet leaves unsaid. */
function isChange(text: string, current: string | number | null, row: SettingRow | undefined): boolean {
  const isCurrent = text === String(current ?? '');
  if (row === undefined) return !isCurrent && text !== '';
  return textOf(originalCell(row.origin, 'value')) !== text && !(isCurrent && row.outcome === 'read');
}
