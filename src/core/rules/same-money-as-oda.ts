import { nameCore } from '../matching/name-core';
import type { AidRow } from '../tables/register';
import { Unread } from '../values/unread';
import { foldText } from '../values/vietnamese-text';
import { donorNamesOf } from './donor-names';
import { type PlacedReport, registerRule } from './rule';
import { type Whereabouts, whereIs } from './whereabouts';

/** The same amount of the same donor, or under the same title, once as non-governmental aid and once as ODA. */
export const sameMoneyAsOda = registerRule({
  id: 'same-money-as-oda',
  severity: 'warning',
  needs: 'table',
  columns: ['aid.nameVi', 'aid.donor', 'aid.grant', 'aid.funding'],
  check: ({ aid }) => {
    const oda = new Map<string, AidRow>();
    for (const row of aid.rows) {
      if (row.funding !== 'oda') continue;
      for (const key of keysOf(row)) oda.set(key, row);
    }
    if (oda.size === 0) return [];
    const reports: PlacedReport<Whereabouts>[] = [];
    for (const row of aid.rows) {
      if (row.funding === 'oda') continue;
      const key = keysOf(row).find((one) => oda.has(one));
      const other = key === undefined ? undefined : oda.get(key);
      if (other === undefined) continue;
      const { origin } = row;
      reports.push({ layout: origin.layout, origin, field: 'grant', facts: whereIs(other.origin) });
    }
    return reports;
  },
});

function keysOf(row: AidRow): readonly string[] {
  const { grant, nameVi } = row;
  if (grant === null || grant instanceof Unread) return [];
  const money = `${grant.minor} ${grant.currency}`;
  const titles = nameVi === '' ? [] : [`${money}\ntitle ${foldText(nameVi)}`];
  return [...titles, ...donorNamesOf(row).map((name) => `${money}\ndonor ${nameCore(name)}`)];
}
