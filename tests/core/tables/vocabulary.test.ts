import { tables as english } from '../../../src/core/languages/en/tables';
import type { TableWords, Words } from '../../../src/core/languages/table-words';
import { tables as vietnamese } from '../../../src/core/languages/vi/tables';
import { headingKey } from '../../../src/core/tables/heading-key';
import { meaningsOf } from '../../../src/core/tables/vocabulary';

const lists = (words: TableWords): Record<string, Readonly<Record<string, Words>>> => ({
  sheets: words.sheets,
  ...Object.fromEntries(Object.entries(words.headings).map(([kind, list]) => [`headings.${kind}`, list])),
  funding: words.words.funding,
  aidKind: words.words.aidKind,
  form: words.words.form,
  aidStatus: words.words.aidStatus,
  callStatus: words.words.callStatus,
  readiness: words.words.readiness,
  donorType: words.words.donorType,
  marker: words.words.marker,
  answers: { yes: words.words.yes, no: words.words.no },
});

describe.each(Object.keys(lists(vietnamese)))('the words of %s', (name) => {
  it('mean one thing only, over both languages', () => {
    const meant = [vietnamese, english].flatMap((language) =>
      Object.entries(lists(language)[name] ?? {}).flatMap(([meaning, words]) =>
        words.map((word) => ({ key: headingKey(word), meaning, word })),
      ),
    );
    const first = new Map([...meant].reverse().map(({ key, meaning }) => [key, meaning]));
    expect(meant.filter(({ key, meaning }) => first.get(key) !== meaning)).toEqual([]);
  });

  it('are written in NFC without spaces at their ends', () => {
    for (const language of [vietnamese, english]) {
      for (const word of Object.values(lists(language)[name] ?? {}).flat()) {
        expect(word).toBe(word.normalize('NFC').trim());
      }
    }
  });
});

it('finds a meaning by the word of either language', () => {
  const kinds = meaningsOf((words) => words.words.aidKind);
  expect(kinds.get(headingKey('Phi dự án'))).toBe('non-project');
  expect(kinds.get(headingKey('NON-PROJECT'))).toBe('non-project');
  expect(kinds.get(headingKey('vay'))).toBeUndefined();
});
