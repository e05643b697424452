import { aidBy } from '../core/formula/aid-by';

/**
 * Bảng tổng hợp viện trợ theo một chiều, có dòng tổng cộng. Table of aid totals by one dimension, with a total row.
 *
 * @param {A1:Z100} register Bảng Viện trợ (hoặc Danh mục kêu gọi), cả dòng tiêu đề. The sheet Aid (or Projects seeking aid) with its header row.
 * @param {"lĩnh vực"} dimension Chiều: "lĩnh vực", "nhà tài trợ", "quốc gia", "địa bàn", "trạng thái", "năm", "quý", "tháng"... Dimension: "sector", "donor", "country", "location", "status", "year", "quarter", "month"...
 * @param {"cam kết"} measure "cam kết", "số khoản", "cam kết năm", "giải ngân", "vốn đối ứng", "đề nghị"... "committed", "count", "committed_year", "disbursed", "counterpart", "requested"...
 * @param {"USD"} currency Mã tiền tệ, ví dụ USD, VND, EUR. Currency code such as USD, VND, EUR.
 * @param {DATE(2024,1,1)} from Từ ngày, hoặc "9 tháng 2024", "chương trình"; có thể bỏ trống. First day, or "9 months 2024", "programme"; may be left out.
 * @param {DATE(2024,12,31)} to Đến ngày; có thể bỏ trống. Last day; may be left out.
 * @param {Rates!A1:D100} tables Các bảng Tỷ giá, Quyết định, Giải ngân, Nhà tài trợ, Lĩnh vực, Cài đặt, theo thứ tự nào cũng được. The sheets Rates, Decisions, Flows, Donors, Sectors, Settings in any order.
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
