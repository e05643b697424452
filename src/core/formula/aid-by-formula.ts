import type { FunctionWords } from '../languages/function-words';
import type { TotalsRequest } from '../overview/requests';
import { columnLetters } from '../tables/address';
import { inTime } from '../tables/carried-over';
import type { Register } from '../tables/register';
import type { SheetLayout } from '../tables/table';
import { measureOf, measures } from '../totals/measures';
import { asOfDay } from '../totals/windows';
import type { IsoDate } from '../values/period';

/** What AID_BY is given: the register, the single values, then the other tables. */
export interface AidByArguments {
  readonly register: SheetLayout | undefined;
  readonly scalars: readonly string[];
  readonly tables: readonly SheetLayout[];
}

/**
 * AID_BY as a user would write it: the register as whole columns, so that rows added later count too, the words in
 * the user's language, and every table that the figures depend on. Semicolons part arguments in every locale.
 */
export function aidByFormula({ register, scalars, tables }: AidByArguments): string {
  return `=AID_BY(${[
    ...(register === undefined ? [] : [columnsOf(register)]),
    ...scalars.map((text) => `"${text}"`),
    ...tables.map(columnsOf),
  ].join(';')})`;
}

/** A function does not see the names of sheets, so that those of each kind stand in the order of their years. */
export function aidByArguments(
  register: Register,
  { measure, dimension, currency, from, to }: TotalsRequest,
  words: FunctionWords,
): AidByArguments {
  const { table } = measures[measureOf(measure)];
  const [first, ...others] = inTime(table === 'calls' ? register.calls.layouts : register.aid.layouts);
  const further = table === 'flows' ? register.flows : register.decisions;
  const tables = [
    ...(table === 'calls' ? [] : [further]),
    register.rates,
    register.donors,
    register.sectors,
    register.settingRows,
  ];
  // What is called for is told as it stands, at the rates of the day for which figures are told.
  const days =
    table === 'calls'
      ? ['', printed(asOfDay(register.settings, register.today))]
      : [printed(from), printed(to)];
  return {
    register: first,
    scalars: [words.dimensions[dimension][0], words.measures[measure][0], currency, ...days],
    tables: [...others, ...tables.flatMap((table): readonly SheetLayout[] => table.layouts)],
  };
}

/** How many columns from the first one on a range over a sheet has: to the last that is known. */
export function widthOf({ columns }: SheetLayout): number {
  return 1 + Object.values(columns).reduce<number>((most, column) => Math.max(most, column ?? 0), 0);
}

/** dd/mm/yyyy, which the function reads in either language. */
function printed(day: IsoDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** 'Viện trợ 2024'!A:AB */
function columnsOf(layout: SheetLayout): string {
  return `'${layout.sheet.replace(/'/g, "''")}'!A:${columnLetters(widthOf(layout) - 1)}`;
}
