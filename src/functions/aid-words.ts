import { aidWords } from '../core/formula/aid-words';

/**
 * Số tiền bằng chữ như trong văn bản hành chính. An amount in words as administrative texts write it.
 *
 * @param {4812345} amount Số tiền hoặc vùng số tiền. An amount or a range of amounts.
 * @param {"USD"} currency Mã tiền tệ, ví dụ VND, USD, EUR. Currency code such as VND, USD, EUR.
 * @param {"vi"} language "vi" hoặc "en"; bỏ trống là tiếng Việt. "vi" or "en"; Vietnamese when left out.
 * @return Số tiền bằng chữ. The amount in words.
 * @customfunction
 */
export function AID_WORDS(amount: unknown, currency: unknown, language?: unknown) {
  return aidWords(amount, currency, language);
}
