import type { FunctionWords } from '../languages/function-words';
import type { TotalsRequest } from '../overview/requests';
import { columnLetters } from '../tables/address';
import type { Register } from '../tables/register';
import type { SheetLayout } from '../tables/table';
import { measureOf, measures } from '../totals/measures';
import { asOfDay } from '../totals/windows';
import type { IsoDate } from '../values/period';

/**
 * AID_BY as a user would write it: the register as whole columns, so that rows added later count too, the words in
 * the user's language, and every table that the figures depend on. Semicolons part arguments in every locale.
 */
export function aidByFormula(
  register: Register,
  { measure, dimension, currency, from, to }: TotalsRequest,
  words: FunctionWords,
): string {
  const { table } = measures[measureOf(measure)];
  const [first, ...others] = table === 'calls' ? register.calls.layouts : register.aid.layouts;
  const further = table === 'flows' ? register.flows : register.decisions;
  const tables = [
    ...(table === 'calls' ? [] : [further]),
    register.rates,
    register.donors,
    register.sectors,
    register.settingRows,
  ];
  const layouts = [...others, ...tables.flatMap((table): readonly SheetLayout[] => table.layouts)];
  // What is called for is told as it stands, at the rates of the day for which figures are told.
  const days =
    table === 'calls'
      ? ['', printed(asOfDay(register.settings, register.today))]
      : [printed(from), printed(to)];
  const scalars = [words.dimensions[dimension][0], words.measures[measure][0], currency, ...days];
  return `=AID_BY(${[
    ...(first === undefined ? [] : [columnsOf(first)]),
    ...scalars.map((text) => `"${text}"`),
    ...layouts.map(columnsOf),
  ].join(';')})`;
}

/** dd/mm/yyyy, which the function reads in either language. */
function printed(day: IsoDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** 'Viện trợ 2024'!A:AB, from the first column to the last that is known. */
function columnsOf({ sheet, columns }: SheetLayout): string {
  const last = Object.values(columns).reduce<number>((most, column) => Math.max(most, column ?? 0), 0);
  return `'${sheet.replace(/'/g, "''")}'!A:${columnLetters(last)}`;
}
