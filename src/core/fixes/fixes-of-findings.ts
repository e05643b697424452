import { cellRules } from '../rules/any-rule';
import type { Finding } from '../rules/finding';
import type { RuleId } from '../rules/index';
import { tablesOf } from '../rules/layouts';
import type { Register } from '../tables/register';
import { rowKey, rowKeyOf } from '../tables/row-key';
import { originalCell, type RowOrigin, type TableKind } from '../tables/table';
import { groupedBy } from '../values/grouped-by';
import { readPeriod } from '../values/period';
import { cleanText } from '../values/vietnamese-text';
import type { Cell } from '../workbook/workbook';
import { type Fix, makeFix } from './fix';

/**
 * The fixes that findings name, one for each cell. Where two findings want different values of a cell, none is
 * certain.
 */
export function fixesOfFindings(register: Register, findings: readonly Finding[]): readonly Fix[] {
  const fixable = findings.filter(({ fix }) => fix !== null);
  if (fixable.length === 0) return [];
  const places = placesOf(register);
  const wanted = new Map<string, Wanted>();
  for (const finding of fixable) {
    for (const origin of originsOf(finding, places)) want(wanted, origin, finding);
  }
  return [...wanted.values()].flatMap(fixOf);
}

interface Wanted {
  readonly origin: RowOrigin;
  readonly field: string;
  readonly rules: Set<RuleId>;
  /** What rules about the value want, apart from the cleaning of texts. */
  readonly values: Map<string, Cell | null>;
}

function want(wanted: Map<string, Wanted>, origin: RowOrigin, { rule, field, fix }: Finding): void {
  const key = `${origin.layout.sheet}\n${origin.row}\n${field}`;
  const one = wanted.get(key) ?? {
    origin,
    field,
    rules: new Set<RuleId>(),
    values: new Map<string, Cell | null>(),
  };
  wanted.set(key, one);
  one.rules.add(rule);
  if (cleaning.has(rule) || fix === null) return;
  const value = writtenValue(rule, fix);
  one.values.set(JSON.stringify(value), value);
}

function fixOf({ origin, field, rules, values }: Wanted): readonly Fix[] {
  const column = origin.layout.columns[field];
  const before = originalCell(origin, field);
  if (column === undefined || typeof before !== 'string' || values.size > 1) return [];
  const [value] = values.values();
  const after = value === undefined ? cleaned(before) : value;
  if (after === before || after === null) return [];
  const { layout, row } = origin;
  return [makeFix({ rules: [...rules], sheet: layout.sheet, row, column: column + 1, before, after })];
}

/** Rules whose fixes follow one another in one text. */
const cleaning: ReadonlySet<RuleId> = new Set(
  cellRules.filter(({ confidential }) => confidential === undefined).map(({ id }) => id),
);

/** A text with all its faults of spelling mended, however many there are. */
function cleaned(text: string): string {
  let mended = text;
  for (const rule of cellRules) mended = rule.check(mended)?.fix ?? mended;
  return mended;
}

/** What is written: an amount as a number, a day as a date, all else as text; null for more than a cell can hold. */
function writtenValue(rule: RuleId, fix: string): Cell | null {
  if (rule === 'amount-typed-as-text') return fix.replace(/\D/g, '').length > 15 ? null : Number(fix);
  if (rule !== 'date-typed-as-text') return fix;
  const date = readPeriod(fix, 'vi_VN');
  return typeof date === 'string' ? { date } : null;
}

/** Where the rows of a register stand. */
interface Places {
  at(sheet: string, row: number | null): RowOrigin | undefined;
  /** The rows of a table that say a text in a column. */
  saying(table: TableKind, field: string, text: string): readonly RowOrigin[];
}

function placesOf(register: Register): Places {
  const all = tablesOf(register).flatMap(([, { rows }]) => rows.flatMap(({ origin }) => origin ?? []));
  const byRow = new Map(all.map((origin) => [rowKeyOf(origin), origin]));
  const byText = new Map<string, ReadonlyMap<string, readonly RowOrigin[]>>();
  return {
    at: (sheet, row) => (row === null ? undefined : byRow.get(rowKey(sheet, row))),
    saying(table, field, text) {
      const key = `${table}\n${field}`;
      const texts = byText.get(key) ?? originsByText(all, table, field);
      byText.set(key, texts);
      return texts.get(text) ?? [];
    },
  };
}

function originsByText(
  all: readonly RowOrigin[],
  table: TableKind,
  field: string,
): ReadonlyMap<string, readonly RowOrigin[]> {
  const ofTable = all.filter(({ layout }) => layout.kind === table);
  return groupedBy(ofTable, (origin) => cleanText(String(originalCell(origin, field))));
}

/** A name is reported once, where it stands first, and mended wherever it stands alone in its column. */
function originsOf({ rule, sheet, row, field, table, value }: Finding, places: Places): readonly RowOrigin[] {
  if (rule === 'donor-spelling' || rule === 'owner-spelling') {
    return places.saying(table, field, cleanText(value));
  }
  const origin = places.at(sheet, row);
  return origin === undefined ? [] : [origin];
}
