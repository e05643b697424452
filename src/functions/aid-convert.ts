import { aidConvert } from '../core/formula/aid-convert';

/**
 * Quy đổi số tiền theo tỷ giá của tháng hoặc năm. Converts an amount by the rate of the month or year.
 *
 * @param {1000000} amount Số tiền hoặc vùng số tiền. An amount or a range of amounts.
 * @param {"VND"} currency Mã tiền tệ của số tiền. The currency of the amount.
 * @param {DATE(2024,5,21)} date Ngày, tháng (05/2024) hoặc năm (2024) của tỷ giá. Day, month (05/2024) or year (2024) of the rate.
 * @param {"USD"} to Mã tiền tệ cần đổi ra. The currency to convert to.
 * @param {Rates!A1:D100} rates Bảng Tỷ giá, cả dòng tiêu đề; thêm bảng Cài đặt nếu cơ quan dùng tỷ giá năm. The sheet Rates with its header row, and Settings where the office uses yearly rates.
 * @return Số tiền đã quy đổi. The converted amount.
 * @customfunction
 */
export function AID_CONVERT(
  amount: unknown,
  currency: unknown,
  date: unknown,
  to: unknown,
  ...rates: unknown[]
) {
  return aidConvert([amount, currency, date, to, ...rates]);
}
