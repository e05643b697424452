import type { CallRow, Register } from '../tables/register';
import { rowKey, rowKeyOf } from '../tables/row-key';
import type { Converter } from '../totals/conversion';
import type { Period } from '../values/period';
import { amountsOf } from './amounts';
import type { CallListOptions, LeftOut, Reason } from './call-list';
import { type CallProject, callProject } from './call-project';
import type { EditionLanguage } from './edition-language';
import { preflight } from './preflight';
import { selectionOf } from './selection';

/** Every row of the register stands in exactly one of these. */
export interface Choice {
  readonly issuable: readonly CallProject[];
  readonly leftOut: readonly LeftOut[];
  readonly notSelected: number;
}

/** Which projects a list issues, and for each selected one that it cannot issue, every reason why. */
export function chooseProjects(
  register: Register,
  options: CallListOptions,
  languages: readonly EditionLanguage[],
  converter: Converter,
  rateMonth: Period,
): Choice {
  const { rows } = register.calls;
  const selected = rows.filter(selectionOf(options));
  const findings = blockingFindings(options.findings ?? [], languages);
  const issuable: CallProject[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of selected) {
    const reasons = [...preflight(row, languages), ...(findings.get(rowKeyOf(row.origin)) ?? [])];
    const amounts = amountsOf(row, converter, rateMonth);
    if ('noRate' in amounts) reasons.push({ reason: 'no-rate', field: 'currency', value: amounts.noRate });
    else if (reasons.length === 0) issuable.push(callProject(row, amounts));
    if (reasons.length > 0) leftOut.push({ ...placeOf(row), reasons });
  }
  return { issuable, leftOut, notSelected: rows.length - selected.length };
}

function blockingFindings(
  findings: NonNullable<CallListOptions['findings']>,
  languages: readonly EditionLanguage[],
): ReadonlyMap<string, readonly Reason[]> {
  const blocking = new Map<string, Reason[]>();
  for (const { blocks, row, sheet, field, rule } of findings) {
    if (blocks !== 'document' || row === null || isInAnotherLanguage(field, languages)) continue;
    const key = rowKey(sheet, row);
    const reasons = blocking.get(key) ?? [];
    reasons.push({ reason: 'finding', field, value: rule });
    blocking.set(key, reasons);
  }
  return blocking;
}

/** What a field says in a language that the edition does not print cannot stand in its way. */
function isInAnotherLanguage(field: string, languages: readonly EditionLanguage[]): boolean {
  return /(Vi|En)$/.test(field) && !languages.some(({ suffix }) => field.endsWith(suffix));
}

function placeOf(row: CallRow): Pick<LeftOut, 'code' | 'sheet' | 'row'> {
  return { code: row.code, sheet: row.origin.layout.sheet, row: row.origin.row };
}
