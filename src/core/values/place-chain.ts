import type { PlacePart } from './place-part';

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

/** A part that is smaller than the one before it, or as large as a district, begins the next chain. */
export function chainsOf(parts: readonly PlacePart[]): readonly PlaceChain[] {
  const chains: PlaceChain[] = [];
  let open: PlacePart[] = [];
  for (const part of parts) {
    const before = open[open.length - 1];
    if (before !== undefined && !canHold(part, before)) {
      chains.push(chainOf(open));
      open = [];
    }
    open.push(part);
  }
  if (open.length > 0) chains.push(chainOf(open));
  return chains;
}

const ranks = { detail: 0, bare: 1, commune: 1, district: 2, province: 3 } as const;

function canHold(part: PlacePart, before: PlacePart): boolean {
  const rank = ranks[part.level];
  return rank > ranks[before.level] || (rank === ranks[before.level] && rank < ranks.district);
}

function chainOf(parts: readonly PlacePart[]): PlaceChain {
  const ofLevel = (level: PlacePart['level']) => parts.find((part) => part.level === level) ?? null;
  return {
    communes: parts.filter((part) => ranks[part.level] === ranks.commune),
    district: ofLevel('district'),
    province: ofLevel('province'),
    text: parts.map((part) => part.text).join(', '),
  };
}
