import type { AidRow } from '../tables/register';
import { addDays, daysBetween, lastDay } from '../values/calendar';
import { knownValue } from '../values/unread';
import { isBeforeApproval } from './before-approval';
import { donorNamesOf, donorsByName } from './donor-names';
import { registerRule } from './rule';

/** A certificate that ends soon while the donor still has something going on: renewal takes weeks. */
export const registrationEnding = registerRule({
  id: 'registration-ending',
  severity: 'info',
  needs: 'workbook',
  columns: ['aid.donor', 'aid.decisionDate', 'donors.name', 'donors.type', 'donors.registrationExpiry'],
  check: ({ aid, donors, settings, today }) => {
    const asOf = settings.as_of ?? today;
    const limit = addDays(asOf, settings.registration_notice_days);
    const active = new Set(aid.rows.filter((row) => goesOn(row, asOf)).flatMap(donorNamesOf));
    return [...donorsByName(donors.rows)].flatMap(([donor, certificates]) => {
      const ends = certificates.flatMap((row) => {
        const expiry = knownValue(row.registrationExpiry);
        return row.type === 'ngo' && expiry !== null ? [{ expiry, origin: row.origin }] : [];
      });
      const last = ends.reduce<(typeof ends)[number] | null>(
        (latest, one) => (latest === null || one.expiry > latest.expiry ? one : latest),
        null,
      );
      if (last === null || !active.has(donor)) return [];
      const { origin, expiry } = last;
      const end = lastDay(expiry);
      if (end < asOf || end > limit) return [];
      const facts = { donor, expiry, days: daysBetween(asOf, end) };
      return [{ layout: origin.layout, origin, field: 'registrationExpiry', facts }];
    });
  },
});

function goesOn({ status, end, decisionDate }: AidRow, asOf: string): boolean {
  if (status === 'ended' || status === 'revoked' || isBeforeApproval(status)) return false;
  if (typeof end === 'string') return lastDay(end) >= asOf;
  return status === 'ongoing' && typeof decisionDate === 'string';
}
