/** The table of a suite: first pass, warm passes, ratios to the baseline, and what the method gave. */
export function printSuite({ name, rows, rounds, methods, error }) {
  console.log(`\n${name}: ${rows} rows, ${rounds} rounds, each method in a fresh process; milliseconds`);
  if (error !== undefined) {
    console.log(`cannot run here: ${error} (npm ci --prefix bench, npm run build)`);
    return;
  }
  const table = [
    ['method', 'first pass (least - most)', 'ratio', 'warm', 'ratio', 'result'],
    ...methods.map(cellsOf),
  ];
  printTable(table);
  for (const { name: method, lines = [] } of methods) {
    if (lines.length === 0) continue;
    console.log(`\n${name}, ${method}`);
    printTable(lines);
  }
}

/** Method, first pass, ratio, warm, ratio, result; as texts. */
export function cellsOf(method) {
  const { name, failed, ms, least, most, ratio, warm, warmRatio, result, once, note } = method;
  if (failed !== undefined) return [name, '-', '', '', '', failed];
  return [
    name,
    once ? `${number(ms)} (once)` : `${number(ms)} (${number(least)} - ${number(most)})`,
    times(ratio),
    warm === null ? '' : number(warm),
    times(warmRatio),
    [result, note].filter(Boolean).join('; '),
  ];
}

export function printBars(judged) {
  console.log('\nbars');
  printTable([
    ['work', 'goal', 'measured', ''],
    ...judged.map(({ work, goal, measured, verdict }) => [work, goal, measured, verdict]),
  ]);
}

function printTable(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  for (const line of lines) {
    const cells = line.map((cell, column) => cell.padEnd(column === line.length - 1 ? 0 : widths[column]));
    console.log(cells.join('  ').trimEnd());
  }
}

function number(value) {
  return value < 100 ? value.toFixed(1) : String(Math.round(value));
}

function times(ratio) {
  return ratio === null || Number.isNaN(ratio) ? '' : `${ratio.toFixed(2)}x`;
}
