import type { CallListForm, CallListLayout, LanguageChoice } from '../../core/call-list/choices';
import { DemoFault } from './demo-fault';

export type DemoLanguage = 'vi' | 'en';

export interface DemoArguments {
  readonly file: string;
  readonly outputFolder: string;
  readonly language: DemoLanguage;
  /** yyyy-mm-dd on which the clock stands still; null lets it run. */
  readonly date: string | null;
  readonly callList: CallListChoices;
  readonly json: boolean;
  readonly help: boolean;
}

/** How the call list is printed. */
export interface CallListChoices {
  readonly form: CallListForm;
  readonly languages: LanguageChoice;
  readonly layout: CallListLayout;
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
    callList: {
      form: oneOf('--form', ['annex', 'document'], values),
      languages: oneOf('--languages', ['both', 'vi', 'en'], values),
      layout: oneOf('--layout', ['pages', 'table'], values),
    },
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
const withValue = new Set(['--out', '--language', '--date', '--form', '--languages', '--layout']);

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

/** The first of the words when the option is not given. */
function oneOf<Word extends string>(
  option: string,
  words: readonly [Word, ...Word[]],
  values: ReadonlyMap<string, string>,
): Word {
  const given = values.get(option) ?? words[0];
  const word = words.find((each) => each === given);
  if (word === undefined) throw new DemoFault({ kind: 'bad-choice', option, value: given, words });
  return word;
}

function dateOf(value: string | null): string | null {
  if (value === null) return null;
  const time = Date.parse(`${value}T00:00:00Z`);
  const exists = /^\d{4}-\d\d-\d\d$/.test(value) && new Date(time).toISOString().startsWith(value);
  if (!Number.isNaN(time) && exists) return value;
  throw new DemoFault({ kind: 'bad-date', value });
}
