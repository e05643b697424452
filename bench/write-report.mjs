import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine, versions } from './machine.mjs';
import { cellsOf } from './print.mjs';

/** Writes docs/benchmarks.md, which no person edits. `measured` are the suites in order, with what each gave and when. */
export function writeReport(here, measured, judged) {
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
    `Machine: ${machine()}.`,
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
    ...measured.flatMap(({ on, minutes, results }) =>
      results.flatMap((result, index) =>
        suiteLines(result, index === 0 ? `Measured on ${on}, in ${minutes} minutes. ` : ''),
      ),
    ),
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

function suiteLines({ name, rows, rounds, methods, error }, when) {
  const head = [
    `## ${name}${name === 'start' ? '' : `, ${rows}`}`,
    '',
    `${when}${rounds === 1 ? 'One round' : `${rounds} rounds`}. ${notes[name] ?? ''}`.trim(),
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
