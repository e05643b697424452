import { type IssuedList, logLine } from '../../../src/core/sheets-out/log-sheet';

const amount = { usd: '8762192.48', vnd: '212851180000' };
const issued: IssuedList = {
  edition: 3,
  time: '2026-11-21 09:30',
  user: '=HYPERLINK("x")',
  action: 'Lập danh mục kêu gọi',
  name: 'Danh mục',
  link: 'https://docs.google.com/document/d/abc/edit',
  hash: 'ff00',
  summary: {
    asOf: '2026-11-21',
    rows: { read: 27, issued: 25, leftOut: 1, notSelected: 1 },
    sectors: [],
    total: {
      key: '',
      projects: 25,
      total: amount,
      requested: amount,
      secured: amount,
      remaining: amount,
      counterpart: amount,
    },
  },
};

describe.each(['vi', 'en'] as const)('the line of the log in %s', (language) => {
  const row = logLine(issued, language);

  it('has a heading, a format and a width for every cell', () => {
    for (const list of [row.headings, row.columnFormats, row.columnWidths])
      expect(list).toHaveLength(row.cells.length);
    expect(new Set(row.headings).size).toBe(row.headings.length);
  });

  it('keeps numbers as numbers and texts as texts', () => {
    expect(row.cells).toEqual([
      3,
      language === 'vi' ? '21/11/2026 09:30' : '21 November 2026 09:30',
      '=HYPERLINK("x")',
      'Lập danh mục kêu gọi',
      25,
      8762192.48,
      212851180000,
      'Danh mục',
      issued.link,
      'ff00',
    ]);
    row.cells.forEach((cell, column) => {
      expect(row.columnFormats[column] === null).toBe(typeof cell === 'string');
    });
  });

  it('links the document', () => {
    expect(row.cells[row.linkColumn]).toBe(issued.link);
  });
});
