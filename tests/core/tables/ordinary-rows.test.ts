import fc from 'fast-check';
import { isBelowTable, isOrdinary } from '../../../src/core/tables/row-kind';
import { isCount, isNumbering } from '../../../src/core/tables/row-looks';
import type { Cell } from '../../../src/core/workbook/workbook';

const identity = [2, 4];
const header = new Set<Cell>(['Mã', 'Nhà tài trợ', 'UBND']);
const words = [
  'Plan',
  'UBND',
  '8 tổ chức',
  '(1)',
  'A',
  'Đ',
  '1a',
  '–',
  '\u200b',
  'Ghi chú: x',
  '×Q',
  '12/QĐ',
  'Ông A',
];
const cell = fc.oneof<fc.Arbitrary<Cell>[]>(
  fc.constantFrom('', ...words),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.nat(2100),
  fc.constant({ date: '2024-05-21' }),
  fc.boolean(),
);

it('is an item for every look, where one look says so', () => {
  let ordinary = 0;
  fc.assert(
    fc.property(fc.array(cell, { minLength: 4, maxLength: 7 }), (cells) => {
      if (!isOrdinary(cells, identity, header)) return;
      ordinary += 1;
      const has = identity.some((column) => cells[column] !== '' && !isCount(cells[column]));
      const isHeader = cells.every((one) => one === '' || header.has(one));
      expect([isNumbering(cells), isHeader, isBelowTable(cells, true), has]).toEqual([
        false,
        false,
        false,
        true,
      ]);
    }),
    { numRuns: 5000 },
  );
  expect(ordinary).toBeGreaterThan(200);
});

it.each<[boolean, Cell[]]>([
  [true, ['SL-1', 'Dự án A', 'Plan', 100]],
  [true, ['SL-1', 'Dự án A', 8, 100, 'Ông A']],
  [false, ['SL-1', 'Dự án A', '8 tổ chức', 100, '12/QĐ-UBND']],
  [false, ['', 'Dự án A', 'Plan', 100]],
  [false, ['Mã', 'Tên', 'Nhà tài trợ', 'Vốn', 'UBND']],
  [false, ['Tổng cộng', '', '', '', '', 100, 200, 300]],
])('%s: %j', (expected, cells) => {
  expect(isOrdinary(cells, identity, header)).toBe(expected);
});
