import { type Form, forms } from '../codelists/words';
import { tables as english } from '../languages/en/tables';
import { tables as vietnamese } from '../languages/vi/tables';
import { foldText } from '../values/vietnamese-text';
import { type EditionLanguage, languagesOf } from './edition-language';

/**
 * " (tiền mặt, hiện vật)" after an amount: the words of the list of forms in the language of the reader, any
 * other text as written, nothing where the row says nothing.
 */
export function counterpartForms(text: string, language: EditionLanguage): string {
  if (text === '') return '';
  const parts = text.split(/[,;+/]/).filter((part) => part.trim() !== '');
  return ` (${parts.map((part) => inLanguage(part.trim(), language)).join(', ')})`;
}

function inLanguage(part: string, { words }: EditionLanguage): string {
  const folded = foldText(part);
  const form = forms.find((each) => wordsFor(each).some((word) => foldText(word) === folded));
  return form === undefined ? part : words.project.forms[form];
}

/** As sheets write it and as documents print it, in both languages. */
function wordsFor(form: Form): readonly string[] {
  const printed = languagesOf('both').map(({ words }) => words.project.forms[form]);
  return [...vietnamese.words.form[form], ...english.words.form[form], ...printed];
}
