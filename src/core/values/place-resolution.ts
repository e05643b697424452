import type { Commune, FormerUnit } from '../codelists/communes';
import { communes, formerDistricts, formerUnits, unitName } from '../codelists/communes';
import { findProvince, findProvinceWithoutAccents } from '../codelists/provinces';
import type { Place } from './place';
import type { PlaceChain, PlacePart } from './place-chain';
import { foldAccents, foldText } from './vietnamese-text';

/** What a chain of parts means. With a former district written, its communes are read as of before the reform. */
export function resolveChain(chain: PlaceChain): readonly Place[] {
  const province = chain.province === null ? null : provinceNamed(chain.province.name);
  if (chain.province !== null && province !== 'Sơn La') {
    return [province === null ? unknown(chain.province.text) : { kind: 'other-province', name: province }];
  }
  if (chain.district !== null) return resolveInDistrict(chain, chain.district);
  if (chain.communes.length === 0) {
    return [chain.province === null ? unknown(chain.text) : { kind: 'province' }];
  }
  return resolveWithoutDistrict(chain.communes, chain.text);
}

function resolveInDistrict(chain: PlaceChain, part: PlacePart): readonly Place[] {
  const district = districtNamed(part.name);
  if (district === null) {
    const city = provinceNamed(part.name);
    if (city !== null && city !== 'Sơn La') return [{ kind: 'other-province', name: city }];
    return [unknown(chain.text)];
  }
  if (chain.communes.length === 0) return [{ kind: 'former-district', name: district }];
  return chain.communes.map((commune) => resolveCommune(commune, district));
}

/** "xã X, Y" and "xã X, huyện cũ Y" without its type word: Y holds X where it was its district. */
function resolveWithoutDistrict(parts: readonly PlacePart[], text: string): readonly Place[] {
  const places: Place[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const next = parts[index + 1];
    if (part === undefined) continue;
    if (part.level === 'commune' && next?.level === 'bare') {
      const district = districtNamed(next.name);
      if (district !== null && formerNamed(part).some((unit) => unit.district === district)) {
        places.push(resolveCommune(part, district));
        index += 1;
        continue;
      }
    }
    const place = resolveCommune(part, null);
    const province = place.kind === 'unknown' && next?.level === 'bare' ? otherProvince(next.name) : null;
    if (province !== null && isLast(parts, index + 1))
      return [...places, { kind: 'other-province', name: province }];
    places.push(place);
  }
  return places.every((place) => place.kind === 'unknown') ? [unknown(text)] : places;
}

function isLast(parts: readonly PlacePart[], index: number): boolean {
  return index === parts.length - 1;
}

function resolveCommune(part: PlacePart, district: string | null): Place {
  const former = formerNamed(part);
  if (district !== null || part.isFormer) return resolveFormer(part, former, district);

  const current = part.type === 'thị trấn' ? null : currentNamed(part.name);
  const province = part.level === 'bare' ? otherProvince(part.name) : null;
  const namesake = part.level === 'bare' ? districtNamed(part.name) : null;
  const neighbours = isWithoutAccents(part.name) ? neighboursOf(part.name, current) : [];
  const readings = [
    ...(current === null ? former.map(describe) : [`${current.type} ${current.name}`]),
    ...neighbours.map(describe),
    ...(namesake === null ? [] : [`${namesake} (cũ)`]),
    ...(province === null ? [] : [`tỉnh ${province}`]),
  ];
  const [first] = former;
  if (
    new Set(readings).size > 1 &&
    !(current === null && isOneUnit(former) && readings.length === former.length)
  ) {
    return { kind: 'ambiguous', text: part.text, candidates: [...new Set(readings)] };
  }
  if (current !== null) return { kind: 'unit', code: current.code };
  if (first !== undefined) return formerPlace(first);
  if (namesake !== null) return { kind: 'former-district', name: namesake };
  if (province !== null) return { kind: 'other-province', name: province };
  return beforeTown(part, null) ?? unknown(part.text);
}

function resolveFormer(part: PlacePart, former: readonly FormerUnit[], district: string | null): Place {
  const inDistrict = former.filter(
    (unit) => (district === null || unit.district === district) && (part.now === '' || isNow(unit, part.now)),
  );
  const [first] = inDistrict;
  if (first !== undefined) {
    return isOneUnit(inDistrict)
      ? formerPlace(first)
      : { kind: 'ambiguous', text: part.text, candidates: inDistrict.map(describe) };
  }
  const current = currentNamed(part.name);
  if (current !== null && district !== null && current.formerDistricts.includes(district)) {
    return { kind: 'unit', code: current.code };
  }
  const alone = district === null && part.level !== 'commune' ? districtNamed(part.name) : null;
  if (alone !== null) return { kind: 'former-district', name: alone };
  return beforeTown(part, district) ?? unknown(district === null ? part.text : `${part.text}, ${district}`);
}

