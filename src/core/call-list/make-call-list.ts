import type { DocumentModel } from '../document/block';
import type { Register } from '../tables/register';
import { createConverter } from '../totals/conversion';
import type { CallListOptions, CallListResult } from './call-list';
import type { CallListData } from './call-list-data';
import { inListOrder } from './call-project';
import { type Choice, chooseProjects } from './choose-projects';
import { changesSince } from './edition-changes';
import { type EditionLanguage, languagesOf } from './edition-language';
import { snapshotOf } from './edition-snapshot';
import { officeGaps } from './office-gaps';
import { sectionsOf } from './outline';
import { ratesUsed } from './rates-used';
import { plainLine, summarise } from './summary';

/** Selects, judges, orders and sums the projects that call for aid, and lays them out as a document. */
export function makeCallList(register: Register, options: CallListOptions): CallListResult {
  const { settings } = register;
  const languages = languagesOf(options.languages ?? 'both');
  const asOf = settings.as_of ?? register.today;
  const rateMonth = asOf.slice(0, 7);
  const converter = createConverter(register.rates.rows, settings);
  const choice = chooseProjects(register, options, languages, converter, rateMonth);

  const sectors = new Map(register.sectors.rows.map((sector) => [sector.code, sector]));
  const sectorCodes = [...sectors.keys()];
  const projects = inListOrder(choice.issuable, sectorCodes);
  const summary = summarise(projects, sectorCodes);
  const rates = ratesUsed(projects, converter, rateMonth);
  const refused = refusal(choice, options);
  const issued = projects.map((project) => project.row);
  const changes = options.since ? changesSince(options.since, issued, register.calls.rows) : null;
  const printed = options.printChanges ? changes : null;
  const { today } = register;
  const data: CallListData = { settings, asOf, today, projects, sectors, summary, rates, changes: printed };
  return {
    document: refused ? null : layOut(data, languages, options),
    refused,
    projects: projects.map((project) => project.row.code),
    leftOut: choice.leftOut,
    office: officeGaps(settings, options),
    changes,
    snapshot: snapshotOf(issued),
    summary: {
      asOf,
      rows: {
        read: register.calls.rows.length,
        issued: projects.length,
        leftOut: choice.leftOut.length,
        notSelected: choice.notSelected,
      },
      sectors: summary.sectors.map(plainLine),
      total: plainLine(summary.total),
    },
  };
}

function refusal({ issuable, leftOut }: Choice, { onBlocked }: CallListOptions): CallListResult['refused'] {
  if (onBlocked === 'refuse' && leftOut.length > 0) return 'blocked';
  return issuable.length === 0 ? 'empty' : null;
}

function layOut(
  data: CallListData,
  languages: readonly EditionLanguage[],
  { form = 'annex', layout = 'pages' }: CallListOptions,
): DocumentModel {
  const main = languages[0]?.code ?? 'vi';
  return {
    title: data.settings[`list_title_${main}`],
    author: data.settings[`department_${main}`],
    date: data.asOf,
    language: main,
    sections: sectionsOf(data, languages, { form, layout }),
  };
}
