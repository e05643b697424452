import type { MappingWords } from '../mapping-words';

export const mapping: MappingWords = {
  title: 'Map columns',
  reading: 'Reading the sheets…',
  saving: 'Saving the mapping…',
  again: 'Read again',
  close: 'Close',
  save: 'Save this mapping',
  lead: (sheets) =>
    sheets === 0
      ? 'All sheets of the register are known.'
      : sheets === 1
        ? 'One sheet waits for you to look and confirm.'
        : `${sheets} sheets wait for you to look and confirm.`,
  explanation:
    'Nothing is used before you save it. The mapping is kept in this spreadsheet and can be changed at any time. Your data stays as it is.',
  noSheets: 'This spreadsheet has no sheet to be mapped yet.',
  saved: (sheets) => `The mapping of ${sheets} was saved. From now on the register is read by it.`,
  kind: 'This sheet is',
  noKind: 'Not part of the register',
  unknownKind: 'Not known, leave it alone',
  proposedKind: 'Guessed from the headings and from what the cells hold; please check.',
  columnIs: (column, heading) => `Column ${column} “${heading}” is`,
  alsoIs: (column, heading) => `Column ${column} “${heading}” is also`,
  leftAlone: 'Leave alone, not used',
  addField: 'Add a content',
  addFieldTo: (column, heading) => `Add a content to column ${column} “${heading}”`,
  samples: (samples) => `For example: ${samples}`,
  blank: 'Blank column',
  confidence: {
    high: 'proposed',
    medium: 'proposed, please check',
    low: 'a guess, look closely',
  },
  known: (columns) => (columns === 1 ? '1 known column' : `${columns} known columns`),
  knownSheets: (sheets) => (sheets === 1 ? '1 known sheet' : `${sheets} known sheets`),
  otherSheets: (sheets) => (sheets === 1 ? '1 other sheet' : `${sheets} other sheets`),
  missing: (fields) => `Still missing: ${fields}.`,
  twice: (sheet, field, columns) =>
    `Sheet “${sheet}”: “${field}” is chosen for the columns ${columns}. Keep one column only.`,
  and: 'and',
  faults: {
    accounts:
      'Google does not recognise the user. This is usually because several Google accounts are signed in: open the spreadsheet in a window with one account only, then open “Map columns” again.',
    offline: 'Google cannot be reached. Check the network, then press “Read again”.',
    unknown: 'The command did not run. Press “Read again”; if that does not help, reload the spreadsheet.',
  },
};
