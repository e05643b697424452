import type { Block, DocumentSection, Heading } from '../document/block';
import type { PartName } from '../languages/document-words';
import type { CallListData } from './call-list-data';
import type { CallListForm, CallListLayout } from './choices';
import type { EditionLanguage } from './edition-language';
import { fitted } from './fitted-tables';
import { endingWithNext } from './kept-with-next';
import { say } from './say';
import { annexHead } from './sections/annex-head';
import { changesSection } from './sections/changes';
import { contactDesk } from './sections/contact-desk';
import { cover } from './sections/cover';
import { frontMatterSection } from './sections/front-matter';
import { generalInformation } from './sections/general-information';
import { indexByBudget } from './sections/index-by-budget';
import { indexByPlace } from './sections/index-by-place';
import { indexBySector } from './sections/index-by-sector';
import { nationalHead } from './sections/national-head';
import { projectPages } from './sections/project-pages';
import { projectRows } from './sections/project-rows';
import { rateNote } from './sections/rate-note';
import { signature } from './sections/signature';
import { summaryBySector } from './sections/summary-by-sector';

/** A piece of the call list as blocks, in the languages of the edition. */
export type Section = (data: CallListData, languages: readonly EditionLanguage[]) => readonly Block[];

interface OutlinePart {
  readonly name: PartName;
  readonly startsPage: boolean;
  readonly landscape: boolean;
  /** Never stands on a page without the end of the part before it. */
  readonly joinsBefore?: boolean;
  readonly sections: readonly Section[];
}

/** The order of the call list after its head; parts are numbered in this order, those with nothing to say left out. */
function outline(layout: CallListLayout): readonly OutlinePart[] {
  const isTable = layout === 'table';
  const plain = { startsPage: false, landscape: false };
  // What comes after a table on landscape pages stays on them, for it is short; a project's own page takes nothing in.
  const afterProjects = { startsPage: false, landscape: isTable };
  const desk = { ...afterProjects, startsPage: !isTable, joinsBefore: isTable };
  const projects = isTable ? projectRows : projectPages;
  return [
    { ...plain, name: 'general', sections: [generalInformation] },
    { ...plain, name: 'front', sections: [frontMatterSection] },
    { ...plain, name: 'summary', sections: [summaryBySector, rateNote] },
    { ...plain, name: 'index', sections: [indexBySector, indexByPlace, indexByBudget] },
    { name: 'projects', startsPage: true, landscape: isTable, sections: [projects] },
    { ...desk, name: 'contact', sections: [contactDesk] },
    { ...afterProjects, name: 'changes', sections: [changesSection] },
  ];
}

/** The whole list; landscape parts stand in a section of their own, whose pages count on. */
export function sectionsOf(
  data: CallListData,
  languages: readonly EditionLanguage[],
  { form, layout }: { readonly form: CallListForm; readonly layout: CallListLayout },
): readonly DocumentSection[] {
  const isPortfolio = !languages.some(({ code }) => code === 'vi');
  const head = isPortfolio ? cover : form === 'document' ? nationalHead : annexHead;
  const gathered: { landscape: boolean; blocks: Block[] }[] = [
    { landscape: false, blocks: [...head(data, languages)] },
  ];
  let current = gathered[0];
  let number = 0;
  for (const part of outline(layout)) {
    const blocks = part.sections.flatMap((section) => section(data, languages));
    if (blocks.length === 0) continue;
    const { landscape } = part;
    const opens = current?.landscape !== landscape;
    if (current === undefined || opens) {
      current = { landscape, blocks: [] };
      gathered.push(current);
    }
    if (part.joinsBefore) current.blocks = endingWithNext(current.blocks, endRows[layout]);
    const heading = partHeading(part, romanNumbers[number] ?? '', languages);
    current.blocks.push({ ...heading, startsPage: part.startsPage && !opens }, ...fitted(blocks, landscape));
    number += 1;
  }
  if (current !== undefined && !isPortfolio && form === 'document') {
    current.blocks = endingWithNext(current.blocks, endRows[layout]);
    current.blocks.push(...fitted(signature(data), current.landscape));
  }
  return gathered.map(({ landscape, blocks }, index) => {
    // A section ends with a paragraph that nobody sees; its last row is on the same page.
    return { landscape, blocks: endingWithNext(blocks, 1), continued: index > 0 };
  });
}

/** The rows that go with the end of the list: when, how ready and whom to ask; the last project and the total. */
const endRows: { readonly [Layout in CallListLayout]: number } = { pages: 5, table: 2 };

const romanNumbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

function partHeading(part: OutlinePart, number: string, languages: readonly EditionLanguage[]): Heading {
  const runs = languages.map((language, index) =>
    index === 0
      ? say(language, `${number}. ${language.words.parts[part.name].toUpperCase()}`)
      : say(language, ` / ${language.words.parts[part.name]}`, { bold: false, italic: true }),
  );
  return { kind: 'heading', level: 1, runs, anchor: `part_${part.name}` };
}
