import { aidName } from '../core/formula/aid-name';

/**
 * Tên đầy đủ của một mã: lĩnh vực, trạng thái, loại, tiền tệ, quốc gia. The name of a code: a sector, status, type, currency or country.
 *
 * @param {"lĩnh vực"} list "lĩnh vực", "trạng thái", "loại hình", "hình thức", "loại nhà tài trợ", "tiền tệ", "quốc gia". "sector", "status", "aid type", "form", "donor type", "currency", "country".
 * @param {"YT"} code Mã hoặc tên, hoặc vùng ô. A code or name, or a range.
 * @param {"vi"} language "vi" hoặc "en"; bỏ trống là tiếng Việt. "vi" or "en"; Vietnamese when left out.
 * @param {Sectors!A1:F30} tables Bảng Lĩnh vực của cơ quan, nếu có. The office's own sheet Sectors, if any.
 * @return Tên. The name.
 * @customfunction
 */
export function AID_NAME(list: unknown, code: unknown, language?: unknown, ...tables: unknown[]) {
  return aidName([list, code, language, ...tables]);
}
