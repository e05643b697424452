import { aidCrosstab } from '../core/formula/aid-crosstab';

/**
 * Bảng tổng hợp viện trợ theo hai chiều, có dòng và cột tổng cộng. Table of aid totals by two dimensions, with totals on both edges.
 *
 * @param {A1:Z100} register Bảng Viện trợ (hoặc Danh mục kêu gọi), cả dòng tiêu đề. The sheet Aid (or Projects seeking aid) with its header row.
 * @param {"lĩnh vực"} rows Chiều của các dòng, ví dụ "lĩnh vực". Dimension of the rows, such as "sector".
 * @param {"năm"} columns Chiều của các cột, ví dụ "năm". Dimension of the columns, such as "year".
 * @param {"cam kết"} measure "cam kết", "số khoản", "cam kết năm", "giải ngân", "vốn đối ứng", "đề nghị"... "committed", "count", "committed_year", "disbursed", "counterpart", "requested"...
 * @param {"USD"} currency Mã tiền tệ, ví dụ USD, VND, EUR. Currency code such as USD, VND, EUR.
 * @param {DATE(2024,1,1)} from Từ ngày, hoặc "9 tháng 2024", "chương trình"; có thể bỏ trống. First day, or "9 months 2024", "programme"; may be left out.
 * @param {DATE(2024,12,31)} to Đến ngày; có thể bỏ trống. Last day; may be left out.
 * @param {Rates!A1:D100} tables Các bảng Tỷ giá, Quyết định, Giải ngân, Nhà tài trợ, Lĩnh vực, Cài đặt, theo thứ tự nào cũng được. The sheets Rates, Decisions, Flows, Donors, Sectors, Settings in any order.
 * @return Bảng hai chiều. A table of two dimensions.
 * @customfunction
 */
export function AID_CROSSTAB(
  register: unknown,
  rows: unknown,
  columns: unknown,
  measure: unknown,
  currency: unknown,
  from?: unknown,
  to?: unknown,
  ...tables: unknown[]
): (string | number)[][] {
  return aidCrosstab([register, rows, columns, measure, currency, from, to, ...tables]);
}
