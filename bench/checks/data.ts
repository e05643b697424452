/** Rows as getValues() gives them, one in fifty of them with a fault; the same in every run. */
export const headings = [
  'Mã',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Lĩnh vực',
  'Nguyên tệ',
  'Vốn viện trợ (nguyên tệ)',
  'Trạng thái',
  'Bắt đầu',
  'Kết thúc',
  'Số quyết định',
  'Ngày quyết định',
] as const;

export const sectors = ['GD', 'YT', 'NN', 'XH', 'MT'];
export const donors = Array.from({ length: 40 }, (_, index) => `Tổ chức thử nghiệm ${index + 1}`);
export const currencies = ['USD', 'VND', 'EUR', 'AUD'];
export const statuses = ['Đã phê duyệt', 'Đang thực hiện', 'Đã kết thúc'];

export type Cells = readonly (string | number)[];

export function cellRows(count: number): readonly Cells[] {
  return Array.from({ length: count }, (_, index) => {
    const year = 2015 + (index % 10);
    const month = String((index % 12) + 1).padStart(2, '0');
    const row: (string | number)[] = [
      `SL-${year}-${String(index).padStart(6, '0')}`,
      `Dự án thử nghiệm cấp nước sạch số ${index}`,
      donors[index % donors.length] ?? '',
      sectors[index % sectors.length] ?? '',
      currencies[index % currencies.length] ?? '',
      ((index * 7919) % 1_000_000) + 100_000_000,
      statuses[index % statuses.length] ?? '',
      `01/${month}/${year}`,
      `31/12/${year + 2}`,
      `${(index % 900) + 1}/QĐ-UBND`,
      `15/${month}/${year}`,
    ];
    const fault = faults[index % 500];
    if (fault !== undefined) row[fault[0]] = fault[1];
    return row;
  });
}

/** By the place in each five hundred rows: which cell, and what stands in it. */
const faults: Readonly<Record<number, readonly [number, string | number]>> = {
  50: [0, ''],
  100: [1, ''],
  150: [3, 'QQ'],
  200: [4, 'XYZ'],
  250: [5, 'một nghìn'],
  300: [5, -5],
  350: [6, 'Không rõ'],
  400: [8, '31/12/1999'],
  450: [10, '31/02/2024'],
  499: [2, ''],
};
