import type { StoredFile } from './world';

type Condition = (file: StoredFile) => boolean;

const unquoted = (text: string) => text.replace(/\\(.)/g, '$1');

/** The conditions of Drive's query language that the add-on needs, joined by "and". */
const conditions: readonly { readonly shape: RegExp; readonly make: (parts: string[]) => Condition }[] = [
  {
    shape: /^trashed\s*=\s*(true|false)$/,
    make:
      ([, value]) =>
      (file) =>
        file.trashed === (value === 'true'),
  },
  {
    shape: /^(name|mimeType)\s*=\s*'((?:[^'\\]|\\.)*)'$/,
    make:
      ([, field, value = '']) =>
      (file) =>
        (field === 'name' ? file.name : file.mimeType) === unquoted(value),
  },
  {
    shape:
      /^appProperties\s+has\s*\{\s*key\s*=\s*'((?:[^'\\]|\\.)*)'\s+and\s+value\s*=\s*'((?:[^'\\]|\\.)*)'\s*\}$/,
    make:
      ([, key = '', value = '']) =>
      (file) =>
        file.appProperties[unquoted(key)] === unquoted(value),
  },
];

/** Whether a file meets the query; null when the query says something that this Drive does not understand. */
export function readQuery(query: string): Condition | null {
  const wanted: Condition[] = [];
  for (const text of query.split(/\s+and\s+(?![^{]*\})/)) {
    const condition = conditions.find(({ shape }) => shape.test(text.trim()));
    if (condition === undefined) return null;
    wanted.push(condition.make([...(condition.shape.exec(text.trim()) ?? [])]));
  }
  return (file) => wanted.every((meets) => meets(file));
}
