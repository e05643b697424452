import { printDecimal, printPeriod, printTime } from '../../values/print';
import type { FindingWords } from '../finding-words';
import { tables } from './tables';

const number = (value: number | string) => printDecimal(String(value), 'en');
const date = (period: string) => printPeriod(period, 'en');
const rowsOf = (rows: number) => (rows === 1 ? '1 row' : `${number(rows)} rows`);
const list = (items: readonly string[]) => items.join(', ');

/** A question about what may have been meant; none where that is anything. */
const isIt = (candidates: readonly string[]) =>
  candidates.length === 0 || candidates.length > 3 ? '' : `Is it ${candidates.join(' or ')}? `;

const custom = (because: string) => `Good practice: ${because}.`;
const byName = 'Columns are known by their headings.';
const unclassified = 'The item counts as “Unclassified”; it is not lost from the total.';
const notAdded = 'An amount that cannot be read is not added up, and is not taken as 0.';
const notIssued = 'A project without it cannot be issued in the call list.';
const reform = 'Resolution 1681/NQ-UBTVQH15 of 16 June 2025: no districts since 1 July 2025.';
const merged = `${reform} Many departments were merged in the same year.`;
const approval = 'Decree 80/2020/ND-CP, Article 7: authority to approve.';
const registration = 'Decree 58/2022/ND-CP: a certificate is valid for at most 3 years.';
const shares = 'YT 60; GD 40';
const decision = '318/QĐ-UBND';
const day = '21/02/2020';

