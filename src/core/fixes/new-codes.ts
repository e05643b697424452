import { codeKey } from '../tables/code-key';
import type { AidRow, CallRow, Register } from '../tables/register';
import type { Table } from '../tables/table';
import { yearOf } from '../values/period';
import { knownValue } from '../values/unread';
import { type Fix, makeFix } from './fix';

/**
 * A code for each row that has none, by the form that the settings give ('SL-{sector}-{year}-{number}'). The number
 * follows the highest one of its kind, so that no code is ever given twice.
 */
export function newCodes({ aid, calls, settings, today }: Register): readonly Fix[] {
  const asOf = settings.as_of ?? today;
  const taken = new Map<string, number>();
  const all: readonly (AidRow | CallRow)[] = [...aid.rows, ...calls.rows];
  for (const { code } of all) remember(taken, code);
  const ofAid = codesOf(aid, settings.code_form, taken, (row) => knownValue(row.decisionDate) ?? asOf);
  const ofCalls = codesOf(calls, settings.call_code_form, taken, (row) => knownValue(row.start) ?? asOf);
  return [...ofAid, ...ofCalls];
}

function codesOf<Row extends AidRow | CallRow>(
  table: Pick<Table<Row>, 'rows'>,
  form: string,
  taken: Map<string, number>,
  periodOf: (row: Row) => string,
): readonly Fix[] {
  if (!form.includes('{number}')) return [];
  return table.rows.flatMap((row): readonly Fix[] => {
    const { origin, code, sector } = row;
    const column = origin.layout.columns.code;
    const written = column === undefined ? undefined : (origin.cells[column] ?? '');
    if (column === undefined || code !== '' || written !== '') return [];
    const start = form
      .replace('{sector}', knownValue(sector)?.[0]?.key ?? noSector)
      .replace('{year}', String(yearOf(periodOf(row))))
      .replace('{number}', '');
    const number = (taken.get(codeKey(start)) ?? 0) + 1;
    taken.set(codeKey(start), number);
    const { layout, row: line } = origin;
    const after = `${start}${String(number).padStart(3, '0')}`;
    const place = { sheet: layout.sheet, row: line, column: column + 1 };
    return [makeFix({ rules: ['missing-code'], ...place, before: '', after })];
  });
}

/** For a row whose sector nobody can tell. */
const noSector = 'CPL';

/** 'SL-YT-2024-012' takes twelve numbers of 'SL-YT-2024-'. */
function remember(taken: Map<string, number>, code: string): void {
  const [, start = '', digits = ''] = /^(.*?)(\d{1,6})$/.exec(code.trim()) ?? [];
  if (digits === '') return;
  const key = codeKey(start);
  taken.set(key, Math.max(taken.get(key) ?? 0, Number(digits)));
}
