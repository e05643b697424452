import { groupName } from '../codelists/sectors';
import { languages } from '../languages';
import type { Language } from '../languages/language';
import type { Register } from '../tables/register';
import type { DimensionName } from '../totals/dimensions';
import { knownValue } from '../values/unread';

/** Names of groups that the register knows, whether or not anything of them counts. */
export function listedNames(register: Register, dimension: DimensionName): readonly string[] {
  const names = [...(named[dimension]?.(register) ?? []), ...both((words) => wordsOf(dimension, words))];
  return names.filter((name) => name !== '');
}

function both(choose: (words: Language) => readonly string[]): readonly string[] {
  return [languages.vi, languages.en].flatMap(choose);
}

type Names = (register: Register) => readonly string[];

const named: Partial<Record<DimensionName, Names>> = {
  sector: ({ sectors }) => sectors.rows.flatMap((row) => [row.code, row.nameVi, row.nameEn]),
  'report-group': ({ sectors }) =>
    sectors.rows.flatMap((row) => [row.reportGroup, groupName(row.reportGroup, 'en')]),
  donor: ({ donors, aid, decisions }) => [
    ...donors.rows.flatMap((row) => [row.name, row.nameVi]),
    ...[...aid.rows, ...decisions.rows].flatMap((row) => (knownValue(row.donor) ?? []).map(({ key }) => key)),
  ],
  owner: ({ aid, calls }) => [...aid.rows.map((row) => row.owner), ...calls.rows.map((row) => row.ownerVi)],
  'managing-agency': ({ aid }) => aid.rows.map((row) => row.managingAgency),
};

type Lists = Readonly<Record<string, readonly [string, ...string[]]>>;

const lists: Partial<Record<DimensionName, (words: Language['tables']['words']) => Lists>> = {
  kind: (words) => words.aidKind,
  form: (words) => words.form,
  funding: (words) => words.funding,
  status: (words) => ({ ...words.callStatus, ...words.aidStatus }),
  marker: (words) => words.marker,
  'donor-type': (words) => words.donorType,
};

/** The words of a list with their codes, and what lines are called that are no group of a list. */
function wordsOf(dimension: DimensionName, { tables, sheets: { totals } }: Language): readonly string[] {
  const words = Object.entries(lists[dimension]?.(tables.words) ?? {}).flatMap(([code, [name]]) => [
    code,
    name,
  ]);
  const newness = dimension === 'newness' ? Object.values(totals.newness) : [];
  const several = mayBeSeveral.has(dimension) ? [totals.several] : [];
  const individuals = dimension === 'donor' ? [totals.individuals(0).replace(/\s*\(0\)$/, '')] : [];
  return [...words, ...newness, ...several, ...individuals, totals.unclassified];
}

const mayBeSeveral: ReadonlySet<DimensionName> = new Set<DimensionName>([
  'place',
  'former-district',
  'marker',
]);
