import type { CurrencyCode } from '../codelists/currencies';
import type { Period } from '../values/period';
import type { Place } from '../values/place';
import type { Reading, Unread } from '../values/unread';
import type { KeyList } from './listed-shares';
import type { Share } from './register';
import type { Meanings } from './vocabulary';

/** How the places in a text are read: it depends on the province of the office. */
export type ReadPlaces = (text: string) => readonly Place[];

/** What the texts of one register were read as, so that the same text is read once: it says "Sơn La" a thousand times. */
export class ReadingMemory {
  readonly names = new Map<string, string>();
  readonly places = new Map<string, readonly Place[]>();
  readonly currencies = new Map<string, Reading<CurrencyCode>>();
  readonly periods = new Map<string, Period>();
  private readonly shares = new Map<KeyList, Map<string, Reading<readonly Share[]>>>();
  private readonly words = new Map<Meanings<string>, Map<string, string | Unread>>();

  constructor(readonly readPlaces: ReadPlaces) {}

  sharesOf(list: KeyList): Map<string, Reading<readonly Share[]>> {
    return once(this.shares, list, newMap<Reading<readonly Share[]>>);
  }

  wordsOf(meanings: Meanings<string>): Map<string, string | Unread> {
    return once(this.words, meanings, newMap<string | Unread>);
  }
}

/** What is remembered for the key; else it is read, and remembered. */
export function once<Key, Value>(memory: Map<Key, Value>, key: Key, read: (key: Key) => Value): Value {
  const remembered = memory.get(key);
  if (remembered !== undefined) return remembered;
  const value = read(key);
  memory.set(key, value);
  return value;
}

function newMap<Value>(): Map<string, Value> {
  return new Map<string, Value>();
}
