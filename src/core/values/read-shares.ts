import type { Share } from '../tables/register';
import { readingsOf } from './decimal';
import { divideHalfUp, powerOfTen } from './rounding';
import { wholeShare } from './share-split';
import type { Reading } from './unread';
import { isBlankText, isErrorText, Unread } from './unread';
import { cleanText } from './vietnamese-text';

/**
 * Who or what a cell is shared by: "YT 60; GD 40", "YT: 60%, GD: 40%", one per line, or one name alone. Keys are as
 * written. Shares are of 10,000 and sum to 10,000: a cell may miss 100 by 0.01 (33,33 three times), which goes to its
 * largest share. Unread: shares-missing (several names, not each with a share: never an equal split), shares-not-100,
 * error-cell.
 */
export function readShares(text: string): Reading<readonly Share[]> {
  if (isBlankText(text)) return null;
  const clean = cleanText(text);
  if (isErrorText(clean)) return new Unread(text, 'error-cell');

  const parts = partsOf(clean);
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length === 1) return readOnly(text, only);

  const shares: Share[] = [];
  for (const part of parts) {
    if (part.share === null || part.key === '') return new Unread(text, 'shares-missing');
    shares.push({ key: part.key, share: part.share });
  }
  return completed(shares) ?? new Unread(text, 'shares-not-100');
}

interface Part {
  readonly text: string;
  readonly key: string;
  /** Of 10,000; null where none is written. */
  readonly share: number | null;
  readonly hasPercent: boolean;
}

const ending = /^(.*?)[\s:=(-]*?(?:^|[\s:=(-])(\d[\d.,]*)\s*(%?)\s*\)?$/;

/** No name with its share is longer; it bounds the work on a cell that holds a page of text. */
const longest = 500;

function partsOf(clean: string): readonly Part[] {
  const cut = (separator: RegExp): Part[] =>
    clean
      .split(separator)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
      .map(partOf);
  if (/[;\n]/.test(clean)) return cut(/[;\n]/);
  // Names hold commas and pluses too, so these separate only where every piece brings its share.
  const pieces = cut(/,(?!\d)|\s\+\s/);
  return pieces.every((piece) => piece.share !== null && piece.key !== '') ? pieces : [partOf(clean)];
}

function partOf(piece: string): Part {
  const match = piece.length > longest ? null : ending.exec(piece.replace(/[.,]$/, ''));
  const share = match === null ? null : ofTenThousand(match[2] ?? '');
  if (match === null || share === null) return { text: piece, key: piece, share: null, hasPercent: false };
  return { text: piece, key: (match[1] ?? '').trim(), share, hasPercent: match[3] === '%' };
}

/** A name alone has the whole. A number at its end is a share only with % or as 100: names end in numbers too. */
function readOnly(text: string, part: Part): Reading<readonly Share[]> {
  if (part.share === wholeShare && part.key !== '') return [{ key: part.key, share: wholeShare }];
  const hasShare = part.share !== null && part.key !== '' && part.hasPercent;
  return hasShare ? new Unread(text, 'shares-not-100') : [{ key: part.text, share: wholeShare }];
}

function ofTenThousand(text: string): number | null {
  const readings = readingsOf(text);
  // Of two readings the second has decimals, and no share is a thousand percent.
  const decimal = readings[1] ?? readings[0];
  if (decimal === undefined) return null;
  const share = Number(divideHalfUp(decimal.digits * powerOfTen(2), powerOfTen(decimal.scale)));
  return share <= wholeShare ? share : null;
}

/** null when the shares do not sum to 100 within 0.01, or one of them is 0. */
function completed(shares: readonly Share[]): readonly Share[] | null {
  const missing = wholeShare - shares.reduce((sum, { share }) => sum + share, 0);
  if (Math.abs(missing) > 1 || shares.some(({ share }) => share === 0)) return null;
  if (missing === 0) return shares;
  const largest = shares.reduce(
    (best, { share }, index) => (share > (shares[best]?.share ?? 0) ? index : best),
    0,
  );
  return shares.map((share, index) =>
    index === largest ? { ...share, share: share.share + missing } : share,
  );
}
