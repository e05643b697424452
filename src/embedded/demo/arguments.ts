import { DemoFault } from './demo-fault';

export type DemoLanguage = 'vi' | 'en';

export interface DemoArguments {
  readonly file: string;
  readonly outputFolder: string;
  readonly language: DemoLanguage;
  /** yyyy-mm-dd on which the clock stands still; null lets it run. */
  readonly date: string | null;
  readonly json: boolean;
  readonly help: boolean;
}

const sample = 'samples/so-vien-tro.xlsx';

/** Options may stand before or after the file, as "--out DIR" or "--out=DIR". Throws DemoFault. */
export function readArguments(given: readonly string[]): DemoArguments {
  const values = new Map<string, string>();
  const files: string[] = [];
  const words = given.flatMap(splitAtEquals);
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (switches.has(word)) values.set(word, 'yes');
    else if (withValue.has(word)) values.set(word, nextValue(word, words));
    else if (word.startsWith('-')) throw new DemoFault({ kind: 'unknown-option', option: word });
    else files.push(word);
  }
  const second = files[1];
  if (second !== undefined) throw new DemoFault({ kind: 'several-files', file: second });
  return {
    file: files[0] ?? sample,
    outputFolder: values.get('--out') ?? 'out',
    language: languageOf(values.get('--language') ?? 'vi'),
    date: dateOf(values.get('--date') ?? null),
    json: values.has('--json'),
    help: values.has('--help') || values.has('-h'),
  };
}

/** The language in which to speak about arguments that cannot be read. */
export function languageWanted(given: readonly string[]): DemoLanguage {
  const words = given.flatMap(splitAtEquals);
  return words[words.indexOf('--language') + 1] === 'en' && words.includes('--language') ? 'en' : 'vi';
}

const switches = new Set(['--json', '--help', '-h']);
const withValue = new Set(['--out', '--language', '--date']);

function splitAtEquals(word: string): string[] {
  const [, option, value] = /^(--[a-z]+)=(.*)$/.exec(word) ?? [];
  return option === undefined || value === undefined ? [word] : [option, value];
}

function nextValue(option: string, rest: string[]): string {
  const value = rest.shift();
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new DemoFault({ kind: 'value-missing', option });
  }
  return value;
}

function languageOf(value: string): DemoLanguage {
  if (value === 'vi' || value === 'en') return value;
  throw new DemoFault({ kind: 'bad-language', value });
}

function dateOf(value: string | null): string | null {
  if (value === null) return null;
  const time = Date.parse(`${value}T00:00:00Z`);
  const exists = /^\d{4}-\d\d-\d\d$/.test(value) && new Date(time).toISOString().startsWith(value);
  if (!Number.isNaN(time) && exists) return value;
  throw new DemoFault({ kind: 'bad-date', value });
}
