import { aidByArguments, aidByFormula } from '../../../src/core/formula/aid-by-formula';
import { willAgree } from '../../../src/core/formula/foretell-formula';
import { languages } from '../../../src/core/languages';
import { readRegister } from '../../../src/core/tables/read-register';
import type { SheetGrid } from '../../../src/core/workbook/workbook';

const headings = ['Mã', 'Tên khoản viện trợ', 'Nhà tài trợ', 'Nguyên tệ', 'Vốn viện trợ', 'Ngày quyết định'];
const earlier: SheetGrid = {
  name: 'Viện trợ 2023',
  cells: [
    headings,
    ['A-1', 'Trạm y tế', 'Plan', 'USD', 100, { date: '2023-05-21' }],
    ['A-2', 'Trường học', '', 'USD', 50, { date: '2023-06-21' }],
  ],
};
const later: SheetGrid = {
  name: 'Viện trợ 2024',
  cells: [headings, ['A-1', 'Trạm y tế', 'Plan', 'USD', 70, { date: '2024-05-21' }]],
};
const merged: SheetGrid = { ...earlier, merges: [{ top: 1, bottom: 2, left: 2, right: 2 }] };
const mapped: SheetGrid = {
  name: 'Sổ tay',
  cells: earlier.cells.map((row, index) => (index === 0 ? ['a', 'b', 'c', 'd', 'e', 'g'] : row)),
  mapping: {
    kind: 'aid',
    columns: ['code', 'nameVi', 'donor', 'currency', 'grant', 'decisionDate'].map((field, column) => ({
      heading: 'abcdeg'[column] ?? '',
      occurrence: 0,
      fields: [field],
    })),
  },
};

function foretold(sheets: readonly SheetGrid[], dimension: 'donor' | 'year', locale = 'vi_VN') {
  const workbook = { name: '', sheets, today: '2024-12-31', timeZone: 'Asia/Ho_Chi_Minh', locale };
  const register = readRegister(workbook);
  const asked = {
    measure: 'committed',
    dimension,
    currency: 'USD',
    from: '2023-01-01',
    to: '2024-12-31',
  } as const;
  const spoken = { words: languages.vi.functions, language: 'vi' } as const;
  const given = aidByArguments(register, asked, spoken.words);
  return { formula: aidByFormula(given), agrees: willAgree(workbook, register, asked, given, spoken) };
}

it('writes the sheets of several years in their order, by which items are carried over', () => {
  const { formula, agrees } = foretold([later, earlier], 'year');
  expect(formula).toMatch(/^=AID_BY\('Viện trợ 2023'!A:F;.*;'Viện trợ 2024'!A:F\)$/);
  expect(agrees).toBe(true);
});

it.each<[string, readonly SheetGrid[], 'donor' | 'year', boolean]>([
  ['agrees on plain cells', [earlier], 'donor', true],
  ['would not see whose merged cells are', [merged], 'donor', false],
  ['agrees where merged cells do not matter', [merged], 'year', true],
  ['would not know headings that were mapped', [mapped], 'year', false],
])('%s', (_, sheets, dimension, agrees) => {
  expect(foretold(sheets, dimension).agrees).toBe(agrees);
});

it('would read a text by another locale', () => {
  const text = (row: SheetGrid['cells'][number]) => row.map((cell) => (cell === 100 ? '1,234.50 USD' : cell));
  const dated = (row: SheetGrid['cells'][number]) =>
    row.map((cell) => (typeof cell === 'object' && cell.date === '2023-06-21' ? '05/06/2023' : cell));
  const sheets = [{ ...earlier, cells: earlier.cells.map(text).map(dated) }];
  expect(foretold(sheets, 'year', 'en_US').agrees).toBe(false);
  expect(foretold(sheets, 'year', 'vi_VN').agrees).toBe(true);
});
