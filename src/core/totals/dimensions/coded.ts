import { aidKinds, aidStatuses, callStatuses, type Funding, forms, fundings } from '../../codelists/words';
import type { AidRow, CallRow } from '../../tables/register';
import { knownValue, type Reading } from '../../values/unread';
import { type Dimension, specialKey, unclassifiedKey, wholeShares } from '../dimension';
import { fundingOf } from '../funding';

/** Fields that hold one word of a short list, in the order of the list. */
export const kind = byWord<AidRow>((row) => row.kind, aidKinds);
export const form = byWord<AidRow>((row) => row.form, forms);
export const aidStatus = byWord<AidRow>((row) => row.status, aidStatuses);
export const funding = byWord<AidRow>((row): Funding => fundingOf(row), fundings);
export const callStatus = byWord<CallRow>((row) => row.status ?? 'open', callStatuses);

function byWord<Row>(read: (row: Row) => Reading<string>, order: readonly string[]): Dimension<Row> {
  return {
    prepare: () => {
      const shares = wholeShares();
      return {
        sharesOf: (row) => shares(knownValue(read(row)) ?? unclassifiedKey),
        specialOf: specialKey,
        compare: (one, other) => order.indexOf(one) - order.indexOf(other),
      };
    },
  };
}
