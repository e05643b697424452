import type { AidRow } from '../tables/register';
import { Unread } from '../values/unread';
import { foldText } from '../values/vietnamese-text';
import { type PlacedReport, registerRule } from './rule';
import { type Whereabouts, whereIs } from './whereabouts';

type NearDuplicate = Whereabouts & { readonly same: 'title' | 'money' };

/**
 * Yearly instalments, postings of volunteers and projects with several donors repeat rightly: only the same
 * title, donor, amount and decision, or the same donor, owner, start and amount, look like one item twice.
 */
export const nearDuplicateItem = registerRule({
  id: 'near-duplicate-item',
  severity: 'warning',
  needs: 'table',
  columns: ['aid.nameVi', 'aid.donor', 'aid.grant'],
  check: ({ aid }) => {
    const byTitle = new Map<string, AidRow>();
    const byMoney = new Map<string, AidRow>();
    const reports: PlacedReport<NearDuplicate>[] = [];
    for (const row of aid.rows) {
      const sameTitle = firstWith(byTitle, titleKey(row), row);
      const other = sameTitle ?? firstWith(byMoney, ownerKey(row), row);
      if (other === undefined || (other.code !== '' && other.code === row.code)) continue;
      const same = sameTitle === undefined ? 'money' : 'title';
      const facts = { ...whereIs(other.origin), same } as const;
      reports.push({ layout: row.origin.layout, origin: row.origin, field: 'nameVi', facts });
    }
    return reports;
  },
});

/** The row that came first with a key; undefined for that row itself and for rows without a key. */
function firstWith(rows: Map<string, AidRow>, key: string | null, row: AidRow): AidRow | undefined {
  const first = key === null ? undefined : rows.get(key);
  if (key !== null && first === undefined) rows.set(key, row);
  return first;
}

function titleKey(row: AidRow): string | null {
  const money = moneyKey(row);
  if (money === null || row.nameVi === '') return null;
  const { decisionDate } = row;
  const decided = decisionDate instanceof Unread ? decisionDate.text : (decisionDate ?? '');
  return `${foldText(row.nameVi)}\n${money}\n${decided}\n${row.decisionNo}`;
}

function ownerKey(row: AidRow): string | null {
  const money = moneyKey(row);
  if (money === null || row.owner === '' || typeof row.start !== 'string') return null;
  return `${foldText(row.owner)}\n${row.start}\n${money}`;
}

/** Donor and amount; null where either is not known. */
function moneyKey({ donor, grant }: AidRow): string | null {
  if (donor === null || grant === null || donor instanceof Unread || grant instanceof Unread) return null;
  const names = donor.length === 1 ? donor[0]?.key : donor.map(({ key }) => key).join(';');
  return `${names}\n${grant.currency} ${grant.minor}`;
}
