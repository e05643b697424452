import type { CallStatus } from '../codelists/words';
import { speakFinding } from '../languages/finding-words';
import type { Language } from '../languages/language';
import type { Finding } from '../rules/finding';
import type { IssuedEdition } from '../state/issued-editions';
import { addressOf } from '../tables/address';
import type { CallRow, Register } from '../tables/register';
import { rowKey, rowKeyOf } from '../tables/row-key';
import { printPeriod } from '../values/print';
import { Unread } from '../values/unread';
import type { LanguageCode } from '../workbook/workbook';
import type { CallListResult, LeftOut, Reason } from './call-list';
import {
  type CallListForm,
  type CallListLayout,
  forms,
  type LanguageChoice,
  languageChoices,
  layouts,
} from './choices';
import { unknownCodes, usualStatuses } from './selection';
import { speakOfficeGap } from './speak-office-gap';
import { speakReason } from './speak-reason';
import { type ToldChanges, tellChanges } from './tell-changes';

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
  /** The first of each is the usual one. */
  readonly forms: readonly Choice<CallListForm>[];
  readonly languages: readonly Choice<LanguageChoice>[];
  readonly layouts: readonly Choice<CallListLayout>[];
  /** Earlier editions whose changes can be told, the latest first. */
  readonly editions: readonly { readonly number: number; readonly caption: string }[];
}

interface Choice<Name extends string> {
  readonly name: Name;
  readonly caption: string;
}

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

export function offeredChoices(
  { calls, sectors }: Register,
  issued: readonly IssuedEdition[],
  { tables, document }: Language,
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
    forms: forms.map((name) => ({ name, caption: document.choices.forms[name] })),
    languages: languageChoices.map((name) => ({ name, caption: document.choices.languages[name] })),
    layouts: layouts.map((name) => ({ name, caption: document.choices.layouts[name] })),
    editions: issued
      .filter(({ snapshot }) => snapshot !== '')
      .map(({ number, asOf }) => ({
        number,
        caption: document.choices.edition(String(number), printPeriod(asOf, language)),
      }))
      .reverse(),
  };
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
