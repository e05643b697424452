/** What stands in `_svt`: the name of each fact and its value as JSON. */
export type Facts = ReadonlyMap<string, string>;

/** Takes the facts of one version to the next. It loses nothing: a fact that it does not know stays as it is. */
export type VersionStep = (facts: Facts) => Facts;

/** The version of workbooks that have no version row: those from before there was one. */
const oldest = 0;

/** The version that facts were written in; one that was damaged by hand counts as the oldest. */
export function versionOf(facts: Facts): number {
  const version = Number(facts.get(versionFact) ?? oldest);
  return Number.isInteger(version) && version > oldest ? version : oldest;
}

/** The facts as this version writes them. Those of a newer version come back as they are. */
export function bringForward(facts: Facts, through: readonly VersionStep[] = steps): Facts {
  const version = versionOf(facts);
  if (version >= through.length) return facts;
  const forward = through.slice(version).reduce((older, step) => step(older), facts);
  return new Map([...forward, [versionFact, String(through.length)]]);
}

/** A count of editions that is missing, or behind the editions themselves, would give a number twice. */
const countEditions: VersionStep = (facts) => {
  const numbers = [...facts.keys()].map((name) => Number(/^edition (\d+)$/.exec(name)?.[1] ?? 0));
  const count = Math.max(Number(facts.get('editions') ?? 0) || 0, ...numbers);
  return new Map([...facts, ['editions', String(count)]]);
};

const versionFact = 'version';

/** Step n takes version n to version n + 1. What was released stays in the list for good. */
const steps: readonly VersionStep[] = [countEditions];

/** The version that this add-on reads and writes. */
export const currentVersion = steps.length;
