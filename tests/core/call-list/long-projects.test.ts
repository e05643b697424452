import { makeCallList } from '../../../src/core/call-list/make-call-list';
import { writeDocx } from '../../../src/core/document/docx/write-docx';
import type { CallRow } from '../../../src/core/tables/register';
import { part, readDocx, textOf } from '../document/read-docx';
import { all, type XmlElement } from '../document/read-xml';
import { callRow, decimal, rateRow, register } from '../sample-rows';

const rates = [rateRow({ period: '2024-12', vnd: decimal('24150') })];

function rowsOf(fields: Partial<CallRow>): readonly XmlElement[] {
  const { document } = makeCallList(register({ calls: [callRow(fields)], rates }), { onBlocked: 'refuse' });
  const parts = document && readDocx(writeDocx(document));
  return parts === null ? [] : all(part(parts, 'word/document.xml'), 'w:tr');
}

const textsOf = (row: XmlElement) => all(row, 'w:tc').map((cell) => textOf(cell).trim());
const lines = (word: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}: ${'x '.repeat(200)}end`).join('\n');

/** 3,000 words in each language. */
const long = { needVi: lines('Đoạn', 15), needEn: lines('Paragraph', 15) };

describe('a project of thousands of words', () => {
  it('has a row for each pair of paragraphs, so that pairs stand side by side on every page', () => {
    const pairs = rowsOf(long).map(textsOf);
    for (let index = 1; index <= 15; index += 1) {
      const [vi, en] = pairs.find(([text = '']) => text.includes(`Đoạn ${index}: `)) ?? [];
      expect([vi?.match(/Đoạn \d+/g), en?.match(/Paragraph \d+/g)]).toEqual([
        [`Đoạn ${index}`],
        [`Paragraph ${index}`],
      ]);
    }
  });

  it.each([
    ['as many paragraphs in both languages', long],
    ['another number of paragraphs in English', { ...long, needEn: lines('Paragraph', 3) }],
    ['one paragraph', { needVi: 'dài '.repeat(3_000), needEn: 'long '.repeat(3_000) }],
  ])('never asks that a row which may break stay with the next: %s', (_name, fields) => {
    const labelled = rowsOf(fields).filter((row) => /Sự cần thiết/.test(textOf(row)));
    expect(labelled).toHaveLength(1);
    for (const row of labelled) expect(all(row, 'w:keepNext')).toEqual([]);
  });

  it('keeps short rows whole, the label above their lines', () => {
    const [row] = rowsOf({ needVi: 'Một\nHai', needEn: 'One\nTwo' }).filter((each) =>
      /Sự cần thiết/.test(textOf(each)),
    );
    expect(row && textsOf(row)).toEqual(['Sự cần thiết: \nMột\nHai', 'Need: \nOne\nTwo']);
    expect(row && all(row, 'w:cantSplit')).toHaveLength(1);
  });
});
