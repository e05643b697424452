// npm run bench [-- SUITE] [--rows N] [--runs N] [--only NAME;NAME] [--slow] [--write]
// --write keeps what was measured, of one suite too, and writes docs/benchmarks.md once every suite was measured here.
// Every suite, or one. Each method runs in a process of its own, the methods interleaved round by round. Ratios are
// medians of the ratios within each round, so that a slow minute of the machine weighs on both sides alike.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge } from './bars.mjs';
import { keepResults, readKept } from './kept-results.mjs';
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
if (isWritten && options.some((one) => ['--rows', '--runs', '--only'].includes(one))) {
  console.error('Only a suite that was measured as a whole is written.');
  process.exit(2);
}
const results = [];
for (const suite of isSuite ? [first] : suites) {
  const started = Date.now();
  const ofSuite = await measure(here, suite, given);
  ofSuite.forEach(printSuite);
  results.push(...ofSuite);
  if (isWritten) keepResults(here, suite, ofSuite, Date.now() - started);
}
printBars(judge(results));
if (isWritten) write(readKept(here));

/** @param {Record<string, import('./kept-results.mjs').Kept>} kept */
function write(kept) {
  const missing = suites.filter((suite) => kept[suite] === undefined);
  if (missing.length > 0) {
    console.log(`Kept; docs/benchmarks.md is written once these are measured too: ${missing.join(', ')}.`);
    return;
  }
  const measured = suites.map((suite) => kept[suite]);
  writeReport(here, measured, judge(measured.flatMap((one) => one.results)));
  console.log('Written to docs/benchmarks.md.');
}
