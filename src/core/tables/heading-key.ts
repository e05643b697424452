import { foldAccents } from '../values/vietnamese-text';

/**
 * What is left of a heading, sheet name or list word for comparing: letters and digits without case, accents,
 * tone placement, spaces and punctuation. "Vốn viện trợ (nguyên tệ)" and "VON VIEN TRO - nguyên tệ" are one.
 */
export function headingKey(text: string): string {
  return foldAccents(text).replace(/[^a-z0-9]+/g, '');
}
