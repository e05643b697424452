import type { Commune, FormerUnit } from '../codelists/communes';
import { communeOf } from '../codelists/communes';
import type { Place } from './place';
import type { PlaceChain } from './place-chain';
import { currentNamed, districtNamed, formerNamed, neighboursOf, provinceNamed } from './place-names';
import type { PlacePart } from './place-part';
import { foldAccents, foldText } from './vietnamese-text';

/** What a chain of parts means. With a former district written, its communes are read as of before the reform. */
export function resolveChain(chain: PlaceChain): readonly Place[] {
  const { province } = chain;
  const name = province === null ? home : provinceNamed(province.name);
  if (name === home) return resolveAtHome(chain);
  if (name === null) return [unknown(chain.text)];

  const other: Place = { kind: 'other-province', name };
  const isTyped = province !== null && province.name !== province.text;
  const here = isTyped ? [] : resolveAtHome({ ...chain, province: null });
  return [...here.filter((place) => place.kind !== 'unknown'), other];
}

const home = 'Sơn La';

function resolveAtHome(chain: PlaceChain): readonly Place[] {
  if (chain.district !== null) return resolveInDistrict(chain, chain.district);
  if (chain.communes.length === 0) {
    return [chain.province?.text === chain.text ? { kind: 'province' } : unknown(chain.text)];
  }
  return chain.communes.map((part) => resolveCommune(part, null));
}

function resolveInDistrict(chain: PlaceChain, part: PlacePart): readonly Place[] {
  const district = districtNamed(part.name);
  if (district === null) {
    const city = provinceNamed(part.name);
    return [city === null ? unknown(chain.text) : { kind: 'other-province', name: city }];
  }
  if (chain.communes.length === 0) return [{ kind: 'former-district', name: district }];
  return chain.communes.map((commune) => resolveCommune(commune, district));
}

function resolveCommune(part: PlacePart, district: string | null): Place {
  if (district !== null || part.isFormer) return resolveFormer(part, district);
  const current = currentUnit(part);
  const units: readonly Place[] =
    current === null
      ? formerNamed(part.name, part.type).map(formerPlace)
      : [{ kind: 'unit', code: current.code }];
  const neighbours = neighboursOf(part.name, current).map(formerPlace);
  const larger = part.level === 'bare' ? largerNamed(part.name) : [];
  return (
    onlyOne(part.text, [...units, ...neighbours, ...larger]) ?? untilTown(part, null) ?? unknown(part.text)
  );
}

/** As of before 01/07/2025; a name of today beside the district that it lies in is taken as the unit of today. */
function resolveFormer(part: PlacePart, district: string | null): Place {
  const units = formerNamed(part.name, part.type).filter(
    (unit) => (district === null || unit.district === district) && (part.now === '' || isNow(unit, part.now)),
  );
  const former = onlyOne(part.text, units.map(formerPlace));
  if (former !== null) return former;

  const current = currentUnit(part);
  if (current !== null && district !== null && current.formerDistricts.includes(district)) {
    return { kind: 'unit', code: current.code };
  }
  const alone = district === null && part.level === 'bare' ? districtNamed(part.name) : null;
  if (alone !== null) return { kind: 'former-district', name: alone };
  return untilTown(part, district) ?? unknown(district === null ? part.text : `${part.text}, ${district}`);
}

/** There are no townships any more. */
function currentUnit(part: PlacePart): Commune | null {
  return part.type === 'thị trấn' ? null : currentNamed(part.name);
}

function isNow(unit: FormerUnit, now: string): boolean {
  return foldAccents(communeOf(unit.code)?.name ?? '') === now;
}

function formerPlace(unit: FormerUnit): Place {
  return {
    kind: 'former-unit',
    name: `${unit.type} ${unit.name}`,
    formerDistrict: unit.district,
    code: unit.code,
  };
}

/** Eleven former districts and one province have a commune of the same name. */
function largerNamed(name: string): readonly Place[] {
  const places: Place[] = [];
  const district = districtNamed(name);
  if (district !== null) places.push({ kind: 'former-district', name: district });
  const province = provinceNamed(name);
  if (province !== null && province !== home) places.push({ kind: 'other-province', name: province });
  return places;
}

/** null when there is none. Xã and thị trấn of one name that are one unit now count as one. */
function onlyOne(text: string, places: readonly Place[]): Place | null {
  const [first] = places;
  if (first === undefined) return null;
  const distinct = new Set(
    places.map((place) => (place.kind === 'former-unit' ? place.code : JSON.stringify(place))),
  );
  return distinct.size === 1 ? first : { kind: 'ambiguous', text, candidates: places.map(describe) };
}

/** Written so that reading it again gives this place. */
function describe(place: Place): string {
  switch (place.kind) {
    case 'unit': {
      const unit = communeOf(place.code);
      return unit === null ? place.code : `${unit.type} ${unit.name}`;
    }
    case 'former-unit':
      return `${place.name}, ${place.formerDistrict}`;
    case 'former-district':
      return `${place.name} (cũ)`;
    case 'other-province':
      return `tỉnh ${place.name}`;
    case 'province':
      return 'toàn tỉnh';
    case 'written':
    case 'ambiguous':
    case 'unknown':
      return place.text;
  }
}

function unknown(text: string): Place {
  return { kind: 'unknown', text };
}

const town = 'thị xã Mộc Châu';

/**
 * Units of huyện Mộc Châu until it became a town in 2025 (Nghị quyết 72/NQ-CP ngày 10/06/2013) that the list of 2025 no
 * longer has. What each became is not on record here, so they are known by their district only.
 */
const unitsUntilTown =
  'hua păng|nà mường|tân hợp|tân lập|tà lại|phiêng luông|quy hướng|nông trường mộc châu|mộc châu'.split('|');

function untilTown(part: PlacePart, district: string | null): Place | null {
  const isListed = part.level === 'commune' && unitsUntilTown.includes(foldText(part.name));
  return isListed && (district === null || district === town)
    ? { kind: 'former-district', name: town }
    : null;
}
