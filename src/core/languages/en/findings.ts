import { printDecimal, printPeriod } from '../../values/print';
import type { FindingWords } from '../finding-words';
import { tables } from './tables';

const number = (value: number | string) => printDecimal(String(value), 'en');
const date = (period: string) => printPeriod(period, 'en');
const rowsOf = (rows: number) => (rows === 1 ? '1 row' : `${number(rows)} rows`);
const list = (items: readonly string[]) => items.join(', ');

const custom = 'Good practice.';
const byName = 'Columns are known by their headings.';
const unclassified = 'The item counts as "Unclassified"; it is not lost from the total.';
const notAdded = 'What cannot be read is not added up, and is not taken as 0 either.';
const notIssued = 'A project without it cannot be issued in the call list.';
const reform = 'Resolution 1681/NQ-UBTVQH15 of 16 June 2025: no districts since 1 July 2025.';
const approval = 'Decree 80/2020/ND-CP, Article 7: who approves.';
const registration = 'Decree 58/2022/ND-CP: a certificate is valid for at most 3 years.';
const shares = 'YT 60; GD 40';
const decision = '318/QĐ-UBND';
const day = '21/02/2020';

export const findings: FindingWords = {
  tables,
  list,
  quote: (text) => `“${text}”`,
  wholeColumn: (rows, heading) =>
    `The same in the whole column "${heading}" (${number(rows)} rows). The first row: `,
  verdicts: { blocks: 'To correct', error: 'To correct', warning: 'To review', info: 'Good to know' },
  blocks: {
    total: 'Not added up',
    group: 'Counted as "Unclassified"',
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
    keptBy: (at, by) => (by === '' ? at : `${at}, ${by}`),
    fileName: (today) => `findings-${today}.csv`,
    notRun: (titles) => `Not checked, for want of columns: ${titles.join('; ')}.`,
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
      title: 'Missing column that is needed',
      what: (_, { heading }) => `The sheet has no column "${heading}".`,
      why: byName,
      todo: 'Add the column, or give the existing one this heading.',
      example: (_, { heading }) => heading,
    },
    'missing-column': {
      title: 'Missing columns',
      what: ({ fields }) => `The sheet has no ${list(fields)}.`,
      why: 'Checks and groupings that need these columns could not be done.',
      todo: 'Add them if you need them; otherwise leave it.',
      example: ({ fields }) => fields[0] ?? '',
    },
    'doubled-column': {
      title: 'Doubled column',
      what: (_, { heading }) => `More than one column is "${heading}"; only the first one is read.`,
      why: byName,
      todo: 'Rename the other column, or merge the two.',
      example: (_, { heading }) => heading,
    },
    'error-cell': {
      title: 'Formula error',
      what: (_, { value }) => `The cell shows the error ${value}.`,
      why: 'An error is no value: neither 0 nor blank.',
      todo: 'Mend the formula or type the value.',
      example: '500000',
    },
    'subtotal-differs': {
      title: 'Typed sum differs',
      what: ({ typed, computed, currency }) =>
        `The sum says ${currency} ${number(typed)}; its rows add up to ${currency} ${number(computed)}.`,
      why: 'A typed sum does not follow when rows change.',
      todo: 'Review the rows or the sum; it is not counted in totals.',
      example: ({ computed }) => number(computed),
    },
    'foreign-time-zone': {
      title: "The spreadsheet's time zone",
      what: ({ timeZone }) => `The spreadsheet is set to ${timeZone}; dates may move.`,
      why: custom,
      todo: 'Choose the time zone of Viet Nam in File > Settings.',
      example: '(GMT+07:00) Hanoi',
    },
    'unreadable-setting': {
      title: 'Unusable setting',
      what: ({ key, known }, { value }) =>
        known
          ? `The value ${value} of "${key}" could not be read; the default is used.`
          : `There is no setting named "${key}".`,
      why: 'Every limit of the check is taken from the Settings sheet.',
      todo: 'Correct it as its explanation says, or remove the row.',
      example: 'reporting_year | 2024',
    },
    'missing-code': {
      title: 'Missing codes',
      what: ({ rows }) => `Without a code: ${rowsOf(rows)}.`,
      why: 'A code tells an item through sorting and renaming.',
      todo: 'Give these rows codes.',
      example: 'SL-YT-2024-001',
    },
    'blanks-among-values': {
      title: 'Column filled here and there',
      what: ({ rows, all }, { heading }) =>
        `"${heading}" is blank in ${number(rows)} of ${number(all)} rows and filled in the others.`,
      why: 'A blank is taken as 0 or no, but a reader cannot tell none from not yet known.',
      todo: 'Type 0 or No in the rows that really have none.',
      example: '0',
    },
    'malformed-code': {
      title: 'Code of another pattern',
      what: (_, { value }) => `The code ${value} does not follow the pattern.`,
      why: "The office's own pattern (setting code_pattern).",
      todo: 'Correct the code, or the pattern in Settings.',
      example: 'SL-YT-2024-001',
    },
    'code-sector-differs': {
      title: 'Code and sector disagree',
      what: ({ inCode, sector }, { value }) =>
        `Code ${value} is of sector ${inCode}, the sector column says ${sector}.`,
      why: custom,
      todo: 'Look at the sector; if it is right, the code may stay.',
      example: 'SL-YT-2024-001 | YT',
    },
    'duplicate-code': {
      title: 'Doubled code',
      what: ({ otherSheet, otherRow }, { value }) =>
        `The code ${value} stands already in row ${otherRow} of "${otherSheet}".`,
      why: 'An item written twice is counted twice.',
      todo: 'Remove the repeated row, or give the other item a code of its own.',
      example: 'SL-YT-2024-002',
    },
    'carried-over-differs': {
      title: 'Carried over with another amount',
      what: ({ otherSheet, otherRow, here, currency, counted, countedCurrency }) =>
        `This row says ${currency} ${number(here)}; row ${otherRow} of "${otherSheet}" says ${countedCurrency} ${number(counted)}.`,
      why: "An item that runs on is counted once, as its first year's sheet has it.",
      todo: 'Make the amounts agree; if a decision changed the amount, enter that decision in the Decisions sheet.',
      example: ({ counted }) => number(counted),
    },
    'missing-title': {
      title: 'Missing title',
      what: 'The row has no Vietnamese title.',
      why: custom,
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
      title: 'Unlikely title',
      what: ({ problem, length }, { value }) =>
        problem === 'capitals'
          ? `The title ${value} is all in capitals.`
          : `The title ${value} is too ${problem} (${number(length)} characters).`,
      why: custom,
      todo: 'Write a full title in lower case; put longer text elsewhere.',
      example: 'Upgrading Muong Bu commune health station',
    },
    'untranslated-title': {
      title: 'English title in Vietnamese',
      what: (_, { value }) => `The English title says ${value}.`,
      why: 'Foreign donors read it.',
      todo: 'Translate it; keep proper names only.',
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
      what: 'The cell has needless spaces, invisible characters or loose accents.',
      why: 'Texts that look alike but differ in code are not found or matched.',
      todo: 'Replace it by the cleaned text; it looks the same.',
      example: 'Sơn La',
    },
    'legacy-encoding': {
      title: 'Old encoding (TCVN3, VNI)',
      what: ({ encoding, proposal }, { value }) =>
        `The cell says ${value}, probably ${encoding.toUpperCase()} for "${proposal}".`,
      why: 'Decree 30/2020/ND-CP, Annex I: Unicode by TCVN 6909:2001.',
      todo: 'Convert it to Unicode and read it over.',
      example: ({ proposal }) => proposal,
    },
    'lookalike-d': {
      title: 'Look-alike of Đ',
      what: (_, { value }) => `The cell says ${value} with a foreign Ð or Ɖ instead of Đ.`,
      why: 'It looks alike but is not found or sorted as Đ.',
      todo: 'Replace it by the Vietnamese Đ.',
      example: 'Đoàn Kết',
    },
    'identity-number': {
      title: 'Number of an identity paper',
      what: 'The cell seems to hold the number of an identity card or passport.',
      why: 'A shared register and a public list carry no personal numbers.',
      todo: 'Remove it; give posts and office contacts only.',
      example: 'International Cooperation Division, office phone',
    },
    'near-duplicate-item': {
      title: 'Perhaps one item twice',
      what: ({ same, otherSheet, otherRow }) =>
        `${same === 'title' ? 'Title, donor, amount and decision' : 'Donor, recipient, start and amount'} are those of row ${otherRow} of "${otherSheet}".`,
      why: 'An item written twice is counted twice.',
      todo: 'Remove the repeated row; leave it if these are two items.',
      example: 'A title that names the instalment: "... (đợt 2)"',
    },
    'funded-call': {
      title: 'Project already funded',
      what: ({ otherSheet, otherRow }) =>
        `The project has the title of an item received: row ${otherRow} of "${otherSheet}".`,
      why: 'The list is of projects that still need aid.',
      todo: 'Change the status if it has a donor.',
      example: 'Đã có nhà tài trợ',
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
      what: ({ donor, rows }) => `"${donor}" (${rowsOf(rows)}) is not in the Donors sheet.`,
      why: "A donor's type and country come from that list.",
      todo: 'Add it to the list, or to the other names of a donor in it.',
      example: 'Plan International | Foreign NGO | United Kingdom',
    },
    'donor-spelling': {
      title: 'One donor, several spellings',
      what: ({ donor, other }) => `"${donor}" seems to be "${other}".`,
      why: 'Spellings that differ split the totals by donor.',
      todo: 'Use one spelling, or add this one to the other names.',
      example: ({ other }) => other,
    },
    'similar-donor': {
      title: 'Donor names nearly alike',
      what: ({ donor, other, rows }) => `"${donor}" (${rowsOf(rows)}) is nearly "${other}".`,
      why: 'A donor under several spellings is counted as several donors.',
      todo: 'If they are one, write the name of the list or add this one to "Other names"; if they are two, keep them and say why.',
      example: ({ other }) => other,
    },
    'missing-donor-type': {
      title: 'Missing donor type',
      what: 'The donor has no type.',
      why: 'Reports count organisations by type.',
      todo: 'Choose a type of the list.',
      example: 'Tổ chức PCPNN',
    },
    'unknown-country': {
      title: 'Unknown country',
      what: (_, { value }) => `The cell says ${value}, which is no known country.`,
      why: 'The donor cannot be counted by country.',
      todo: 'Write the name in Vietnamese or English, or the two-letter code.',
      example: 'Australia',
    },
    'domestic-donor': {
      title: 'Domestic donor',
      what: "The donor's country is Viet Nam.",
      why: 'Decree 313/2025/ND-CP: aid of foreign bodies and persons.',
      todo: 'Give the country of the parent organisation, or leave a domestic gift out.',
      example: 'Germany',
    },
    'expired-registration': {
      title: 'Registration expired before the decision',
      what: ({ donor, expiry }) =>
        `The certificate of "${donor}" expired on ${date(expiry)}, before the decision.`,
      why: registration,
      todo: 'Add the newer certificate (one row each), or review the decision date.',
      example: '15/03/2024 - 14/03/2027',
    },
    'missing-registration': {
      title: 'Missing registration',
      what: ({ donor }) => `"${donor}" is a foreign NGO with aid items but no certificate.`,
      why: registration,
      todo: 'Give number, first day and expiry of the certificate.',
      example: '123/CNV-HĐ',
    },
    'registration-ending': {
      title: 'Registration ends soon',
      what: ({ donor, expiry, days }) =>
        `The registration of ${donor} ends on ${date(expiry)}, in ${number(days)} ${days === 1 ? 'day' : 'days'}.`,
      why: registration,
      todo: 'Remind the organisation to renew it.',
      example: '31/12/2027',
    },
    'outside-registration': {
      title: 'Outside the registered sectors or places',
      what: ({ donor, outside, allowed }) =>
        `The registration of ${donor} names ${allowed}; this item is of ${outside}.`,
      why: 'Decree 58/2022/ND-CP: an organisation works in the sectors and places that its certificate names.',
      todo: 'Look at the item, or ask the organisation to have its certificate extended.',
      example: ({ allowed }) => allowed,
    },
    'government-donor': {
      title: 'Public donor',
      what: ({ donor }) =>
        `"${donor}" is a public or intergovernmental body, yet this counts as non-governmental.`,
      why: 'Decree 313/2025/ND-CP, Article 1: ODA and treaty grants are outside.',
      todo: 'Review the funding category; ODA is told apart.',
      example: 'Viện trợ khác không thuộc ODA',
    },
    'oda-named': {
      title: 'The title speaks of ODA',
      what: ({ phrase }) => `The item is marked as PCPNN, but its title has "${phrase}".`,
      why: 'Decree 313/2025/ND-CP, Article 1: ODA is outside its scope.',
      todo: 'Look at the funding category; ODA is totalled apart.',
      example: 'ODA',
    },
    'same-money-as-oda': {
      title: 'The same money stands as ODA too',
      what: ({ otherSheet, otherRow }) =>
        `This amount is also in the ODA item in row ${otherRow} of sheet "${otherSheet}".`,
      why: 'Money that stands as PCPNN and as ODA is reported twice.',
      todo: 'Keep the row of the right category; if they are two items, keep both and say why.',
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
      what: ({ sector }) => `"${sector}" is not in the list of sectors.`,
      why: unclassified,
      todo: 'Choose a sector of the list, or add it to the Sectors sheet.',
      example: 'Health',
    },
    'shares-missing': {
      title: 'Several without shares',
      what: (_, { value }) => `The cell says ${value} without the share of each.`,
      why: 'Money is never split equally by guess.',
      todo: 'Write a percentage after each name.',
      example: shares,
    },
    'shares-not-100': {
      title: 'Shares do not make 100',
      what: (_, { value }) => `The shares in ${value} do not sum to 100.`,
      why: 'IATI standard 2.1.2.',
      todo: 'Correct the shares.',
      example: shares,
    },
    'withdrawn-dac-code': {
      title: 'DAC code not in use',
      what: ({ code, withdrawn }) =>
        withdrawn ? `The DAC code ${code} was withdrawn.` : `The DAC code ${code} is not in the list.`,
      why: 'OECD-DAC list of purpose codes.',
      todo: 'Use an active code.',
      example: '43060',
    },
    'unexplained-other-sector': {
      title: '"Other" not specified',
      what: 'The sector is "Other" and the note is blank.',
      why: 'The list says "Other (specify)".',
      todo: 'Say in the note what it is.',
      example: 'Legal aid',
    },
    'missing-owner': {
      title: 'Missing recipient',
      what: 'The row names no recipient.',
      why: 'The recipient reports on the item and settles its accounts.',
      todo: 'Write the receiving unit.',
      example: 'Sở Y tế tỉnh Sơn La',
    },
    'owner-spelling': {
      title: 'One body, several spellings',
      what: ({ owner, other, rows }) => `"${owner}" (${rowsOf(rows)}) and "${other}" are probably one body.`,
      why: custom,
      todo: 'Use one name throughout.',
      example: ({ other }) => other,
    },
    'abolished-owner': {
      title: 'Body dissolved or merged',
      what: ({ since }, { value }) => `${value} has not existed since ${date(since)}.`,
      why: reform,
      todo: 'Write the body that took over its tasks.',
      example: 'UBND xã Mường La',
    },
    'owner-equals-donor': {
      title: 'Recipient is the donor',
      what: (_, { value }) => `${value} is both recipient and donor.`,
      why: custom,
      todo: 'Review the two columns; one is wrong.',
      example: 'Sở Y tế tỉnh Sơn La',
    },
    'missing-place': {
      title: 'Missing location',
      what: 'The row has no location.',
      why: 'It cannot be counted by place.',
      todo: 'Write communes or wards, or "Toàn tỉnh" for the whole province.',
      example: 'xã Mường Bú',
    },
    'unresolved-place': {
      title: 'Unknown place',
      what: ({ places }) => `Not in the list of places: ${list(places)}.`,
      why: 'Places are the 75 communes and wards since 1 July 2025 and the former units.',
      todo: ({ nearest }) =>
        `${nearest === '' ? '' : `Is it "${nearest}"? `}Correct the name; separate several places by semicolons.`,
      example: 'xã Mường Bú; phường Tô Hiệu',
    },
    'ambiguous-place': {
      title: 'Ambiguous place',
      what: ({ place, candidates }) => `"${place}" may be: ${candidates.join(' / ')}.`,
      why: 'New communes bear names of former districts, and some former names differ by one mark.',
      todo: 'Say whether it is a commune, a ward or a former district.',
      example: 'xã Mường La',
    },
    'outdated-place': {
      title: 'Former place name',
      what: ({ former, current, since }) =>
        `"${former}" is a name of before ${date(since)}${current === null ? '' : `, now ${current}`}.`,
      why: reform,
      todo: ({ current }) => (current === null ? 'Write the new communes or wards.' : 'Write the new name.'),
      example: ({ current }) => current ?? 'xã Mường Bú',
    },
    'unreadable-date': {
      title: 'Unreadable date',
      what: (_, { value, heading }) => `"${heading}" says ${value}, which is no day, month or year.`,
      why: 'Days and months are never guessed or swapped.',
      todo: 'Write dd/mm/yyyy, mm/yyyy or a year.',
      example: day,
    },
    'date-typed-as-text': {
      title: 'Date typed as text',
      what: (_, { value }) => `The cell holds the text ${value} and no date.`,
      why: 'A date typed as text cannot be sorted or filtered.',
      todo: 'Type it again as a date.',
      example: day,
    },
    'unlikely-year': {
      title: 'Unlikely year',
      what: ({ earliest, latest }, { value }) =>
        `The cell says ${value}; the year is not between ${earliest} and ${latest}.`,
      why: custom,
      todo: 'Correct the year: four digits, common era.',
      example: '2024',
    },
    'end-before-start': {
      title: 'End before start',
      what: ({ start, end }) => `It starts ${date(start)} and ends ${date(end)}.`,
      why: 'IATI standard 11.1.2.',
      todo: 'Review both dates in the project document.',
      example: '01/2023 - 12/2025',
    },
    'long-period': {
      title: 'Long period',
      what: ({ years, limit }) => `It lasts ${years} years, more than ${limit}.`,
      why: custom,
      todo: 'Review the years of start and end.',
      example: '2023 - 2027',
    },
    'decision-in-future': {
      title: 'Decision in the future',
      what: ({ decision: decided, today }) =>
        `The decision is of ${date(decided)}, after today (${date(today)}).`,
      why: 'IATI standard 11.1.4: actual dates are not in the future.',
      todo: 'Review the date of the decision.',
      example: day,
    },
    'start-before-decision': {
      title: 'Started before the year of the decision',
      what: ({ start, decision: decided }) =>
        `It starts ${date(start)}; the decision is of ${date(decided)}.`,
      why: 'Decree 313/2025/ND-CP: aid is used only after approval.',
      todo: 'Review both dates; leave them if they are right.',
      example: day,
    },
    'end-passed': {
      title: 'End passed',
      what: ({ end, asOf }, { value }) =>
        `The status is ${value}, but it ended ${date(end)}, before ${date(asOf)}.`,
      why: 'The status should follow the period.',
      todo: 'Change the status, or give the new end if it was extended.',
      example: 'Đã kết thúc',
    },
    'end-not-reached': {
      title: 'Ended early',
      what: ({ end }, { value }) => `The status is ${value}, but the end is ${date(end)}.`,
      why: custom,
      todo: 'Give the actual end, or change the status.',
      example: 'Đang thực hiện',
    },
    'slow-start': {
      title: 'Approved long ago, not begun',
      what: ({ days, limit }) =>
        `${number(days)} days since the approval (more than ${number(limit)}), and not begun.`,
      why: 'Decree 80/2020/ND-CP, Article 4: after 6 months the approval may be revoked.',
      todo: 'Update the status, or ask the recipient.',
      example: 'Đang thực hiện',
    },
    'dossier-near-limit': {
      title: 'Appraisal near its limit',
      what: ({ days, limit, late }) =>
        `${number(days)} days since the complete dossier: ${late ? 'past' : 'near'} the limit of ${number(limit)} days.`,
      why: 'Decree 80/2020/ND-CP: appraisal takes at most 20 days from a complete dossier.',
      todo: 'Hasten the appraisal; if it was approved, fill in the decision.',
      example: 'Approved',
    },
    'slow-appraisal': {
      title: 'Approved after the limit',
      what: ({ days, limit }) =>
        `${number(days)} days from the complete dossier to the decision; the limit is ${number(limit)} days.`,
      why: 'Decree 80/2020/ND-CP: appraisal takes at most 20 days from a complete dossier.',
      todo: 'Check the two dates; if they are right there is nothing to mend.',
      example: day,
    },
    'dossier-after-decision': {
      title: 'Dossier after the decision',
      what: ({ dossier, decision: decided }) =>
        `The dossier is of ${date(dossier)}, after the decision of ${date(decided)}.`,
      why: 'A dossier is appraised before it is approved.',
      todo: 'Correct the wrong date.',
      example: day,
    },
    'missing-decision-date': {
      title: 'Missing decision date',
      what: 'The item has no date or year of decision.',
      why: 'An item counts in the year of the decision that approves it.',
      todo: 'Give the date (a year will do), or the status if it is not approved yet.',
      example: day,
    },
    'missing-decision-number': {
      title: 'Missing decision number',
      what: 'There is a decision date but no number.',
      why: 'Aid is received only after a decision approves it.',
      todo: 'Give the number.',
      example: decision,
    },
    'malformed-decision-number': {
      title: 'Decision number of another pattern',
      what: (_, { value }) => `The number ${value} is not like number/QĐ-body.`,
      why: 'Decree 30/2020/ND-CP, Annex I: numbers and symbols of documents.',
      todo: 'Correct it after the decision, or the pattern in Settings.',
      example: decision,
    },
    'unexpected-approver': {
      title: 'Approver and number disagree',
      what: ({ ending }, { value }) => `The number ends in ${ending}, the approving authority is ${value}.`,
      why: approval,
      todo: 'Review the number and the approving authority.',
      example: 'Chủ tịch UBND tỉnh Sơn La',
    },
    'sensitive-subject': {
      title: 'Perhaps for the Prime Minister',
      what: ({ phrase }) => `The title has the phrase "${phrase}".`,
      why: approval,
      todo: 'Review who approves; leave it if it is right.',
      example: 'Thủ tướng Chính phủ',
    },
    'status-behind-decision': {
      title: 'Status behind the decision',
      what: ({ decision: decided }, { value }) =>
        `There is a decision of ${date(decided)}, but the status is ${value}.`,
      why: custom,
      todo: 'Change the status.',
      example: 'Đã phê duyệt',
    },
    'ended-by-decision': {
      title: 'Ended by decision, still going on',
      what: ({ type, date: ended }, { value }) =>
        `It was ${type === 'revocation' ? 'revoked' : 'terminated'} on ${date(ended)}, the status is still ${value}.`,
      why: custom,
      todo: 'Change the status, or look at the Decisions sheet.',
      example: 'Terminated or revoked',
    },
    'unknown-item-code': {
      title: 'Code of no aid item',
      what: (_, { value }) =>
        value === '' ? 'This row has no code of an aid item.' : `No aid item has the code ${value}.`,
      why: 'Decisions and payments belong to an item by its code.',
      todo: 'Write the code as it stands in the Aid sheet.',
      example: 'SL-YT-2024-001',
    },
    'flow-in-future': {
      title: 'Payment in the future',
      what: ({ date: paid, today }) => `The payment of ${date(paid)} is after today (${date(today)}).`,
      why: 'What is not yet paid is no disbursement.',
      todo: 'Correct the date, or make it a commitment of the year.',
      example: 'Yearly commitment',
    },
    'money-before-decision': {
      title: 'Money before the decision',
      what: ({ date: paid, decision: decided }) =>
        `Paid ${date(paid)}, before the decision of ${date(decided)}.`,
      why: 'Decree 313/2025/ND-CP: aid is received and used only after it was approved.',
      todo: 'Check the voucher; correct a wrong date, else explain it in the report.',
      example: day,
    },
    'payment-after-revocation': {
      title: 'Payment after the end by decision',
      what: ({ date: paid, ended }) =>
        `Paid ${date(paid)}, after the item was terminated or revoked on ${date(ended)}.`,
      why: 'What was ended is received and used no longer.',
      todo: 'Check the voucher; correct a wrong date.',
      example: day,
    },
    'disbursed-outside-period': {
      title: 'Payment outside the period',
      what: ({ date: paid, start, end }) =>
        `Paid ${date(paid)}; the item runs from ${date(start)} to ${date(end)}.`,
      why: custom,
      todo: 'Correct the date, or add the extension to the Decisions sheet.',
      example: 'Extension',
    },
    'disbursed-above-committed': {
      title: 'Paid more than committed',
      what: ({ paid, committed, currency }) =>
        `${currency} ${number(paid)} was paid, but only ${currency} ${number(committed)} was committed.`,
      why: 'What goes beyond needs a supplementary decision.',
      todo: 'Look at the amounts, or add the decision to the Decisions sheet.',
      example: ({ committed }) => number(committed),
    },
    'yearly-commitments-off': {
      title: 'Yearly commitments do not make the whole',
      what: ({ yearly, committed, currency }) =>
        `The yearly commitments add up to ${currency} ${number(yearly)}; the whole commitment is ${currency} ${number(committed)}.`,
      why: 'The commitments of the years make the commitment of the item.',
      todo: 'Look at the sheet of commitments and disbursements.',
      example: ({ committed }) => number(committed),
    },
    'ended-underspent': {
      title: 'Ended with little paid',
      what: ({ share, limit }) =>
        `It has ended, but only ${number(share)}% of the commitment was paid (less than ${number(limit)}%).`,
      why: custom,
      todo: 'Add the missing payments, or the decision that reduced it.',
      example: 'Cumulative disbursement',
    },
    'copied-flows': {
      title: 'Payments equal to the plan',
      what: ({ years }) =>
        `In all ${number(years)} years the payments equal the yearly commitments to the unit.`,
      why: 'Mostly one was copied into the other.',
      todo: 'Compare with the vouchers; if it is right, keep it.',
      example: 'Disbursement',
    },
    'unknown-currency': {
      title: 'Unknown currency',
      what: ({ missing }, { value }) =>
        missing ? `The amount ${value} has no currency.` : `${value} is no known currency.`,
      why: notAdded,
      todo: 'Write the code of the currency in its column.',
      example: 'USD',
    },
    'missing-amount': {
      title: 'Missing amount',
      what: (_, { heading }) => `"${heading}" is blank.`,
      why: notAdded,
      todo: 'Give the amount of the decision or the project document.',
      example: '500000',
    },
    'unreadable-amount': {
      title: 'Unreadable amount',
      what: (_, { value, heading }) => `"${heading}" says ${value}, which is no amount.`,
      why: notAdded,
      todo: 'Write one number; put words in the note.',
      example: '500000',
    },
    'ambiguous-amount': {
      title: 'Amount with two readings',
      what: ({ candidates }, { value }) => `${value} may be ${candidates.join(' or ')}.`,
      why: 'Law on Accounting 2015, Article 11, but typed text mixes both styles.',
      todo: 'Type it again as a number.',
      example: '1234',
    },
    'currencies-differ': {
      title: 'Currencies disagree',
      what: (_, { value }) => `The cell says ${value}, the currency column another currency.`,
      why: notAdded,
      todo: 'Correct one of the two cells.',
      example: '500000 | USD',
    },
    'amount-typed-as-text': {
      title: 'Amount typed as text',
      what: ({ amount, currency }, { value }) =>
        `${value} is text; it was read as ${currency} ${number(amount)}.`,
      why: "The spreadsheet's own formulas pass over numbers typed as text.",
      todo: 'Type it again as a number.',
      example: ({ amount }) => number(amount),
    },
    'negative-amount': {
      title: 'Negative amount',
      what: (_, { value }) => `The amount ${value} is below 0.`,
      why: 'A reduction is written as a decision that adjusts the item.',
      todo: 'Correct the amount.',
      example: '500000',
    },
    'zero-amount': {
      title: 'Amount of 0',
      what: 'The amount is 0.',
      why: 'Leave it blank if it is not known; goods and experts have a value too.',
      todo: 'Give the amount.',
      example: '500000',
    },
    'unlikely-amount': {
      title: 'Unlikely amount',
      what: ({ problem, limit, currency, amount }, { value }) =>
        problem === 'decimals'
          ? `${value} has decimals of đồng.`
          : `${currency} ${number(amount)} is ${problem === 'large' ? 'above' : 'below'} the usual ${currency} ${number(limit)}.`,
      why: 'Often a slip of the unit (đồng, thousand, million).',
      todo: 'Review the unit; leave it if it is right.',
      example: '2600000000 VND',
    },
    'large-counterpart': {
      title: 'Large counterpart',
      what: ({ share, limit }) => `The counterpart is ${share}% of the whole, more than ${limit}%.`,
      why: custom,
      todo: 'Review the amount and its unit.',
      example: '150000000 VND',
    },
    'stated-equivalent-off': {
      title: 'Equivalent far from the rate',
      what: ({ stated, expected, currency, limit }) =>
        `The decision says ${currency} ${number(stated)}; the rate gives ${currency} ${number(expected)}, more than ${limit}% off.`,
      why: "The accounting rate of the decision's month (Circular 328/2016/TT-BTC, Article 8).",
      todo: 'Review the equivalent and the currency; leave them if the decision says so.',
      example: ({ expected }) => number(expected),
    },
    'missing-rate': {
      title: 'Missing exchange rate',
      what: ({ currency, period, to, rows }) =>
        `There is no rate from ${currency} (${date(period)}) into ${to}${rows === 1 ? '' : ` for ${rowsOf(rows)}, from this one on`}.`,
      why: 'The item is listed as not converted.',
      todo: 'Add the rate of the month or year to the Rates sheet, or the equivalent that the decision states.',
      example: '05/2024 | USD | 24107',
    },
    'duplicate-rate': {
      title: 'Two rates for one period',
      what: ({ otherRow }, { value }) =>
        `The rate ${value} differs from that of the same period and currency in row ${otherRow}.`,
      why: 'A month has one accounting rate.',
      todo: 'Keep the rate of the notice.',
      example: '05/2024 | USD | 24107',
    },
    'unusable-rate': {
      title: 'Unusable rate',
      what: (_, { heading }) => `"${heading}" is blank or not above 0.`,
      why: 'A rate needs its period, currency and VND for one unit.',
      todo: 'Complete the row, or remove it.',
      example: '05/2024 | USD | 24107',
    },
    'unreadable-number': {
      title: 'Unreadable number',
      what: (_, { value, heading }) => `"${heading}" says ${value}, which is no number.`,
      why: custom,
      todo: 'Write a number.',
      example: '1',
    },
    'unknown-word': {
      title: 'Word not in the list',
      what: (_, { value, heading }) => `"${heading}" says ${value}.`,
      why: 'The row cannot be counted by this column.',
      todo: (_, { accepted }) => `Choose one of: ${accepted}.`,
      example: (_, { accepted }) => accepted.split(', ')[0] ?? '',
    },
    'incomplete-call': {
      title: 'Incomplete project',
      what: (_, { heading }) => `"${heading}" is blank.`,
      why: notIssued,
      todo: 'Complete it from the outline or the project document.',
      example: 'Sở Y tế tỉnh Sơn La',
    },
    'missing-english-text': {
      title: 'Missing English text',
      what: (_, { heading }) => `"${heading}" is blank.`,
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
      example: 'Đã có nhà tài trợ',
    },
    'secured-but-open': {
      title: 'Partly funded already',
      what: (_, { value }) => `Aid is secured, but the status is still ${value}.`,
      why: custom,
      todo: 'Change the status.',
      example: 'Đã có một phần',
    },
    'passed-call-period': {
      title: 'Outside the period of the list',
      what: ({ end, limit, problem }) =>
        problem === 'after-list'
          ? `It starts ${date(end)}, after the period of the list (${date(limit)}).`
          : `It ends ${date(end)}, before ${problem === 'over' ? '' : 'the period of the list, from '}${date(limit)}.`,
      why: 'The list is of projects to come.',
      todo: 'Correct the period, or withdraw the project.',
      example: '2026 - 2028',
    },
    'contact-without-reach': {
      title: 'Contact that cannot be reached',
      what: ({ lacks }) => `The contact has no ${lacks === 'both' ? 'phone or e-mail' : lacks}.`,
      why: 'Donors should be able to call or write at once.',
      todo: "Give the office's phone and e-mail.",
      example: 'International Cooperation Division; 0212 000 0000; division@example.vn',
    },
  },
};
