import { codeKey } from '../tables/code-key';
import type { AidRow, CallRow, Register } from '../tables/register';
import type { Table } from '../tables/table';
import { yearOf } from '../values/calendar';
import { knownValue } from '../values/unread';
import { type Fix, makeFix } from './fix';

/**
 * A code for each row that has none, by the form that the settings give ('SL-{sector}-{year}-{number}'). The number
 * follows the highest one of its kind, so that no code is ever given twice.
 */
export function newCodes({ aid, calls, settings, today }: Register): readonly Fix[] {
  const asOf = settings.as_of ?? today;
  const all: readonly (AidRow | CallRow)[] = [...aid.rows, ...calls.rows];
  const nextNumber = numbering(all.map(({ code }) => codeKey(code)));
  const ofAid = codesOf(aid, settings.code_form, nextNumber, (row) => knownValue(row.decisionDate) ?? asOf);
  const ofCalls = codesOf(calls, settings.call_code_form, nextNumber, (row) => knownValue(row.start) ?? asOf);
  return [...ofAid, ...ofCalls];
}

/** The next number of the codes that begin and end so. */
type NextNumber = (start: string, end: string) => number;

function codesOf<Row extends AidRow | CallRow>(
  table: Pick<Table<Row>, 'rows'>,
  form: string,
  nextNumber: NextNumber,
  periodOf: (row: Row) => string,
): readonly Fix[] {
  if (!form.includes('{number}')) return [];
  return table.rows.flatMap((row): readonly Fix[] => {
    const { origin, code, sector } = row;
    const column = origin.layout.columns.code;
    const written = column === undefined ? undefined : (origin.cells[column] ?? '');
    if (column === undefined || code !== '' || written !== '') return [];
    const [start = '', end = ''] = form
      .replace('{sector}', () => knownValue(sector)?.[0]?.key ?? noSector)
      .replace('{year}', String(yearOf(periodOf(row))))
      .split('{number}');
    const after = `${start}${String(nextNumber(start, end)).padStart(3, '0')}${end}`;
    const place = { sheet: origin.layout.sheet, row: origin.row, column: column + 1 };
    return [makeFix({ rules: ['missing-code'], ...place, before: '', after })];
  });
}

/** For a row whose sector nobody can tell. */
const noSector = 'CPL';

/** Numbers that follow those of the given codes: 'SL-YT-2024-012' takes twelve numbers of 'SL-YT-2024-'. */
function numbering(codes: readonly string[]): NextNumber {
  const last = new Map<string, number>();
  return (start, end) => {
    const [before, after] = [codeKey(start), codeKey(end)];
    const key = `${before}\n${after}`;
    const number = (last.get(key) ?? highestNumber(codes, before, after)) + 1;
    last.set(key, number);
    return number;
  };
}

function highestNumber(codes: readonly string[], start: string, end: string): number {
  let highest = 0;
  for (const code of codes) {
    if (!code.startsWith(start) || !code.endsWith(end)) continue;
    const digits = code.slice(start.length, code.length - end.length);
    if (/^\d{1,6}$/.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return highest;
}
