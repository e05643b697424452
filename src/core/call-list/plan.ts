import type { CallStatus } from '../codelists/words';
import type { Language } from '../languages/language';
import { addressOf } from '../tables/address';
import type { CallRow, Register } from '../tables/register';
import { Unread } from '../values/unread';
import type { LanguageCode } from '../workbook/workbook';
import type { CallListResult, LeftOut, Reason } from './call-list';
import { unknownCodes, usualStatuses } from './selection';
import { speakReason } from './speak-reason';

/** What can be chosen for a list, with the number of projects behind each choice. */
export interface OfferedChoices {
  readonly statuses: readonly {
    readonly name: CallStatus;
    readonly caption: string;
    readonly projects: number;
    readonly usual: boolean;
  }[];
  /** Those that have projects, in the order of the programme. */
  readonly sectors: readonly { readonly code: string; readonly caption: string; readonly projects: number }[];
}

/** What a list would hold, in the reader's language. */
export interface CallListPlan {
  readonly projects: readonly { readonly code: string; readonly name: string }[];
  readonly leftOut: readonly LeftOutProject[];
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

export function offeredChoices(
  { calls, sectors }: Register,
  { tables }: Language,
  language: LanguageCode,
): OfferedChoices {
  const captions = Object.entries(tables.words.callStatus) as [CallStatus, readonly string[]][];
  return {
    statuses: captions.map(([name, [caption = name]]) => ({
      name,
      caption,
      projects: calls.rows.filter(({ status }) => !(status instanceof Unread) && (status ?? 'open') === name)
        .length,
      usual: usualStatuses.includes(name),
    })),
    sectors: sectors.rows
      .map(({ code, nameVi, nameEn }) => ({
        code,
        caption: (language === 'vi' ? nameVi || nameEn : nameEn || nameVi) || code,
        projects: calls.rows.filter((row) => hasSector(row, code)).length,
      }))
      .filter(({ projects }) => projects > 0),
  };
}

export function planOf(
  { projects, leftOut, refused, summary }: CallListResult,
  { calls }: Register,
  codes: readonly string[],
  words: Language,
): CallListPlan {
  const names = new Map(calls.rows.map((row) => [row.code, row.nameVi || row.nameEn]));
  const rows = new Map(calls.rows.map((row) => [`${row.origin.row} ${row.origin.layout.sheet}`, row]));
  return {
    projects: projects.map((code) => ({ code, name: names.get(code) ?? '' })),
    leftOut: leftOut.map((one) => spoken(one, rows.get(`${one.row} ${one.sheet}`), words)),
    read: summary.rows.read,
    notSelected: summary.rows.notSelected,
    unknownCodes: unknownCodes(codes, calls.rows),
    requested: summary.total.requested,
    remaining: summary.total.remaining,
    refused,
  };
}

function hasSector({ sector }: CallRow, code: string): boolean {
  return sector !== null && !(sector instanceof Unread) && sector.some(({ key }) => key === code);
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
