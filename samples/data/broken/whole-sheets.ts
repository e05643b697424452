import type { RuleId } from '../../../src/core/rules/index';

/** A sheet of aid items that is itself out of shape. The last column of a row names the rules that it must break. */
export interface BrokenSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

export const brokenSheets: readonly BrokenSheet[] = [
  {
    name: 'Viện trợ 2021',
    rows: [
      [
        'Mã',
        'Tên khoản viện trợ',
        'Nhà tài trợ',
        'Nguyên tệ',
        'Vốn viện trợ',
        'Năm phê duyệt',
        'Mong đợi / Expects',
      ],
      [
        'SL-GD-2021-91',
        'Sách cho trường học',
        'Hoa Ban Trading (sample)',
        'USD',
        12000,
        2021,
        'carried-over-differs',
      ],
      ['SL-GD-2021-92', 'Bàn ghế cho trường học', 'Hoa Ban Trading (sample)', 'USD', 18000, 2021, ''],
      ['', 'Tổng cộng', '', 'USD', 35000, '', 'subtotal-differs'],
    ],
  },
  {
    name: 'Viện trợ 2020',
    rows: [
      ['Mã', 'Tên khoản viện trợ', 'Nhà tài trợ', 'Vốn viện trợ', 'Ghi chú', 'Ghi chú', 'Mong đợi / Expects'],
      ['SL-YT-2020-91', 'Tủ thuốc cho trạm y tế', 'Hoa Ban Trading (sample)', '15.000,50 USD', '', '', ''],
      ['SL-GD-2021-91', 'Sách cho trường học', 'Hoa Ban Trading (sample)', '11.000 USD', '', '', ''],
      ['', '', '', '', '', '', ''],
      ['TỔNG HỢP NĂM 2020', '', '', '', '', '', ''],
      ['TT', 'Lĩnh vực', 'Số khoản', 'Tổng giá trị viện trợ', '', '', 'another-table'],
      [1, 'Y tế', 1, '15.000,50 USD', '', '', ''],
      [2, 'Giáo dục', 1, '11.000 USD', '', '', ''],
    ],
  },
  {
    name: 'Viện trợ 2019',
    rows: [['Số liệu năm 2019 chưa nhập'], ['Chờ đối chiếu với sổ giấy']],
  },
];

/** What must be found in a sheet as a whole, and why. */
export const expectedOfSheets: readonly {
  readonly rule: RuleId;
  readonly sheet: string;
  readonly because: string;
}[] = [
  { rule: 'blanks-among-values', sheet: 'Viện trợ', because: 'Vốn đối ứng chỗ ghi chỗ trống' },
  { rule: 'missing-code', sheet: 'Viện trợ', because: 'Có dòng chưa có mã' },
  {
    rule: 'foreign-time-zone',
    sheet: 'Viện trợ',
    because: 'Thiết lập time_zones không có múi giờ Việt Nam (Asia/Ho_Chi_Minh)',
  },
  { rule: 'missing-column', sheet: 'Viện trợ 2021', because: 'Thiếu lĩnh vực, địa bàn và nhiều cột khác' },
  { rule: 'missing-column', sheet: 'Viện trợ 2020', because: 'Thiếu lĩnh vực, địa bàn và nhiều cột khác' },
  { rule: 'missing-key-column', sheet: 'Viện trợ 2020', because: 'Không có cột ngày quyết định' },
  { rule: 'doubled-column', sheet: 'Viện trợ 2020', because: 'Hai cột Ghi chú' },
  { rule: 'missing-header', sheet: 'Viện trợ 2019', because: 'Không có dòng tiêu đề' },
];
