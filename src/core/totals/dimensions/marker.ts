import { markers } from '../../codelists/words';
import type { AidRow } from '../../tables/register';
import { knownValue } from '../../values/unread';
import { type Dimension, several, specialKey, unclassifiedKey, wholeShares } from '../dimension';

/**
 * Whom an item is for. An item of several markers stands in a line of its own, for nothing says how much of it is
 * for whom, and is counted as present in each.
 */
export const marker: Dimension<AidRow> = {
  prepare: () => {
    const shares = wholeShares();
    const namesOf = (row: AidRow) => knownValue(row.markers) ?? [];
    return {
      sharesOf: (row) => (namesOf(row).length > 1 ? several : shares(namesOf(row)[0] ?? unclassifiedKey)),
      presentIn: namesOf,
      specialOf: specialKey,
      compare: (one, other) => markers.findIndex(is(one)) - markers.findIndex(is(other)),
    };
  },
};

const is = (key: string) => (name: string) => name === key;
