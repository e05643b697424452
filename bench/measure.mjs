import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { settings } from './bars.mjs';

/**
 * @typedef {{ name: string, baseline?: boolean, once?: boolean, rounds?: number, slow?: boolean, rows?: number, note?: string }} About
 * @typedef {{ ms: number, warm: number[], result: string, lines?: string[][], figures?: Record<string, number> }} Outcome
 */

/** Runs one suite at each of its sizes and gives, for each method, what came of the rounds. */
export async function measure(here, name, given) {
  const bundle = await bundled(here, name);
  const { sizes = [100_000], rounds = 5 } = settings[name] ?? {};
  const wanted = given.rows === undefined ? sizes : [given.rows];
  return wanted.map((rows) => measureAt(here, bundle, { name, rows, rounds: given.runs ?? rounds, given }));
}

function measureAt(here, bundle, { name, rows, rounds, given }) {
  /** @type {About[]} */
  const all = call(here, bundle, ['list']);
  if (all.error !== undefined) return { name, rows, rounds, error: all.error, methods: [] };
  const chosen = all.filter(
    (method) => (given.only.length === 0 || given.only.includes(method.name)) && (!method.slow || given.slow),
  );
  const run = (method) => call(here, bundle, ['run', method.name, String(method.rows ?? rows)]);
  const outcomes = inRounds(chosen, rounds, run, name);
  const baseline = chosen.find((method) => method.baseline);
  const base = baseline === undefined ? [] : outcomes.get(baseline.name);
  return {
    name,
    rows,
    rounds,
    methods: chosen.map((method) => ({ ...method, ...summary(outcomes.get(method.name), base) })),
    baseline: baseline?.name,
  };
}

/** Each method once a round, in the same order. */
function inRounds(methods, rounds, run, suite) {
  const outcomes = new Map(methods.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const method of methods) {
      if (round >= (method.once ? 1 : (method.rounds ?? rounds))) continue;
      progress(`${suite} ${round + 1}/${rounds} ${method.name}`);
      outcomes.get(method.name).push(run(method));
    }
  }
  progress('');
  return outcomes;
}

function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r${text.padEnd(70)}\r${text}`);
}

async function bundled(here, suite) {
  const folder = join(here, '.cache');
  mkdirSync(folder, { recursive: true });
  const bundle = join(folder, `${suite}.cjs`);
  await build({
    entryPoints: [join(here, suite, 'suite.ts')],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'error',
  });
  return bundle;
}

/** @param {Outcome[]} outcomes @param {Outcome[]} base those of the baseline, round by round */
function summary(outcomes, base) {
  const failed = outcomes.find(({ error, unavailable }) => error ?? unavailable);
  if (failed !== undefined)
    return { failed: failed.error ?? failed.unavailable, isFault: failed.error !== undefined };
  const times = outcomes.map(({ ms }) => ms);
  const warm = outcomes.flatMap((outcome) => outcome.warm);
  const ratioOf = (of) => {
    const pairs = outcomes.flatMap((outcome, round) => {
      const [mine, theirs] = [of(outcome), base[round] && of(base[round])];
      return mine > 0 && theirs > 0 ? [mine / theirs] : [];
    });
    return pairs.length === 0 ? null : median(pairs);
  };
  return {
    ms: median(times),
    least: Math.min(...times),
    most: Math.max(...times),
    warm: warm.length === 0 ? null : median(warm),
    ratio: ratioOf(({ ms }) => ms),
    warmRatio: ratioOf((outcome) => median(outcome.warm ?? [])),
    result: outcomes[0].result,
    lines: outcomes[0].lines ?? [],
    figures: figuresOf(outcomes),
  };
}

/** Of each figure the median over the rounds. */
function figuresOf(outcomes) {
  const names = Object.keys(outcomes[0].figures ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(outcomes.map(({ figures }) => figures[name]))]),
  );
}

function call(here, bundle, given) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8192', bundle, ...given],
    { encoding: 'utf8', maxBuffer: 2 ** 26, cwd: here },
  );
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (status === 0 && line !== '') return JSON.parse(line);
  const said = stderr.trim().split('\n');
  return { error: (said.find((one) => /Error|Cannot/.test(one)) ?? `exit ${status}`).slice(0, 200) };
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
