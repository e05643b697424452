import { type CountryCode, findCountry } from '../codelists/countries';
import { readShares } from '../values/read-shares';
import { wholeShare } from '../values/share-split';
import { type Reading, Unread } from '../values/unread';
import type { Share } from './register';

/** The keys that a cell may name. An open list takes other names as they are written. */
export interface KeyList {
  readonly find: (text: string) => string | null;
  readonly open: boolean;
  /** The country of a donor, where the list says it. */
  readonly countryOf?: (key: string) => CountryCode | null;
}

/** The keys and shares that a text names, each key as the list spells it. */
export function readListedShares(text: string, list: KeyList): Reading<readonly Share[]> {
  const whole = list.find(text);
  if (whole !== null) return [{ key: whole, share: wholeShare }];
  const shares = readShares(text);
  if (shares === null || shares instanceof Unread) return shares;
  const listed: Share[] = [];
  for (const { key, share } of shares) {
    const found = list.find(key);
    if (found !== null) listed.push({ key: found, share });
    else if (list.open) listed.push(donorBesideCountry(key, share, list));
    else return new Unread(key, 'not-in-list');
  }
  return listed;
}

/**
 * "Plan (Bỉ)" is Plan of the list, unless the list says another country, and "Bàn tay xanh (BTX)" is the donor that
 * has both names there; else the key is as it is written.
 */
function donorBesideCountry(key: string, share: number, list: KeyList): Share {
  const [, name = '', beside = ''] = besideName.exec(key) ?? [];
  if (name === '') return { key, share };
  const listed = list.find(name);
  const country = findCountry(beside);
  if (country === null) return { key: listed !== null && list.find(beside) === listed ? listed : key, share };
  const isOther = listed !== null && (list.countryOf?.(listed) ?? country) !== country;
  return { key: isOther ? key : (listed ?? key), share, country };
}

const besideName = /^([^()]+?)\s*\(\s*([^()]+?)\s*\)$/;
