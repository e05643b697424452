import { rowKinds } from '../../../src/core/tables/row-kind';
import type { SheetLayout } from '../../../src/core/tables/table';
import type { Cell } from '../../../src/core/workbook/workbook';

const aid: SheetLayout = {
  kind: 'aid',
  sheet: 'Viện trợ',
  headerRow: 1,
  headings: [],
  columns: { code: 0, nameVi: 1, donor: 2, grant: 3, decisionNo: 4 },
  doubled: [],
};

describe('rows of an aid sheet', () => {
  it.each<[string, Cell[]]>([
    ['blank', ['', '', '']],
    ['blank', []],
    ['blank', ['  ', '\n']],
    ['data', ['SL-001', 'Dự án A', 'Tổ chức', 1000]],
    ['data', ['SL-001']],
    ['data', ['', 'Tổng kết mô hình', 'Tổ chức', 10]],
    ['data', ['', 'Cộng đồng phát triển', 'Tổ chức', 10]],
    ['heading', ['I. LĨNH VỰC Y TẾ']],
    ['heading', ['', 'Giáo dục và đào tạo', '']],
    ['subtotal', ['Tổng cộng', '', '', 5000]],
    ['subtotal', ['', 'Cộng', '', 5000]],
    ['subtotal', ['Total', '', '', 5000]],
    ['subtotal', ['Tổng số: 12 khoản', '', '', 5000]],
    ['numbering', ['(1)', '(2)', '(3)', '(4)']],
    ['numbering', [1, 2, 3, 4]],
  ])('%s: %j', (kind, cells) => {
    expect(rowKinds(aid, [])(cells)).toBe(kind);
  });
});

it('has no headings or subtotals in a list', () => {
  const sectors: SheetLayout = { ...aid, kind: 'sectors', columns: { code: 0, nameVi: 1 } };
  expect(rowKinds(sectors, [])(['Tổng hợp'])).toBe('data');
});
