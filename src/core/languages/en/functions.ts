import type { FunctionWords } from '../function-words';

export const functions: FunctionWords = {
  dimensions: { sector: ['sector'], donor: ['donor'], year: ['year'] },
  measures: {
    committed: ['committed', 'commitment'],
    count: ['count', 'items'],
    requested: ['requested', 'request'],
  },
  languages: { vi: ['Vietnamese', 'vi'], en: ['English', 'en'] },
  table: {
    items: 'Items',
    amount: (currency) => `Amount (${currency})`,
    share: 'Share (%)',
    total: 'Total',
    unclassified: 'Unclassified',
    individuals: 'Individuals',
  },
  wrong: {
    argument: (name, given, accepted) =>
      `The argument “${name}” is “${given}”, which is not known. Use one of: ${accepted.join(', ')}.`,
    unknownRange: (position) =>
      `Range number ${position} has no header row of an aid register. Select the table with its header row.`,
    noRegister: 'No range is the sheet “Aid”. Select it with its header row as the first argument.',
    noCalls:
      'The measure “requested” needs the sheet “Projects seeking aid”. Select it with its header row as the first argument.',
    noDay:
      'The measure “requested” needs the day of the exchange rates: give the argument “to”, or the sheet “Settings” with a row as_of.',
    notTogether: (measure, dimension) => `“${measure}” cannot be shown by “${dimension}”.`,
    date: (name, given) =>
      `The argument “${name}” is “${given}”, which is not a date. Use a date cell, or 01/01/2024, 01/2024, 2024.`,
    order: 'The first day must not be after the last day.',
    amount: (given) => `The argument “amount” is “${given}”, which is not an amount.`,
  },
};
