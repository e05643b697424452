import { aidPlace } from '../core/formula/aid-place';

/**
 * Tên chính thức của địa bàn; tên cũ được đổi ra đơn vị hiện nay. The official name of a place; old names are mapped to the unit of today.
 *
 * @param {"xã Chiềng Đen, thành phố Sơn La"} text Địa bàn như ghi trong sổ, hoặc vùng ô. A place as the register has it, or a range.
 * @param {DATE(2024,5,21)} date Ngày cần tên gọi; bỏ trống là hiện nay. The day of the name; today's name when left out.
 * @return Tên đơn vị hành chính. The name of the administrative unit.
 * @customfunction
 */
export function AID_PLACE(text: unknown, date?: unknown) {
  return aidPlace(text, date);
}
