import type { RowOrigin } from '../tables/table';
import { foldText } from '../values/vietnamese-text';
import { type PlacedReport, registerRule } from './rule';

type Facts = { readonly owner: string; readonly other: string; readonly rows: number };

interface Spelling {
  readonly owner: string;
  readonly origin: RowOrigin;
  readonly field: 'owner' | 'ownerVi';
  rows: number;
}

/**
 * One recipient under several spellings: other case, spaces, punctuation or place of the tone, or with and without
 * the name of the province. Accents count, for Chiềng Ân and Chiềng An are two communes.
 */
export const ownerSpelling = registerRule({
  id: 'owner-spelling',
  severity: 'info',
  needs: 'workbook',
  columns: [],
  check: ({ aid, calls, settings }) => {
    const province = ` tỉnh ${foldText(settings.province_vi)} `;
    const bodies = new Map<string, Map<string, Spelling>>();
    const count = (owner: string, origin: RowOrigin, field: Spelling['field']) => {
      if (owner === '') return;
      const key = coreOf(owner, province);
      const spellings = bodies.get(key) ?? new Map<string, Spelling>();
      bodies.set(key, spellings);
      const known = spellings.get(owner);
      if (known === undefined) spellings.set(owner, { owner, origin, field, rows: 1 });
      else known.rows += 1;
    };
    for (const { owner, origin } of aid.rows) count(owner, origin, 'owner');
    for (const { ownerVi, origin } of calls.rows) count(ownerVi, origin, 'ownerVi');
    const reports: PlacedReport<Facts>[] = [];
    for (const spellings of bodies.values()) reports.push(...rarerThanUsual([...spellings.values()]));
    return reports;
  },
});

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