function isNow(unit: FormerUnit, now: string): boolean {
  const current = communes().find((commune) => commune.code === unit.code);
  return current !== undefined && foldAccents(current.name) === now;
}

function isOneUnit(units: readonly FormerUnit[]): boolean {
  return new Set(units.map((unit) => unit.code + unit.district)).size === 1;
}

function formerPlace(unit: FormerUnit): Place {
  return {
    kind: 'former-unit',
    name: `${unit.type} ${unit.name}`,
    formerDistrict: unit.district,
    code: unit.code,
  };
}

function describe(unit: FormerUnit): string {
  return `${unit.type} ${unit.name}, ${unit.district}`;
}

function unknown(text: string): Place {
  return { kind: 'unknown', text };
}

/** By the name with its accents; where no accents were typed, by the 75 names of today, which stay unique so. */
function currentNamed(name: string): Commune | null {
  const { current, currentBare } = names();
  return (
    current.get(foldText(name)) ??
    (isWithoutAccents(name) ? (currentBare.get(foldAccents(name)) ?? null) : null)
  );
}

/** Former units of that name: of the written type where there are such, else of any. Accents must be right. */
function formerNamed(part: PlacePart): readonly FormerUnit[] {
  const key = foldText(part.name);
  const current = isWithoutAccents(part.name) ? currentNamed(part.name) : null;
  const all = names().former.get(current === null ? (spellings[key] ?? key) : foldText(current.name)) ?? [];
  const ofType = all.filter((unit) => part.type === '' || unit.type === part.type);
  if (ofType.length > 0) return ofType;
  return part.type === 'thị trấn' ? [] : all.filter((unit) => unit.type !== 'thị trấn');
}

/** Former units whose name differs by accents only from the one of today that the text could mean. */
function neighboursOf(name: string, current: Commune | null): readonly FormerUnit[] {
  if (current === null) return [];
  const bare = foldAccents(name);
  return formerUnits().filter((unit) => foldAccents(unit.name) === bare && unit.name !== current.name);
}

function isWithoutAccents(name: string): boolean {
  return foldText(name) === foldAccents(name);
}

function districtNamed(name: string): string | null {
  const { districts, districtsBare } = names();
  return (
    districts.get(foldText(name)) ??
    (isWithoutAccents(name) ? (districtsBare.get(foldAccents(name)) ?? null) : null)
  );
}

function provinceNamed(name: string): string | null {
  return findProvince(name) ?? findProvinceWithoutAccents(name);
}

function otherProvince(name: string): string | null {
  const province = provinceNamed(name);
  return province === 'Sơn La' ? null : province;
}

/** Spellings in use beside the ones of the list. */
const spellings: Readonly<Record<string, string>> = {
  'nặm păm': 'nậm păm',
  'nậm ét': 'nặm ét',
  'noong lay': 'nong lay',
};

/**
 * Units of huyện Mộc Châu until it became a town in 2025 (Nghị quyết 72/NQ-CP ngày 10/06/2013) which the list of 2025
 * no longer has. What each became is not on record here, so they are known by their district only.
 */
const untilTown = [
  'hua păng',
  'nà mường',
  'tân hợp',
  'tân lập',
  'tà lại',
  'phiêng luông',
  'quy hướng',
  'nông trường mộc châu',
];

function beforeTown(part: PlacePart, district: string | null): Place | null {
  const isTownship = part.type === 'thị trấn' && foldText(part.name) === 'mộc châu';
  const isListed = isTownship || (part.level === 'commune' && untilTown.includes(foldText(part.name)));
  return isListed && (district === null || district === mocChau)
    ? { kind: 'former-district', name: mocChau }
    : null;
}

const mocChau = 'thị xã Mộc Châu';

interface Names {
  readonly current: ReadonlyMap<string, Commune>;
  readonly currentBare: ReadonlyMap<string, Commune>;
  readonly former: ReadonlyMap<string, readonly FormerUnit[]>;
  readonly districts: ReadonlyMap<string, string>;
  readonly districtsBare: ReadonlyMap<string, string>;
}

let indexed: Names | null = null;

function names(): Names {
  indexed = indexed ?? index();
  return indexed;
}

function index(): Names {
  const former = new Map<string, FormerUnit[]>();
  for (const unit of formerUnits()) {
    const key = foldText(unit.name);
    former.set(key, [...(former.get(key) ?? []), unit]);
  }
  const bareName = (district: string) => district.replace(/^(?:huyện|thị xã|thành phố) /, '');
  return {
    current: new Map(communes().map((unit) => [foldText(unit.name), unit])),
    currentBare: new Map(communes().map((unit) => [foldAccents(unit.name), unit])),
    former,
    districts: new Map(formerDistricts().map((district) => [foldText(bareName(district)), district])),
    districtsBare: new Map(formerDistricts().map((district) => [foldAccents(bareName(district)), district])),
  };
}