export const findings: FindingWords = {
  tables,
  list,
  quote: (text) => `“${text}”`,
  wholeColumn: (rows, heading) =>
    `The same in the whole column “${heading}” (${number(rows)} rows). The first row: `,
  verdicts: { blocks: 'To correct', error: 'To correct', warning: 'To review', info: 'Good to know' },
  blocks: {
    total: 'Not added up',
    group: 'Counted as “Unclassified”',
    document: 'Not in the call list',
  },
  sheet: {
    name: 'Findings',
    title: 'Findings in the aid register',
    checked: (today, rows, count) =>
      `Checked on ${date(today)}: ${rowsOf(rows)} read, ${number(count)} ${count === 1 ? 'finding' : 'findings'}.`,
    nothing: 'Nothing to review.',
    causes: 'By cause',
    all: 'One by one',
    kept: 'Kept, with the reason',
    keptVerdict: 'kept',
    keptBy: (at, by) => [printTime(at, 'en'), by].filter((part) => part !== '').join(', '),
    fileName: (today) => `findings-${today}.csv`,
    notRun: 'Not checked because columns are missing',
    wholeSheet: 'whole sheet',
    headings: {
      verdict: 'Level',
      cause: 'Cause',
      count: 'Findings',
      rows: 'Rows',
      blocks: 'Effect',
      place: 'Where',
      code: 'Code',
      value: 'As written',
      what: 'What',
      why: 'Why',
      todo: 'What to do',
      example: 'Right example',
      fix: 'Corrected',
      sheet: 'Sheet',
      cell: 'Cell',
      rule: 'Rule',
      reason: 'Reason',
      keptBy: 'Decided by, at',
    },
  },
  rules: {
    'missing-header': {
      title: 'No header row found',
      what: 'None of the first 20 rows has two known headings, so this sheet could not be read.',
      why: byName,
      todo: 'Write the headings in one row, or rename the sheet if it holds something else.',
      example: 'Code | Title (Vietnamese) | Donor | Sector',
    },
    'missing-key-column': {
      title: 'Required column missing',
      what: (_, { heading }) => `The sheet has no column “${heading}”.`,
      why: byName,
      todo: 'Add the column, or give the existing one this heading.',
      example: (_, { heading }) => heading,
    },
    'missing-column': {
      title: 'Missing columns',
      what: ({ fields }) =>
        `The sheet lacks ${fields.length === 1 ? 'the column' : 'the columns'}: ${list(fields)}.`,
      why: 'Checks and groupings that need these columns could not be done.',
      todo: 'Add them if you need them; otherwise leave the sheet as it is.',
      example: ({ fields }) => fields[0] ?? '',
    },
    'doubled-column': {
      title: 'Duplicate column',
      what: (_, { heading, usualHeading }) =>
        heading === usualHeading
          ? `More than one column is “${heading}”; only the first one is read.`
          : `More than one column is taken for “${usualHeading}”; only “${heading}” is read.`,
      why: byName,
      todo: 'Rename the other column, or merge the two.',
      example: (_, { heading }) => heading,
    },
    'another-table': {
      title: 'Another table in the sheet',
      what: ({ firstRow, rows, headings }) =>
        `Another table begins at row ${firstRow} (${headings}); ${rows} ${rows === 1 ? 'row' : 'rows'} of it were not read and are not in the totals.`,
      why: 'A sheet is read by one set of headings; by these the columns of another table would be mistaken.',
      todo: 'Move that table to a sheet of its own, or arrange its columns as in the main table. If it only sums up, leave it and give the reason.',
      example: 'Aid 2024 | Aid 2025',
    },
    'error-cell': {
      title: 'Formula error',
      what: (_, { value }) => `The cell shows the error ${value}.`,
      why: 'An error has no value; it is not taken as 0 or as blank.',
      todo: 'Correct the formula or type the value.',
      example: '500000',
    },
    'subtotal-differs': {
      title: 'Typed subtotal differs',
      what: ({ typed, computed, currency }) =>
        `The typed sum is ${currency} ${number(typed)}; the rows above it add up to ${currency} ${number(computed)}.`,
      why: 'A typed sum does not change when its rows change.',
      todo: 'Review the rows or correct the sum; this line is not counted in totals.',
      example: ({ computed }) => number(computed),
    },
    'foreign-time-zone': {
      title: "The spreadsheet's time zone",
      what: ({ timeZone }) =>
        `The spreadsheet's time zone is ${timeZone}, which is not among those in Settings.`,
      why: 'In another time zone a date may be read as the day before or after.',
      todo: 'Choose the time zone of Viet Nam in File > Settings.',
      example: '(GMT+07:00) Hanoi',
    },
    'unreadable-setting': {
      title: 'Unusable setting',
      what: ({ key, known }, { value }) =>
        known
          ? `The value ${value} of “${key}” could not be read; the default is used.`
          : `There is no setting named “${key}”.`,
      why: 'Every limit of the check is taken from the Settings sheet.',
      todo: 'Correct it as its explanation says, or remove the row.',
      example: 'reporting_year | 2024',
    },
    'missing-code': {
      title: 'Missing codes',
      what: ({ rows }) => `${rowsOf(rows)} ${rows === 1 ? 'has' : 'have'} no code.`,
      why: 'A code identifies an item even after sorting or renaming.',
      todo: 'Give these rows codes.',
      example: 'SL-YT-2024-001',
    },
    'blanks-among-values': {
      title: 'Column filled in some rows only',
      what: ({ rows, all }, { heading }) =>
        `“${heading}” is blank in ${number(rows)} of ${number(all)} rows and filled in the others.`,
      why: 'A blank is taken as 0 or no, but a reader cannot tell “none” from “not yet known”.',
      todo: 'Type 0 or No in the rows that really have none.',
      example: '0',
    },
    'malformed-code': {
      title: 'Code does not follow the pattern',
      what: (_, { value }) => `The code ${value} does not follow the pattern.`,
      why: "The office's own pattern (setting code_pattern).",
      todo: 'Correct the code, or the pattern in Settings.',
      example: 'SL-YT-2024-001',
    },
    'code-sector-differs': {
      title: 'Code and sector disagree',
      what: ({ inCode, sector }, { value, column }) =>
        `The code ${value} names sector ${inCode}; the column “${column('sector')}” says ${sector}.`,
      why: custom('a code that names a sector names that of its row'),
      todo: 'Review the sector; if it is right, the code may stay as it is.',
      example: 'SL-YT-2024-001 | YT',
    },
    'duplicate-code': {
      title: 'Duplicate code',
      what: ({ otherSheet, otherRow }, { value }) =>
        `The code ${value} is already used in row ${otherRow} of “${otherSheet}”.`,
      why: 'An item entered twice is counted twice.',
      todo: 'Remove the repeated row; if these are two items, give one of them another code.',
      example: 'SL-YT-2024-002',
    },
    'carried-over-differs': {
      title: 'Carried over with another amount',
      what: ({ otherSheet, otherRow, here, currency, counted, countedCurrency }) =>
        `This row says ${currency} ${number(here)}; row ${otherRow} of “${otherSheet}” says ${countedCurrency} ${number(counted)}.`,
      why: 'An item carried over is counted once, as in the sheet of its first year.',
      todo: 'Make the amounts agree; if a decision changed the amount, enter that decision in the Decisions sheet.',
      example: ({ counted }) => number(counted),
    },
    'missing-title': {
      title: 'Missing title',
      what: 'The row has no Vietnamese title.',
      why: custom('reports and lists call each item by its title'),
      todo: 'Write the title as in the decision or the project document.',
      example: 'Nâng cấp trạm y tế xã Mường Bú',
    },
    'missing-english-title': {
      title: 'Missing English title',
      what: 'The project has no English title.',
      why: 'Editions with English need it; a Vietnamese edition does not.',
      todo: 'Write the English title.',
      example: 'Upgrading Muong Bu commune health station',
    },
    'unlikely-title': {
      title: 'Unusual title',
      what: ({ problem, length }, { value }) =>
        problem === 'capitals'
          ? `The title ${value} is all in capitals.`
          : `The title ${value} is too ${problem} (${number(length)} characters).`,
      why: custom('titles are printed in reports and lists as they stand'),
      todo: 'Write a full title in lower case; put longer text elsewhere.',
      example: 'Upgrading Muong Bu commune health station',
    },
    'untranslated-title': {
      title: 'English title still in Vietnamese',
      what: (_, { value, heading }) => `“${heading}” says ${value}.`,
      why: 'Foreign donors read this column.',
      todo: 'Translate it into English; only proper names stay Vietnamese.',
      example: 'Upgrading Muong Bu commune health station',
    },
    'numbers-differ': {
      title: 'Numbers differ between languages',
      what: ({ vietnamese, english }) =>
        [
          vietnamese.length > 0 ? `Only the Vietnamese text has ${list(vietnamese)}.` : '',
          english.length > 0 ? `Only the English text has ${list(english)}.` : '',
        ]
          .join(' ')
          .trim(),
      why: 'Both texts must say the same.',
      todo: 'Compare them and correct the wrong number.',
      example: '12 lớp học / 12 classrooms',
    },
    'text-not-normalised': {
      title: 'Stray spaces or characters',
      what: 'The cell has extra spaces, invisible characters or detached accents.',
      why: 'Texts that look the same but are encoded differently are not found or matched.',
      todo: 'Replace it with the cleaned text, which looks the same.',
      example: 'Sơn La',
    },
    'legacy-encoding': {
      title: 'Old encoding (TCVN3, VNI)',
      what: ({ encoding, proposal }, { value }) =>
        `The cell says ${value}, probably ${encoding.toUpperCase()} text for “${proposal}”.`,
      why: 'Decree 30/2020/ND-CP, Annex I: Unicode by TCVN 6909:2001.',
      todo: 'Convert it to Unicode, then proofread it.',
      example: ({ proposal }) => proposal,
    },
    'lookalike-d': {
      title: 'Look-alike character for Đ',
      what: (_, { value }) => `The cell says ${value}, with the foreign letter Ð or Ɖ instead of Đ.`,
      why: 'It looks the same but is not found or sorted as Đ.',
      todo: 'Replace it with the Vietnamese letter Đ.',
      example: 'Đoàn Kết',
    },
    'identity-number': {
      title: 'Identity document number',
      what: 'The cell seems to hold an identity card or passport number.',
      why: 'A shared register and a published list should hold no personal document numbers.',
      todo: 'Delete the number; give job titles and office contacts only.',
      example: 'International Cooperation Division, office phone',
    },
    'near-duplicate-item': {
      title: 'Possible duplicate item',
      what: ({ same, otherSheet, otherRow }) =>
        `${same === 'title' ? 'Title, donor, amount and decision' : 'Donor, recipient, start and amount'} are the same as in row ${otherRow} of “${otherSheet}”.`,
      why: 'An item entered twice is counted twice.',
      todo: 'Remove the repeated row; if these are two items, leave both.',
      example: 'A title that names the instalment: “... (đợt 2)”',
    },
    'funded-call': {
      title: 'Project already funded',
      what: ({ otherSheet, otherRow }) =>
        `The project has the same title as an aid item in row ${otherRow} of “${otherSheet}”.`,
      why: 'The list holds only projects that still need aid.',
      todo: 'Change the status if the project has a donor.',
      example: 'Funded',
    },
    'missing-donor': {
      title: 'Missing donor',
      what: 'The item names no donor.',
      why: unclassified,
      todo: 'Write the donor as the Donors sheet spells it.',
      example: 'Plan International',
    },
    'unlisted-donor': {
      title: 'Donor not in the list',
      what: ({ donor, rows }) => `“${donor}” (${rowsOf(rows)}) is not in the Donors sheet.`,
      why: "A donor's type and country come from that list.",
      todo: (_, { column }) =>
        `Add it to that sheet, or to “${column('aliases', 'donors')}” of a donor already there.`,
      example: 'Plan International | Foreign NGO | United Kingdom',
    },
    'donor-spelling': {
      title: 'One donor, several spellings',
      what: ({ donor, other }) => `“${donor}” is probably “${other}”.`,
      why: 'Different spellings split the totals by donor.',
      todo: (_, { column }) => `Use one spelling, or add this one to “${column('aliases', 'donors')}”.`,
      example: ({ other }) => other,
    },
    'similar-donor': {
      title: 'Donor names nearly alike',
      what: ({ donor, other, rows }) => `“${donor}” (${rowsOf(rows)}) is very like “${other}”.`,
      why: 'A donor under several spellings is counted as several donors.',
      todo: (_, { column }) =>
        `If they are one, write the name of the list or add this one to “${column('aliases', 'donors')}”; if they are two, keep them and say why.`,
      example: ({ other }) => other,
    },
    'missing-donor-type': {
      title: 'Missing donor type',
      what: 'The donor has no type.',
      why: 'Reports count organisations by type.',
      todo: 'Choose a type from the list.',
      example: 'Foreign NGO',
    },
    'unknown-country': {
      title: 'Unknown country',
      what: (_, { value }) => `The cell says ${value}, which is not a known country.`,
      why: 'The donor cannot be counted by country.',
      todo: 'Write the name in Vietnamese or English, or the two-letter code.',
      example: 'Australia',
    },
    'domestic-donor': {
      title: 'Domestic donor',
      what: "The donor's country is Viet Nam.",
      why: 'Decree 313/2025/ND-CP: aid from foreign organisations and individuals.',
      todo: 'Give the country of the parent organisation, or remove a domestic donation from the register.',
      example: 'Germany',
    },
    'expired-registration': {
      title: 'Registration expired before the decision',
      what: ({ donor, expiry }) =>
        `The certificate of “${donor}” expired on ${date(expiry)}, before the decision.`,
      why: registration,
      todo: 'Add the newer certificate (one row each), or review the decision date.',
      example: '15/03/2024 - 14/03/2027',
    },
    'missing-registration': {
      title: 'Missing registration',
      what: ({ donor }) => `“${donor}” is a foreign NGO with aid items but no certificate.`,
      why: registration,
      todo: 'Enter the number, issue date and expiry date of the certificate.',
      example: '123/CNV-HĐ',
    },
    'registration-ending': {
      title: 'Registration ends soon',
      what: ({ donor, expiry, days }) =>
        `The certificate of ${donor} expires on ${date(expiry)}, in ${number(days)} ${days === 1 ? 'day' : 'days'}.`,
      why: registration,
      todo: 'Remind the organisation to renew it.',
      example: '31/12/2027',
    },
    'outside-registration': {
      title: 'Outside the registered sectors or places',
      what: ({ donor, outside, allowed }) =>
        `The certificate of ${donor} covers ${allowed}; this item is in ${outside}.`,
      why: 'Decree 58/2022/ND-CP: an organisation works in the sectors and places that its certificate names.',
      todo: 'Review the item, or ask the organisation to have its certificate extended.',
      example: ({ allowed }) => allowed,
    },
    'government-donor': {
      title: 'Government or intergovernmental donor',
      what: ({ donor }) =>
        `“${donor}” is a government or intergovernmental body, but this item counts as non-governmental aid.`,
      why: 'Decree 313/2025/ND-CP, Article 1: ODA and aid under treaties are not covered.',
      todo: 'Review the funding category; ODA is reported separately.',
      example: 'Other non-ODA aid',
    },
    'oda-named': {
      title: 'Title mentions ODA',
      what: ({ phrase }) => `The item is marked as PCPNN, but its title mentions “${phrase}”.`,
      why: 'Decree 313/2025/ND-CP, Article 1: ODA is not covered.',
      todo: 'Review the funding category; ODA is totalled separately.',
      example: 'ODA',
    },
    'same-money-as-oda': {
      title: 'Same amount also entered as ODA',
      what: ({ otherSheet, otherRow }) =>
        `The same amount stands in the ODA item in row ${otherRow} of “${otherSheet}”.`,
      why: 'Money entered as both PCPNN and ODA is reported twice.',
      todo: 'Keep the row with the right category; if these are two items, keep both and give the reason.',
      example: 'ODA',
    },
    'missing-sector': {
      title: 'Missing sector',
      what: 'The row has no sector.',
      why: unclassified,
      todo: "Write a sector's code or name.",
      example: 'YT',
    },
    'unknown-sector': {
      title: 'Unknown sector',
      what: ({ sector }) => `“${sector}” is not in the list of sectors.`,
      why: unclassified,
      todo: 'Choose a sector from the list, or add it to the Sectors sheet.',
      example: 'Health',
    },
    'shares-missing': {
      title: 'Several entries without shares',
      what: (_, { value }) => `The cell says ${value} without the share of each.`,
      why: 'Money is never split equally when the shares are not known.',
      todo: 'Write a percentage after each name.',
      example: shares,
    },
    'shares-not-100': {
      title: 'Shares do not add up to 100',
      what: (_, { value }) => `The shares in ${value} do not add up to 100.`,
      why: 'IATI standard 2.1.2: shares must add up to 100.',
      todo: 'Correct the shares so that they add up to 100.',
      example: shares,
    },
    'withdrawn-dac-code': {
      title: 'DAC code no longer in use',
      what: ({ code, withdrawn }) =>
        withdrawn ? `The DAC code ${code} was withdrawn.` : `The DAC code ${code} is not in the list.`,
      why: 'OECD-DAC list of purpose codes.',
      todo: 'Use an active code.',
      example: '43060',
    },
    'unexplained-other-sector': {
      title: '“Other” not specified',
      what: (_, { column }) => `The sector is “Other” and “${column('note')}” is blank.`,
      why: 'The list says “Other (specify)”.',
      todo: (_, { column }) => `Say in “${column('note')}” what the item is for.`,
      example: 'Legal aid',
    },
    'missing-owner': {
      title: 'Missing recipient',
      what: 'The row names no recipient.',
      why: 'The recipient (project owner) reports on the item and settles its accounts.',
      todo: 'Enter the name of the receiving organisation.',
      example: 'Sở Y tế tỉnh Sơn La',
    },
    'owner-spelling': {
      title: 'One organisation, several spellings',
      what: ({ owner, other, rows }) =>
        `“${owner}” (${rowsOf(rows)}) and “${other}” are probably one organisation.`,
      why: custom('several spellings of one organisation split its totals'),
      todo: 'Use one name throughout.',
      example: ({ other }) => other,
    },
    'abolished-owner': {
      title: 'Office dissolved or merged',
      what: ({ since }, { value }) => `${value} was dissolved or merged by ${date(since)}.`,
      why: merged,
      todo: 'Enter the office that took over its tasks.',
      example: 'UBND xã Mường La',
    },
    'owner-equals-donor': {
      title: 'Recipient and donor are the same',
      what: (_, { value }) => `${value} is both recipient and donor.`,
      why: custom('the recipient and the donor are two different parties'),
      todo: (_, { column }) => `Review “${column('owner')}” and “${column('donor')}”; one of them is wrong.`,
      example: 'Sở Y tế tỉnh Sơn La',
    },
    'missing-place': {
      title: 'Missing location',
      what: 'The row has no location.',
      why: 'The row cannot be counted by place.',
      todo: 'Write communes or wards, or “Toàn tỉnh” for the whole province.',
      example: 'xã Mường Bú',
    },
    'unresolved-place': {
      title: 'Unknown place',
      what: ({ places }) => `Not in the list of places: ${list(places)}.`,
      why: 'Places are the communes and wards since 1 July 2025 and the former units.',
      todo: ({ nearest }) =>
        `${nearest === '' ? '' : `Is it “${nearest}”? `}Correct the name; separate several places by semicolons.`,
      example: 'xã Mường Bú; phường Tô Hiệu',
    },
    'ambiguous-place': {
      title: 'Ambiguous place',
      what: ({ place, candidates }) => `“${place}” may be: ${candidates.join(' / ')}.`,
      why: 'New communes bear names of former districts, and some former names differ by one mark.',
      todo: 'Say whether it is a commune, a ward or a former district.',
      example: 'xã Mường La',
    },
    'outdated-place': {
      title: 'Former place name',
      what: ({ former, current, since }) =>
        `“${former}” is a name used before ${date(since)}${current === null ? '' : `, now ${current}`}.`,
      why: reform,
      todo: ({ current }) => (current === null ? 'Write the new communes or wards.' : 'Write the new name.'),
      example: ({ current }) => current ?? 'xã Mường Bú',
    },
    'unreadable-date': {
      title: 'Unreadable date',
      what: (_, { value, heading }) => `“${heading}” says ${value}, which is not a day, month or year.`,
      why: 'Days and months are never guessed or swapped.',
      todo: ({ candidates }) => `${isIt(candidates)}Write dd/mm/yyyy, mm/yyyy or a year.`,
      example: day,
    },
    'two-digit-year': {
      title: 'Year of two digits',
      what: (_, { value, heading }) => `“${heading}” says ${value}; the year is not written in four digits.`,
      why: 'The century is never guessed: 24 may be 1924 or 2024.',
      todo: ({ candidates }) => `${isIt(candidates)}Write the year in four digits.`,
      example: ({ candidates }) => candidates[0] ?? day,
    },
    'several-months': {
      title: 'Several months instead of one date',
      what: ({ first, last }, { value, heading }) =>
        `“${heading}” says ${value}: from ${first} to ${last}, which is not one day, month, quarter or year.`,
      why: 'A figure counts in one day, month, quarter or year; none is chosen for you.',
      todo: ({ last, year }) =>
        `Write the actual day or month, such as ${last}; if only the year is known, write ${year}.`,
      example: ({ last }) => last,
    },
    'date-typed-as-text': {
      title: 'Date typed as text',
      what: (_, { value }) => `The cell holds ${value} as text, not as a date.`,
      why: 'A date typed as text cannot be sorted or filtered.',
      todo: 'Type it again as a date.',
      example: day,
    },
    'unlikely-year': {
      title: 'Unusual year',
      what: ({ earliest, latest }, { value }) =>
        `The cell says ${value}; the year is not between ${earliest} and ${latest}.`,
      why: custom('such a year is usually a typing slip or of another calendar'),
      todo: 'Correct the year: four digits, Gregorian calendar.',
      example: '2024',
    },
    'end-before-start': {
      title: 'End before start',
      what: ({ start, end }) => `It starts ${date(start)} and ends ${date(end)}.`,
      why: 'IATI standard 11.1.2: the start is not after the end.',
      todo: 'Check both dates against the project document.',
      example: '01/2023 - 12/2025',
    },
    'long-period': {
      title: 'Unusually long period',
      what: ({ years, limit }) => `It lasts ${years} years, more than ${limit}.`,
      why: custom('so long a period is usually a slip in a year'),
      todo: 'Review the start and end years.',
      example: '2023 - 2027',
    },
    'decision-in-future': {
      title: 'Decision in the future',
      what: ({ decision: decided, today }) =>
        `The decision is dated ${date(decided)}, after today (${date(today)}).`,
      why: 'IATI standard 11.1.4: actual dates are not in the future.',
      todo: 'Review the date of the decision.',
      example: day,
    },
    'start-before-decision': {
      title: 'Started before the year of the decision',
      what: ({ start, decision: decided }) =>
        `It starts on ${date(start)}; the decision is dated ${date(decided)}.`,
      why: 'Decree 313/2025/ND-CP: aid is used only after approval.',
      todo: 'Review both dates; leave them if they are right.',
      example: day,
    },
    'end-passed': {
      title: 'End date has passed',
      what: ({ end, asOf }, { value }) =>
        `The status is ${value}, but the end (${date(end)}) is before ${date(asOf)}.`,
      why: 'The status should keep up with the period.',
      todo: 'Change the status, or enter the new end date if the item was extended.',
      example: 'Ended',
    },
    'end-not-reached': {
      title: 'Ended early',
      what: ({ end }, { value }) => `The status is ${value}, but the end is ${date(end)}.`,
      why: custom('reports count ongoing and ended items by status and date'),
      todo: 'Enter the actual end date, or change the status.',
      example: 'Ongoing',
    },
    'slow-start': {
      title: 'Approved long ago, not started',
      what: ({ days, limit }) =>
        `${number(days)} days since the approval (more than ${number(limit)}) and not started.`,
      why: 'Decree 80/2020/ND-CP, Article 4: an approval not carried out for 6 months may be revoked.',
      todo: 'Update the status, or ask the recipient.',
      example: 'Ongoing',
    },
    'dossier-near-limit': {
      title: 'Appraisal close to its time limit',
      what: ({ days, limit, late }) =>
        `${number(days)} days since the complete dossier: ${late ? 'past' : 'near'} the limit of ${number(limit)} days.`,
      why: 'Decree 80/2020/ND-CP: appraisal takes at most 20 days from a complete dossier.',
      todo: 'Speed up the appraisal; if the item was approved, enter the decision number and date.',
      example: 'Approved',
    },
    'slow-appraisal': {
      title: 'Approved after the time limit',
      what: ({ days, limit }) =>
        `${number(days)} days from the complete dossier to the decision; the limit is ${number(limit)} days.`,
      why: 'Decree 80/2020/ND-CP: appraisal takes at most 20 days from a complete dossier.',
      todo: 'Check the two dates; if they are right, nothing needs correcting.',
      example: day,
    },
    'dossier-after-decision': {
      title: 'Dossier after the decision',
      what: ({ dossier, decision: decided }) =>
        `The complete dossier is dated ${date(dossier)}, after the decision of ${date(decided)}.`,
      why: 'A dossier is appraised before it is approved.',
      todo: 'Correct the wrong date.',
      example: day,
    },
    'missing-decision-date': {
      title: 'Missing decision date',
      what: 'The item has no decision date or year.',
      why: 'An item counts in the year of the decision that approves it.',
      todo: 'Enter the decision date (a year will do), or the status if the item is not approved yet.',
      example: day,
    },
    'missing-decision-number': {
      title: 'Missing decision number',
      what: 'There is a decision date but no number.',
      why: 'Aid may be received only after a decision approves it.',
      todo: 'Enter the decision number.',
      example: decision,
    },
    'malformed-decision-number': {
      title: 'Unusual decision number',
      what: (_, { value }) => `The decision number ${value} does not have the form number/QĐ-authority.`,
      why: 'Decree 30/2020/ND-CP, Annex I: numbers and symbols of documents.',
      todo: 'Copy it from the decision, or change the pattern in Settings.',
      example: decision,
    },
    'unexpected-approver': {
      title: 'Decision number and approving authority disagree',
      what: ({ ending }, { value }) =>
        `The decision number ends in ${ending}, but the approving authority is ${value}.`,
      why: approval,
      todo: 'Review the decision number and the approving authority.',
      example: 'Chủ tịch UBND tỉnh Sơn La',
    },
    'sensitive-subject': {
      title: "May need the Prime Minister's approval",
      what: ({ phrase }) => `The title contains the phrase “${phrase}”.`,
      why: approval,
      todo: 'Review the approving authority; leave it if it is right.',
      example: 'Thủ tướng Chính phủ',
    },
    'status-behind-decision': {
      title: 'Status not updated after the decision',
      what: ({ decision: decided }, { value }) =>
        `There is a decision of ${date(decided)}, but the status is ${value}.`,
      why: custom('reports count items by their status'),
      todo: 'Change the status.',
      example: 'Approved',
    },
    'ended-by-decision': {
      title: 'Ended by decision, status not updated',
      what: ({ type, date: ended }, { value }) =>
        `The item was ${type === 'revocation' ? 'revoked' : 'terminated'} on ${date(ended)}, but the status is still ${value}.`,
      why: custom('reports count items by their status'),
      todo: 'Change the status, or review the Decisions sheet.',
      example: 'Terminated/revoked',
    },
    'unknown-item-code': {
      title: 'Code not found in the Aid sheet',
      what: (_, { value }) =>
        value === '' ? 'This row has no code of an aid item.' : `No aid item has the code ${value}.`,
      why: 'Decisions and disbursements are linked to an item by its code.',
      todo: 'Enter the code exactly as in the Aid sheet.',
      example: 'SL-YT-2024-001',
    },
    'flow-in-future': {
      title: 'Disbursement dated in the future',
      what: ({ date: paid, today }) =>
        `The disbursement is dated ${date(paid)}, after today (${date(today)}).`,
      why: 'Money not yet paid is not a disbursement.',
      todo: 'Correct the date, or change the type to yearly commitment.',
      example: 'Yearly commitment',
    },
    'money-before-decision': {
      title: 'Money received before the decision',
      what: ({ date: paid, decision: decided }) =>
        `Disbursed on ${date(paid)}, before the decision of ${date(decided)}.`,
      why: 'Decree 313/2025/ND-CP: aid is received and used only after approval.',
      todo: 'Check the voucher; correct the date if it is wrong, otherwise explain it in the report.',
      example: day,
    },
    'payment-after-revocation': {
      title: 'Disbursement after termination or revocation',
      what: ({ date: paid, ended }) =>
        `Disbursed on ${date(paid)}, after the item was terminated or revoked on ${date(ended)}.`,
      why: 'Once an item is terminated, its aid is no longer received or used.',
      todo: 'Check the voucher; correct the date if it is wrong.',
      example: day,
    },
    'disbursed-outside-period': {
      title: 'Disbursement outside the implementation period',
      what: ({ date: paid, start, end }) =>
        `Disbursed on ${date(paid)}; the item runs from ${date(start)} to ${date(end)}.`,
      why: custom('money is disbursed while an item runs and is settled'),
      todo: 'Correct the date, or enter the extension in the Decisions sheet.',
      example: 'Extension',
    },
    'disbursed-above-committed': {
      title: 'Disbursed more than committed',
      what: ({ paid, committed, currency }) =>
        `${currency} ${number(paid)} was disbursed, but only ${currency} ${number(committed)} was committed.`,
      why: 'The excess needs a supplementary decision.',
      todo: 'Review the amounts, or enter the supplementary decision in the Decisions sheet.',
      example: ({ committed }) => number(committed),
    },
    'yearly-commitments-off': {
      title: 'Yearly commitments differ from the total',
      what: ({ yearly, committed, currency }) =>
        `The yearly commitments add up to ${currency} ${number(yearly)}; the total commitment is ${currency} ${number(committed)}.`,
      why: 'The yearly commitments add up to the commitment of the item.',
      todo: 'Review the sheet of commitments and disbursements.',
      example: ({ committed }) => number(committed),
    },
    'ended-underspent': {
      title: 'Ended with low disbursement',
      what: ({ share, limit }) =>
        `The item has ended, but only ${number(share)}% of the commitment was disbursed (less than ${number(limit)}%).`,
      why: custom('an ended item with little spent usually lacks disbursements in the register'),
      todo: 'Enter the missing disbursements, or the decision that reduced the commitment.',
      example: 'Cumulative disbursement',
    },
    'copied-flows': {
      title: 'Disbursements identical to commitments',
      what: ({ years }) =>
        `In all ${number(years)} years the disbursements equal the yearly commitments exactly.`,
      why: 'Often one column was copied into the other.',
      todo: 'Compare with the vouchers; if the figures are right, leave them.',
      example: 'Disbursement',
    },
    'unknown-currency': {
      title: 'Unknown currency',
      what: ({ missing }, { value }) =>
        missing ? `The amount ${value} has no currency.` : `${value} is not a known currency.`,
      why: notAdded,
      todo: (_, { column }) => `Enter the currency code in “${column('currency')}”.`,
      example: 'USD',
    },
    'missing-amount': {
      title: 'Missing amount',
      what: (_, { heading }) => `“${heading}” is blank.`,
      why: notAdded,
      todo: 'Enter the amount as in the decision or the project document.',
      example: '500000',
    },
    'unreadable-amount': {
      title: 'Unreadable amount',
      what: (_, { value, heading }) => `“${heading}” says ${value}, which cannot be read as an amount.`,
      why: notAdded,
      todo: 'Enter one number; put any words in another column.',
      example: '500000',
    },
    'ambiguous-amount': {
      title: 'Amount can be read in two ways',
      what: ({ candidates }, { value }) =>
        `${value} may be ${candidates.map((plain) => plain.replace(',', '.')).join(' or ')}.`,
      why: 'Law on Accounting 2015, Article 11: a point between thousands, a comma before decimals; typed text mixes both styles.',
      todo: 'Type it again as a number.',
      example: '1234',
    },
    'currencies-differ': {
      title: 'Currencies do not match',
      what: ({ ofColumn }, { value, heading, column }) =>
        ofColumn === null
          ? `The cell says ${value}, but “${column('currency')}” says another currency.`
          : `“${heading}” says ${value}, but this column is in ${ofColumn}.`,
      why: notAdded,
      todo: ({ ofColumn }) =>
        ofColumn === null ? 'Correct one of the two cells.' : `Enter the amount in ${ofColumn}.`,
      example: ({ ofColumn }) => (ofColumn === null ? '500000 | USD' : '500000'),
    },
    'amount-typed-as-text': {
      title: 'Amount typed as text',
      what: ({ amount, currency }, { value }) =>
        `${value} is text; it was read as ${currency} ${number(amount)}.`,
      why: "The spreadsheet's own formulas ignore numbers typed as text.",
      todo: 'Type it again as a number.',
      example: ({ amount }) => number(amount),
    },
    'negative-amount': {
      title: 'Negative amount',
      what: (_, { value }) => `The amount ${value} is less than 0.`,
      why: 'A reduction is entered as a decision that adjusts the item.',
      todo: 'Correct the amount.',
      example: '500000',
    },
    'zero-amount': {
      title: 'Zero amount',
      what: 'The amount is 0.',
      why: 'Leave the cell blank if the amount is not known; goods and experts are entered at their value.',
      todo: 'Enter the amount.',
      example: '500000',
    },
    'unlikely-amount': {
      title: 'Unusual amount',
      what: ({ problem, limit, currency, amount }, { value }) =>
        problem === 'decimals'
          ? `${value} has decimals, which the đồng does not have.`
          : `${currency} ${number(amount)} is ${problem === 'large' ? 'above' : 'below'} the usual ${currency} ${number(limit)}.`,
      why: 'Often the wrong unit was used (đồng, thousand, million).',
      todo: 'Review the unit; leave it if it is right.',
      example: '2600000000 VND',
    },
    'large-counterpart': {
      title: 'Large counterpart',
      what: ({ share, limit }) => `The counterpart is ${share}% of the total, more than ${limit}%.`,
      why: custom('so large a share is usually a slip of column or unit'),
      todo: 'Review the amount and its unit.',
      example: '150000000 VND',
    },
    'stated-equivalent-off': {
      title: 'Stated equivalent differs from the rate',
      what: ({ stated, expected, currency, limit }) =>
        `The decision says ${currency} ${number(stated)}; the rate gives ${currency} ${number(expected)}, more than ${limit}% off.`,
      why: "The accounting rate of the decision's month (Circular 328/2016/TT-BTC, Article 8).",
      todo: 'Review the equivalent and the currency; leave them if they are as in the decision.',
      example: ({ expected }) => number(expected),
    },
    'missing-rate': {
      title: 'Missing exchange rate',
      what: ({ currency, period, to, rows }) =>
        `There is no rate from ${currency} to ${to} for ${date(period)}${rows === 1 ? '' : ` (${rowsOf(rows)}, from this one on)`}.`,
      why: 'The item is listed as not converted.',
      todo: 'Add the rate of the month or year to the Rates sheet, or enter the equivalent stated in the decision.',
      example: '05/2024 | USD | 24107',
    },
    'unknown-rate-source': {
      title: 'No rate of the chosen source',
      what: ({ source }) =>
        `The setting “rate_source” says “${source}”, but no rate has this source; all rates are used.`,
      why: 'An office that chose a source converts by that source only.',
      todo: (_, { column }) =>
        `Write words that stand in “${column('source', 'rates')}” of the rates, or leave it blank.`,
      example: 'rate_source | TB-KBNN',
    },
    'duplicate-rate': {
      title: 'Two rates for one period',
      what: ({ otherRow }, { value }) =>
        `The rate ${value} differs from that of the same period and currency in row ${otherRow}.`,
      why: 'Each month has one accounting rate.',
      todo: 'Keep the rate given in the notice, or choose the source in the setting “rate_source”.',
      example: '05/2024 | USD | 24107',
    },
    'unusable-rate': {
      title: 'Unusable rate',
      what: (_, { heading }) => `“${heading}” is blank or not greater than 0.`,
      why: 'A rate needs its period, its currency and the amount in VND for one unit.',
      todo: 'Complete the row, or remove it.',
      example: '05/2024 | USD | 24107',
    },
    'unreadable-number': {
      title: 'Unreadable number',
      what: (_, { value, heading }) => `“${heading}” says ${value}, which is not a number.`,
      why: custom('this column takes one number only'),
      todo: 'Write a number.',
      example: '1',
    },
    'unknown-word': {
      title: 'Value not in the list',
      what: (_, { value, heading }) => `“${heading}” says ${value}.`,
      why: 'The row cannot be counted by this column.',
      todo: (_, { accepted }) => `Choose one of: ${accepted}.`,
      example: (_, { accepted }) => accepted.split(', ')[0] ?? '',
    },
    'incomplete-call': {
      title: 'Incomplete project',
      what: (_, { heading }) => `“${heading}” is blank.`,
      why: notIssued,
      todo: 'Complete it from the outline or the project document.',
      example: 'Sở Y tế tỉnh Sơn La',
    },
    'missing-english-text': {
      title: 'Missing English text',
      what: (_, { heading }) => `“${heading}” is blank.`,
      why: 'Editions with English need it; a Vietnamese edition does not.',
      todo: 'Add the translation.',
      example: 'Son La Department of Health',
    },
    'call-total-differs': {
      title: 'Budget does not add up',
      what: ({ total, sum }) =>
        `The total is VND ${number(total)}; aid requested and counterpart make VND ${number(sum)}.`,
      why: 'Total = aid requested + counterpart.',
      todo: 'Review the three amounts.',
      example: ({ sum }) => number(sum),
    },
    'secured-above-requested': {
      title: 'More secured than requested',
      what: (_, { value }) => `Secured ${value} is above the aid requested.`,
      why: 'Remaining = requested - secured.',
      todo: 'Correct the amount, or set the status to funded.',
      example: 'Funded',
    },
    'secured-but-open': {
      title: 'Partly funded, still calling',
      what: (_, { value }) => `Aid is secured, but the status is still ${value}.`,
      why: custom('the status tells donors whether a project still needs aid'),
      todo: 'Change the status.',
      example: 'Partly funded',
    },
    'passed-call-period': {
      title: 'Outside the period of the list',
      what: ({ end, limit, problem }) =>
        problem === 'after-list'
          ? `It starts ${date(end)}, after the period of the list ends (${date(limit)}).`
          : `It ends ${date(end)}, before ${problem === 'over' ? '' : 'the period of the list, from '}${date(limit)}.`,
      why: 'The list is for projects still to be carried out.',
      todo: 'Correct the period, or withdraw the project.',
      example: '2026 - 2028',
    },
    'contact-without-reach': {
      title: 'Contact without phone or e-mail',
      what: ({ lacks }) => `The contact has no ${lacks === 'both' ? 'phone or e-mail' : lacks}.`,
      why: 'Donors need to be able to get in touch at once.',
      todo: "Enter the office's phone and e-mail.",
      example: 'International Cooperation Division; +84 212 000 0000; division@example.vn',
    },
  },
};
