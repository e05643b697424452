import type { Finding } from '../rules/finding';
import type { Register } from '../tables/register';
import { rowKey, rowKeyOf } from '../tables/row-key';
import type { CallListOptions } from './call-list';
import { selectionOf } from './selection';

/**
 * What a person should look at before the selected projects are issued, though nothing of it blocks them: figures
 * that differ between the languages, passed periods, calls that have found a donor and the like.
 */
export function reviewOf(
  { calls }: Register,
  choices: CallListOptions,
  findings: readonly Finding[],
): readonly Finding[] {
  const isChosen = selectionOf(choices);
  const chosen = new Set(calls.rows.filter(isChosen).map(({ origin }) => rowKeyOf(origin)));
  return findings.filter(
    ({ table, blocks, row, sheet }) =>
      table === 'calls' && blocks !== 'document' && (row === null || chosen.has(rowKey(sheet, row))),
  );
}
