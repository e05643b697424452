import type { CurrencyCode } from '../codelists/currencies';
import type { Period } from '../values/period';
import type { Place } from '../values/place';
import type { ReadPlaces } from '../values/read-places';
import { remembered } from '../values/remembered';
import type { Reading, Unread } from '../values/unread';
import type { KeyList } from './listed-shares';
import type { Share } from './register';
import type { Meanings } from './vocabulary';

/** What the texts of one register were read as, so that each is read once: it says "Sơn La" a thousand times. */
export class ReadingMemory {
  readonly names = new Map<string, string>();
  readonly places = new Map<string, readonly Place[]>();
  readonly currencies = new Map<string, Reading<CurrencyCode>>();
  readonly periods = new Map<string, Period>();
  private readonly shares = new Map<KeyList, Map<string, Reading<readonly Share[]>>>();
  private readonly words = new Map<Meanings<string>, Map<string, string | Unread>>();

  constructor(readonly readPlaces: ReadPlaces) {}

  sharesOf(list: KeyList): Map<string, Reading<readonly Share[]>> {
    return remembered(this.shares, list, newMap<Reading<readonly Share[]>>);
  }

  wordsOf(meanings: Meanings<string>): Map<string, string | Unread> {
    return remembered(this.words, meanings, newMap<string | Unread>);
  }
}

function newMap<Value>(): Map<string, Value> {
  return new Map<string, Value>();
}
