import type { RowOrigin } from '../tables/table';
import { foldText } from '../values/vietnamese-text';
import { type PlacedReport, registerRule } from './rule';

type Facts = { readonly owner: string; readonly other: string; readonly rows: number };

/**
 * One recipient under several spellings: other case, spaces, punctuation or place of the tone, or with and without
 * the name of the province. Accents count, for Chiềng Ân and Chiềng An are two communes. A list for the world outside
 * says "of the province" where the register of the office need not: the two are not compared.
 */
export const ownerSpelling = registerRule({
  id: 'owner-spelling',
  severity: 'info',
  needs: 'workbook',
  columns: [],
  check: ({ aid, calls, settings }) => {
    const province = ` tỉnh ${foldText(settings.province_vi)} `;
    const inAid = aid.rows.map(({ owner, origin }): Written => ({ owner, origin, field: 'owner' }));
    const inCalls = calls.rows.map(
      ({ ownerVi: owner, origin }): Written => ({ owner, origin, field: 'ownerVi' }),
    );
    return [...rarerIn(inAid, province), ...rarerIn(inCalls, province)];
  },
});

interface Written {
  readonly owner: string;
  readonly origin: RowOrigin;
  readonly field: 'owner' | 'ownerVi';
}

interface Spelling extends Written {
  rows: number;
}

function rarerIn(all: readonly Written[], province: string): readonly PlacedReport<Facts>[] {
  const bodies = new Map<string, Map<string, Spelling>>();
  const cores = new Map<string, string>();
  for (const written of all) {
    const { owner } = written;
    if (owner === '') continue;
    const key = cores.get(owner) ?? coreOf(owner, province);
    cores.set(owner, key);
    const spellings = bodies.get(key) ?? new Map<string, Spelling>();
    bodies.set(key, spellings);
    const known = spellings.get(owner);
    if (known === undefined) spellings.set(owner, { ...written, rows: 1 });
    else known.rows += 1;
  }
  return [...bodies.values()].flatMap((spellings) => rarerThanUsual([...spellings.values()]));
}

function rarerThanUsual(spellings: readonly Spelling[]): readonly PlacedReport<Facts>[] {
  const [usual, ...rarer] = [...spellings].sort((one, other) => other.rows - one.rows);
  if (usual === undefined) return [];
  return rarer.map(({ owner, origin, field, rows }) => {
    const facts = { owner, other: usual.owner, rows };
    const report = { layout: origin.layout, origin, field, facts, rows };
    return coreOf(owner, '') === coreOf(usual.owner, '') ? { ...report, fix: usual.owner } : report;
  });
}

function coreOf(owner: string, province: string): string {
  const words = ` ${foldText(owner)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
  return (province === '' ? words : words.replace(province, ' ')).trim();
}
