import { donorName } from '../tables/donor-name';
import { oncePerRegister } from '../tables/once-per-register';
import type { AidRow, DonorRow } from '../tables/register';
import type { RowOrigin } from '../tables/table';
import { groupedBy } from '../values/grouped-by';
import { knownValue } from '../values/unread';
import { isErrorText } from './error-cell';

/** A name as it stands in the aid sheets, with the first row that has it. */
export interface DonorName {
  readonly name: string;
  readonly origin: RowOrigin;
  rows: number;
}

/** The names of donors that the Donors sheet does not know, in the order of the rows. */
export const unlistedNames = oncePerRegister(({ aid, donors }): readonly DonorName[] => {
  const listed = new Set(donors.rows.map(donorName));
  const unlisted = new Map<string, DonorName>();
  for (const { donor, origin } of aid.rows) {
    for (const { key } of knownValue(donor) ?? []) {
      if (listed.has(key) || isErrorText(key)) continue;
      const known = unlisted.get(key);
      if (known === undefined) unlisted.set(key, { name: key, origin, rows: 1 });
      else known.rows += 1;
    }
  }
  return [...unlisted.values()];
});

/** The certificates of each donor: a donor with several has several rows. */
export function donorsByName(donors: readonly DonorRow[]): ReadonlyMap<string, readonly DonorRow[]> {
  return groupedBy(donors, donorName);
}

export function donorNamesOf({ donor }: AidRow): readonly string[] {
  return (knownValue(donor) ?? []).map(({ key }) => key);
}
