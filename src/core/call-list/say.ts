import type { Paragraph, Run } from '../document/block';
import type { EditionLanguage } from './edition-language';
import { unbrokenText } from './unbroken-text';

export type Look = Omit<Run, 'text' | 'language'>;
type Layout = Omit<Paragraph, 'kind' | 'runs'>;

/** Text in one language, as it is set on paper. */
export function say(language: EditionLanguage, text: string, look?: Look): Run {
  const run = { text: unbrokenText(text), language: language.code };
  return look === undefined ? run : { ...look, ...run };
}

export function paragraph(runs: readonly Run[], layout?: Layout): Paragraph {
  return layout === undefined ? { kind: 'paragraph', runs } : { ...layout, kind: 'paragraph', runs };
}

/** A paragraph for each language, those after the first in italics. */
export function sayInEach(
  languages: readonly EditionLanguage[],
  text: (language: EditionLanguage) => string,
  layout: Layout = {},
  look: Look = {},
): Paragraph[] {
  return languages.map((language, index) =>
    paragraph([say(language, text(language), index === 0 ? look : inItalics(look))], layout),
  );
}

/** The first language as a heading says it, the others below it in italics. */
export function headingRuns(
  languages: readonly EditionLanguage[],
  text: (language: EditionLanguage) => string,
): Run[] {
  return languages.map((language, index) =>
    index === 0
      ? say(language, text(language))
      : say(language, `\n${text(language)}`, { bold: false, italic: true }),
  );
}

function inItalics({ bold, ...look }: Look): Look {
  return { ...look, italic: true };
}
