import { donors, plainRates, plainRows, sectors } from '../totals/data';

type Range = readonly (readonly unknown[])[];

/** What Sheets hands to the functions: a register of rows as offices keep them, and the tables beside it. */
export interface Ranges {
  readonly register: Range;
  readonly rates: Range;
  readonly donors: Range;
  readonly sectors: Range;
  readonly amounts: Range;
  readonly places: Range;
  readonly codes: Range;
}

const kinds = ['Dự án', 'Phi dự án', 'Chương trình', 'Khẩn cấp'];
const owners = [
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Nông nghiệp và Môi trường',
  'Hội Liên hiệp Phụ nữ tỉnh',
];
const places = [
  'xã Vân Hồ',
  'xã Tô Múa',
  'phường Tô Hiệu',
  'toàn tỉnh',
  'xã Chiềng Đen, thành phố Sơn La',
  'huyện Mường La',
];
const of = <Value>(list: readonly Value[], index: number): Value => list[index % list.length] as Value;

export function rangesOf(count: number): Ranges {
  const rows = plainRows(count);
  const heading = [
    'Mã',
    'Loại nguồn vốn',
    'Loại hình viện trợ',
    'Tên khoản viện trợ',
    'Nhà tài trợ',
    'Lĩnh vực',
    'Chủ khoản viện trợ',
    'Địa bàn thực hiện',
    'Bắt đầu',
    'Kết thúc',
    'Nguyên tệ',
    'Vốn viện trợ (nguyên tệ)',
    'Vốn đối ứng (VND)',
    'Trạng thái',
    'Số quyết định',
    'Ngày quyết định',
  ];
  return {
    register: [
      heading,
      ...rows.map(({ code, sector, donor, date, currency, amount }, index) => [
        code,
        'PCPNN',
        of(kinds, index),
        `Hỗ trợ cộng đồng bản số ${index + 1}`,
        donor,
        sector,
        of(owners, index >> 2),
        of(places, index >> 1),
        dateCell(date),
        dateCell(`${Number(date.slice(0, 4)) + 2}${date.slice(4)}`),
        currency,
        amount,
        '',
        'Đang thực hiện',
        `${index + 1}/QĐ-UBND`,
        dateCell(date),
      ]),
    ],
    rates: [
      ['Tháng', 'Loại tiền', 'VND'],
      ...plainRates().map(({ month, currency, vnd }) => [
        `${month.slice(5)}/${month.slice(0, 4)}`,
        currency,
        vnd,
      ]),
    ],
    donors: [['Nhà tài trợ', 'Quốc gia'], ...donors.map((name) => [name, 'Đức'])],
    sectors: [
      ['Mã', 'Tên tiếng Việt', 'Tên tiếng Anh'],
      ...sectors.map((code) => [code, `Lĩnh vực ${code}`, `Sector ${code}`]),
    ],
    amounts: rows.map(({ amount }) => [amount]),
    places: rows.map((_, index) => [of(places, index)]),
    codes: rows.map(({ sector }) => [sector]),
  };
}

/** A day as Apps Script reads it from a cell. */
function dateCell(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
