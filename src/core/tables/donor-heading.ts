import { isVietnameseSyllable } from '../values/vietnamese-syllable';
import { cleanText, foldAccents } from '../values/vietnamese-text';
import { headingSubject, isOfOtherSubject } from './heading-name';

interface Finder {
  readonly find: (text: string) => string | null;
}

export interface HeadingLists {
  readonly sectors: Finder;
  readonly donors: Finder;
}

/**
 * The donor that the headings over a row name beyond doubt, the nearest first; '' where none does. A heading that may
 * be about other donors ("Các tổ chức khác") ends the search, so that no row gets the donor of another group.
 */
export function donorInHeadings(headings: readonly string[], { donors, sectors }: HeadingLists): string {
  for (const heading of headings) {
    const donor = donorIn(heading, donors);
    if (donor !== '') return donor;
    const subject = headingSubject(heading);
    if (
      sectors.find(subject) === null &&
      !(isOfOtherSubject(subject) && !mayBeDonors.test(foldAccents(subject)))
    )
      return '';
  }
  return '';
}

/** Listed, or with a word before its name that says what it is: "Nhà tài trợ: Oxfam", "Tổ chức Plan", "QUỸ FORD". */
export function donorIn(heading: string, donors: Finder): string {
  const subject = headingSubject(heading);
  const [, named = ''] = explicit.exec(subject) ?? [];
  const text = named || subject;
  const [, own = ''] = kindBefore.exec(text) ?? [];
  for (const name of [text, own]) if (name !== '' && isListed(name, donors)) return name;
  if (named !== '') return named;
  return isProperName(own, text) && !general.test(foldAccents(own)) ? text : '';
}

const explicit = /^(?:nhà tài trợ|bên tài trợ|đơn vị tài trợ|tổ chức tài trợ|donor)\s*:\s*(.+)$/isu;
const kindBefore = /^(?:tổ chức|quỹ|đại sứ quán)\s*:?\s+(.+)$/isu;
/** What may follow "Tổ chức" and be no name: "Tổ chức quốc tế", "Tổ chức phi chính phủ nước ngoài". */
const general =
  /^(?:phi chinh phu|pcpnn|ngo|inpo|quoc te|chinh phu|nuoc ngoai|lien chinh phu|da phuong|song phuong|ton giao|xa hoi|tu thien|nhan dao|ca nhan|khac|trong nuoc|viet nam|tai tro|vien tro|thuoc|hoat dong|thuc hien)\b/;

const mayBeDonors = /^(?:to chuc|cac|nhom|nguon|von|moi|new|danh sach|danh muc|quy)\b/;

/** With its country or its other name in brackets too. */
function isListed(name: string, { find }: Finder): boolean {
  return find(name) !== null || find(name.replace(/\s*\([^()]*\)\s*$/, '')) !== null;
}

/** "Tổ chức Bàn tay xanh", not "Tổ chức tập huấn"; in capitals it takes a word that is not Vietnamese. */
function isProperName(own: string, text: string): boolean {
  if (own === '' || !/^\p{Lu}/u.test(own)) return false;
  if (text !== text.toUpperCase()) return true;
  return cleanText(own)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && !isVietnameseSyllable(word));
}
