import { findHeader } from '../../../src/core/tables/find-header';
import { aidHeadings } from '../../../src/core/tables/read-aid';
import type { Cell } from '../../../src/core/workbook/workbook';

const layoutOf = (...cells: Cell[][]) => findHeader('aid', { name: 'Viện trợ', cells }, aidHeadings());

it('finds a header in the first row', () => {
  expect(layoutOf(['Mã', 'Tên khoản viện trợ', 'Nhà tài trợ'])).toEqual({
    kind: 'aid',
    sheet: 'Viện trợ',
    headerRow: 1,
    headings: ['Mã', 'Tên khoản viện trợ', 'Nhà tài trợ'],
    columns: { code: 0, nameVi: 1, donor: 2 },
    doubled: [],
  });
});

it('finds a header below titles and notes', () => {
  const layout = layoutOf(
    ['ỦY BAN NHÂN DÂN TỈNH', '', ''],
    ['SỔ THEO DÕI VIỆN TRỢ', '', ''],
    ['', '', ''],
    ['TT', 'Tên dự án', 'Bên tài trợ'],
    [1, 'Dự án', 'Tổ chức'],
  );
  expect(layout.headerRow).toBe(4);
  expect(layout.columns).toEqual({ nameVi: 1, donor: 2 });
});

it('knows headings of either language in any order, and leaves other columns alone', () => {
  expect(layoutOf(['Cột riêng', 'Donor', 'Tên khoản viện trợ', 'Grant']).columns).toEqual({
    donor: 1,
    nameVi: 2,
    grant: 3,
  });
});

it('reads the first of two equal headings and names the doubled one', () => {
  const layout = layoutOf(['Nhà tài trợ', 'Tên dự án', 'Donor']);
  expect(layout.columns.donor).toBe(0);
  expect(layout.doubled).toEqual(['donor']);
});

it('has no columns where no row looks like a header', () => {
  expect(layoutOf(['a', 'b'], ['Mã', 'x']).columns).toEqual({});
  expect(layoutOf().columns).toEqual({});
});
