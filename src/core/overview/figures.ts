import type { CheckedFacts, PreviewFacts, TotalledFacts } from '../languages/interface-words';
import type { SheetWords } from '../languages/sheet-words';
import type { Finding } from '../rules/finding';
import { canKeep } from '../rules/kept-findings';
import type { TotalsResult } from '../totals/totals';
import { printDecimal } from '../values/print';
import type { LanguageCode } from '../workbook/workbook';
import type { SheetAccount } from './account-rows';

/** The few figures that a message tells. */
export function checkedFacts(rows: readonly SheetAccount[], findings: readonly Finding[]): CheckedFacts {
  const errors = findings.filter((finding) => !canKeep(finding)).length;
  return { rows: rows.reduce((sum, sheet) => sum + sheet.read, 0), errors, others: findings.length - errors };
}

export function totalledFacts({ buckets }: TotalsResult, { totals }: SheetWords): TotalledFacts {
  return {
    counted: buckets.find((bucket) => bucket.name === 'counted')?.rows ?? 0,
    read: buckets.reduce((sum, bucket) => sum + bucket.rows, 0),
    leftOut: buckets.flatMap(({ name, rows }) =>
      name === 'counted' || rows === 0 ? [] : [{ why: lowered(totals.buckets[name]), rows }],
    ),
  };
}

export function previewFacts(
  findings: readonly Finding[],
  totals: TotalsResult,
  { rows, projects }: { readonly rows: readonly SheetAccount[]; readonly projects: readonly string[] },
  { code, sheets }: { readonly code: LanguageCode; readonly sheets: SheetWords },
): PreviewFacts {
  const { reportingYear, newItems } = totals.headline;
  const aid = rows.filter(({ kind }) => kind === 'aid');
  return {
    ...totalledFacts(totals, sheets),
    skipped: sumOf(aid.map(({ skipped }) => skipped)),
    otherTables: sumOf(aid.map(({ otherTables }) => otherTables)),
    findings: findings.length,
    year: reportingYear,
    items: newItems.items,
    usd: printDecimal(newItems.usd, code),
    projects: projects.length,
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Within a sentence. */
function lowered(caption: string): string {
  return caption.charAt(0).toLowerCase() + caption.slice(1);
}
