import { currentNamed, districtNamed, formerNamed, provinceNamed } from './place-names';
import { foldAccents, foldText } from './vietnamese-text';

/** One part of a place as written, with the kind of unit that its type word says; 'bare' has none. */
export interface PlacePart {
  readonly level: 'detail' | 'bare' | 'commune' | 'district' | 'province';
  /** 'xã', 'phường' or 'thị trấn' where it is written. */
  readonly type: string;
  /** Without its type word. */
  readonly name: string;
  readonly text: string;
  /**
   * The unit that it is said to be part of now, "(nay là xã B)", without accents and type; '' where nothing is said.
   */
  readonly now: string;
  /** Said to be a unit of before the reform: "(cũ)". */
  readonly isFormer: boolean;
}

/**
 * The parts of a segment: cut at commas, dashes and "và", and before the word for a larger unit where the comma was
 * left out. A bare name takes its kind from what stands before it: "các xã A, B", "huyện A, B", "xã A, B" where B held
 * A.
 */
export function placePartsOf(segment: string): readonly PlacePart[] {
  const pieces = segment
    .replace(/\(\s*(?:nay là|nay thuộc|now)\s+([^)]*)\)/giu, `${nowMark}$1${nowMark}`)
    .replace(/\s*\(\s*(?:cũ|trước đây|former)\s*\)/giu, formerMark)
    .replace(/\s+cũ(?=\s*(?:[,;]|$))/giu, formerMark)
    .replace(/[()]/g, ', ')
    .replace(/\s*:\s*/g, ' ')
    .replace(muongVa, `$1${joint}`)
    .replace(baRiaVungTau, '$1-$2')
    .replace(belongingTo, ', ')
    .replace(beforeLargerUnit, separated)
    .split(/,|\s[-\u2013\u2014]\s|\s(?:và|and|&)\s/iu);

  const parts: PlacePart[] = [];
  let plural: PlacePart | null = null;
  for (const piece of pieces) {
    const text = piece.replace(joint, ' ').trim();
    if (text === '') continue;
    const several = /^(?:các|\d{1,3})\s+(?=\S)/iu.exec(text);
    const part = partOf(several === null ? text : text.slice(several[0].length));
    if (part.level !== 'bare') plural = several === null ? null : part;
    parts.push(part.level === 'bare' ? settled(part, plural, parts[parts.length - 1]) : part);
  }
  return parts;
}

/** Private-use characters, which cleaned text of people does not hold. */
const nowMark = '\ue000';
const formerMark = '\ue001';
const joint = '\ue002';

/** A commune's name that would be cut at "và". */
const muongVa = /(mường) (?=và(?:[\s,\ue000\ue001]|$))/giu;

/** A province that would be cut at its dash. */
const baRiaVungTau = /(bà rịa|ba ria)\s[-\u2013\u2014]\s(vũng tàu|vung tau)/giu;

const belongingTo =
  /\s(?:thuộc|thuoc|của|cua)\s(?=(?:huyện|huyen|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh|h\.|tx|tp)[\s.])/giu;

const beforeLargerUnit =
  /(\S)\s*[-\u2013,]?\s+((?:huyện|huyen|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh|h\.|tx\.?|tp\.?)\s)/giu;

/**
 * A comma before the word for a larger unit, unless it is of a plural or joined: "các huyện", "12 huyện", "và huyện".
 */
function separated(match: string, last: string, unit: string, offset: number, segment: string): string {
  const before = segment.slice(Math.max(0, offset - 4), offset + 1);
  return /(?:^|\s)(?:các|\d{1,3}|và|and|&)$/iu.test(before) ? match : `${last}, ${unit}`;
}

function settled(part: PlacePart, plural: PlacePart | null, before: PlacePart | undefined): PlacePart {
  if (plural !== null) return { ...part, level: plural.level, type: plural.type };
  const province = provinceNamed(part.name);
  if (province === 'Sơn La') return { ...part, level: 'province' };
  const district = districtNamed(part.name);
  if (district !== null && before?.level === 'district') return { ...part, level: 'district' };
  if (district !== null && before?.level === 'commune') {
    const holds = formerNamed(before.name, before.type).some((unit) => unit.district === district);
    if (holds) return { ...part, level: 'district' };
  }
  return province !== null && currentNamed(part.name) === null ? { ...part, level: 'province' } : part;
}

function partOf(raw: string): PlacePart {
  const [before = '', now = '', after = ''] = raw.split(nowMark);
  const joined = (before + after).trim();
  const text = joined
    .replace(formerMark, '')
    .replace(/^former /i, '')
    .trim();
  return {
    ...nameOf(text),
    text,
    isFormer: text !== joined || now !== '',
    now: now === '' ? '' : foldAccents(nameOf(now.trim()).name),
  };
}

function nameOf(text: string): Pick<PlacePart, 'level' | 'type' | 'name'> {
  const folded = foldText(text);
  for (const [level, type, before, after] of typeWords) {
    const start = before.exec(folded);
    if (start !== null) return { level, type, name: text.slice(start[0].length).trim() };
    const end = after.exec(folded);
    if (end !== null) return { level, type, name: text.slice(0, end.index).trim() };
  }
  const isKnown =
    currentNamed(text) !== null || formerNamed(text, '').length > 0 || provinceNamed(text) !== null;
  return { level: !isKnown && detail.test(folded) ? 'detail' : 'bare', type: '', name: text };
}

/** Level, type, the word before a Vietnamese name (with its accents, or without), the word after an English one. */
const typeWords: readonly (readonly [PlacePart['level'], string, RegExp, RegExp])[] = [
  ['province', '', /^(?:tỉnh|tinh) (?=.)/, / province$/],
  ['district', '', /^(?:(?:huyện|huyen) |h\. ?)(?=.)/, / district$/],
  ['district', '', /^(?:(?:thị xã|thi xa|thành phố|thanh pho|tx|tp) |t[xp]\. ?)(?=.)/, / (?:city|town)$/],
  ['commune', 'thị trấn', /^(?:(?:thị trấn|thi tran|tt) |tt\. ?)(?=.)/, / township$/],
  ['commune', 'xã', /^(?:(?:xã|xa) |x\. ?)(?=.)/, / commune$/],
  ['commune', 'phường', /^(?:(?:phường|phuong) |p\. ?)(?=.)/, / ward$/],
];

/** Villages and sites, which only say where in the commune. Some communes begin with such a word: Bản Lầm, Suối Tọ. */
const detail = new RegExp(
  '^(?:bản|ban|thôn|thon|xóm|tiểu khu|tk|tổ|khu|đội|cụm|điểm|ấp|khối|đường|số|km|trường|trạm|bệnh viện|trung tâm|' +
    'trụ sở|nhà|chợ|hồ|suối|cầu|ubnd|hợp tác xã|htx|công ty|village|hamlet)(?: |\\.|\\d|$)| village$',
);
