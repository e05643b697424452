import { sweepInEnglish } from './english-sweep';
import { englishScenarios } from './scenarios';

/** Sweeps every scenario and prints what came of each, as JSON on a line: started by `outside`. */
async function main(): Promise<void> {
  for (const [turn, scenario] of englishScenarios().entries()) {
    const outcome = await sweepInEnglish(scenario, turn).catch((fault: Error) => ({
      tried: 0,
      problems: [String(fault.stack)],
    }));
    process.stdout.write(`${JSON.stringify({ ...outcome, problems: outcome.problems.slice(0, 20) })}\n`);
  }
  process.exit(0);
}

void main();
