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
    const judged = new Map<string, boolean>();
    const isPublic = (donor: string): boolean => {
      const known = judged.get(donor);
      if (known !== undefined) return known;
      const type = byName.get(donor)?.[0]?.type ?? 'other';
      const answer =
        type === 'government' ||
        ((type === 'international' || type === 'other') && findPhrase(donor, bodies) !== null);
      judged.set(donor, answer);
      return answer;
    };
    const reports: PlacedReport<{ readonly donor: string }>[] = [];
    for (const row of aid.rows) {
      if (row.funding !== 'pcpnn' && row.funding !== null) continue;
      const donor = donorNamesOf(row).find(isPublic);
      if (donor === undefined) continue;
      reports.push({ layout: row.origin.layout, origin: row.origin, field: 'donor', facts: { donor } });
    }
    return reports;
  },
});
