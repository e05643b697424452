import type { DocumentWords } from '../document-words';

export const document: DocumentWords = {
  annex: 'Annex',
  attachedTo:
    '(Attached to .................. No. ......../............... dated ........................ of ........................)',
  period: (from, to) => `Period ${from} - ${to}`,
  parts: {
    general: 'General information',
    summary: 'Summary of aid needs',
    index: 'Index of projects',
    projects: 'Project profiles',
    contact: 'Contact desk',
  },
  general: {
    programme: 'Programme',
    period: 'Call period',
    managingAgency: 'Managing agency',
    legalBasis: 'Legal basis',
    publisher: 'Compiled by',
    asOf: 'Figures as of',
    projects: 'Size of the list',
    projectsSentence: (projects, requested, remaining) =>
      `${projects} ${projects === '1' ? 'project' : 'projects'}; total aid requested ${requested}; remaining need ${remaining}`,
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
    ofMonth: (month, source, rates) => `rates of ${month}${inBrackets('source', source)}: ${rates}`,
    ofYear: (year, source, rates) => `rates of ${year}${inBrackets('source', source)}: ${rates}`,
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
    forms: { cash: 'cash', 'in-kind': 'in kind', experts: 'experts' },
  },
  leftOut: {
    blank: (field) => `The column "${field}" is blank. Fill it in and issue the list again.`,
    'not-translated': (field) =>
      `The column "${field}" is blank although the other language is filled in. Translate it into this column.`,
    unreadable: (field, value) => `"${value}" in the column "${field}" cannot be read. Correct the cell.`,
    'not-positive': (field, value) =>
      `The amount in the column "${field}" is ${value}. Enter the right amount.`,
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
