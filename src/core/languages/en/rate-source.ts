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
  [/thông báo tỷ giá hạch toán(?: ngoại tệ)?/giu, 'Notice of accounting rates'],
  [/tỷ giá hạch toán(?: ngoại tệ)?/giu, 'accounting rate'],
  [/tỷ giá trung tâm/giu, 'central rate'],
  [/thông báo số/giu, 'Notice No.'],
  [/thông báo/giu, 'Notice'],
  [/công văn số/giu, 'Official Letter No.'],
  [/quyết định số/giu, 'Decision No.'],
  [/của kho bạc nhà nước/giu, 'of the State Treasury'],
  [/kho bạc nhà nước/giu, 'State Treasury'],
  [/của bộ tài chính/giu, 'of the Ministry of Finance'],
  [/bộ tài chính/giu, 'Ministry of Finance'],
  [/của ngân hàng nhà nước(?: việt nam)?/giu, 'of the State Bank of Viet Nam'],
  [/ngân hàng nhà nước(?: việt nam)?/giu, 'State Bank of Viet Nam'],
  [/số liệu ví dụ/giu, 'sample figures'],
];

/** "ngày 29/11/2024" and "tháng 11/2024" as English says them. */
function dated(text: string): string {
  const padded = (number: string) => number.padStart(2, '0');
  return text
    .replace(/ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/giu, (_, day: string, month: string, year: string) => {
      return `of ${printPeriod(`${year}-${padded(month)}-${padded(day)}`, 'en')}`;
    })
    .replace(/tháng (\d{1,2})\/(\d{4})/giu, (_, month: string, year: string) => {
      return `of ${printPeriod(`${year}-${padded(month)}`, 'en')}`;
    });
}

/** The number of a paper keeps its Đ in any language: 318/QĐ-UBND. */
const paperNumber = /\d+(?:\/\d{4})?\/[\p{Lu}\d-]+/gu;
const vietnameseLetter = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;
