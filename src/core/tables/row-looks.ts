import { foldAccents, foldText } from '../values/vietnamese-text';
import type { Cell } from '../workbook/workbook';
import { isFilled } from './cell-text';

/** "(1)", "(2)" ... or 1, 2 ... or A, B, 1, 2 ... under the header; "(5)=(3)+(4)". */
export function isNumbering(cells: readonly Cell[]): boolean {
  let filled = 0;
  let digits = 0;
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    if (!isColumnNumber(cell)) return false;
    filled += 1;
    if (/\d/.test(String(cell))) digits += 1;
  }
  return filled > 2 && digits > 1;
}

function isColumnNumber(cell: Cell): boolean {
  return typeof cell === 'number'
    ? Number.isInteger(cell) && cell > 0 && cell < 100
    : typeof cell === 'string' && cell.length < 30 && columnNumber.test(cell.trim());
}

const columnNumber = /^(?:[[(]{0,2}[0-9]{1,2}[a-z]?[\])]{0,2}|\(?[A-ZĐ]\)?)(?:\s*=[\s\d()+\-*/:x%a-zA-Z]+)?$/;

/** "8 tổ chức" in a row of sums. */
export function isCount(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return cell < firstYear;
  return typeof cell === 'string' && digitFirst.test(cell) && count.test(foldAccents(cell));
}

/** Two letters, which neither a column number nor a count begins with. */
export function startsWithWord(cell: Cell | undefined): cell is string {
  return typeof cell === 'string' && isLetter(cell.charCodeAt(0)) && isLetter(cell.charCodeAt(1));
}

function isLetter(code: number): boolean {
  const capital = code & ~0x20;
  return (
    (capital >= 0x41 && capital <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x1ea0 && code <= 0x1ef9)
  );
}

const firstYear = 1900;
/** Before any letter; it spares most texts their folding. */
const digitFirst = /^[^A-Za-z\u00c0-\u1ef9]*\d/;
const count = /^\d{1,4}(?: [a-z ]{2,20})?$/;

/** "Tổng cộng", "Cộng (I+II)", "III. Tổng 12 khoản"; not "Tổng kết mô hình", "Cộng đồng" or "Cổng trường". */
export function startsWithTotal(text: string): boolean {
  return total.test(foldAccents(text)) && !likeTotal.test(foldText(text));
}

const sumOfWords =
  'ket|hop|the|dai|cuc|hoi|lanh|giam|bi thu|cong ty|cong doan|lien doan|ra soat|dieu tra|quan|quat|thau|doi';
const plusWords = 'dong|trinh|nghe|nghiep|tac|cu|ty|doan|an|ich|vien|chuc|suat|hoa';
const numeral = '[^\\p{L}]*(?:(?:[ivxlc]{1,4}|[a-d])[.) ]+ ?)?';
/** Words that are "tổng" or "cộng" but for their accents. */
const likeTotal = new RegExp(`^${numeral}(?:t[^oổ]ng|c[^oộ]ng)`, 'u');
const totals = [`tong(?! (?:${sumOfWords}))`, `cong(?! (?:${plusWords}))`, '(?:sub ?|grand )?total', 'sum'];
const total = new RegExp(`^${numeral}(?:${totals.join('|')})\\b`, 'u');

/**
 * What stands below a table or above another part of it: the place and date, who made and who signed it, notes, units.
 */
export function isRemark(text: string): boolean {
  return text.length < longestRemark && (note.test(foldAccents(text)) || isSignature(text));
}

/** The place and date of signing, and who made it or signs it: below these stand their names. */
export function isSignature(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length < longestRemark && signature.test(foldAccents(cell));
}

const longestRemark = 500;
const day = 'ngay .{0,6} ?thang .{0,6} ?nam';
/** "ĐVT: triệu đồng"; not "Đơn vị: Trường mầm non". */
const unit =
  '(?:dvt|don vi tinh) ?:|(?:don vi|unit) ?: ?\\(?(?:1[.,]?000|trieu|ty|nghin|ngan|dong|vnd|usd|eur)\\b';
const note = new RegExp(`^[^a-z]*(?:ghi chu ?:|luu y ?:|nguon ?:|note ?:|${unit}|.{0,40}${day})`);
const signature = new RegExp(
  '^[^a-z]*(?:nguoi lap|lap bieu|nguoi tong hop|thu truong|(?:pho )?giam doc|ke toan|truong phong|tm\\. |kt\\. |' +
    `tl\\. |noi nhan|prepared by|\\(ky|(?:.{0,38}, ?)?${day})`,
);
