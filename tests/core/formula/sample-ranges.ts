/** Ranges as Sheets hands them to a custom function, each with its headings. */
export const aid: readonly (readonly unknown[])[] = [
  [
    'Mã',
    'Loại nguồn vốn',
    'Tên khoản viện trợ',
    'Nhà tài trợ',
    'Lĩnh vực',
    'Nguyên tệ',
    'Vốn viện trợ (nguyên tệ)',
    'Trạng thái',
    'Ngày quyết định',
    'Kết thúc',
  ],
  [
    'A-1',
    'PCPNN',
    'Trạm y tế xã Vân Hồ',
    'Plan',
    'YT',
    'USD',
    1000.5,
    'Đã phê duyệt',
    new Date(2024, 4, 21),
    '2025',
  ],
  [
    'A-2',
    'PCPNN',
    'Trường học Tô Múa',
    'Plan',
    'GD',
    'VND',
    250_000_000,
    'Đã phê duyệt',
    new Date(2024, 0, 1),
    '2024',
  ],
  [
    'A-3',
    'PCPNN',
    'Nước và trường học',
    'Childfund',
    'YT 60; GD 40',
    'USD',
    100,
    'Đã phê duyệt',
    '15/03/2023',
    '',
  ],
  [
    'A-4',
    'ODA',
    'Đường giao thông',
    'Chính phủ',
    'GD',
    'USD',
    9999,
    'Đã phê duyệt',
    new Date(2024, 4, 21),
    '',
  ],
];
export const rates: readonly (readonly unknown[])[] = [
  ['Tháng', 'Nguyên tệ', 'Tỷ giá (VND)', 'Nguồn'],
  ['01/2024', 'USD', 25000, 'TB 1'],
  ['05/2024', 'USD', 24107, 'TB 2'],
  ['05/2024', 'EUR', 26000, 'TB 2'],
  ['03/2023', 'USD', 23600, 'TB 3'],
];
export const decisions: readonly (readonly unknown[])[] = [
  ['Mã', 'Loại quyết định', 'Số quyết định', 'Ngày', 'Nguyên tệ', 'Tăng/giảm'],
  ['A-3', 'Phê duyệt', '12/QĐ-UBND', '15/03/2023', 'USD', 100],
  ['A-3', 'Bổ sung', '13/QĐ-UBND', '15/05/2024', 'USD', 50],
];
export const flows: readonly (readonly unknown[])[] = [
  ['Mã', 'Ngày', 'Loại', 'Số tiền', 'Nguyên tệ'],
  ['A-1', '2024', 'Cam kết năm', 400, 'USD'],
  ['A-1', '05/2024', 'Giải ngân', 100, 'USD'],
  ['A-3', '05/2024', 'Giải ngân', 20, 'USD'],
];
export const calls: readonly (readonly unknown[])[] = [
  [
    'Mã',
    'Tên dự án',
    'Lĩnh vực',
    'Cơ quan đề xuất',
    'Nguyên tệ',
    'Vốn đề nghị viện trợ',
    'Đã có',
    'Trạng thái',
  ],
  ['K-1', 'Xây trạm y tế', 'YT', 'UBND xã Vân Hồ', 'USD', 500, 200, 'Đang kêu gọi'],
  ['K-2', 'Xây trường học', 'GD', 'UBND xã Tô Múa', 'USD', 900, '', 'Đang kêu gọi'],
];

/** With rows below as a range over whole columns has them. */
export function withBlankRows(range: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const blank = (range[0] ?? []).map(() => '');
  return [...range, ...Array.from({ length: 30 }, () => blank)];
}
