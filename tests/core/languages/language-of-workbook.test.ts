import { languageOf } from '../../../src/core/languages';
import { languageOfWorkbook } from '../../../src/core/languages/language-of-workbook';
import { aWorkbook } from '../tables/a-workbook';

test.each([
  ['vi', 'vi'],
  ['vi_VN', 'vi'],
  ['VI-vn', 'vi'],
  ['en', 'en'],
  ['en_GB', 'en'],
  ['en-US', 'en'],
  ['fr', null],
  ['vie', null],
  ['eng', null],
  ['', null],
])('the locale %j is of the language %j', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

const settings = (value: string) => [
  ['key', 'value'],
  ['language', value],
  ['reporting_year', '2024'],
];

test.each([
  ['its settings say so', { 'Viện trợ': [], 'Cài đặt': settings('en') }, 'en'],
  ['its settings say so', { Aid: [], Settings: settings('vi') }, 'vi'],
  ['its sheets are called so', { 'Aid 2023': [], 'Aid 2024': [], 'Tỷ giá': [] }, 'en'],
  ['its sheets are called so', { 'Viện trợ 2023': [], Donors: [], 'Tỷ giá': [] }, 'vi'],
  [
    'its settings are silent and its sheets are called so',
    { Aid: [], Rates: [], Settings: settings('') },
    'en',
  ],
  ['its settings cannot be read and its sheets are called so', { Aid: [], Settings: settings('fr') }, 'en'],
  ['as many of its sheets are called so', { Aid: [], 'Tỷ giá': [] }, 'vi'],
  ['nothing tells', { Sheet1: [] }, 'vi'],
])('a workbook speaks a language since %s: %j', (_, sheets, language) => {
  expect(languageOfWorkbook(aWorkbook(sheets))).toBe(language);
});
