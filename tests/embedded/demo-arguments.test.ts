import { languageWanted, readArguments } from '../../src/embedded/demo/arguments';
import { DemoFault } from '../../src/embedded/demo/demo-fault';
import { textTable } from '../../src/embedded/demo/text-table';
import { demoWords } from '../../src/embedded/demo/words';

const usual = {
  file: 'samples/so-vien-tro.xlsx',
  outputFolder: 'out',
  language: 'vi',
  date: null,
  callList: { form: 'annex', languages: 'both', layout: 'pages' },
  json: false,
  help: false,
};

describe('arguments of the demo', () => {
  it.each([
    [[], {}],
    [['sổ.xlsx'], { file: 'sổ.xlsx' }],
    [
      ['--form', 'document', '--languages=vi', '--layout', 'table'],
      { callList: { form: 'document', languages: 'vi', layout: 'table' } },
    ],
    [['--json', 'a b.xlsx', '--out', 'kết quả'], { file: 'a b.xlsx', outputFolder: 'kết quả', json: true }],
    [
      ['--out=x', '--language=en', '--date=2024-02-29'],
      { outputFolder: 'x', language: 'en', date: '2024-02-29' },
    ],
    [['-h'], { help: true }],
  ])('%j', (given, expected) => {
    expect(readArguments(given)).toEqual({ ...usual, ...expected });
  });

  it.each([
    [['--lang', 'en'], { kind: 'unknown-option', option: '--lang' }],
    [['--out'], { kind: 'value-missing', option: '--out' }],
    [['--date', '--json'], { kind: 'value-missing', option: '--date' }],
    [['--language', 'fr'], { kind: 'bad-language', value: 'fr' }],
    [['--date', '2023-02-29'], { kind: 'bad-date', value: '2023-02-29' }],
    [['--date', '31/12/2024'], { kind: 'bad-date', value: '31/12/2024' }],
    [
      ['--layout', 'poster'],
      { kind: 'bad-choice', option: '--layout', value: 'poster', words: ['pages', 'table'] },
    ],
    [['--form'], { kind: 'value-missing', option: '--form' }],
    [['a.xlsx', 'b.xlsx'], { kind: 'several-files', file: 'b.xlsx' }],
  ] as const)('%j is refused', (given, fault) => {
    expect(() => readArguments(given)).toThrow(new DemoFault(fault).message);
    try {
      readArguments(given);
    } catch (thrown) {
      expect(thrown).toMatchObject({ fault });
      for (const words of Object.values(demoWords)) expect(words.fault(fault)).toMatch(/^[^\n]+\.$/);
    }
  });

  it.each([
    [['--nope'], 'vi'],
    [['--nope', '--language', 'en'], 'en'],
    [['--language=en', '--nope'], 'en'],
    [['--language', 'fr'], 'vi'],
    [['en'], 'vi'],
  ])('%j is told in %s', (given, language) => {
    expect(languageWanted(given)).toBe(language);
  });
});

it('a table of text stands in columns, accents or not', () => {
  const decomposed = 'Y tế'.normalize('NFD');
  expect(
    textTable(
      [
        ['Lĩnh vực', 'USD'],
        [decomposed, '5'],
        ['Giáo dục', '1.234'],
      ],
      new Set([1]),
    ),
  ).toEqual(['Lĩnh vực    USD', `${decomposed}          5`, 'Giáo dục  1.234']);
});
