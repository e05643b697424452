import { donorName } from '../../tables/donor-name';
import type { DonorRow, Register, Share } from '../../tables/register';
import { knownValue, type Reading } from '../../values/unread';
import { compareVietnamese } from '../../values/vietnamese-collation';
import { type Dimension, specialKey, unclassified, unclassifiedKey } from '../dimension';
import { sharesBy } from '../shares-by';

export interface DonatedRow {
  readonly donor: Reading<readonly Share[]>;
}

/** The largest first; individuals together and unnamed unless the office chose otherwise. */
export const donor: Dimension<DonatedRow> = {
  prepare: (register) => {
    const individuals = new Set(
      register.settings.individuals === 'named'
        ? []
        : register.donors.rows.filter((row) => row.type === 'individual').map(donorName),
    );
    return {
      sharesOf: (row) => knownValue(row.donor) ?? unclassified,
      specialOf: (key) => specialKey(key) ?? (individuals.has(key) ? 'individuals' : null),
      largestFirst: true,
      compare: compareVietnamese,
    };
  },
};

/** What kind of donor, as the Donors sheet says. */
export const donorType = byDonor((row) => knownValue(row.type));

/** Where the Donors sheet does not say it, as it stands beside the donor: "Plan (Bỉ)". */
export const donorCountry = byDonor((row) => knownValue(row.country), countriesBeside);

/** A donor with several certificates has several rows: the first that says it holds. */
function byDonor(
  read: (row: DonorRow) => string | null,
  others: (register: Register) => readonly (readonly [string, string])[] = () => [],
): Dimension<DonatedRow> {
  return {
    prepare: (register) => {
      const groups = new Map([...others(register), ...groupsOf(register, read)]);
      const byGroup = sharesBy((key) => groups.get(key) ?? unclassifiedKey);
      return {
        sharesOf: (row) => byGroup(knownValue(row.donor) ?? unclassified),
        specialOf: specialKey,
        largestFirst: true,
        compare: compareVietnamese,
      };
    },
  };
}

function groupsOf({ donors }: Register, read: (row: DonorRow) => string | null): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const row of donors.rows) {
    const group = read(row);
    if (group !== null && !groups.has(donorName(row))) groups.set(donorName(row), group);
  }
  return groups;
}

function countriesBeside({ aid, decisions }: Register): readonly (readonly [string, string])[] {
  return [...aid.rows, ...decisions.rows].flatMap(({ donor: given }) =>
    (knownValue(given) ?? []).flatMap(({ key, country }) =>
      country === undefined ? [] : [[key, country] as const],
    ),
  );
}
