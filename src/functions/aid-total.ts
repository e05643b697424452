import { aidTotal } from '../core/formula/aid-total';

/**
 * Một số tổng: số tiền hoặc số khoản viện trợ. One total: an amount of aid or a number of items.
 *
 * @param {A1:Z100} register Bảng Viện trợ (hoặc Danh mục kêu gọi), cả dòng tiêu đề. The sheet Aid (or Projects seeking aid) with its header row.
 * @param {"cam kết"} measure "cam kết", "số khoản", "cam kết năm", "giải ngân", "vốn đối ứng", "đề nghị"... "committed", "count", "committed_year", "disbursed", "counterpart", "requested"...
 * @param {"USD"} currency Mã tiền tệ, ví dụ USD, VND, EUR. Currency code such as USD, VND, EUR.
 * @param {DATE(2024,1,1)} from Từ ngày, hoặc "9 tháng 2024", "chương trình"; có thể bỏ trống. First day, or "9 months 2024", "programme"; may be left out.
 * @param {DATE(2024,12,31)} to Đến ngày; có thể bỏ trống. Last day; may be left out.
 * @param {"lĩnh vực"} dimension Chỉ tính một nhóm của chiều này; có thể bỏ trống. Only one group of this dimension; may be left out.
 * @param {"Y tế"} value Tên hoặc mã của nhóm đó. The name or code of that group.
 * @param {Rates!A1:D100} tables Các bảng Tỷ giá, Quyết định, Giải ngân, Nhà tài trợ, Lĩnh vực, Cài đặt, theo thứ tự nào cũng được. The sheets Rates, Decisions, Flows, Donors, Sectors, Settings in any order.
 * @return Số tiền, số khoản hoặc tỷ lệ. An amount, a number of items or a percentage.
 * @customfunction
 */
export function AID_TOTAL(
  register: unknown,
  measure: unknown,
  currency: unknown,
  from?: unknown,
  to?: unknown,
  dimension?: unknown,
  value?: unknown,
  ...tables: unknown[]
): string | number {
  return aidTotal([register, measure, currency, from, to, dimension, value, ...tables]);
}
