import type { Block, Heading } from '../document/block';
import type { PartName } from '../languages/document-words';
import type { CallListData } from './call-list-data';
import type { EditionLanguage } from './edition-language';
import { say } from './say';
import { annexHead } from './sections/annex-head';
import { contactDesk } from './sections/contact-desk';
import { generalInformation } from './sections/general-information';
import { indexByBudget } from './sections/index-by-budget';
import { indexByPlace } from './sections/index-by-place';
import { indexBySector } from './sections/index-by-sector';
import { projectPages } from './sections/project-pages';
import { rateNote } from './sections/rate-note';
import { summaryBySector } from './sections/summary-by-sector';

/** A piece of the call list as blocks, in the languages of the edition. */
export type Section = (data: CallListData, languages: readonly EditionLanguage[]) => readonly Block[];

interface OutlinePart {
  readonly name: PartName;
  readonly startsPage: boolean;
  readonly sections: readonly Section[];
}

/** The order of the call list after its head; parts are numbered in this order. */
const outline: readonly OutlinePart[] = [
  { name: 'general', startsPage: false, sections: [generalInformation] },
  { name: 'summary', startsPage: false, sections: [summaryBySector, rateNote] },
  { name: 'index', startsPage: true, sections: [indexBySector, indexByPlace, indexByBudget] },
  { name: 'projects', startsPage: true, sections: [projectPages] },
  { name: 'contact', startsPage: true, sections: [contactDesk] },
];

export function blocksOf(data: CallListData, languages: readonly EditionLanguage[]): readonly Block[] {
  const blocks: Block[] = [...annexHead(data, languages)];
  outline.forEach((part, index) => {
    blocks.push(partHeading(part, romanNumbers[index] ?? '', languages));
    for (const section of part.sections) blocks.push(...section(data, languages));
  });
  return blocks;
}

const romanNumbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

function partHeading(part: OutlinePart, number: string, languages: readonly EditionLanguage[]): Heading {
  const runs = languages.map((language, index) =>
    index === 0
      ? say(language, `${number}. ${language.words.parts[part.name].toUpperCase()}`)
      : say(language, ` / ${language.words.parts[part.name]}`, { bold: false, italic: true }),
  );
  return { kind: 'heading', level: 1, runs, startsPage: part.startsPage, anchor: `part_${part.name}` };
}
