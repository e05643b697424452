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

it('sets aside what stands below a table, under whichever columns', () => {
  const kindOf = rowKinds(aid, []);
  const rows: Cell[][] = [
    ['SL-001', 'Dự án A', 'Tổ chức', 1000, '12/QĐ-UBND'],
    ['', '', '', '', 'Sơn La, ngày 15 tháng 01 năm 2023'],
    ['Người lập biểu', '', '', '', 'Thủ trưởng đơn vị'],
    ['Nguyễn Văn A', '', '', '', 'Trần Thị B'],
    ['SL-002', 'Dự án B', 'Tổ chức', 2000, '13/QĐ-UBND'],
  ];
  expect(rows.map((cells) => kindOf(cells))).toEqual(['data', 'note', 'note', 'note', 'data']);
});

describe('items below what looks like the end of a table', () => {
  const plain = rowKinds({ ...aid, columns: { nameVi: 0, donor: 1, grant: 2 } }, []);

  it.each<[string, Cell[]]>([
    ['a note', ['Ghi chú: số liệu tạm tính']],
    ['the day of the figures', ['Tính đến ngày 31 tháng 12 năm 2024']],
    ['a source', ['Nguồn: báo cáo của các đơn vị']],
  ])('are items below %s', (_label, note) => {
    const kindOf = rowKinds({ ...aid, columns: { nameVi: 0, donor: 1, grant: 2 } }, []);
    const rows: Cell[][] = [note, ['Dự án A', 'Plan', '500.000 USD'], ['Dự án B', 'Plan', '']];
    expect(rows.map((cells) => kindOf(cells))).toEqual(['note', 'data', 'data']);
  });

  it('are items where they have an amount, and then no names of signers any more', () => {
    const rows: Cell[][] = [
      ['Người lập biểu', '', 'Thủ trưởng đơn vị'],
      ['Nguyễn Văn A', '', 'Trần Thị B'],
      ['Dự án A', 'Plan', '500.000 USD'],
      ['Dự án B', 'Plan', ''],
    ];
    expect(rows.map((cells) => plain(cells))).toEqual(['note', 'note', 'data', 'data']);
  });
});

it('reads a second table below the signatures of the first', () => {
  const header: Cell[] = ['Mã', 'Tên dự án', 'Nhà tài trợ', 'Vốn', 'Số quyết định'];
  const kindOf = rowKinds(aid, [header]);
  const rows: Cell[][] = [
    ['Người lập biểu', '', '', '', 'Thủ trưởng đơn vị'],
    ['Nguyễn Văn A', '', '', '', 'Trần Thị B'],
    ['B. LĨNH VỰC GIÁO DỤC', '', '', '', ''],
    ['II', 'LĨNH VỰC Y TẾ', '', '', ''],
    header,
    ['', 'Giáo dục', '', '', ''],
  ];
  expect(rows.map((cells) => kindOf(cells))).toEqual([
    'note',
    'note',
    'heading',
    'heading',
    'header',
    'heading',
  ]);
});

describe('headings with the sums of columns of the office’s own', () => {
  const register = { ...aid, columns: { nameVi: 1, donor: 2, grant: 3, decisionNo: 4 } };
  const kindOf = rowKinds(register, []);

  it.each<[string, Cell[], Cell[]]>([
    ['heading', ['I', 'Lĩnh vực Y tế', '', 350000, '', 150000, 200000], []],
    ['heading', ['II', 'Giáo dục và đào tạo', '', 350000, '', '3 dự án'], []],
    ['heading', ['', 'Lĩnh vực Y tế', '', 350000, '', 150000], []],
    ['heading', [1, 'Lĩnh vực Y tế', '', 350000], []],
    ['heading', ['1', 'Chương trình, dự án'], ['1.1', 'Dự án A', 'Plan', 1000]],
    ['heading', [2, 'Phi dự án', '', 5000], [2.1, 'Dự án A', 'Plan', 1000]],
    ['heading', ['1.2', 'Phi dự án'], ['1.2.1', 'Dự án A', 'Plan', 1000]],
    ['data', [1, 'Dự án mới'], [11, 'Dự án A', 'Plan', 1000]],
    ['data', [1, 'Dự án mới'], [2, 'Dự án A', 'Plan', 1000]],
    ['data', [1, 'Dự án mới'], []],
    ['data', ['', 'Dự án A', '', '', '', 150000], []],
    ['data', [3, 'Ngành y tế tiếp nhận thiết bị', '', 5000], []],
    ['subtotal', ['', '', '', 350000, '', 150000, 200000], []],
    ['data', [7, '', '', 350000, '', 150000], []],
  ])('%s: %j', (kind, cells, next) => {
    expect(kindOf(cells, next)).toBe(kind);
  });
});

it('takes an item for an item although its texts are few', () => {
  const kindOf = rowKinds(aid, []);
  expect(kindOf(['', 'Dự án A', 'Tổ chức B', '', ''])).toBe('data');
  expect(kindOf(['', '', 'Tổ chức B', '', 'Số 12/QĐ-UBND ngày 17 tháng 1 năm 2023'])).toBe('data');
});

it('has no headings or subtotals in a list', () => {
  const sectors: SheetLayout = { ...aid, kind: 'sectors', columns: { code: 0, nameVi: 1 } };
  expect(rowKinds(sectors, [])(['Tổng hợp'])).toBe('data');
});
