// npm run bench -- SUITE [--rows N] [--runs N] [--only NAME,NAME] [--slow]
// Each method runs in a process of its own, the methods interleaved round by round; medians and ratios are printed.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const [suiteName = '', ...options] = process.argv.slice(2);
const suiteFile = join(here, suiteName, 'suite.ts');
if (suiteName === '' || !existsSync(suiteFile)) {
  console.error('Which suite? npm run bench -- totals | checks | start | documents');
  process.exit(2);
}
const option = (name, otherwise) => {
  const position = options.indexOf(`--${name}`);
  return position < 0 ? otherwise : (options[position + 1] ?? otherwise);
};
const rows = Number(option('rows', suiteName === 'documents' ? 500 : 100_000));
const runs = Number(option('runs', 5));
const only = option('only', '').split(',').filter(Boolean);

const folder = join(here, '.cache');
mkdirSync(folder, { recursive: true });
const bundle = join(folder, `${suiteName}.cjs`);
await build({
  entryPoints: [suiteFile],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'utf8',
  logLevel: 'error',
});

/** @typedef {{ name: string, baseline?: boolean, slow?: boolean, mostRows?: number, note?: string }} Method */
/** @type {Method[]} */
const all = call(['list']);
const methods = all.filter(
  ({ name, slow }) => (only.length === 0 || only.includes(name)) && (!slow || options.includes('--slow')),
);
const results = new Map(methods.map(({ name }) => [name, []]));
for (let run = 0; run < runs; run += 1) {
  for (const { name, slow, mostRows = rows } of methods) {
    if (slow && run > 0) continue;
    process.stderr.write(`\r${run + 1}/${runs} ${name}`.padEnd(60));
    const outcome = call(['run', name, String(Math.min(rows, mostRows))]);
    results.get(name).push(outcome);
  }
}
process.stderr.write('\r'.padEnd(61));
process.stderr.write('\r');

const base = methods.find(({ baseline }) => baseline);
const baseMs = base === undefined ? null : median(results.get(base.name).map(({ ms }) => ms));
console.log(
  `${suiteName}: ${rows} rows, ${runs} runs, each in a fresh process; medians in ms (least - most)`,
);
print(['method', 'first pass', 'ratio', 'warm', 'ratio', 'result']);
const warmBase = base === undefined ? null : median(results.get(base.name).flatMap(({ warm }) => warm ?? []));
for (const { name, mostRows, note } of methods) {
  const outcomes = results.get(name);
  const failed = outcomes.find(({ error }) => error !== undefined);
  if (failed !== undefined) {
    print([name, '-', '-', '-', '-', failed.error]);
    continue;
  }
  const ms = outcomes.map((outcome) => outcome.ms);
  const warm = outcomes.flatMap((outcome) => outcome.warm ?? []);
  const isSmaller = mostRows !== undefined && mostRows < rows;
  print([
    isSmaller ? `${name} (${mostRows} rows)` : name,
    `${median(ms).toFixed(1)} (${Math.min(...ms).toFixed(1)} - ${Math.max(...ms).toFixed(1)})`,
    baseMs === null || isSmaller ? '' : `${(median(ms) / baseMs).toFixed(2)}x`,
    warm.length === 0 ? '' : median(warm).toFixed(1),
    warm.length === 0 || warmBase === null || Number.isNaN(warmBase) || isSmaller
      ? ''
      : `${(median(warm) / warmBase).toFixed(2)}x`,
    [outcomes[0]?.result ?? '', note ?? ''].filter(Boolean).join('; '),
  ]);
}

function call(given) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8192', bundle, ...given],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      cwd: here,
    },
  );
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (status !== 0 || line === '')
    return {
      error: (
        stderr
          .trim()
          .split('\n')
          .find((one) => /Error|Cannot/.test(one)) ?? `exit ${status}`
      ).slice(0, 160),
    };
  return JSON.parse(line);
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted.length === 0 ? Number.NaN : sorted[Math.floor(sorted.length / 2)];
}

function print(cells) {
  const widths = [34, 28, 8, 9, 8, 0];
  console.log(
    cells
      .map((cell, index) => String(cell).padEnd(widths[index] ?? 0))
      .join(' ')
      .trimEnd(),
  );
}
