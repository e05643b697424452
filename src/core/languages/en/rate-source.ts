import { printPeriod } from '../../values/print';

/**
 * Where a rate comes from, which registers say in Vietnamese: the usual notices are said in English. What is not all
 * understood stays as it was written, in quotation marks, for half a translation would be neither.
 */
export function rateSource(text: string): string {
  const english = phrases.reduce(
    (said, [vietnamese, replacement]) => said.replace(vietnamese, replacement),
    dated(text),
  );
  if (!vietnameseLetter.test(english.replace(paperNumber, ''))) return english.trim();
  return `“${text}”, in Vietnamese`;
}

const phrases: readonly (readonly [RegExp, string])[] = [
  [/thông báo tỷ giá/giu, 'Notice of tỷ giá'],
  [/tỷ giá hạch toán(?: ngoại tệ)?/giu, 'accounting rates'],
  [/tỷ giá trung tâm/giu, 'central rate'],
  [/thông báo/giu, 'Notice'],
  [/công văn/giu, 'Official Letter'],
  [/quyết định/giu, 'Decision'],
  [/ số(?= ?\d)/giu, ' No.'],
  [/của (?=kho bạc|bộ tài|ngân hàng)/giu, 'of the '],
  [/kho bạc nhà nước/giu, 'State Treasury'],
  [/bộ tài chính/giu, 'Ministry of Finance'],
  [/ngân hàng nhà nước(?: việt nam)?/giu, 'State Bank of Viet Nam'],
  [/số liệu ví dụ/giu, 'sample figures'],
];

/** "ngày 29/11/2024" and "tháng 11/2024" as English says them. */
function dated(text: string): string {
  return text.replace(
    /(?:ngày (\d{1,2})\/|tháng )(\d{1,2})\/(\d{4})/giu,
    (_, day: string | undefined, month: string, year: string) =>
      `of ${printPeriod([year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-'), 'en')}`,
  );
}

/** The number of a paper keeps its Đ in any language: 318/QĐ-UBND. */
const paperNumber = /\d+(?:\/\d{4})?\/[\p{Lu}\d-]+/gu;
const vietnameseLetter = /[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/iu;
