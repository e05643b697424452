const { existsSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { join, resolve } = require('node:path');

const folder = resolve(__dirname, '..', '.cache', 'tally');

/** Prints, after all tests, how many faults, interleavings and hostile cells they tried. See tests/trust/tally.ts. */
module.exports = class TallyReporter {
  onRunStart() {
    rmSync(folder, { recursive: true, force: true });
  }

  onRunComplete(_contexts, { numFailedTests, numFailedTestSuites }) {
    const sums = new Map();
    for (const { what, tried } of linesIn(folder)) sums.set(what, (sums.get(what) ?? 0) + tried);
    if (sums.size === 0) return;
    const counted = [...sums].sort().map(([what, tried]) => `${tried.toLocaleString('en')} ${what}`);
    const outcome = numFailedTests + numFailedTestSuites === 0 ? 'nothing lost' : 'see the failures above';
    process.stdout.write(`Tried: ${counted.join(', ')}; ${outcome}.\n`);
  }
};

function linesIn(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory).flatMap((file) =>
    readFileSync(join(directory, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
  );
}
