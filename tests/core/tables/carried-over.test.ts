import fc from 'fast-check';
import { checkRegister } from '../../../src/core/rules/check';
import { readRegister } from '../../../src/core/tables/read-register';
import { totalRegister } from '../../../src/core/totals/total-register';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from './a-workbook';

const header: Cell[] = [
  'Mã',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Vốn viện trợ',
  'Loại tiền',
  'Ngày quyết định',
];
const item = (code: string, amount: number, year = 2022): Cell[] => [
  code,
  `Dự án ${code}`,
  'Plan',
  amount,
  'USD',
  `15/05/${year}`,
];

const sheets: Record<string, Cell[][]> = {
  'Viện trợ 2022': [header, item('SL-YT-001', 100), item('SL-YT-002', 200)],
  'Viện trợ 2023': [header, item('sl-yt-001', 150), item('SL-YT-003', 400, 2023)],
  'Viện trợ 2024': [header, item('SL-YT-001 ', 170), item('SL-YT-003', 400, 2023), item('', 50, 2024)],
};

const carriedIn = (grids: Record<string, Cell[][]>) =>
  readRegister(aWorkbook(grids)).aid.rows.flatMap(({ origin, carriedOver }) =>
    carriedOver ? [`${origin.layout.sheet} ${origin.row}`] : [],
  );

it('is the same code in the sheet of a later year', () => {
  const expected = ['Viện trợ 2023 2', 'Viện trợ 2024 2', 'Viện trợ 2024 3'];
  expect(carriedIn(sheets)).toEqual(expected);
});

it('is no second item without a code, nor in the same sheet', () => {
  expect(carriedIn({ 'Viện trợ': [header, item('A-1', 1), item('A-1', 2)] })).toEqual([]);
  expect(
    carriedIn({ 'Viện trợ 2023': [header, item('', 1)], 'Viện trợ 2024': [header, item('', 1)] }),
  ).toEqual([]);
});

it.each(['-', '–', ' — '])('is no second item where the code is only %j', (dash) => {
  expect(
    carriedIn({ 'Viện trợ 2023': [header, item(dash, 1)], 'Viện trợ 2024': [header, item(dash, 1)] }),
  ).toEqual([]);
});

it('goes by the order of the sheets where they name no year', () => {
  expect(carriedIn({ 'Viện trợ': [header, item('A-1', 1)], Aid: [header, item('A-1', 2)] })).toEqual([
    'Aid 2',
  ]);
});

it('is counted once, in its first year, and is no doubled code', () => {
  const rates: Cell[][] = [
    ['Tháng', 'Nguyên tệ', 'Tỷ giá'],
    ['2022', 'USD', 23000],
    ['2023', 'USD', 24000],
    ['2024', 'USD', 25000],
  ];
  const register = readRegister(aWorkbook({ ...sheets, 'Tỷ giá': rates }, { today: '2024-12-31' }));
  const totals = totalRegister(register);
  expect(totals.bySector.total).toMatchObject({ items: 4, usd: '750.00' });
  expect(totals.buckets.find(({ name }) => name === 'carried-over')).toMatchObject({ rows: 3 });
  expect(totals.leftOut.filter(({ reason }) => reason === 'carried-over')).toHaveLength(3);
  expect(totals.buckets.reduce((sum, { rows }) => sum + rows, 0)).toBe(register.aid.rows.length);
  const ids = checkRegister(register).findings.map(({ rule }) => rule);
  expect(ids).not.toContain('duplicate-code');
  expect(ids).not.toContain('near-duplicate-item');
});

it('does not depend on the order of the tabs', () => {
  const names = Object.keys(sheets);
  const expected = carriedIn(sheets).sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length }), (order) => {
      const shuffled = Object.fromEntries(order.map((name) => [name, sheets[name] ?? []]));
      expect(carriedIn(shuffled).sort()).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
