// npm run bench [-- SUITE] [--rows N] [--runs N] [--only NAME;NAME] [--slow] [--write]
// Every suite, or one. Each method runs in a process of its own, the methods interleaved round by round. Ratios are
// medians of the ratios within each round, so that a slow minute of the machine weighs on both sides alike.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge } from './bars.mjs';
import { measure } from './measure.mjs';
import { printBars, printSuite } from './print.mjs';
import { writeReport } from './write-report.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const order = ['totals', 'checks', 'documents', 'functions', 'start', 'commands'];
const suites = readdirSync(here, { withFileTypes: true, recursive: false })
  .filter((entry) => entry.isDirectory() && readdirSync(join(here, entry.name)).includes('suite.ts'))
  .map(({ name }) => name)
  .sort((one, other) => order.indexOf(one) - order.indexOf(other));

const [first = '', ...others] = process.argv.slice(2);
const isSuite = first !== '' && !first.startsWith('--');
const options = isSuite ? others : [first, ...others].filter(Boolean);
if (isSuite && !suites.includes(first)) {
  console.error(`Which suite? npm run bench -- ${suites.join(' | ')}`);
  process.exit(2);
}
const option = (name) => {
  const position = options.indexOf(`--${name}`);
  return position < 0 ? undefined : options[position + 1];
};
const number = (name) => (option(name) === undefined ? undefined : Number(option(name)));
const given = {
  rows: number('rows'),
  runs: number('runs'),
  only: (option('only') ?? '').split(';').filter(Boolean),
  slow: options.includes('--slow'),
};

if (!isSuite && options.some((one) => ['--rows', '--only'].includes(one))) {
  console.error('--rows and --only belong to one suite.');
  process.exit(2);
}
const isWritten = options.includes('--write');
const started = Date.now();
const results = [];
for (const suite of isSuite ? [first] : suites) {
  for (const result of await measure(here, suite, given)) {
    printSuite(result);
    results.push(result);
  }
  // After each suite, so that a run which is stopped leaves what it measured.
  if (isWritten && !isSuite) writeReport(here, results, judge(results), Date.now() - started);
}
const judged = judge(results);
printBars(judged);
if (isWritten)
  console.log(
    isSuite
      ? 'Only a run of every suite is written to docs/benchmarks.md.'
      : 'Written to docs/benchmarks.md.',
  );
