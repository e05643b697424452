import type { DocumentWords } from '../languages/document-words';
import { document as english } from '../languages/en/document';
import { document as vietnamese } from '../languages/vi/document';
import type { CallRow } from '../tables/register';
import type { LanguageCode } from '../workbook/workbook';
import type { LanguageChoice } from './choices';

/** One language of an edition with its words and how fields in that language are called. */
export interface EditionLanguage {
  readonly code: LanguageCode;
  readonly words: DocumentWords;
  readonly suffix: 'Vi' | 'En';
}

export function languagesOf(choice: LanguageChoice): readonly EditionLanguage[] {
  if (choice === 'vi') return [inVietnamese];
  if (choice === 'en') return [inEnglish];
  return [inVietnamese, inEnglish];
}

const inVietnamese: EditionLanguage = { code: 'vi', words: vietnamese, suffix: 'Vi' };
const inEnglish: EditionLanguage = { code: 'en', words: english, suffix: 'En' };

/** The fields of a project that are written in each language. */
export const writtenFields = [
  'name',
  'owner',
  'need',
  'objective',
  'scope',
  'beneficiaries',
  'results',
] as const;
export type WrittenField = (typeof writtenFields)[number];

export function fieldName(field: WrittenField, language: EditionLanguage): `${WrittenField}${'Vi' | 'En'}` {
  return `${field}${language.suffix}`;
}

export function written(row: CallRow, field: WrittenField, language: EditionLanguage): string {
  return row[fieldName(field, language)];
}
