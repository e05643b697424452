import type { AidRow, DonorRow } from '../tables/register';
import { firstDay, lastDay } from '../values/calendar';
import { knownValue } from '../values/unread';
import { donorNamesOf, donorsByName } from './donor-names';
import { type PlacedReport, registerRule } from './rule';

type Facts = { readonly donor: string; readonly expiry: string };

/** A certificate counts when it was valid on any day that the decision's date may mean. */
export const expiredRegistration = registerRule({
  id: 'expired-registration',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.donor', 'aid.decisionDate', 'donors.name', 'donors.type', 'donors.registrationExpiry'],
  check: ({ aid, donors }) => {
    const byName = donorsByName(donors.rows);
    const reports: PlacedReport<Facts>[] = [];
    for (const row of aid.rows) {
      if (!isAidOfOrganisations(row)) continue;
      for (const donor of donorNamesOf(row)) {
        const expiry = expiredBefore(row.decisionDate, byName.get(donor) ?? []);
        if (expiry === null) continue;
        const { origin } = row;
        reports.push({ layout: origin.layout, origin, field: 'donor', facts: { donor, expiry } });
      }
    }
    return reports;
  },
});

export function isAidOfOrganisations(
  row: AidRow,
): row is AidRow & { readonly funding: 'pcpnn' | null; readonly decisionDate: string } {
  return (row.funding === 'pcpnn' || row.funding === null) && typeof row.decisionDate === 'string';
}

/** The last expiry before the decision; null when a certificate was valid or none had begun. */
function expiredBefore(decision: string, certificates: readonly DonorRow[]): string | null {
  let expired: string | null = null;
  for (const { type, registrationFrom, registrationExpiry } of certificates) {
    const from = knownValue(registrationFrom);
    const expiry = knownValue(registrationExpiry);
    if (type !== 'ngo' || expiry === null) return null;
    if (from !== null && firstDay(from) > lastDay(decision)) continue;
    if (lastDay(expiry) >= firstDay(decision)) return null;
    if (expired === null || expired < expiry) expired = expiry;
  }
  return expired;
}
