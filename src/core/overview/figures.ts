import type { CheckedFacts, PreviewFacts, TotalledFacts } from '../languages/interface-words';
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

export function totalledFacts({ buckets }: TotalsResult): TotalledFacts {
  return {
    counted: buckets.find((bucket) => bucket.name === 'counted')?.rows ?? 0,
    read: buckets.reduce((sum, bucket) => sum + bucket.rows, 0),
  };
}

export function previewFacts(
  findings: readonly Finding[],
  totals: TotalsResult,
  projects: readonly string[],
  language: LanguageCode,
): PreviewFacts {
  const { reportingYear, newItems } = totals.headline;
  return {
    ...totalledFacts(totals),
    findings: findings.length,
    year: reportingYear,
    items: newItems.items,
    usd: printDecimal(newItems.usd, language),
    projects: projects.length,
  };
}
