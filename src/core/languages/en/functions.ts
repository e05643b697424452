import type { FunctionWords } from '../function-words';

export const functions: FunctionWords = {
  dimensions: {
    sector: ['sector'],
    'report-group': ['report group', 'report_group'],
    donor: ['donor'],
    'donor-type': ['donor type', 'donor_type'],
    'donor-country': ['donor country', 'donor_country', 'country'],
    kind: ['aid type', 'kind'],
    form: ['form'],
    funding: ['funding category', 'funding'],
    owner: ['recipient', 'owner', 'project owner'],
    'managing-agency': ['managing agency', 'managing_agency'],
    place: ['location', 'place'],
    'former-district': ['former district', 'former_district'],
    status: ['status'],
    newness: ['new or carried over'],
    marker: ['marker', 'markers'],
    year: ['year'],
    quarter: ['quarter'],
    month: ['month'],
  },
  measures: {
    committed: ['committed', 'commitment'],
    count: ['count', 'items'],
    'count-active': ['count active', 'count_active'],
    'count-carried-over': ['count carried over', 'count_carried_over'],
    'count-ended': ['count ended', 'count_ended'],
    'committed-year': ['committed for the year', 'committed_year', 'yearly commitment'],
    disbursed: ['disbursed', 'disbursement'],
    'disbursed-share': ['disbursed share', 'disbursed_share'],
    counterpart: ['counterpart'],
    requested: ['requested', 'request'],
    secured: ['secured'],
    remaining: ['remaining'],
  },
  windows: {
    'reporting-year': ['reporting year', 'year'],
    'six-months': ['six months', '6 months'],
    'nine-months': ['nine months', '9 months'],
    programme: ['programme', 'program'],
  },
  lists: {
    sector: ['sector'],
    'aid-status': ['status', 'aid status'],
    'call-status': ['call status'],
    kind: ['aid type', 'kind'],
    form: ['form'],
    'donor-type': ['donor type', 'type'],
    currency: ['currency'],
    country: ['country'],
  },
  languages: { vi: ['Vietnamese', 'vi'], en: ['English', 'en'] },
  table: {
    items: 'Items',
    projects: 'Projects',
    payments: 'Entries',
    amount: (currency) => `Amount (${currency})`,
    share: 'Share (%)',
    ofCommittedYear: 'Of the yearly commitment (%)',
    difference: 'Difference',
    ratio: 'Ratio (times)',
    cut: 'Something is dated only by its month or year, so the two cannot be compared',
    check: 'Check',
  },
  checked: (errors, others, titles) => {
    const counts = [errors > 0 && `${errors} wrong`, others > 0 && `${others} to review`];
    return `${counts.filter((count) => count !== false).join(', ')}: ${titles.join('; ')}`;
  },
  withoutDate: (rules) => `${rules} rules that need the date of the check were not run`,
  place: {
    ambiguous: (text, candidates) => `“${text}” may be ${candidates.join(' or ')}`,
    unknown: (text) => `No place is called “${text}”`,
  },
  wrong: {
    argument: (name, given, accepted) =>
      given === ''
        ? `The argument “${name}” is missing. Use one of: ${accepted.join(', ')}.`
        : `The argument “${name}” is “${given}”, which is not known. Use one of: ${accepted.join(', ')}.`,
    unknownRange: (position) =>
      `Range number ${position} has no header row of an aid register. Select the table with its header row.`,
    noRegister: 'No range is the sheet “Aid”. Select it with its header row as the first argument.',
    noCalls:
      'This measure needs the sheet “Projects seeking aid”. Select it with its header row as the first argument.',
    noFlows: (measure) =>
      `The measure “${measure}” needs the sheet “Flows” too. Add it with its header row to the arguments.`,
    noDay:
      'This measure needs the day of the exchange rates: give the argument “to”, or the sheet “Settings” with a row as_of.',
    noRates: 'No range is the sheet “Rates”. Select it with its header row as the argument “rates”.',
    noRate: (currency, period) => `The sheet “Rates” has no rate of ${currency} for ${period}.`,
    notTogether: (measure, dimension) => `“${measure}” cannot be shown by “${dimension}”.`,
    date: (name, given) =>
      `The argument “${name}” is “${given}”, which is not a date. Use a date cell, or 01/01/2024, 01/2024, 2024.`,
    missing: (name) => `The argument “${name}” is missing. Use a date cell, or 01/01/2024, 01/2024, 2024.`,
    window: (name, given) =>
      `The argument “${name}” is “${given}”, which is no period. Write it as "2023", "01/2023 - 06/2023" or "9 months 2023".`,
    order: 'The first day must not be after the last day.',
    amount: (given) => `The argument “amount” is “${given}”, which is not an amount.`,
    ambiguousAmount: (given, readings) =>
      `The argument “amount” is “${given}”, which may mean ${readings.join(' or ')}. Please enter it as a number.`,
    otherCurrency: (given, currency) =>
      `The argument “amount” is “${given}”, in another currency than the argument “currency”, which is “${currency}”.`,
    oneTooMany: (given) =>
      `The last argument, “${given}”, is one too many: this function has no use for it. Please take it out.`,
    noDimension: 'The argument “value” needs the argument “dimension” before it, such as "sector".',
    value: (dimension, given, known) =>
      `The argument “value” is “${given}”, which is not among “${dimension}”. ${known.length > 0 ? `The register has: ${known.join(', ')}.` : 'The register has nothing that counts yet.'}`,
    code: (list, given) => `The list “${list}” has no “${given}”.`,
  },
};
