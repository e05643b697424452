import type { CallRow, Share } from '../tables/register';
import { knownValue } from '../values/unread';
import { compareVietnamese } from '../values/vietnamese-collation';
import type { Amounts } from './amounts';

/** A project that can be issued. */
export interface CallProject {
  readonly row: CallRow;
  /** The sector under which it is listed: the one with the largest share, the first of equal ones. */
  readonly sector: string;
  readonly shares: readonly Share[];
  readonly amounts: Amounts;
}

/** A project in its place in the list. */
export interface ListedProject extends CallProject {
  /** From 1, through the whole list. */
  readonly number: number;
  /** The name that links point to. */
  readonly anchor: string;
}

export function callProject(row: CallRow, amounts: Amounts): CallProject {
  const shares = knownValue(row.sector) ?? [];
  const main = shares.reduce<Share | null>(
    (most, each) => (most && most.share >= each.share ? most : each),
    null,
  );
  return { row, sector: main?.key ?? '', shares, amounts };
}

/** By sector in the order of the programme, then priority, then code; as in the sheet where all of these agree. */
export function inListOrder(
  projects: readonly CallProject[],
  sectorCodes: readonly string[],
): ListedProject[] {
  const rank = new Map(sectorCodes.map((code, index) => [code, index]));
  const rankOf = (project: CallProject) => rank.get(project.sector) ?? sectorCodes.length;
  return [...projects]
    .sort(
      (one, other) =>
        rankOf(one) - rankOf(other) ||
        priorityOf(one) - priorityOf(other) ||
        Number(one.row.code === '') - Number(other.row.code === '') ||
        compareVietnamese(one.row.code, other.row.code),
    )
    .map((project, index) => ({ ...project, number: index + 1, anchor: `project_${index + 1}` }));
}

function priorityOf(project: CallProject): number {
  return knownValue(project.row.priority) ?? Number.MAX_SAFE_INTEGER;
}
