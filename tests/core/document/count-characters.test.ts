import type { Block, DocumentModel } from '../../../src/core/document/block';
import { countCharacters } from '../../../src/core/document/count-characters';

const of = (...blocks: Block[]): Pick<DocumentModel, 'sections'> => ({
  sections: [
    { landscape: false, blocks },
    { landscape: true, blocks: [] },
  ],
});

const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text }, { text: '!' }] }) as const;

describe('countCharacters', () => {
  it.each<[string, number, Block[]]>([
    ['nothing', 0, []],
    ['a paragraph and its end', 7, [paragraph('Y tế ')]],
    ['a heading', 4, [{ kind: 'heading', level: 1, runs: [{ text: 'Sổ ' }] }]],
    ['a page break and a rule', 2, [{ kind: 'page-break' }, { kind: 'rule' }]],
    [
      'the cells of a table',
      10,
      [
        {
          kind: 'table',
          widths: [100],
          headerRows: 0,
          borders: true,
          rows: [
            { cells: [{ paragraphs: [paragraph('a')] }, { paragraphs: [{ kind: 'rule' }, paragraph('b')] }] },
            { cells: [{ paragraphs: [paragraph('c')] }] },
          ],
        },
      ],
    ],
  ])('counts %s', (_what, expected, blocks) => {
    expect(countCharacters(of(...blocks))).toBe(expected);
  });
});
