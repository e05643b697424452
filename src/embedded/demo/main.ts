import { join } from 'node:path';
import { runDemo } from './run-demo';

runDemo(
  process.argv.slice(2),
  {
    results: (line) => process.stdout.write(`${line}\n`),
    progress: (line) => process.stderr.write(`${line}\n`),
  },
  join(process.cwd(), 'dist'),
).then((code) => {
  process.exitCode = code;
});
