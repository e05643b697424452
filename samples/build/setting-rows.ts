import { tables } from '../../src/core/languages/vi/tables';
import { type Settings, settingDefinitions } from '../../src/core/workbook/settings';
import type { DataRow } from './tab-separated';

/** All settings with their explanation: the office's own value where the data give one, else the default. */
export function settingRows(own: readonly DataRow[]): DataRow[] {
  const values = new Map(own.map(({ key = '', value = '' }) => [key, value]));
  const rows = Object.entries(settingDefinitions).map(([key, { value, source }]) => ({
    key,
    value: values.get(key) ?? shown(value),
    explanation: explain(key as keyof Settings, source),
  }));
  const unknown = [...values.keys()].filter((key) => !(key in settingDefinitions));
  if (unknown.length > 0) throw new Error(`No such setting: ${unknown.join(', ')}`);
  return rows;
}

function shown(value: string | number | null): string {
  const day = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null;
  return day === null ? String(value ?? '') : `${day[3]}/${day[2]}/${day[1]}`;
}

function explain(key: keyof Settings, source: string): string {
  return source === 'custom' ? tables.settings[key] : `${tables.settings[key]} (${source})`;
}
