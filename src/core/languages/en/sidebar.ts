import type { SidebarWords } from '../sidebar-words';

export const sidebar: SidebarWords = {
  reading: 'Reading the register…',
  readAgain: 'Read again',
  nothingWritten: 'Preview: nothing was written.',
  aidRows: (read, counted) => `Aid rows read: ${read}, counted: ${counted}`,
  leftOut: (rows) => `Rows left out: ${rows}; the reasons are below.`,
  headings: {
    figures: 'Main figures',
    causes: 'To review',
    rows: 'Rows read',
    asRead: 'How this spreadsheet is read',
    actions: 'Do',
  },
  year: (year) => `New commitments in ${year}`,
  items: (items, usd) => `${items} ${items === 1 ? 'item' : 'items'}, USD ${usd}`,
  programme: (from, to) => `Running total ${from} - ${to}`,
  organisations: 'Organisations with a valid registration',
  oda: 'ODA (kept apart)',
  callList: 'Call list',
  projects: (ready, leftOut) =>
    `${ready} ${ready === 1 ? 'project' : 'projects'} ready, ${leftOut} not ready`,
  severities: { error: 'to correct', warning: 'to review', info: 'good to know' },
  noFindings: 'Nothing to review.',
  sheet: (sheet, read, counted) => `${sheet}: read ${read}, counted ${counted}`,
  row: (row) => `row ${row}`,
  cell: (sheet, cell, written, read) => `${sheet}, cell ${cell}: “${written}” is read as ${read}`,
  zone: (zone, locale) => `Time zone ${zone}, spreadsheet locale ${locale}`,
  unfinished: 'The last run was stopped half-way. Run it again to finish.',
  actions: {
    check: 'Check the register',
    totals: 'Write the totals',
    callList: 'Issue the call list',
    createMissingSheets: 'Create missing sheets',
  },
  working: 'Working, please wait…',
  done: {
    checked: (findings, sheet) => `Findings written to the sheet “${sheet}”: ${findings}.`,
    totalled: 'The sheet of totals was written.',
    issued: (projects) => `The list was issued; projects in it: ${projects}.`,
    open: 'Open the document',
    created: (sheets) => `Created: ${sheets}.`,
    nothingMissing: 'All sheets exist; nothing was created.',
  },
  faults: {
    accounts:
      'Google did not recognise the user. This is usual with several Google accounts signed in: open the spreadsheet in a window with one account only, then open the sidebar again.',
    offline: 'Google cannot be reached. Check the network and press “Read again”.',
    unknown: 'The command did not run. Press “Read again”; if that does not help, reload the spreadsheet.',
  },
};
