type Row = readonly (string | number)[];

/** Names that a sheet may have in Google Sheets and that some program somewhere took for more than a name. */
export const hostileNames = [
  '=1+1',
  '<b>Viện trợ</b>',
  '__proto__',
  "'Viện trợ'!A1",
  'Viện trợ {{a}} \u202e',
];

/**
 * A register, by the names of its sheets, in which each text names an aid item, its donor, who is not listed, a project
 * and its owner.
 */
export function hostileSheets(texts: readonly string[]): Readonly<Record<string, readonly Row[]>> {
  return {
    'Viện trợ': [
      ['Mã', 'Tên khoản viện trợ', 'Nhà tài trợ', 'Nguyên tệ', 'Vốn viện trợ', 'Năm phê duyệt'],
      ...texts.map((text, index) => [`SL-X-2024-${index}`, text, text, 'USD', 1000 + index, 2024]),
    ],
    'Danh mục kêu gọi': [
      [
        ...['Mã', 'Tên dự án', 'Tên tiếng Anh', 'Lĩnh vực', 'Chủ dự án'],
        ...['Nguyên tệ', 'Vốn đề nghị viện trợ', 'Trạng thái'],
      ],
      ...texts.map((text, index) => [
        ...[`KG-YT-${index}`, text, `A project: ${text}`, 'YT', text],
        ...['USD', 1000, 'Đang kêu gọi'],
      ]),
    ],
    'Nhà tài trợ': [
      ['Nhà tài trợ', 'Quốc gia'],
      ['Green Hands (sample)', 'Australia'],
    ],
    'Tỷ giá': [
      ['Tháng', 'Nguyên tệ', 'VND', 'Nguồn'],
      ['2026', 'USD', 26_000, 'TB'],
      ['2024', 'USD', 24_000, 'TB'],
    ],
  };
}
