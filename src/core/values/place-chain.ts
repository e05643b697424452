import { foldAccents, foldText } from './vietnamese-text';

/** One part of a place as written, with the kind of unit that its type word says; 'bare' has none. */
export interface PlacePart {
  readonly level: 'detail' | 'commune' | 'district' | 'province' | 'bare';
  /** 'xã', 'phường', 'thị trấn' where written so. */
  readonly type: string;
  /** Without its type word. */
  readonly name: string;
  readonly text: string;
  /** The unit that it is said to be part of now: "(nay là xã B)", without accents or type; '' where nothing is said. */
  readonly now: string;
  /** Said to be a unit of before the reform: "(cũ)". */
  readonly isFormer: boolean;
}

/**
 * Parts that belong together, from small to large: details, communes, the district that holds them, the province.
 * "xã A, huyện B, xã C, huyện D" gives two chains, "xã A, xã B, huyện C" one with two communes.
 */
export interface PlaceChain {
  readonly communes: readonly PlacePart[];
  readonly district: PlacePart | null;
  readonly province: PlacePart | null;
  /** The chain as written. */
  readonly text: string;
}

/** The chains of one segment, in order. */
export function chainsOf(segment: string): readonly PlaceChain[] {
  const chains: PlaceChain[] = [];
  let open = emptyChain();
  const close = () => {
    if (open.texts.length > 0) chains.push({ ...open, text: open.texts.join(', ') });
    open = emptyChain();
  };
  for (const part of partsOf(segment)) {
    const rank = ranks[part.level];
    if (rank < open.rank || (rank === open.rank && rank >= ranks.district)) close();
    open.rank = Math.max(rank, open.rank);
    open.texts.push(part.text);
    if (part.level === 'district') open.district = part;
    else if (part.level === 'province') open.province = part;
    else if (part.level !== 'detail') open.communes.push(part);
  }
  close();
  return chains;
}

const ranks = { detail: 0, bare: 1, commune: 1, district: 2, province: 3 } as const;

interface OpenChain {
  communes: PlacePart[];
  district: PlacePart | null;
  province: PlacePart | null;
  texts: string[];
  rank: number;
}

function emptyChain(): OpenChain {
  return { communes: [], district: null, province: null, texts: [], rank: 0 };
}

/** Cut at commas and "và", and before the word for a larger unit where the comma was left out. */
function partsOf(segment: string): readonly PlacePart[] {
  const pieces = segment
    .replace(/\(\s*(?:nay là|nay thuộc|now)\s+([^)]*)\)/giu, '\u0001$1\u0001')
    .replace(/\s*\(\s*(?:cũ|trước đây|former)\s*\)/giu, '\u0002')
    .replace(/\s+cũ(?=\s*(?:[,;]|$))/giu, '\u0002')
    .replace(/[()]/g, ', ')
    .replace(beforeLargerUnit, ', $1')
    .split(/,|\s[-\u2013\u2014]\s|\s(?:và|and|&)\s/iu);
  const parts: PlacePart[] = [];
  let inherited: Pick<PlacePart, 'level' | 'type'> | null = null;
  for (const piece of pieces) {
    const text = piece.trim();
    if (text === '') continue;
    const plural = /^(?:các|\d{1,3})\s+(?=\S)/iu.exec(text);
    const part = partOf(plural === null ? text : text.slice(plural[0].length));
    if (plural !== null && part.level !== 'bare') inherited = part;
    else if (part.level !== 'bare') inherited = null;
    parts.push(
      part.level === 'bare' && inherited !== null
        ? { ...part, level: inherited.level, type: inherited.type }
        : part,
    );
  }
  return parts;
}

const beforeLargerUnit =
  /(?<=\S)\s*[-\u2013,]?\s+((?:huyện|huyen|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh|h\.|tx\.?|tp\.?)\s)/giu;

function partOf(raw: string): PlacePart {
  const now = /\u0001([^\u0001]*)\u0001/.exec(raw)?.[1] ?? '';
  const isFormer = raw.includes('\u0002') || now !== '' || /^former /i.test(raw);
  const text = raw
    .replace(/\s*\u0001[^\u0001]*\u0001/, '')
    .replace(/\u0002/g, '')
    .replace(/^former /i, '')
    .trim();
  const common = { text, isFormer, now: now === '' ? '' : foldAccents(nameOf(now).name) };
  return { ...nameOf(text), ...common };
}

type Named = Pick<PlacePart, 'level' | 'type' | 'name'>;

/** Type words are matched with their accents, or without any where the text has none. */
function nameOf(text: string): Named {
  const folded = foldText(text);
  for (const [level, type, pattern] of typeWords) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const isAtEnd = match.index > 0;
    const name = isAtEnd ? text.slice(0, match.index) : text.slice(match[0].length);
    return { level, type, name: name.trim() };
  }
  return { level: detail.test(folded) ? 'detail' : 'bare', type: '', name: text };
}

const typeWords: readonly (readonly [PlacePart['level'], string, RegExp])[] = [
  ['province', '', /^(?:tỉnh|tinh) (?=.)|(?<=.) province$/],
  ['district', '', /^(?:huyện|huyen|h\.) ?(?=.)|(?<=.) district$/],
  ['district', '', /^(?:thị xã|thi xa|tx\b\.?|thành phố|thanh pho|tp\b\.?) ?(?=.)|(?<=.) (?:city|town)$/],
  ['commune', 'thị trấn', /^(?:thị trấn|thi tran|tt\b\.?) ?(?=.)|(?<=.) township$/],
  ['commune', 'xã', /^(?:xã|xa|x\.) ?(?=.)|(?<=.) commune$/],
  ['commune', 'phường', /^(?:phường|phuong|p\.) ?(?=.)|(?<=.) ward$/],
];

/** Villages and sites: where in the commune, which needs no reading. "Bản Lầm" without xã is met before this. */
const detail = new RegExp(
  '^(?:bản|bane?|thôn|thon|xóm|tiểu khu|tk|tổ|khu|đội|cụm|điểm|ấp|khối|đường|số|khe|km|trường|trạm|bệnh viện|' +
    'trung tâm|trụ sở|nhà|chợ|hồ|suối|cầu|ubnd|hợp tác xã|htx|công ty|village|hamlet)(?: |\\.|\\d|$)| village$',
);
