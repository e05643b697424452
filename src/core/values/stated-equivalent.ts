/** An amount with the equivalent that stands beside it. */
export interface AmountWithEquivalent {
  readonly amount: string;
  readonly equivalents: readonly string[];
}

/**
 * Cuts "500.000 USD (tương đương 11,6 tỷ đồng)" into the amount and its equivalents; null for a text without any.
 * Words in brackets that repeat the figures are no equivalent.
 */
export function splitEquivalent(text: string): AmountWithEquivalent | null {
  if (text.length > longest) return null;
  const match = inBrackets.exec(text) ?? afterWord.exec(text);
  if (match === null) return null;
  const [, amount = '', inner = ''] = match;
  const equivalents = inner.split(/\s*(?:;|~|≈|hoặc|hay|\bor\b)\s*/iu).filter((part) => /\d/.test(part));
  return /\d/.test(amount) && equivalents.length > 0 ? { amount: amount.trim(), equivalents } : null;
}

const longest = 200;
const lead =
  '(?:(?:tương đương|tương ứng|quy đổi|quy ra|tđ|khoảng|xấp xỉ|bằng|equivalent to|equal to|approx\\.?|about|i\\.e\\.)' +
  '(?:\\s+(?:với|khoảng|là))?|~|≈|=)';
const inBrackets = new RegExp(
  `^([^(]*\\d[^(]*)\\(\\s*(?:${lead}\\s*:?\\s*)?([^()]*\\d[^()]*)\\)[\\s.]*$`,
  'iu',
);
const afterWord = new RegExp(`^(.*?\\d.*?)[\\s,;]+${lead}\\s*:?\\s*(\\S.*)$`, 'iu');
