import type { AidRow } from '../tables/register';
import { remembered } from '../values/remembered';
import { donorNamesOf, donorsByName } from './donor-names';
import { findPhrase, phrasesOf } from './phrases';
import { type PlacedReport, registerRule } from './rule';

/** An embassy may give aid that is not ODA, so a public donor is a question and no proof. */
export const governmentDonor = registerRule({
  id: 'government-donor',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.donor'],
  check: ({ aid, donors, settings }) => {
    const byName = donorsByName(donors.rows);
    const bodies = phrasesOf(settings.public_bodies);
    const isPublic = (donor: string): boolean => {
      const type = byName.get(donor)?.[0]?.type ?? 'other';
      if (type === 'government') return true;
      return (type === 'international' || type === 'other') && findPhrase(donor, bodies) !== null;
    };
    // Rows of one donor share what was read of it.
    const publicDonors = new Map<AidRow['donor'], string | null>();
    const publicDonorOf = (row: AidRow) =>
      remembered(publicDonors, row.donor, () => donorNamesOf(row).find(isPublic) ?? null);
    const reports: PlacedReport<{ readonly donor: string }>[] = [];
    for (const row of aid.rows) {
      if (row.funding !== 'pcpnn' && row.funding !== null) continue;
      const donor = publicDonorOf(row);
      if (donor === null) continue;
      reports.push({ layout: row.origin.layout, origin: row.origin, field: 'donor', facts: { donor } });
    }
    return reports;
  },
});
