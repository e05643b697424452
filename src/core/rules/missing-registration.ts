import { firstDay } from '../values/calendar';
import { donorNamesOf, donorsByName } from './donor-names';
import { isAidOfOrganisations } from './expired-registration';
import { type PlacedReport, registerRule } from './rule';

type Facts = { readonly donor: string; readonly since: string };

/** Said once for a donor, in the Donors sheet, and only where its items are not older than the duty to register. */
export const missingRegistration = registerRule({
  id: 'missing-registration',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.donor', 'aid.decisionDate', 'donors.name', 'donors.type', 'donors.registrationNo'],
  check: ({ aid, donors, settings }) => {
    const since = settings.registration_since;
    const active = new Set<string>();
    for (const row of aid.rows) {
      if (!isAidOfOrganisations(row) || firstDay(row.decisionDate) < since) continue;
      for (const donor of donorNamesOf(row)) active.add(donor);
    }
    const reports: PlacedReport<Facts>[] = [];
    for (const [donor, rows] of donorsByName(donors.rows)) {
      const [first] = rows;
      if (first === undefined || first.type !== 'ngo' || !active.has(donor)) continue;
      if (rows.some((row) => row.registrationNo !== '' || row.registrationExpiry !== null)) continue;
      const { origin } = first;
      reports.push({ layout: origin.layout, origin, field: 'registrationNo', facts: { donor, since } });
    }
    return reports;
  },
});
