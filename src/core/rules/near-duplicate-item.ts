import type { AidRow } from '../tables/register';
import { remembered } from '../values/remembered';
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
    const reports: PlacedReport<NearDuplicate>[] = [];
    for (const rows of rowsOfSameMoney(aid.rows)) reports.push(...duplicatesIn(rows));
    return reports.sort((one, other) => (one.origin?.row ?? 0) - (other.origin?.row ?? 0));
  },
});

/** Several rows of one donor and amount each, so that texts are compared only among them. */
function rowsOfSameMoney(rows: readonly AidRow[]): Iterable<readonly AidRow[]> {
  const firsts = new Map<string, AidRow>();
  const groups = new Map<string, AidRow[]>();
  for (const row of rows) {
    const { donor, grant } = row;
    if (donor === null || grant === null || donor instanceof Unread || grant instanceof Unread) continue;
    const names = donor.length === 1 ? donor[0]?.key : donor.map(({ key }) => key).join(';');
    const key = `${grant.minor} ${grant.currency} ${names}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else remembered(groups, key, () => [first]).push(row);
  }
  return groups.values();
}

function duplicatesIn(rows: readonly AidRow[]): readonly PlacedReport<NearDuplicate>[] {
  const byTitle = new Map<string, AidRow>();
  const byOwner = new Map<string, AidRow>();
  const reports: PlacedReport<NearDuplicate>[] = [];
  for (const row of rows) {
    const sameTitle = firstWith(byTitle, titleKey(row), row);
    const other = sameTitle ?? firstWith(byOwner, ownerKey(row), row);
    if (other === undefined || isSameItem(row, other)) continue;
    const same = sameTitle === undefined ? 'money' : 'title';
    const facts = { ...whereIs(other.origin), same } as const;
    reports.push({ layout: row.origin.layout, origin: row.origin, field: 'nameVi', facts });
  }
  return reports;
}

/** A row of one code in the sheet of another year is the same item on purpose. */
function isSameItem(row: AidRow, other: AidRow): boolean {
  return row.carriedOver || other.carriedOver || (other.code !== '' && other.code === row.code);
}

/** The row that came first with a key; undefined for that row itself and for rows without a key. */
function firstWith(rows: Map<string, AidRow>, key: string | null, row: AidRow): AidRow | undefined {
  const first = key === null ? undefined : rows.get(key);
  if (key !== null && first === undefined) rows.set(key, row);
  return first;
}

function titleKey({ nameVi, decisionDate, decisionNo }: AidRow): string | null {
  if (nameVi === '') return null;
  const decided = decisionDate instanceof Unread ? decisionDate.text : (decisionDate ?? '');
  return `${foldText(nameVi)}\n${decided}\n${decisionNo}`;
}

function ownerKey({ owner, start }: AidRow): string | null {
  return owner === '' || typeof start !== 'string' ? null : `${foldText(owner)}\n${start}`;
}
