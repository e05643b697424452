import type { AidRow, CallRow } from '../../tables/register';
import { remembered } from '../../values/remembered';
import { compareVietnamese } from '../../values/vietnamese-collation';
import { foldText } from '../../values/vietnamese-text';
import { type Dimension, specialKey, wholeShares } from '../dimension';

/** Fields that hold a name, the largest first. */
export const owner = byName<AidRow>((row) => row.owner);
export const managingAgency = byName<AidRow>((row) => row.managingAgency);
export const callOwner = byName<CallRow>((row) => row.ownerVi);

/** One name however it is written (case, spaces, place of the tone), shown as the first row writes it. */
function byName<Row>(read: (row: Row) => string): Dimension<Row> {
  return {
    prepare: () => {
      const names = new Map<string, string>();
      const keys = new Map<string, string>();
      const shares = wholeShares();
      const keyOf = (name: string) =>
        remembered(keys, name, () => remembered(names, foldText(name), () => name));
      return {
        sharesOf: (row) => shares(keyOf(read(row))),
        specialOf: specialKey,
        largestFirst: true,
        compare: compareVietnamese,
      };
    },
  };
}
