import { aidBy } from '../core/formula/aid-by';

/**
 * Bảng tổng hợp viện trợ theo một chiều, có dòng tổng cộng. Table of aid totals by one dimension, with a total row.
 *
 * @param {A1:Z100} register Bảng Viện trợ (hoặc Danh mục kêu gọi), cả dòng tiêu đề. The sheet Aid (or Projects seeking aid) with its header row.
 * @param {"lĩnh vực"} dimension "lĩnh vực", "nhà tài trợ" hoặc "năm". "sector", "donor" or "year".
 * @param {"cam kết"} measure "cam kết", "số khoản" hoặc "đề nghị". "committed", "count" or "requested".
 * @param {"USD"} currency "USD" hoặc "VND". "USD" or "VND".
 * @param {DATE(2024,1,1)} from Từ ngày; có thể bỏ trống. First day; may be left out.
 * @param {DATE(2024,12,31)} to Đến ngày; có thể bỏ trống. Last day; may be left out.
 * @param {Rates!A1:D100} tables Các bảng Tỷ giá, Nhà tài trợ, Lĩnh vực, Cài đặt, theo thứ tự nào cũng được. The sheets Rates, Donors, Sectors, Settings in any order.
 * @return Nhãn, số khoản, giá trị, tỷ trọng. Label, items, amount, share.
 * @customfunction
 */
export function AID_BY(
  register: unknown,
  dimension: unknown,
  measure: unknown,
  currency: unknown,
  from?: unknown,
  to?: unknown,
  ...tables: unknown[]
): (string | number)[][] {
  return aidBy([register, dimension, measure, currency, from, to, ...tables]);
}
