import { addressOf, columnLetters } from '../../../src/core/tables/address';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it('has no address for a column that the sheet lacks', () => {
  const origin = {
    layout: {
      kind: 'aid',
      sheet: 'Viện trợ',
      headerRow: 1,
      headings: [],
      columns: { grant: 27 },
      doubled: [],
    },
    row: 12,
    cells: [],
  } as const;
  expect(addressOf(origin, 'grant')).toBe('AB12');
  expect(addressOf(origin, 'donor')).toBeNull();
});
