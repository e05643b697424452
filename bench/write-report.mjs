import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { cellsOf } from './print.mjs';

/** Writes docs/benchmarks.md, which no person edits, from a run of every suite. */
export function writeReport(here, results, judged, took) {
  const missed = judged.filter(({ verdict }) => verdict !== 'met').length;
  const text = [
    '# Benchmarks',
    '',
    'Written by `npm run bench -- --write`; do not edit by hand. To measure on a machine of your own:',
    '',
    '```sh',
    'npm ci',
    'npm ci --prefix bench',
    'npm run build',
    'npm run bench',
    '```',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)} in ${Math.ceil(took / 60_000)} minutes: ${machine()}.`,
    `Rivals: ${versions(here)}.`,
    '',
    'Each method runs in a process of its own, the methods one after the other, round by round. The *first pass* is the',
    'first time that the process does the work, which is what a call in Apps Script pays; *warm* passes follow it. A ratio',
    'is the median of the ratios to the baseline within each round. Differences under 1.3x are noise.',
    '',
    `## The bars: ${judged.length - missed} of ${judged.length} met`,
    '',
    ...table([
      ['suite', 'work', 'goal', 'measured', ''],
      ...judged.map(({ suite, work, goal, measured, verdict }) => [suite, work, goal, measured, verdict]),
    ]),
    '',
    ...results.flatMap(suiteLines),
    '## What is not measured here',
    '',
    ...limits.map((limit) => `- ${limit}`),
    '',
  ].join('\n');
  writeFileSync(join(here, '..', 'docs', 'benchmarks.md'), text);
}

const limits = [
  'Live Google: SUMIFS, QUERY and pivot tables of Sheets, DocumentApp, and how fast Apps Script really is. The times of the `commands` suite are the counts of the embedded host (calls of services, cells read and written) at assumed costs, which stand below its table; only the counts are measured.',
  'The import of the .docx by Drive, and the time that a person waits for the sidebar.',
  'Other machines: absolute times are those of this one, ratios carry over better.',
];

const notes = {
  checks:
    'The hand-written loop knows one layout and one spelling of each word. Ours finds the header, reads every spelling of words, amounts and days that offices use, and gives each finding with its cell, value and facts. The libraries judge objects made from the cells, which is in their time; that a code stands twice is our own Set in all of them. Every method must tell exactly the faults that were put in, row and field.',
  commands:
    'One workbook with the sample’s other sheets; one row in fifty has a fault. Seconds are assumed: first column as said in the note, second three times as dear.',
  documents: 'The first pass, with the template made ready before. Sizes are projects.',
  functions: 'Each call with its reading of dist/Code.js, which Sheets does anew for every formula.',
  start: 'What every custom function pays before it begins.',
  totals:
    'Ours starts from typed rows, as the plain pass starts from objects; databases load the rows first, which is in their time; the spreadsheet engines sum VND alone, of rows converted before. Methods marked “once” take too long for more rounds.',
};

function suiteLines({ name, rows, rounds, methods, error }) {
  const head = [
    `## ${name}${name === 'start' ? '' : `, ${rows}`}`,
    '',
    `${rounds} rounds. ${notes[name] ?? ''}`.trim(),
    '',
  ];
  if (error !== undefined) return [...head, `Did not run: ${error}`, ''];
  return [
    ...head,
    ...table([['method', 'first pass, ms', 'ratio', 'warm, ms', 'ratio', 'result'], ...methods.map(cellsOf)]),
    '',
    ...methods.flatMap(({ lines = [] }) =>
      lines.length === 0 ? [] : [...table([lines[0].map(() => ''), ...lines]), ''],
    ),
  ];
}

function table([head, ...lines]) {
  const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)];
}

function machine() {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model.trim()}, ${cpus().length} cores, ${memory} GB, ${platform()} ${release()}, Node.js ${process.version}`;
}

function versions(here) {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const packages = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  return [...packages, libreOffice()].join(', ');
}

function libreOffice() {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8' })
      .trim()
      .split(' ')
      .slice(0, 2)
      .join(' ');
  } catch {
    return 'LibreOffice not installed';
  }
}
