import { aidGrowth } from '../core/formula/aid-growth';

/**
 * So sánh hai kỳ: kỳ này, kỳ kia, chênh lệch và tỷ lệ. Compares two periods: this one, the other, difference and ratio.
 *
 * @param {A1:Z100} register Bảng Viện trợ, cả dòng tiêu đề. The sheet Aid with its header row.
 * @param {"cam kết"} measure "cam kết", "số khoản", "cam kết năm", "giải ngân"... "committed", "count", "committed_year", "disbursed"...
 * @param {"USD"} currency Mã tiền tệ, ví dụ USD, VND, EUR. Currency code such as USD, VND, EUR.
 * @param {DATE(2024,1,1)} from Từ ngày, hoặc "9 tháng 2024". First day, or "9 months 2024".
 * @param {DATE(2024,12,31)} to Đến ngày; bỏ trống khi đã ghi tên kỳ. Last day; left out where a period is named.
 * @param {2022} against Kỳ để so, ví dụ 2022 hoặc "01/2022 - 06/2022"; bỏ trống là cùng kỳ năm trước. The other period, such as 2022 or "01/2022 - 06/2022"; the same period a year before when left out.
 * @param {Rates!A1:D100} tables Các bảng Tỷ giá, Quyết định, Giải ngân, Nhà tài trợ, Lĩnh vực, Cài đặt, theo thứ tự nào cũng được. The sheets Rates, Decisions, Flows, Donors, Sectors, Settings in any order.
 * @return Kỳ này, kỳ kia, chênh lệch, tỷ lệ. This period, the other, difference, ratio.
 * @customfunction
 */
export function AID_GROWTH(
  register: unknown,
  measure: unknown,
  currency: unknown,
  from: unknown,
  to?: unknown,
  against?: unknown,
  ...tables: unknown[]
): (string | number)[][] {
  return aidGrowth([register, measure, currency, from, to, against, ...tables]);
}
