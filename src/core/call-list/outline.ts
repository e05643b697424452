import type { Block, DocumentSection, Heading } from '../document/block';
import type { PartName } from '../languages/document-words';
import type { CallListData } from './call-list-data';
import type { CallListForm, CallListLayout } from './choices';
import type { EditionLanguage } from './edition-language';
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
  readonly landscape?: boolean;
  readonly sections: readonly Section[];
}

/** The order of the call list after its head; parts are numbered in this order, those with nothing to say left out. */
function outline(layout: CallListLayout): readonly OutlinePart[] {
  const projects: OutlinePart =
    layout === 'table'
      ? { name: 'projects', startsPage: true, landscape: true, sections: [projectRows] }
      : { name: 'projects', startsPage: true, sections: [projectPages] };
  return [
    { name: 'general', startsPage: false, sections: [generalInformation] },
    { name: 'front', startsPage: false, sections: [frontMatterSection] },
    { name: 'summary', startsPage: false, sections: [summaryBySector, rateNote] },
    { name: 'index', startsPage: false, sections: [indexBySector, indexByPlace, indexByBudget] },
    projects,
    { name: 'contact', startsPage: true, sections: [contactDesk] },
    { name: 'changes', startsPage: false, sections: [changesSection] },
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
    const landscape = part.landscape ?? false;
    const opens = current?.landscape !== landscape;
    if (current === undefined || opens) {
      current = { landscape, blocks: [] };
      gathered.push(current);
    }
    const heading = partHeading(part, romanNumbers[number] ?? '', languages);
    current.blocks.push({ ...heading, startsPage: part.startsPage && !opens }, ...blocks);
    number += 1;
  }
  if (!isPortfolio && form === 'document') current?.blocks.push(...signature(data));
  return gathered.map((section, index) => ({ ...section, continued: index > 0 }));
}

const romanNumbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

function partHeading(part: OutlinePart, number: string, languages: readonly EditionLanguage[]): Heading {
  const runs = languages.map((language, index) =>
    index === 0
      ? say(language, `${number}. ${language.words.parts[part.name].toUpperCase()}`)
      : say(language, ` / ${language.words.parts[part.name]}`, { bold: false, italic: true }),
  );
  return { kind: 'heading', level: 1, runs, anchor: `part_${part.name}` };
}
