import { donorName } from '../tables/donor-name';
import type { DonorRow } from '../tables/register';
import { firstDay, lastDay } from '../values/calendar';
import type { IsoDate } from '../values/period';
import { knownValue, Unread } from '../values/unread';
import { foldAccents, foldText } from '../values/vietnamese-text';
import type { Headline } from './totals';

/**
 * How many PCPNN organisations hold a registration certificate that is valid on the day (NĐ 58/2022/NĐ-CP). An
 * organisation with several certificates, one a row, counts once, by the best of them.
 */
export function countOrganisations(rows: readonly DonorRow[], day: IsoDate): Headline['organisations'] {
  const best = new Map<string, Standing>();
  for (const row of rows) {
    const standing = standingOf(row, day);
    if (standing === null) continue;
    const organisation = foldText(donorName(row));
    const known = best.get(organisation);
    if (known === undefined || standings.indexOf(standing) < standings.indexOf(known)) {
      best.set(organisation, standing);
    }
  }
  const count = (standing: Standing) => [...best.values()].filter((value) => value === standing).length;
  return {
    valid: count('valid'),
    renewing: count('renewing'),
    expired: count('expired'),
    unclear: count('unclear'),
  };
}

/** The best first. */
const standings = ['valid', 'renewing', 'unclear', 'expired'] as const;
type Standing = (typeof standings)[number];

/** Null for who is no PCPNN organisation, for who holds no certificate, and for one not yet in force. */
function standingOf(row: DonorRow, day: IsoDate): Standing | null {
  if (knownValue(row.type) !== 'ngo') return null;
  const from = knownValue(row.registrationFrom);
  const expiry = knownValue(row.registrationExpiry);
  const isRegistered =
    row.registrationNo !== '' || row.registrationFrom !== null || row.registrationExpiry !== null;
  if (!isRegistered) return null;
  if (from !== null && firstDay(from) > day) return null;
  if (saysRenewal(row)) return expiry !== null && lastDay(expiry) >= day ? 'valid' : 'renewing';
  if (expiry === null) return 'unclear';
  return lastDay(expiry) >= day ? 'valid' : 'expired';
}

/** Offices write "đang gia hạn" where the number or the last day would stand. */
function saysRenewal({ registrationNo, registrationExpiry }: DonorRow): boolean {
  const expiry = registrationExpiry instanceof Unread ? registrationExpiry.text : '';
  return renewal.test(foldAccents(`${registrationNo} ${expiry}`));
}

const renewal = /\b(gia han|cap lai|cap doi|renew\w*)\b/;
