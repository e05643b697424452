import { PlaygroundFault } from './playground-fault';

export type PlaygroundLanguage = 'vi' | 'en';

export interface PlaygroundArguments {
  /** A workbook to open first; null opens the sample. */
  readonly file: string | null;
  readonly port: number;
  readonly help: boolean;
}

const usualPort = 8137;

/** Options may stand before or after the file, as "--port 8137" or "--port=8137". Throws PlaygroundFault. */
export function readArguments(given: readonly string[]): PlaygroundArguments {
  const files: string[] = [];
  let port = usualPort;
  let help = false;
  const words = given.flatMap((word) => (word.startsWith('--port=') ? ['--port', word.slice(7)] : [word]));
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--port') port = portOf(words.shift() ?? '');
    else if (word === '--help' || word === '-h') help = true;
    else if (word.startsWith('-')) throw new PlaygroundFault({ kind: 'unknown-option', option: word });
    else files.push(word);
  }
  const second = files[1];
  if (second !== undefined) throw new PlaygroundFault({ kind: 'several-files', file: second });
  return { file: files[0] ?? null, port, help };
}

function portOf(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new PlaygroundFault({ kind: 'bad-port', value });
}
