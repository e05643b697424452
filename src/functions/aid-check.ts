import { aidCheck } from '../core/formula/aid-check';

/**
 * Kiểm tra từng dòng: trống là không có gì phải sửa. Checks each row: blank when there is nothing to mend.
 *
 * @param {A1:Z100} register Bảng cần kiểm tra, cả dòng tiêu đề. The sheet to check with its header row.
 * @param {"vi"} language "vi" hoặc "en"; bỏ trống là tiếng Việt. "vi" or "en"; Vietnamese when left out.
 * @param {DATE(2024,12,31)} date Ngày kiểm tra; bỏ trống thì không xét các quy tắc cần ngày. The day of the check; without it the rules that need one are left out.
 * @param {Donors!A1:H100} tables Các bảng khác của sổ, theo thứ tự nào cũng được. The other sheets of the register in any order.
 * @return Mỗi dòng một kết quả. One result for each row.
 * @customfunction
 */
export function AID_CHECK(
  register: unknown,
  language?: unknown,
  date?: unknown,
  ...tables: unknown[]
): string[][] {
  return aidCheck([register, language, date, ...tables]);
}
