import { foldAccents } from '../values/vietnamese-text';

/**
 * What is left of a heading, sheet name or list word for comparing: letters and digits without case, accents,
 * tone placement, spaces and punctuation. "Vốn viện trợ (nguyên tệ)" and "VON VIEN TRO - nguyên tệ" are one.
 */
export function headingKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = foldAccents(text).replace(/[^a-z0-9]+/g, '');
    if (keys.size < mostKeys) keys.set(text, key);
  }
  return key;
}

/** The search for a header asks for the same texts many times: for each kind of table, and in rows over one another. */
const keys = new Map<string, string>();
const mostKeys = 5_000;
