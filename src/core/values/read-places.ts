import type { Place } from './place';
import { chainsOf } from './place-chain';
import { placePartsOf } from './place-part';
import { resolveChain } from './place-resolution';
import { isBlankText } from './unread';
import { cleanText, foldAccents } from './vietnamese-text';
import { provinceOfSetting, writtenPlaces } from './written-places';

/** How the places in a text are read: it depends on the province of the office. */
export type ReadPlaces = (text: string) => readonly Place[];

/**
 * The places that a cell names, in its order, each once: units since 01/07/2025, former ones ("xã X, huyện Y"), former
 * districts, the whole province and other provinces, separated by semicolons, line breaks, commas or "và". A village or
 * site before its commune goes with the commune. What cannot be told apart is ambiguous, what is in no list unknown:
 * nothing is guessed.
 */
export function readPlaces(text: string): readonly Place[] {
  return placesOf(text, (part) =>
    wholeProvince.test(foldAccents(part))
      ? [{ kind: 'province' }]
      : chainsOf(placePartsOf(part)).flatMap((chain) => resolveChain(chain)),
  );
}

/**
 * Reads places for an office of that province, as its setting names it. Our lists hold the units of one province;
 * elsewhere places stand as they are written.
 */
export function placeReader(province: string): ReadPlaces {
  const home = provinceOfSetting(province);
  if (home === provinceInLists || home === '') return readPlaces;
  return (text) => placesOf(text, (part) => writtenPlaces(part.replace(share, ''), home));
}

const provinceInLists = 'Sơn La';
/** "xã A 60%" where shares stand beside the places. */
const share = /\s+\d{1,3}(?:[.,]\d+)?\s*%?$/u;

function placesOf(text: string, read: (part: string) => readonly Place[]): readonly Place[] {
  if (isBlankText(text)) return [];
  if (text.length > longest) return [{ kind: 'unknown', text }];
  const places: Place[] = [];
  for (const segment of cleanText(text).split(/[;\n]+/)) {
    const trimmed = smallestFirst(segment.replace(/^[\s*•+-]+|[\s.,]+$/g, ''));
    if (trimmed !== '') places.push(...read(trimmed));
  }
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = JSON.stringify(place);
    return !seen.has(key) && seen.add(key);
  });
}

/** "huyện Vân Hồ: xã Vân Hồ, xã Tô Múa" and "huyện Vân Hồ (xã Tô Múa)" with the district last, as elsewhere. */
function smallestFirst(segment: string): string {
  const match = districtFirst.exec(segment);
  const [, district = '', units = ''] = match ?? [];
  return match === null || /^(?:cũ|nay |now |trước đây|former)/iu.test(units)
    ? segment
    : `${units}, ${district}`;
}

const districtFirst =
  /^((?:huyện|huyen|thị xã|thi xa|thành phố|thanh pho|h\.|tx|tp)[\s.][^:(),]+?)\s*[:(]\s*([^()]+?)\)?$/iu;

/** All units of the province together are not longer; it bounds the work on a cell that holds a page of text. */
const longest = 8000;

const allOf = 'cac|toan bo cac|tat ca cac';
const inProvince = '(?:trong|thuoc|cua|tren dia ban)(?: toan)? tinh.*';

/** Also by the number of its units: 11 huyện and a thành phố before 01/07/2025, 75 xã and phường since. */
const wholeProvince = new RegExp(
  [
    '^(?:tren )?(?:dia ban )?(?:toan|ca)(?: bo)?(?: dia ban)? tinh(?: son la)?$',
    '^(?:tren )?(?:dia ban )?tinh(?: son la)?$',
    `^(?:1[12](?:/1[12])?|${allOf}) huyen,? (?:thi xa,? )?(?:va )?thanh pho(?: ${inProvince})?$`,
    `^75(?:/75)? xa,? (?:va )?phuong(?: ${inProvince})?$`,
    `^(?:${allOf}) xa,? (?:va )?phuong ${inProvince}$`,
    '^(?:the )?(?:whole|entire)(?: of(?: the)?)?(?: son la)? province(?: of son la)?$',
    '^province-?wide$',
    '^(?:tinh )?son la(?: province)?$',
  ].join('|'),
);
