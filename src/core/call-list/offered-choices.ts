import type { CallStatus } from '../codelists/words';
import type { Language } from '../languages/language';
import type { IssuedEdition } from '../state/issued-editions';
import type { CallRow, Register } from '../tables/register';
import { printPeriod } from '../values/print';
import { Unread } from '../values/unread';
import type { LanguageCode } from '../workbook/workbook';
import {
  type CallListForm,
  type CallListLayout,
  forms,
  type LanguageChoice,
  languageChoices,
  layouts,
} from './choices';
import { usualStatuses } from './selection';

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

function hasSector({ sector }: CallRow, code: string): boolean {
  return sector !== null && !(sector instanceof Unread) && sector.some(({ key }) => key === code);
}
