import { instantOfWallTime } from '../engine/spreadsheet-date';
import { type DemoArguments, languageWanted, readArguments } from './arguments';
import { readBuiltProject } from './built-project';
import { DemoFault } from './demo-fault';
import { jsonReport } from './json-report';
import { printedResults } from './print-results';
import { readInput } from './read-input';
import { runStages, sentenceOf, stages } from './run-stages';
import { demoWords } from './words';
import { prepareFolder, writeFiles } from './write-files';

/** Where the demo writes: standard output for results, standard error for progress and faults. */
export interface Terminal {
  readonly results: (line: string) => void;
  readonly progress: (line: string) => void;
}

/** Runs the demo and gives its exit code: 0 when the job ran, 2 when the input cannot be used, 1 on a fault of ours. */
export async function runDemo(
  given: readonly string[],
  terminal: Terminal,
  distFolder: string,
): Promise<number> {
  const words = demoWords[languageWanted(given)];
  try {
    const wanted = readArguments(given);
    if (wanted.help) terminal.results(words.usage);
    else await run(wanted, terminal, distFolder);
    return 0;
  } catch (fault) {
    if (fault instanceof DemoFault) {
      terminal.progress(words.fault(fault.fault));
      return 2;
    }
    terminal.progress(words.unexpected(sentenceOf(fault)));
    return 1;
  }
}

async function run(wanted: DemoArguments, terminal: Terminal, distFolder: string): Promise<void> {
  const words = demoWords[wanted.language];
  const start = performance.now();
  const project = readBuiltProject(distFolder);
  // Local time in the bundle is that of the script's time zone, as on Google's servers.
  process.env.TZ = project.manifest.timeZone;
  terminal.progress(words.reading(wanted.file));
  const opened = await readInput(wanted.file);
  prepareFolder(wanted.outputFolder);
  const results = await runStages({
    file: wanted.file,
    opened,
    project,
    language: wanted.language,
    callList: wanted.callList,
    now: wanted.date === null ? null : noonOf(wanted.date, project.manifest.timeZone),
    onStage: (stage) =>
      terminal.progress(words.progress(stages.indexOf(stage) + 1, stages.length, words.stages[stage])),
    onLog: (line) => terminal.progress(line),
  });
  try {
    const files = writeFiles(results, wanted.file, wanted.outputFolder);
    const lines = wanted.json
      ? [JSON.stringify(jsonReport(results, files), null, 2)]
      : printedResults(results, files, words, wanted.language);
    terminal.progress(words.done(performance.now() - start));
    for (const line of lines) terminal.results(line);
  } finally {
    results.host.dispose();
  }
}

function noonOf(date: string, timeZone: string): number {
  return instantOfWallTime(Date.parse(`${date}T12:00:00Z`), timeZone);
}
