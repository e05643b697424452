import { plainWorkbook } from '../browser/plain-workbook';
import { argumentsOf } from './scenarios';
import type { TrialRegister } from './trial-register';

/**
 * The register of an office and a user who read English, without one letter that only Vietnamese has: whatever
 * Vietnamese appears when a command fails is the add-on's own. Titles have spaces to be taken away, and a donor is not
 * listed, so that each command has something to do.
 */
export const englishRegister: TrialRegister = {
  options: {
    userLocale: 'en',
    userName: 'A user',
    workbook: plainWorkbook({
      Aid: [
        [
          ...['Code', 'Title (Vietnamese)', 'Donor', 'Sector', 'Location', 'Currency'],
          ...['Grant (original currency)', 'Decision date'],
        ],
        ['SL-YT-2024-01', '  Nuoc sach', 'Green Hands (sample)', 'YT', 'Son La', 'USD', 40_000, '15/05/2024'],
        [
          'SL-GD-2024-01',
          ' Truong hoc',
          'Unknown Friends (sample)',
          'GD',
          'Son La',
          'USD',
          60_000,
          '16/05/2024',
        ],
        ['SL-YT-2023-01', 'Tram y te', 'Green Hands (sample)', 'YT', 'Son La', 'USD', 25_000, '17/05/2023'],
      ],
      'Projects seeking aid': [
        [
          ...['Code', 'Title (Vietnamese)', 'Title (English)', 'Sector', 'Project owner (Vietnamese)'],
          ...['Project owner (English)', 'Currency', 'Aid requested', 'Status'],
        ],
        ['KG-YT-01', 'Tram y te', 'Health station', 'YT', 'So Y te', 'Health', 'USD', 9_000, 'Open'],
        ['KG-GD-01', 'Truong hoc', 'School', 'GD', 'So GD', 'Education', 'USD', 8_000, 'Open'],
      ],
      Donors: [
        ['Donor', 'Other names', 'Country'],
        ['Green Hands (sample)', '', 'Australia'],
      ],
      Sectors: [
        ['Code', 'Name (Vietnamese)', 'Name (English)'],
        ['YT', 'Y te', 'Health'],
        ['GD', 'Giao duc', 'Education'],
      ],
      Rates: [
        ['Month', 'Currency', 'VND', 'Source'],
        ...['05/2023', '05/2024', '12/2024', '01/2025'].map((month) => [month, 'USD', 24_000, 'Notice']),
      ],
      Settings: [
        ['Key', 'Value'],
        ['language', 'en'],
        ['reporting_year', '2024'],
      ],
    }),
  },
  argumentsOf: (command) => englishArguments[command] ?? argumentsOf(command),
  amount: { sheet: 'Aid', row: 1, column: 6, text: '1.200 dollars' },
  ownSheet: 'Mine',
};

/** Where those of the Vietnamese register name what is in it, or put a text into it. */
const englishArguments: Readonly<Record<string, readonly unknown[]>> = {
  goToCell: ['Aid', 'B3'],
  issueCallList: [{ languages: 'en' }],
  keepWarnings: [{ rule: 'unlisted-donor', reason: 'Seen' }],
  learnAlias: [{ alias: 'Another name', donor: 'Green Hands (sample)' }],
  saveOffice: [{ province_en: 'Son La Province' }],
};
