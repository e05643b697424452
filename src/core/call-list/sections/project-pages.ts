import type { Block, Heading } from '../../document/block';
import type { CallListData } from '../call-list-data';
import type { ListedProject } from '../call-project';
import type { EditionLanguage } from '../edition-language';
import type { Section } from '../outline';
import { projectTable } from '../project-table';
import { headingRuns, say } from '../say';
import { sectorName } from '../sector-name';

/** A page for each project, under the heading of its sector. */
export const projectPages: Section = (data, languages) => {
  const blocks: Block[] = [];
  data.projects.forEach((project, index) => {
    const isFirst = index === 0;
    const opensSector = project.sector !== data.projects[index - 1]?.sector;
    if (opensSector) blocks.push(sectorHeading(project, data, languages, !isFirst));
    blocks.push(projectHeading(project, languages, !opensSector));
    blocks.push(projectTable(project, languages));
  });
  return blocks;
};

function sectorHeading(
  project: ListedProject,
  { sectors }: CallListData,
  languages: readonly EditionLanguage[],
  startsPage: boolean,
): Heading {
  const name = (language: EditionLanguage) =>
    language.words.project.sector(sectorName(sectors, project.sector, language));
  return { kind: 'heading', level: 2, runs: headingRuns(languages, name), startsPage };
}

function projectHeading(
  project: ListedProject,
  languages: readonly EditionLanguage[],
  startsPage: boolean,
): Heading {
  const runs = languages.map((language, index) => {
    const text = language.words.project.heading(String(project.number));
    return index === 0 ? say(language, text) : say(language, ` / ${text}`, { bold: false, italic: true });
  });
  const [first] = languages;
  if (first && project.row.code !== '') runs.push(say(first, `: ${project.row.code}`));
  return { kind: 'heading', level: 3, runs, alignment: 'centre', anchor: project.anchor, startsPage };
}
