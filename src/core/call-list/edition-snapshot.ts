import type { CallRow } from '../tables/register';
import { decimalString } from '../values/money';
import { placeName } from '../values/place-name';
import { Unread } from '../values/unread';
import { foldText } from '../values/vietnamese-text';
import { fingerprint } from './fingerprint';

/** What an issued list said of its projects, short enough to be kept in the workbook: plain JSON. */
export type EditionSnapshot = readonly ProjectSnapshot[];

export interface ProjectSnapshot {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Fields of the row that are not blank: a short value as it is, a longer text as '#' and its fingerprint. */
  readonly fields: Readonly<Record<string, string>>;
}

export function snapshotOf(rows: readonly CallRow[]): EditionSnapshot {
  return rows.map((row) => ({
    code: row.code,
    nameVi: row.nameVi,
    nameEn: row.nameEn,
    fields: fieldsOf(row),
  }));
}

/** By its code; by its title where it has none. */
export function projectKey({ code, nameVi }: Pick<ProjectSnapshot, 'code' | 'nameVi'>): string {
  return code === '' ? `title ${foldText(nameVi)}` : `code ${foldText(code)}`;
}

/** Plain JSON without characters that a cell could cut in two. */
export function snapshotToJson(snapshot: EditionSnapshot): string {
  return JSON.stringify(snapshot).replace(
    /[\ud800-\udfff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}

/** A snapshot as it was kept; null where the cell was damaged by hand. */
export function snapshotFromJson(json: string): EditionSnapshot | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every(isProject) ? value : null;
  } catch {
    return null;
  }
}

function isProject(value: unknown): value is ProjectSnapshot {
  if (typeof value !== 'object' || value === null) return false;
  const { code, nameVi, nameEn, fields } = value as Partial<Record<keyof ProjectSnapshot, unknown>>;
  return [code, nameVi, nameEn].every((text) => typeof text === 'string') && typeof fields === 'object';
}

function fieldsOf(row: CallRow): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [field, value] of Object.entries(row)) {
    if (field === 'origin' || field === 'code') continue;
    const text = textOf(value);
    if (text !== '') fields[field] = text.length > longestKept ? `#${fingerprint(text)}` : text;
  }
  return fields;
}

/** Amounts, dates and words of lists are shorter. */
const longestKept = 24;

type FieldValue = CallRow[Exclude<keyof CallRow, 'origin'>];

function textOf(value: FieldValue): string {
  if (value === null) return '';
  if (value instanceof Unread) return value.text;
  if (typeof value !== 'object') return String(value);
  if ('minor' in value) return `${decimalString(value)} ${value.currency}`;
  return value
    .map((each) => {
      if (typeof each === 'string') return each;
      return 'share' in each ? `${each.key} ${each.share / 100}` : placeName(each, 'vi');
    })
    .join('; ');
}
