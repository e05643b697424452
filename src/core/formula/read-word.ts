import { languages } from '../languages';
import type { Language } from '../languages/language';
import { foldAccents } from '../values/vietnamese-text';
import type { LanguageCode } from '../workbook/workbook';
import { WrongArgument } from './wrong-argument';

type WordLists = { readonly [Code: string]: readonly string[] };

export interface ReadWord<Code extends string> {
  readonly code: Code;
  /** The language in which the word was written, so that the answer can be in it too. */
  readonly language: LanguageCode;
}

/** A word of a list in either language, whatever its case and accents. Refuses others, naming what is accepted. */
export function readWord<Lists extends WordLists>(
  name: string,
  given: unknown,
  choose: (language: Language) => Lists,
  answerIn: LanguageCode,
): ReadWord<keyof Lists & string> {
  const key = foldAccents(String(given ?? ''));
  for (const language of codes) {
    for (const [code, words] of Object.entries(choose(languages[language]))) {
      if (words.some((word) => foldAccents(word) === key)) return { code, language };
    }
  }
  const accepted = Object.values(choose(languages[answerIn])).flatMap((words) => words.slice(0, 1));
  throw new WrongArgument(
    languages[answerIn].functions.wrong.argument(name, String(given ?? ''), [...new Set(accepted)]),
  );
}

const codes: readonly LanguageCode[] = ['vi', 'en'];
