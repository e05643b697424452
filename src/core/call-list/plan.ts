import { speakFinding } from '../languages/finding-words';
import type { Language } from '../languages/language';
import type { Finding } from '../rules/finding';
import { addressOf } from '../tables/address';
import type { CallRow, Register } from '../tables/register';
import { rowKey, rowKeyOf } from '../tables/row-key';
import type { LanguageCode } from '../workbook/workbook';
import type { CallListResult, LeftOut, Reason } from './call-list';
import { unknownCodes } from './selection';
import { speakOfficeGap } from './speak-office-gap';
import { speakReason } from './speak-reason';
import { type ToldChanges, tellChanges } from './tell-changes';

/** What a list would hold, in the reader's language. */
export interface CallListPlan {
  readonly projects: readonly { readonly code: string; readonly name: string }[];
  readonly leftOut: readonly LeftOutProject[];
  /** What the office has not said of itself, a sentence each. */
  readonly office: readonly string[];
  /** What to look at before issuing, though nothing of it stands in the way. */
  readonly review: readonly ReviewPoint[];
  /** Null where there is no edition to compare with. */
  readonly changes: ToldChanges | null;
  readonly read: number;
  readonly notSelected: number;
  /** Codes typed by hand that no project has. */
  readonly unknownCodes: readonly string[];
  readonly requested: { readonly usd: string; readonly vnd: string };
  readonly remaining: { readonly usd: string; readonly vnd: string };
  /** Why such a list would not be issued; null when it would. */
  readonly refused: CallListResult['refused'];
}

export interface LeftOutProject {
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  /** The first cell that stands in the way, in A1. */
  readonly cell: string;
  readonly reasons: readonly string[];
}

export interface ReviewPoint {
  readonly code: string;
  readonly sheet: string;
  /** A1; null for a note about a whole row or sheet. */
  readonly cell: string | null;
  readonly what: string;
  readonly todo: string;
}

export function planOf(
  { projects, leftOut, office, refused, summary, changes }: CallListResult,
  review: readonly Finding[],
  { calls }: Register,
  codes: readonly string[],
  words: Language,
  language: LanguageCode,
): CallListPlan {
  const names = new Map(calls.rows.map((row) => [row.code, row.nameVi || row.nameEn]));
  const rows = new Map(calls.rows.map((row) => [rowKeyOf(row.origin), row]));
  return {
    projects: projects.map((code) => ({ code, name: names.get(code) ?? '' })),
    leftOut: leftOut.map((one) => spoken(one, rows.get(rowKey(one.sheet, one.row)), words)),
    office: office.map((gap) => speakOfficeGap(gap, words.document)),
    review: review.map((finding) => {
      const { what, todo } = speakFinding(finding, words.findings);
      return { code: finding.code, sheet: finding.sheet, cell: finding.cell, what, todo };
    }),
    changes: changes === null ? null : tellChanges(changes, language),
    read: summary.rows.read,
    notSelected: summary.rows.notSelected,
    unknownCodes: unknownCodes(codes, calls.rows),
    requested: summary.total.requested,
    remaining: summary.total.remaining,
    refused,
  };
}

function spoken(
  { code, sheet, row, reasons }: LeftOut,
  from: CallRow | undefined,
  words: Language,
): LeftOutProject {
  const fields = reasons.map(({ field }) => (from === undefined ? null : addressOf(from.origin, field)));
  return {
    code,
    name: from?.nameVi || from?.nameEn || '',
    sheet,
    row,
    cell: fields.find((cell) => cell !== null) ?? `A${row}`,
    reasons: sentencesOf(reasons, words),
  };
}

/** A finding says what its rule is called, unless the same cell has been spoken of already. */
function sentencesOf(reasons: readonly Reason[], words: Language): readonly string[] {
  const titles: Readonly<Record<string, { readonly title: string }>> = words.findings.rules;
  const said = new Set(reasons.filter(({ reason }) => reason !== 'finding').map(({ field }) => field));
  const sentences = reasons.flatMap((one) => {
    if (one.reason !== 'finding') return [speakReason(one, words.document, words.tables.headings.calls)];
    return said.has(one.field) ? [] : [`${titles[one.value]?.title ?? one.value}.`];
  });
  return [...new Set(sentences)];
}
