import { checkRegister } from '../../../src/core/rules/check';
import { readRegister } from '../../../src/core/tables/read-register';
import { totalRegister } from '../../../src/core/totals/total-register';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from './a-workbook';

const day = (date: string) => ({ date });

/** Titles, a header of two rows, donors over groups, a place on a line of its own, a second table and signatures. */
const rows: readonly (readonly Cell[])[] = [
  ['UBND TỈNH SƠN LA', '', '', '', '', '', ''],
  ['SỞ NGOẠI VỤ'],
  ['DANH MỤC VIỆN TRỢ PCPNN NĂM 2024'],
  ['', '', '', '', '', 'ĐVT: USD'],
  ['TT', 'Tên chương trình, dự án', 'Chủ dự án', 'Quyết định phê duyệt', '', 'Giá trị viện trợ', 'Địa bàn'],
  ['', '', '', 'Số', 'Ngày', '', ''],
  ['I', 'Tổ chức Plan International', '', '', '', 70_000, ''],
  [1, 'Nước sạch bản Hua Tạt', 'Sở Y tế', '318/QĐ-UBND', day('2024-02-21'), 52_000, 'xã Vân Hồ'],
  ['', '', '', '', '', '', 'xã Song Khủa'],
  [
    2,
    'Trường học vùng cao',
    'Sở Giáo dục và Đào tạo',
    '77/QĐ-UBND',
    day('2024-03-03'),
    18_000,
    'xã Mường Bú',
  ],
  ['II', 'Quỹ Thiện Tâm', '', '', '', 9000, ''],
  [1, 'Xe lăn cho người khuyết tật', 'Sở Y tế', '5/QĐ-UBND', day('2024-01-07'), 9000, 'xã Mai Sơn'],
  ['', 'Tổng cộng', '', '', '', 79_000, ''],
  [],
  ['PHẦN II. VIỆN TRỢ PHI DỰ ÁN'],
  ['', '', '', '', '', 'ĐVT: triệu đồng'],
  ['TT', 'Nhà tài trợ', 'Nội dung viện trợ', 'Đơn vị tiếp nhận', 'Giá trị', 'Ghi chú'],
  [1, 'Oxfam', 'Thuốc', 'Sở Y tế', 250, ''],
  ['', '', '', 'Sơn La, ngày 05 tháng 01 năm 2025'],
  ['', 'NGƯỜI LẬP BIỂU', '', '', 'GIÁM ĐỐC'],
];

describe('a register as an office keeps it', () => {
  const register = readRegister(aWorkbook({ 'Viện trợ 2024': rows }));
  const { aid } = register;

  it('is read to its last item, with the donors of its groups', () => {
    expect(
      aid.rows.map(({ origin, donor, place }) => [
        origin.row,
        Array.isArray(donor) ? donor.map(({ key }) => key).join() : donor,
        place.length,
      ]),
    ).toEqual([
      [8, 'Tổ chức Plan International', 2],
      [10, 'Tổ chức Plan International', 1],
      [12, 'Quỹ Thiện Tâm', 1],
    ]);
  });

  it('accounts for every row below its header', () => {
    expect(aid.skipped.map(({ origin, reason }) => `${origin.row} ${reason}`)).toEqual([
      '7 heading',
      '9 continuation',
      '11 heading',
      '13 subtotal',
      '15 heading',
      '16 note',
      '17 other-table',
      '18 other-table',
      '19 other-table',
      '20 other-table',
    ]);
  });

  it('is totalled without what its second table says, which is told once', () => {
    const counted = totalRegister(register).buckets.filter(({ rows: count }) => count > 0);
    expect(counted).toMatchObject([{ name: 'counted', rows: 3, usd: '79000.00' }]);
    const { findings } = checkRegister(register);
    const ofShape = findings.filter(({ rule }) => /table|subtotal|key-column|unread|title$/.test(rule));
    expect(ofShape).toMatchObject([{ rule: 'another-table', row: 17, facts: { firstRow: 17, rows: 4 } }]);
  });
});
