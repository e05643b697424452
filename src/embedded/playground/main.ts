import type { PlaygroundLanguage } from './arguments';
import { runPlayground } from './run-playground';

/** The terminal's language: that of the computer where it is English, else Vietnamese. */
const language: PlaygroundLanguage = /^en/.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'en' : 'vi';

runPlayground(process.argv.slice(2), process.cwd(), language, {
  results: (line) => process.stdout.write(`${line}\n`),
  faults: (line) => process.stderr.write(`${line}\n`),
}).then((playground) => {
  if ('exitCode' in playground) {
    process.exitCode = playground.exitCode;
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void playground.close());
});
