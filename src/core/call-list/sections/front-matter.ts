import type { Block } from '../../document/block';
import { frontMatter } from '../../languages/document-words';
import { bilingualTable, linesOf } from '../bilingual-table';
import { linkedText } from '../linked-text';
import type { Section } from '../outline';
import { headingRuns, paragraph } from '../say';

/**
 * What the province says of itself, its priorities, how to support a project, and what has worked; blank ones are left
 * out.
 */
export const frontMatterSection: Section = ({ settings }, languages) =>
  frontMatter.flatMap((name): Block[] => {
    const texts = languages.map((language) => linesOf(settings[`${name}_${language.code}`]));
    if (texts.every((lines) => lines.length === 0)) return [];
    const heading: Block = {
      kind: 'heading',
      level: 2,
      runs: headingRuns(languages, ({ words }) => words.front[name]),
    };
    const [only, second] = languages;
    if (only !== undefined && second === undefined) {
      const lines = texts[0] ?? [];
      return [
        heading,
        ...lines.map((line) =>
          paragraph(linkedText(line, only), { alignment: 'justified' as const, indent: true }),
        ),
      ];
    }
    const length = texts.reduce((longest, lines) => Math.max(longest, lines.length), 0);
    // A row for each paragraph, so that what says the same stands side by side on every page.
    const rows = Array.from({ length }, (_, index) => ({
      cells: languages.map((language, column) => ({
        paragraphs: [paragraph(linkedText(texts[column]?.[index] ?? '', language))],
      })),
      mayBreak: texts.some((lines) => (lines[index]?.length ?? 0) > 700),
    }));
    return [heading, bilingualTable(languages, rows)];
  });
