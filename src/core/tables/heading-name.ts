import { foldAccents } from '../values/vietnamese-text';

/** What a list must be able to tell of a name. */
interface Finder {
  readonly find: (text: string) => string | null;
}

/**
 * The heading that names a key of the list, the nearest first. Where none does, the nearest that may mean one, for
 * the check to speak of; '' where the headings speak of something else, such as years or kinds of projects.
 */
export function headingNaming(list: Finder, headings: readonly string[]): string {
  if (headings.length === 0) return '';
  const names = headings.map(headingSubject);
  const known = names.find((name) => list.find(name) !== null);
  return known ?? names.find((name) => !isOfOtherSubject(name)) ?? '';
}

/** "LĨNH VỰC Y TẾ (05 dự án)" names "Y TẾ". */
export function headingSubject(heading: string): string {
  return heading
    .replace(/^(?:lĩnh vực|ngành|sector)\s*:?\s+/iu, '')
    .replace(/\s*[(:–-]\s*\d+\s*(?:chương trình|dự án|khoản|projects?|items?)[^)]*\)?\s*$/iu, '')
    .trim();
}

/** Whether it speaks of years, kinds of projects, donors and the like, in words that no sector begins with. */
export function isOfOtherSubject(subject: string): boolean {
  return otherSubject.test(foldAccents(subject));
}

const otherSubject =
  /^(?:nam|quy|thang|6 thang|9 thang|giai doan|cac|nhom|phan|muc|du an|chuong trinh|phi du an|khoan|vien tro|nguon|von|pcpnn|oda|to chuc|moi|chuyen tiep|tiep nhan|danh sach|danh muc|projects?|nha tai tro|ben tai tro|don vi tai tro|donors?|dai su quan|new|carried|\d{4})\b/;
