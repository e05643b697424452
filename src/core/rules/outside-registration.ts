import { communeOf } from '../codelists/communes';
import { sectorList } from '../tables/read-lists';
import type { AidRow, DonorRow } from '../tables/register';
import { firstDay, lastDay } from '../values/calendar';
import type { Place } from '../values/place';
import { placeName } from '../values/place-name';
import { knownValue } from '../values/unread';
import { donorNamesOf, donorsByName } from './donor-names';
import { isAidOfOrganisations } from './expired-registration';
import { type PlacedReport, registerRule } from './rule';

type Facts = { readonly donor: string; readonly outside: string; readonly allowed: string };

/** The certificate that was valid on the decision's date says in which sectors and places an organisation may work. */
export const outsideRegistration = registerRule({
  id: 'outside-registration',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.donor', 'aid.decisionDate', 'donors.name'],
  check: ({ aid, donors, sectors }) => {
    const limited = donors.rows.some(
      (row) => row.registrationSectors !== '' || row.registrationPlaces.length > 0,
    );
    if (!limited) return [];
    const list = sectorList(sectors.rows);
    const byName = donorsByName(donors.rows);
    return aid.rows.flatMap((row) => {
      if (!isAidOfOrganisations(row)) return [];
      return donorNamesOf(row).flatMap((donor) => {
        const certificate = (byName.get(donor) ?? []).find((one) => isValidOn(one, row.decisionDate));
        return certificate === undefined ? [] : outsideOf(row, donor, certificate, list.find);
      });
    });
  },
});

type FindSector = (text: string) => string | null;

function outsideOf(
  { origin, sector, place }: AidRow,
  donor: string,
  certificate: DonorRow,
  findSector: FindSector,
): readonly PlacedReport<Facts>[] {
  const reports: PlacedReport<Facts>[] = [];
  const sectors = sectorsOf(certificate, findSector);
  const strange = (knownValue(sector) ?? []).find(({ key }) => sectors !== null && !sectors.has(key));
  if (strange !== undefined) {
    const facts = { donor, outside: strange.key, allowed: certificate.registrationSectors };
    reports.push({ layout: origin.layout, origin, field: 'sector', facts });
  }
  const far = place.find((one) => isOutside(one, certificate.registrationPlaces));
  if (far !== undefined) {
    const allowed = certificate.registrationPlaces.map((one) => placeName(one, 'vi')).join('; ');
    const facts = { donor, outside: placeName(far, 'vi'), allowed };
    reports.push({ layout: origin.layout, origin, field: 'place', facts });
  }
  return reports;
}

function isValidOn({ registrationFrom, registrationExpiry }: DonorRow, decision: string): boolean {
  const from = knownValue(registrationFrom);
  const expiry = knownValue(registrationExpiry);
  return (
    (from === null || firstDay(from) <= lastDay(decision)) &&
    (expiry === null || lastDay(expiry) >= firstDay(decision))
  );
}

/** Null where the certificate names none, or one that is in no list: then nothing can be said. */
function sectorsOf({ registrationSectors }: DonorRow, find: FindSector): ReadonlySet<string> | null {
  const parts = registrationSectors
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const keys = parts.map(find);
  if (keys.length === 0) return null;
  const known = keys.filter((key): key is string => key !== null);
  return known.length === keys.length ? new Set(known) : null;
}

function isOutside(place: Place, allowed: readonly Place[]): boolean {
  if (allowed.length === 0 || allowed.some(({ kind }) => kind === 'unknown' || kind === 'ambiguous'))
    return false;
  if (place.kind === 'unit' || place.kind === 'former-unit') {
    return !allowed.some((one) => coversUnit(one, place.code));
  }
  if (place.kind !== 'former-district') return false;
  return !allowed.some(
    (one) => one.kind === 'province' || (one.kind === 'former-district' && one.name === place.name),
  );
}

function coversUnit(allowed: Place, code: string): boolean {
  switch (allowed.kind) {
    case 'province':
      return true;
    case 'unit':
    case 'former-unit':
      return allowed.code === code;
    case 'former-district':
      return communeOf(code)?.formerDistricts.includes(allowed.name) ?? false;
    default:
      return false;
  }
}
