import { type ColumnUnit, readColumnUnit, unitAlone, withoutColumnUnit } from '../values/column-unit';
import { remembered } from '../values/remembered';
import { headingKey } from './heading-key';
import { moneyFields } from './money-fields';
import type { TableKind } from './table';
import { type Meanings, meaningsOf } from './vocabulary';

/** What a column holds, as its heading says. */
export interface HeadingMeaning {
  readonly fields: readonly string[];
  readonly unit: ColumnUnit | null;
}

/** Reads a heading by its parts, from the widest to the column's own: ["Thời gian thực hiện", "Bắt đầu"]. */
export type ReadHeading = (parts: readonly string[]) => HeadingMeaning | null;

export function headingReader(kind: TableKind, headings: Meanings<string>): ReadHeading {
  const combined = meaningsOf<'period' | 'decision'>((words) => words.combined);
  const known = new Map<string, HeadingMeaning | null>();

  const alone = (text: string): HeadingMeaning | null =>
    remembered(known, text, () => (text.length > longest ? null : meaningOf(text)));

  const meaningOf = (text: string): HeadingMeaning | null => {
    const field = headings.get(headingKey(text));
    const unit = readColumnUnit(text);
    if (field !== undefined) return { fields: [field], unit };
    const fields = combinedFields[kind]?.[combined.get(headingKey(text)) ?? 'none'];
    if (fields !== undefined) return { fields, unit: null };
    const bare = withoutColumnUnit(text);
    if (unit !== null && bare !== text && bare !== '') {
      const exact = headings.get(headingKey(`${bare} ${unit.currency ?? ''}`));
      return exact === undefined ? withUnit(alone(bare), unit) : { fields: [exact], unit };
    }
    const plain = withoutRemark(text);
    return plain === text || plain === '' ? null : alone(plain);
  };

  const read: ReadHeading = (parts) => {
    const own = parts[parts.length - 1] ?? '';
    if (parts.length === 1) return alone(own);
    const joined = headings.get(headingKey(parts.join(' ')));
    if (joined !== undefined) return { fields: [joined], unit: readColumnUnit(own) };
    const above = read(parts.slice(0, -1));
    const under = above === null ? null : meaningUnder(above, own);
    if (under !== null) return under;
    if (isPartOnly(own)) return null;
    return withUnit(alone(own), readColumnUnit(parts[parts.length - 2] ?? ''));
  };
  return read;
}

/** No heading is longer; it bounds the work on a row of long texts that is no header. */
const longest = 150;

/** The fields that one heading stands for, in the order in which it names them. */
const combinedFields: { readonly [Kind in TableKind]?: Readonly<Record<string, readonly string[]>> } = {
  aid: { period: ['start', 'end'], decision: ['decisionNo', 'decisionDate'] },
  decisions: { decision: ['number', 'date'] },
  calls: { period: ['start', 'end'] },
};

/** What stands under the heading of a field or of several; null where that heading says nothing about it. */
function meaningUnder(above: HeadingMeaning, own: string): HeadingMeaning | null {
  const [first = '', second] = above.fields;
  const part = partsUnder().get(headingKey(own));
  if (second !== undefined) {
    const field = part === undefined ? undefined : halves(first, second)[part];
    return field === undefined ? null : { fields: [field], unit: null };
  }
  if (moneyFields.has(first)) return amountUnder(above, own, part);
  if (part === 'name') return { ...above, unit: null };
  const stem = /^(.+)(?:Vi|En)$/.exec(first)?.[1];
  if (stem === undefined || (part !== 'vietnamese' && part !== 'english')) return null;
  return { fields: [`${stem}${part === 'english' ? 'En' : 'Vi'}`], unit: null };
}

/** Start and end, or number and day. */
function halves(first: string, second: string): { readonly [Name in Part]?: string } {
  return { from: first, number: first, to: second, date: second };
}

function amountUnder(above: HeadingMeaning, own: string, part: Part | undefined): HeadingMeaning | null {
  const unit = unitAlone(own);
  if (unit !== null) return { ...above, unit };
  if (part === 'amount') return above;
  return part === 'currency' ? { fields: ['currency'], unit: null } : null;
}

type Part = 'from' | 'to' | 'number' | 'date' | 'name' | 'amount' | 'currency' | 'vietnamese' | 'english';

let parts: Meanings<Part> | null = null;

function partsUnder(): Meanings<Part> {
  parts = parts ?? meaningsOf<Part>((words) => words.under);
  return parts;
}

/** "Giá trị" under "Giải ngân" is not the value of the item. */
function isPartOnly(own: string): boolean {
  const part = partsUnder().get(headingKey(own));
  return part === 'amount' || part === 'date' || part === 'number' || part === 'name';
}

function withUnit(meaning: HeadingMeaning | null, unit: ColumnUnit | null): HeadingMeaning | null {
  return meaning === null || meaning.unit !== null || unit === null ? meaning : { ...meaning, unit };
}

/** Without its number and remarks: "(3) Tên dự án (ghi rõ)". A language in brackets says which column it is. */
function withoutRemark(text: string): string {
  return text
    .replace(/^\s*\(?\d{1,2}\)?[.)]?\s+/, '')
    .replace(/\((?![^()]*(?:tiếng|Vietnamese|English))[^()]*\)/giu, '')
    .trim();
}
