import { changeKinds } from '../languages/document-words';
import type { LanguageCode } from '../workbook/workbook';
import type { EditionChanges } from './edition-changes';
import { languagesOf } from './edition-language';
import { sinceWhen } from './sections/changes';
import { tellFieldChange } from './tell-field-change';

/** The changes since an edition as lines for the screen. */
export interface ToldChanges {
  readonly since: string;
  readonly groups: readonly { readonly caption: string; readonly lines: readonly string[] }[];
}

export function tellChanges(changes: EditionChanges, code: LanguageCode): ToldChanges {
  const [language] = languagesOf(code);
  if (language === undefined) return { since: '', groups: [] };
  const groups = changeKinds.map((kind) => ({
    caption: language.words.changes.kinds[kind],
    lines: changes.projects
      .filter((project) => project.kind === kind)
      .map((project) => {
        const name = project[`name${language.suffix}`] || project.nameVi || project.nameEn;
        const fields = project.fields.map((field) => tellFieldChange(field, language)).join('; ');
        return [project.code, name, fields].filter((text) => text !== '').join(': ');
      }),
  }));
  return { since: sinceWhen(changes, language), groups: groups.filter(({ lines }) => lines.length > 0) };
}
