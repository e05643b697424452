import { doings, meetAtEachCall, openMeeting } from './two-users';

/** Lets each meet each and prints what came of it, as JSON on a line: started by `outside`. */
async function main(): Promise<void> {
  const meeting = await openMeeting();
  for (const first of doings) {
    for (const second of doings) {
      const { tried, problems } = meetAtEachCall(meeting, first, second);
      process.stdout.write(`${JSON.stringify({ tried, problems: problems.slice(0, 20) })}\n`);
    }
  }
  process.exit(0);
}

void main();
