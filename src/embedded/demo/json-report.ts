import { createHash } from 'node:crypto';
import type { StageResults } from './run-stages';

/** Where the files were written, for the report. */
export interface WrittenFiles {
  readonly workbook: string;
  readonly callList: string | null;
  readonly slip: string | null;
}

/** What --json prints; its shape is written down in docs/json-report.md. */
export function jsonReport(results: StageResults, files: WrittenFiles) {
  return {
    mapping: results.mapping,
    rows: results.check.rows.map(({ sheet, kind, read, counted, leftOut, skipped, otherTables }) => ({
      sheet,
      kind,
      read,
      counted,
      leftOut: leftOut.length,
      leftOutRows: leftOut,
      skipped,
      otherTables,
    })),
    findings: results.check.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      blocks: finding.blocks,
      sheet: finding.sheet,
      row: finding.row,
      cell: finding.cell,
      code: finding.code,
      value: finding.value,
      message: `${finding.message.what} ${finding.message.todo}`.trim(),
      why: finding.message.why,
      facts: finding.facts,
      fix: finding.fix,
    })),
    notRun: results.check.notRun,
    totals: totalsReport(results),
    callList: callListReport(results, files),
    workbook: files.workbook,
    skipped: results.skipped,
    roundTrips: results.roundTrips,
    milliseconds: results.milliseconds,
  };
}

export type JsonReport = ReturnType<typeof jsonReport>;

function totalsReport({ totals }: StageResults) {
  if (totals === null) return null;
  const { headline, bySector, byDonor, byYear, sectorByYear, buckets, notConverted, ratesUsed } = totals;
  return { headline, bySector, byDonor, byYear, sectorByYear, buckets, notConverted, ratesUsed };
}

function callListReport({ callList, document }: StageResults, files: WrittenFiles) {
  if (callList === null) return null;
  const { projects, leftOut, summary, edition, name } = callList;
  const sha256 = document === null ? null : createHash('sha256').update(document.bytes).digest('hex');
  return { projects, leftOut, summary, edition, name, file: files.callList, sha256, slip: files.slip };
}
