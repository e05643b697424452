import type { Commune, FormerUnit } from '../codelists/communes';
import { communes, formerDistricts, formerUnits } from '../codelists/communes';
import { findProvince, findProvinceWithoutAccents } from '../codelists/provinces';
import { foldAccents, foldText } from './vietnamese-text';

/** By the name with its accents; where none were typed, by the 75 names of today, which stay unique without. */
export function currentNamed(name: string): Commune | null {
  const { current, currentBare } = names();
  const exact = current.get(foldText(name));
  if (exact !== undefined) return exact;
  return isWithoutAccents(name) ? (currentBare.get(foldAccents(name)) ?? null) : null;
}

/**
 * Former units of that name: of that type where there are such, else xã for phường and the other way round. Accents
 * must be right, for six pairs differ by nothing else; a name of today typed without accents is taken as that name.
 */
export function formerNamed(name: string, type: string): readonly FormerUnit[] {
  const key = foldText(name);
  const current = isWithoutAccents(name) ? currentNamed(name) : null;
  const all = names().former.get(current === null ? (spellings[key] ?? key) : foldText(current.name)) ?? [];
  const ofType = all.filter((unit) => type === '' || unit.type === type);
  if (ofType.length > 0 || type === 'thị trấn') return ofType;
  return all.filter((unit) => unit.type !== 'thị trấn');
}

/** Former units that a name of today could mean as well when it is typed without accents: Mường Sai for Muong Sai. */
export function neighboursOf(name: string, current: Commune | null): readonly FormerUnit[] {
  if (current === null || !isWithoutAccents(name)) return [];
  const bare = foldAccents(name);
  return formerUnits().filter((unit) => unit.name !== current.name && foldAccents(unit.name) === bare);
}

/** The former district of that name, with its type; its name may be given without accents. */
export function districtNamed(name: string): string | null {
  const { districts, districtsBare } = names();
  const exact = districts.get(foldText(name));
  if (exact !== undefined) return exact;
  return isWithoutAccents(name) ? (districtsBare.get(foldAccents(name)) ?? null) : null;
}

export function provinceNamed(name: string): string | null {
  return findProvince(name) ?? findProvinceWithoutAccents(name);
}

function isWithoutAccents(name: string): boolean {
  return foldText(name) === foldAccents(name);
}

/** Spellings in use beside the ones of the list. */
const spellings: Readonly<Record<string, string>> = {
  'nặm păm': 'nậm păm',
  'nậm ét': 'nặm ét',
  'noong lay': 'nong lay',
};

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
