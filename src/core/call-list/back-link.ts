import type { Run, TableRow } from '../document/block';
import type { EditionLanguage } from './edition-language';
import { keptWithNext } from './kept-with-next';
import { paragraph, say } from './say';

/** Rows and below them the way back to the index, kept with the last row, so that no page holds a link alone. */
export function withBackLink(
  rows: readonly (TableRow | null)[],
  languages: readonly EditionLanguage[],
): readonly TableRow[] {
  const filled = rows.filter((row): row is TableRow => row !== null);
  const last = filled.pop();
  if (last !== undefined) filled.push(keptWithNext(last));
  const link = paragraph(backLink(languages, 20), { alignment: 'right' });
  return [...filled, { cells: [{ span: languages.length, paragraphs: [link] }] }];
}

/** The way back in each language, in a size of half points. */
export function backLink(languages: readonly EditionLanguage[], size: number): Run[] {
  return languages.flatMap((language, index) => [
    ...(index === 0 ? [] : [say(language, ' / ', { size })]),
    say(language, language.words.index.back, { link: '#part_index', size }),
  ]);
}
