import { join } from 'node:path';
import { type PlaygroundArguments, type PlaygroundLanguage, readArguments } from './arguments';
import { buildPage } from './build-page';
import { inspectFile } from './inspect-file';
import { PlaygroundFault } from './playground-fault';
import { type Playground, servePlayground } from './server';
import { systemCode } from './system-code';
import { terminalWords } from './words';
import { workbooksToOffer } from './workbooks';

export interface Terminal {
  readonly results: (line: string) => void;
  readonly faults: (line: string) => void;
}

/** Starts the playground; null when it said all that there is to say, with the exit code set by then. */
export async function runPlayground(
  given: readonly string[],
  projectFolder: string,
  language: PlaygroundLanguage,
  terminal: Terminal,
): Promise<Playground | { readonly exitCode: number }> {
  const words = terminalWords[language];
  try {
    const wanted = readArguments(given);
    if (wanted.help) {
      terminal.results(words.usage);
      return { exitCode: 0 };
    }
    const playground = await start(wanted, projectFolder);
    terminal.results(words.ready(playground.address));
    return playground;
  } catch (fault) {
    if (fault instanceof PlaygroundFault) {
      terminal.faults(words.fault(fault.fault));
      return { exitCode: 2 };
    }
    terminal.faults(words.unexpected(fault instanceof Error ? fault.message : String(fault)));
    return { exitCode: 1 };
  }
}

async function start({ file, port }: PlaygroundArguments, projectFolder: string): Promise<Playground> {
  if (file !== null) inspectFile(file);
  const workbooks = workbooksToOffer(file, join(projectFolder, 'samples'));
  const page = await buildPage(projectFolder);
  try {
    return await servePlayground({ project: join(projectFolder, 'dist'), page, port, workbooks });
  } catch (cause) {
    const code = systemCode(cause);
    if (code === 'EADDRINUSE') throw new PlaygroundFault({ kind: 'port-busy', port }, { cause });
    if (code === 'EACCES') throw new PlaygroundFault({ kind: 'port-forbidden', port }, { cause });
    throw cause;
  }
}
