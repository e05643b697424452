import type { DocumentWords } from '../document-words';
import { rateSource } from './rate-source';

export const document: DocumentWords = {
  annex: 'Annex',
  attachedTo:
    '(Attached to .................. No. ......../............... dated ........................ of ........................)',
  period: (from, to) => `Period ${from} - ${to}`,
  parts: {
    general: 'General information',
    front: 'Background and how to support',
    summary: 'Summary of aid needs',
    index: 'Index of projects',
    projects: 'Project profiles',
    contact: 'Contact desk',
    changes: 'Changes since the earlier edition',
  },
  general: {
    programme: 'Programme',
    period: 'Call period',
    managingAgency: 'Managing agency',
    legalBasis: 'Legal basis',
    publisher: 'Compiled by',
    asOf: 'Figures as of',
    validUntil: 'List valid until',
    projects: 'Size of the list',
    projectsSentence: (projects, requested, remaining) =>
      `${projects} ${projects === '1' ? 'project' : 'projects'}; total aid requested ${requested}; remaining need ${remaining}`,
  },
  front: {
    profile: 'About the province',
    priorities: 'Priorities and criteria',
    support: 'How to support a project',
    models: 'Models that have proved themselves',
  },
  summary: {
    title: 'Summary by sector',
    projects: 'Projects',
    currency: 'Unit',
    grandTotal: 'GRAND TOTAL',
    measures: {
      total: 'Total budget',
      requested: 'Aid requested',
      secured: 'Already secured',
      remaining: 'Remaining need',
      counterpart: 'Counterpart contribution',
    },
    notes: {
      withoutTotal: (projects) =>
        `${counted(projects, 'project does', 'projects do')} not state a total budget and so ${projects === '1' ? 'is' : 'are'} not in the column Total budget.`,
      overfunded: (projects) =>
        `${counted(projects, 'project has', 'projects have')} secured more than requested; the excess does not reduce the remaining need of other projects.`,
      severalSectors: (projects) =>
        `${counted(projects, 'project belongs', 'projects belong')} to several sectors: counted once in the main sector, with money divided by the share of each sector.`,
    },
  },
  rates: {
    note: (groups) => `Note: Amounts are converted at the ${groups}. Each amount is rounded once.`,
    ofMonth: (month, source, rates) =>
      `rates of ${month}${inBrackets('source', rateSource(source))}: ${rates}`,
    ofYear: (year, source, rates) => `rates of ${year}${inBrackets('source', rateSource(source))}: ${rates}`,
  },
  index: {
    bySector: 'By sector',
    byPlace: 'By location',
    byBudget: 'By remaining need',
    number: 'No.',
    code: 'Project code',
    project: 'Project title',
    remaining: 'Remaining need',
    place: 'Location',
    band: 'Amount',
    projects: 'Project No.',
    below: (limit) => `Below ${limit}`,
    between: (from, to) => `From ${from} to below ${to}`,
    above: (limit) => `${limit} and above`,
    back: 'Back to the index',
  },
  table: {
    number: 'No.',
    project: 'Code, project title; project owner',
    projectWithoutCode: 'Project title; project owner',
    where: 'Location; duration; contact',
    content: 'Objectives; activities and scale proposed for aid',
    effect: 'Beneficiaries; expected results',
    money: 'Money',
    grandTotal: (projects) => `GRAND TOTAL: ${counted(projects, 'project', 'projects')}`,
  },
  changes: {
    since: (edition, date) => `Since edition ${edition}, figures as of ${date}.`,
    none: 'Nothing has changed.',
    kinds: {
      added: 'New projects',
      changed: 'Projects that have changed',
      funded: 'Projects that have found a donor',
      withdrawn: 'Projects withdrawn or suspended',
      absent: 'Projects not in this edition',
    },
    field: (name, before, after) =>
      before === '' && after === '' ? `${name}: revised` : `${name}: ${before} → ${after}`,
    blank: '(blank)',
  },
  choices: {
    forms: {
      annex: 'Annex to another paper',
      document: 'A paper of its own, with national head and signature',
    },
    languages: {
      both: 'Vietnamese and English side by side',
      vi: 'Vietnamese only',
      en: 'English only (a portfolio with a cover)',
    },
    layouts: { pages: 'One page for each project', table: 'One table on landscape pages' },
    edition: (number, date) => `Edition ${number}, figures as of ${date}`,
  },
  slip: {
    title: 'Check slip of the call list',
    internal: 'Internal, not to be sent with the list',
    rows: (read, issued, leftOut, notSelected) =>
      `${counted(read, 'row', 'rows')} read: ${counted(issued, 'project', 'projects')} in the list, ${leftOut} left out, ${notSelected} not selected.`,
    leftOut: 'Projects left out and why',
    review: 'To review before issuing',
    nothingLeftOut: 'No project was left out.',
    nothingToReview: 'There is nothing to review.',
    project: 'Project',
    cell: 'Where',
    reason: 'Why, and what to do',
    place: (sheet, row) => `${sheet}, row ${row}`,
    settings: (key) => `Settings, ${key}`,
  },
  officeGaps: {
    blank: (setting, beside) =>
      `The setting “${beside}” is filled in but “${setting}” is blank, so the list says this in one language only.${fillIn(setting)}.`,
    'of-another': (setting, beside) =>
      `The setting “${beside}” was changed but “${setting}” was not, so the list may print the name of another place.${fillIn(setting)}.`,
    'no-contact': (setting) => `The list has no contact desk.${fillIn(setting)}.`,
    'no-signer': (setting) =>
      `The name of the paper's signer is blank.${fillIn(setting)}, or write it by hand.`,
  },
  project: {
    heading: (number) => `Project No. ${number}`,
    sector: (name) => `Sector: ${name}`,
    language: 'English',
    title: 'Project title',
    amountNeeded: 'Amount needed',
    owner: 'Project owner',
    place: 'Location',
    need: 'Need',
    objective: 'Objectives',
    scope: 'Activities and scale proposed for aid',
    beneficiaries: 'Beneficiaries',
    results: 'Expected results',
    budgetLines: 'Main budget lines',
    total: 'Total budget',
    requested: 'Aid requested',
    counterpart: 'Counterpart contribution',
    secured: 'Already secured',
    remaining: 'Remaining need',
    period: 'Duration',
    readiness: 'Readiness',
    marker: 'Target groups',
    sdg: 'Sustainable Development Goals',
    map: 'Map',
    photo: 'Photographs',
    contact: 'Contact',
    equivalent: (amounts) => `(equivalent to ${amounts})`,
    overfunded: (excess) => `secured funds exceed the request by ${excess}`,
    partlyFundable: 'may be funded in parts',
    readinesses: {
      idea: 'Idea',
      outline: 'Outline',
      document: 'Project document',
      ready: 'Ready to start',
    },
    markers: {
      women: 'women',
      children: 'children',
      'ethnic-minorities': 'ethnic minorities',
      border: 'border areas',
      disability: 'people with disabilities',
    },
    forms: { cash: 'cash', 'in-kind': 'in kind', experts: 'experts' },
  },
  leftOut: {
    blank: (field) => `The column “${field}” is blank. Fill it in and issue the list again.`,
    'not-translated': (field) =>
      `The column “${field}” is blank although the other language is filled in. Translate it into this column.`,
    unreadable: (field, value) => `“${value}” in the column “${field}” cannot be read. Correct the cell.`,
    'not-positive': (field, value) =>
      `The amount in the column “${field}” is ${value}. Enter the right amount.`,
    'no-rate': (_field, value) =>
      `There is no rate to convert ${value} at the time of the list. Add it to the Rates sheet.`,
    finding: () =>
      'The check found an error in this row that blocks issuing. See the Findings sheet and correct it.',
  },
};

function counted(number: string, one: string, several: string): string {
  return `${number} ${number === '1' ? one : several}`;
}

function inBrackets(label: string, text: string): string {
  return text === '' ? '' : ` (${label}: ${text})`;
}

function fillIn(setting: string): string {
  return ` Fill in the value in row ${setting} of the “Settings” sheet`;
}
