import { type MeasureName, measureNames } from '../languages/document-words';
import { decimalString } from '../values/money';
import { splitByShares } from '../values/share-split';
import type { SummaryLine } from './call-list';
import type { ListedProject } from './call-project';

/** Sums in minor units, so that they are exact. */
type Sums = { readonly [Measure in MeasureName]: { vnd: bigint; usd: bigint } };

export interface SumLine {
  /** Sector code; '' for the total. */
  readonly key: string;
  readonly projects: number;
  readonly sums: Sums;
}

export interface Summary {
  /** Sectors with projects or with a share of one, in the order of the programme. */
  readonly sectors: readonly SumLine[];
  readonly total: SumLine;
  readonly withoutTotal: number;
  readonly overfunded: number;
  readonly severalSectors: number;
}

/** Every project counts once, in its main sector; its money counts in each of its sectors by share. */
export function summarise(projects: readonly ListedProject[], sectorCodes: readonly string[]): Summary {
  const bySector = new Map<string, { projects: number; sums: Sums }>();
  const lineOf = (key: string) => {
    const line = bySector.get(key) ?? { projects: 0, sums: noSums() };
    bySector.set(key, line);
    return line;
  };
  const total = noSums();
  for (const project of projects) {
    lineOf(project.sector).projects += 1;
    for (const measure of measureNames) {
      const amount = project.amounts[measure];
      if (amount === null) continue;
      for (const currency of ['vnd', 'usd'] as const) {
        total[measure][currency] += amount[currency];
        splitOver(project, amount[currency]).forEach((part, index) => {
          lineOf(project.shares[index]?.key ?? project.sector).sums[measure][currency] += part;
        });
      }
    }
  }
  return {
    sectors: sectorCodes.flatMap((key) => {
      const line = bySector.get(key);
      return line === undefined ? [] : [{ key, ...line }];
    }),
    total: { key: '', projects: projects.length, sums: total },
    withoutTotal: count(projects, (project) => project.amounts.total === null),
    overfunded: count(projects, (project) => project.amounts.excess !== null),
    severalSectors: count(projects, (project) => project.shares.length > 1),
  };
}

export function plainLine(line: SumLine): SummaryLine {
  const { key, projects, sums } = line;
  return {
    key,
    projects,
    total: plain(sums.total),
    requested: plain(sums.requested),
    secured: plain(sums.secured),
    remaining: plain(sums.remaining),
    counterpart: plain(sums.counterpart),
  };
}

function plain({ vnd, usd }: { vnd: bigint; usd: bigint }): { vnd: string; usd: string } {
  return {
    vnd: decimalString({ currency: 'VND', minor: vnd }),
    usd: decimalString({ currency: 'USD', minor: usd }),
  };
}

function splitOver(project: ListedProject, minor: bigint): readonly bigint[] {
  if (project.shares.length < 2) return [minor];
  return splitByShares(
    minor,
    project.shares.map((share) => share.share),
  );
}

function noSums(): Sums {
  const none = () => ({ vnd: BigInt(0), usd: BigInt(0) });
  return { total: none(), requested: none(), secured: none(), remaining: none(), counterpart: none() };
}

function count(projects: readonly ListedProject[], holds: (project: ListedProject) => boolean): number {
  return projects.filter(holds).length;
}
