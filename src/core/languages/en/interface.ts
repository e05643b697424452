import type { InterfaceWords, TotalledFacts } from '../interface-words';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const copyFirst = 'Work on a copy the first time: File › Make a copy.';

export const interfaceWords: InterfaceWords = {
  addOn: 'Aid register',
  menu: {
    title: 'Foreign NGO aid',
    preview: 'Preview (writes nothing)',
    check: 'Check the register',
    totals: 'Write the totals',
    callList: 'Issue the call list',
    sidebar: 'Open the sidebar',
    setup: 'Set up',
    createMissingSheets: 'Create missing sheets (leaves data alone)',
    mapColumns: 'Map columns',
    fixes: 'Make certain corrections',
    marks: 'Marks on/off',
    undo: 'Undo corrections',
    language: 'Language of sheets and documents',
    vietnamese: 'Tiếng Việt',
    english: 'English',
    keep: 'Keep what is to review',
    guide: 'Guide',
  },
  guide: [
    copyFirst,
    'Preview: see which rows are read, what the money adds up to and what needs a look; nothing is written.',
    'Check the register: lists everything to review on the sheet “Findings”, each line with a link to its cell.',
    'Write the totals: figures by sector, donor and year on the sheet “Totals”.',
    'Issue the call list: makes a bilingual Google Doc in your Drive and adds a line to the sheet “Log”.',
    'Open the sidebar: see and correct one thing after another, see figures, copy the sentences of the report, preview the list.',
    'Set up › Create missing sheets: adds the sheets you lack; those you have stay as they are.',
    'Set up › Map columns: say what the sheets and columns are that the add-on does not know; once is enough, and it can be changed later.',
    'Set up › Marks on/off: colours the rows to review; turned off, your own colours are as before.',
    'Set up › Undo corrections: gives back the cells that the add-on corrected last.',
    'Set up › Language of sheets and documents: Vietnamese or English for the sheets and documents made from now on.',
    'The add-on never changes your data, colours, formats or formulas by itself: only cells that you tick are corrected, and that can be undone.',
  ].join('\n\n'),
  faults: {
    busy: (detail) =>
      `Another command is writing to this spreadsheet${detail === '' ? '' : ` (${detail})`}. Please wait a minute and run it again.`,
    'newer-workbook': () =>
      'A newer version of the add-on has written to this spreadsheet, so this older one writes nothing lest something be lost. Ask whoever installed the add-on to update it, then reload the spreadsheet; the preview and the figures in the sidebar still work.',
    'no-register': () =>
      'This spreadsheet has no sheet of an aid register yet. Name a sheet “Aid” or “Projects seeking aid”, choose Set up › Map columns to say which sheet is the register, or choose Set up › Create missing sheets.',
    'no-aid-sheet': () =>
      'There is no sheet “Aid”, so there is nothing to total. Name the sheet so, or choose Set up › Create missing sheets.',
    'no-flow-sheet': () =>
      'There is no sheet “Flows”, so this measure cannot be told. Name the sheet so, or choose Set up › Create missing sheets.',
    'no-call-sheet': () =>
      'There is no sheet “Projects seeking aid”, so no list can be made. Name the sheet so, or choose Set up › Create missing sheets.',
    'nothing-to-issue': (detail) =>
      detail === ''
        ? 'There is no project to list. Enter projects on the sheet “Projects seeking aid”; if there are some, look at their status.'
        : `No project is ready for the list yet (projects: ${detail}). Open the sidebar at the tab “Call list” to see what each of them lacks; where English is missing, choose there a list in Vietnamese only.`,
    'blocked-projects': (detail) =>
      `Projects that cannot be issued yet: ${detail}, so no list was made. Correct them, or choose to leave out what is not ready.`,
    'document-too-long': () =>
      'The list is longer than the 1.02 million characters that Google Docs takes. Choose fewer projects or one language, or the .docx of the sidebar.',
    'wrong-request': (detail) =>
      `The sidebar asked for something that the add-on does not know (${detail}). Reload the spreadsheet and open the sidebar again.`,
    'place-gone': (detail) =>
      `There is no cell ${detail} any more: its sheet was renamed, deleted or made smaller. Press “Check again”.`,
    'no-current-cell': () => 'No cell is selected. Click on a blank cell of the spreadsheet and try again.',
    'cells-not-blank': (detail) =>
      `The table needs the cells ${detail} to be blank, but something stands there. Choose a blank cell with room below and to the right.`,
    'cell-of-register': (detail) =>
      `The selected cell is in the sheet “${detail}”, where a formula would mix with the register. Choose a cell of another sheet.`,
    'formula-differs': () =>
      'The formula would give other figures than this table, for it does not see merged cells, mapped columns or the locale of the spreadsheet. Use the button that writes the sheet “Totals”; to use a formula, unmerge the cells, give the columns their usual names and insert it again.',
    'formula-in-cell': (detail) =>
      `The cell ${detail} holds a formula and is not overwritten. Change that cell in the spreadsheet, then open the setup again.`,
    'wrong-setting': (detail) => `The value is not understood. ${detail}`,
    'field-twice': (detail) =>
      `The column “${detail}” is mapped to a content that another column holds already. Choose one column for each content and save again.`,
    'sheet-gone': () =>
      'The sheet to be mapped is no longer in this spreadsheet. Open Set up › Map columns again.',
    'reason-missing': () => 'No reason was given. Say in a sentence why it is kept, then try again.',
    'cannot-keep': () =>
      'This keeps the row from being counted or must be corrected, so it cannot be kept. Correct the cell in the sheet.',
    'nothing-to-undo': () => 'There is no correction of the add-on to undo.',
    'donor-not-listed': (detail) =>
      `The Donors sheet has no “${detail}”, or no column “Other names”. Add the donor or the column, then try again.`,
    'sheet-not-ours': (detail) =>
      `The sheet “${detail}” was not made by the add-on, so it is left as it is. Rename it and run this again.`,
    'sheet-protected': (detail) =>
      `The sheet${detail === '' ? ' to be written' : ` “${detail}”`} is protected and could not be written. Ask its owner for edit rights or lift the protection, then run it again.`,
    'sheet-too-large': () =>
      'The spreadsheet has reached the cell limit of Google Sheets, so nothing more can be written. Delete empty rows or columns and run it again.',
    permission: (detail) =>
      `Google did not permit this${detail === '' ? '' : ` (“${detail}”)`}. Run the command from the menu and grant access; if you are signed in to several Google accounts, open the spreadsheet in a window with one account only.`,
    quota: () =>
      'This Google account has used up its daily allowance or is being called too fast. Try again in a few minutes; if that does not help, try again tomorrow.',
    temporary: () =>
      'Google answers slowly or not at all just now. Your data is untouched; run it again in a few minutes.',
    'drive-off': () =>
      'The add-on’s Drive service is switched off, so no document can be made. Whoever installed it must push its appsscript.json again (with Drive v3).',
    unexpected: (detail) =>
      `The command stopped on an unforeseen fault: “${detail}”. Your data is untouched; run it again, and if it comes back send this sentence to whoever looks after the add-on.`,
  },
  messages: {
    preview: ({ read, counted, leftOut, skipped, otherTables, findings, year, items, usd, projects }) =>
      [
        `Read ${plural(read, 'aid row', 'aid rows')}, counted ${counted}.${whyNot(leftOut)}`,
        ...(skipped === 0
          ? []
          : [
              `Besides, ${plural(skipped, 'row is a group heading, subtotal or note', 'rows are group headings, subtotals or notes')}, not aid.`,
            ]),
        ...(otherTables === 0
          ? []
          : [
              `Not read: ${plural(otherTables, 'row', 'rows')} of other tables in the same sheets (see the findings).`,
            ]),
        `${year}: ${plural(items, 'new item', 'new items')}, USD ${usd} committed.`,
        `Call list: ${plural(projects, 'project', 'projects')} can be issued.`,
        `${plural(findings, 'thing', 'things')} to review.`,
        'Nothing was written.',
      ].join('\n'),
    asRead: ({ locale, region, timeZone, date, amount, groupDonor }, isFirst) =>
      [
        `The spreadsheet follows the customs of ${region} (${locale}), time zone ${timeZone}.`,
        ...(date === null
          ? []
          : [`Date: cell ${date.cell} of “${date.sheet}” says “${date.written}”, read as ${date.read}.`]),
        ...(amount === null
          ? []
          : [
              `Amount: cell ${amount.cell} of “${amount.sheet}” says “${amount.written}”, read as ${amount.read}.`,
            ]),
        ...(groupDonor === null
          ? []
          : [
              `Donor: ${plural(groupDonor.rows, 'item takes it', 'items take it')} from the heading of the group, such as row ${groupDonor.row} of “${groupDonor.sheet}”: ${groupDonor.donor}.`,
            ]),
        ...(isFirst ? ['Is that right?'] : []),
      ].join('\n'),
    readOtherwise:
      'Look at File › Settings › Locale and time zone of the spreadsheet (usually Vietnam, GMT+07:00). If they are right, correct how the cell is written and run “Preview” again. Nothing has been written.',
    copyFirst,
    toMap: (sheets) =>
      `${plural(sheets, 'sheet has', 'sheets have')} columns that are not known: choose Set up › Map columns.`,
    checked: ({ rows, errors, others }, at) =>
      `Checked ${plural(rows, 'row', 'rows')}: ${errors} to correct, ${others} to review (at ${at}).`,
    totalled: ({ counted, read, leftOut }) =>
      `The sheet “Totals” was written: ${counted} of ${plural(read, 'aid row', 'aid rows')} counted.${whyNot(leftOut)}`,
    issued: (projects, leftOut, sheet) =>
      `Issued a list of ${plural(projects, 'project', 'projects')}${leftOut === 0 ? '' : `, left out ${leftOut}`}. The link is in the last row of “${sheet}”.`,
    created: (sheets) => `Created: ${sheets.join(', ')}.`,
    nothingMissing: 'All sheets exist; nothing was created.',
    notCreated: (lookAlikes) =>
      `More was not created since ${lookAlikes.map((sheet) => `“${sheet}”`).join(', ')} may be that sheet already: choose Set up › Map columns.`,
    fixed: (changed, skipped) =>
      `${changed} ${changed === 1 ? 'cell was' : 'cells were'} corrected${skipped === 0 ? '' : `; ${skipped} that have changed meanwhile, come from a formula, are protected or do not take the value were left`}.`,
    undone: (changed, skipped) =>
      `${changed} ${changed === 1 ? 'cell is' : 'cells are'} as before${skipped === 0 ? '' : `; ${skipped} that have changed since were left`}.`,
    moreToUndo: (cells) =>
      `${plural(cells, 'cell', 'cells')} of these corrections left: undo again to go on.`,
    nothingToFix: 'There is nothing that can be corrected with certainty.',
    marksOn: (sheets, unmarked) =>
      [`Marks are on in: ${sheets.length === 0 ? 'no sheet yet' : sheets.join(', ')}.`, ...unmarked].join(
        ' ',
      ),
    marksOff: (locked) =>
      locked.length === 0
        ? 'All marks were removed; your colours and formats are as they were.'
        : `Marks were removed but for protected sheets: ${locked.join(', ')}.`,
    kept: (warnings) =>
      `${warnings} ${warnings === 1 ? 'finding is' : 'findings are'} kept. When the facts change you will be told again.`,
    learnt: (alias, donor) => `From now on “${alias}” is read as “${donor}”.`,
    live: (rows, titles, at) =>
      `${rows === 1 ? 'The row' : `${rows} rows`} just edited to review: ${titles.join('; ')} (checked at ${at}).`,
    skipped: {
      changed: 'The cell has changed since the check.',
      formula: 'The cell holds a formula, which is never overwritten.',
      filled: 'A formula in another cell fills this one; correct its source.',
      protected: 'The cell is protected.',
      rejected: 'The data validation rule of the cell does not take this value; change the rule.',
      gone: 'The cell is no longer there.',
    },
    unmarked: (sheet, why) =>
      why === 'protected'
        ? `Sheet “${sheet}” is protected: it has findings but no marks.`
        : `Sheet “${sheet}” has no column Code, so it cannot be marked.`,
    unfinished:
      'This sheet is being written. If the command has stopped and you still see this, the sheet is unfinished: run the command again.',
    partWritten: (sheet, { done, of }) =>
      `${done} of ${of} rows of “${sheet}” are written; the sheet is not finished yet. Choose this command again to go on.`,
    rowsWritten: ({ done, of }) => `${done} of ${of} rows written`,
    languageSet: (language, sheet) =>
      `From now on findings, totals and new documents are in ${language === 'vi' ? 'Vietnamese' : 'English'} (written in the sheet “${sheet}”). The menu and the sidebar follow the language of your Google account.`,
  },
  documentName: (title, edition, date) => `${title} - edition ${edition} - ${date}`,
  state: 'Kept by the add-on Aid register; please do not edit.',
  input: {
    required: 'This column is required.',
    optional: 'May be left blank.',
    kinds: {
      text: 'Text.',
      amount: 'A number only, without the currency; the full amount, not in thousands or millions.',
      currency: 'A three-letter currency code, such as VND, USD, EUR or AUD.',
      date: 'A date such as 21/05/2024; if only the month or year is known, 05/2024 or 2024.',
      choice: 'Choose from the list.',
      choices: 'One or several, separated by semicolons.',
      sectors: 'A sector code; several with shares, such as: YT 60; GD 40.',
      donors:
        'A name as on the Donors sheet; several with shares, such as: Organisation A 70; Organisation B 30.',
      place:
        'A commune or ward of today, or “xã X, huyện Y” as before 1 July 2025, or “Toàn tỉnh” (whole province); several separated by semicolons.',
      'year-month': 'Month and year such as 05/2024, or a whole year such as 2024.',
      rate: 'Vietnamese dong for one unit of the currency, such as 24107.',
      contact: 'Post, office telephone and office e-mail; no identity numbers.',
      number: 'A number.',
    },
    choose: (values) => `Preferably one of: ${values.join(', ')}.`,
    source: 'Source',
    custom: 'custom, the office decides',
    purpose: {
      aid: 'One row is one aid item received.',
      decisions: 'One row is one decision about one donor of an aid item.',
      flows: 'One row is the money committed or disbursed for one aid item in one period.',
      calls: 'One row is one project calling for aid.',
      donors: 'One row is one donor; several certificates take several rows.',
      sectors: 'One row is one sector of the classification.',
      rates: 'One row is one accounting rate of a month or a year.',
      settings: 'One row is one choice of the office; change the value column.',
    },
  },
};

function whyNot(leftOut: TotalledFacts['leftOut']): string {
  const rows = leftOut.reduce((sum, one) => sum + one.rows, 0);
  return rows === 0
    ? ''
    : ` Not counted, ${rows}: ${leftOut.map((one) => `${one.why} (${one.rows})`).join('; ')}.`;
}
