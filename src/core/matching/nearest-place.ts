import { communes } from '../codelists/communes';
import { foldAccents } from '../values/vietnamese-text';
import { createNameIndex, type NameIndex } from './nearest-name';

/**
 * The commune or ward of today that a place without meaning is most like: "xã Ngọc Chiếm" is xã Ngọc Chiến; '' for
 * none.
 */
export function nearestPlace(text: string): string {
  known ??= indexOfCommunes();
  return known.nearest(wordsOf(text)) ?? '';
}

/** Made when first asked, since most registers name every place rightly. */
let known: NameIndex | null = null;

function indexOfCommunes(): NameIndex {
  const index = createNameIndex();
  for (const { type, name } of communes()) index.add(`${type} ${name}`, wordsOf(name));
  return index;
}

function wordsOf(text: string): readonly string[] {
  return foldAccents(text)
    .replace(/\b(xa|phuong|thi tran|tinh|son la)\b/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
