import { findProvince, findProvinceWithoutAccents } from '../codelists/provinces';
import type { Place } from './place';
import { foldAccents, foldText } from './vietnamese-text';

/**
 * The places that a cell names in a province whose units are in no list of ours: each as it is written, apart from the
 * whole province and other provinces. Units of one level may be separated by commas ("huyện A, huyện B"); a unit and
 * what holds it ("xã X, huyện Y") are one place. `home` is the name of the province.
 */
export function writtenPlaces(text: string, home: string): readonly Place[] {
  if (isWhole(text, home)) return [{ kind: 'province' }];
  const bare = text.replace(/^(?:tỉnh|tinh)\s+/iu, '').replace(/\s+province$/iu, '');
  const other = findProvince(bare) ?? findProvinceWithoutAccents(bare);
  if (other !== null) return [{ kind: 'other-province', name: other }];
  return unitsIn(text).map((unit): Place => ({ kind: 'written', text: unit, district: districtIn(unit) }));
}

/** The name of a province as a setting gives it, without "tỉnh" or "thành phố". */
export function provinceOfSetting(setting: string): string {
  const bare = setting.trim().replace(/^(?:tỉnh|thành phố)\s+/iu, '');
  return findProvince(bare) ?? findProvinceWithoutAccents(bare) ?? bare;
}

function isWhole(text: string, home: string): boolean {
  const plain = foldAccents(text).replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  const name = foldAccents(home).replace(/^tp\. /, '');
  const rest = plain.endsWith(` ${name}`) ? plain.slice(0, -name.length - 1) : plain;
  return plain === name || plain === `${name} province` || whole.test(rest);
}

const whole =
  /^(?:(?:tren )?(?:dia ban )?(?:(?:toan|ca)(?: bo)?(?: dia ban)? )?(?:tinh|thanh pho)|(?:the )?(?:whole|entire) (?:province|city)(?: of)?|(?:province|city)-?wide)$/;

function unitsIn(text: string): readonly string[] {
  const parts = text.split(/\s*,\s*|\s+(?:và|and)\s+/u).filter((part) => part !== '');
  const types = parts.map((part) => typeOf(part)?.type);
  const isOneLevel = types[0] !== undefined && types.every((type) => type === types[0]);
  return isOneLevel ? parts.map(withPlainType) : [parts.length === 1 ? withPlainType(text) : eachPlain(text)];
}

function eachPlain(text: string): string {
  return text
    .split(/\s*,\s*/u)
    .map(withPlainType)
    .join(', ');
}

/** "H. Mèo Vạc" and "Huyện Mèo Vạc" are "huyện Mèo Vạc". */
function withPlainType(part: string): string {
  const typed = typeOf(part);
  return typed === null ? part : `${typed.type} ${typed.name}`;
}

function typeOf(part: string): { readonly type: string; readonly name: string } | null {
  for (const [type, pattern] of types) {
    const match = pattern.exec(part);
    if (match?.[1] !== undefined) return { type, name: match[1] };
  }
  return null;
}

const types: readonly (readonly [string, RegExp])[] = [
  ['xã', /^(?:xã\s+|x\.\s*)(\S.*)$/iu],
  ['phường', /^(?:phường\s+|p\.\s*)(\S.*)$/iu],
  ['thị trấn', /^(?:thị trấn\s+|tt\.?\s+)(\S.*)$/iu],
  ['huyện', /^(?:huyện\s+|h\.\s*)(\S.*)$/iu],
  ['thị xã', /^(?:thị xã\s+|tx\.?\s+)(\S.*)$/iu],
  ['thành phố', /^(?:thành phố\s+|tp\.?\s+)(\S.*)$/iu],
  ['quận', /^(?:quận\s+|q\.\s*)(\S.*)$/iu],
];

/** The district that a place is or lies in, where it is written. */
function districtIn(unit: string): string {
  const parts = unit.split(', ');
  return parts.find((part) => /^(?:huyện|thị xã|thành phố|quận) /u.test(foldText(part))) ?? '';
}
