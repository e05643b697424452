import { checkRegister } from '../../../src/core/rules/check';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from '../tables/a-workbook';

/**
 * A register as large offices have it, made by rule: every year the same volunteers come, projects are paid in yearly
 * instalments under decisions of their own, several donors share a project, gifts of one amount go to many schools.
 */
function largeRegister(): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  const day = (year: number, month: number, date: number): Cell => ({
    date: `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  });
  const add = (item: {
    sector: string;
    year: number;
    title: string;
    donor: string;
    amount: number;
    owner: string;
    end: number;
  }) => {
    const { sector, year, title, donor, amount, owner, end } = item;
    const number = rows.length + 1;
    const month = (number % 11) + 1;
    const over = end < 2025;
    rows.push([
      `SL-${sector}-${year}-${String(number).padStart(4, '0')}`,
      'PCPNN',
      'Dự án',
      'Tiền',
      title,
      donor,
      sector,
      owner,
      'Toàn tỉnh',
      day(year, month + 1, 1),
      day(end, 12, 31),
      'USD',
      amount,
      0,
      over ? 'Đã kết thúc' : 'Đang thực hiện',
      `${number}/QĐ-UBND`,
      day(year, month, (number % 27) + 1),
      'Chủ tịch UBND tỉnh Sơn La',
      'Không',
    ]);
  };
  for (let year = 2015; year <= 2024; year += 1) {
    for (let place = 1; place <= 60; place += 1) {
      const owner = `Trường Trung học phổ thông số ${place}`;
      const donor = `Volunteers Network ${place % 12}`;
      add({
        sector: 'GD',
        year,
        title: `Cử tình nguyện viên dạy tiếng Anh đợt ${place}`,
        donor,
        amount: 9_000,
        owner,
        end: year,
      });
    }
    for (let project = 1; project <= 50; project += 1) {
      const owner = `Ban quản lý dự án số ${project}`;
      const donor = project % 3 === 0 ? 'Green Hands 60; Blue Hills 40' : 'Green Hands';
      add({
        sector: 'NN',
        year,
        title: `Phát triển sinh kế vùng cao, dự án số ${project}`,
        donor,
        amount: 25_000,
        owner,
        end: year + 4,
      });
    }
    for (let gift = 1; gift <= 45; gift += 1) {
      const owner = `Trạm Y tế số ${gift}`;
      add({
        sector: 'YT',
        year,
        title: `Trao tặng thiết bị y tế cho trạm số ${gift}`,
        donor: 'Blue Hills',
        amount: 1_500,
        owner,
        end: year,
      });
    }
  }
  return rows;
}

const header =
  'Mã|Loại nguồn vốn|Loại hình viện trợ|Hình thức|Tên khoản viện trợ|Nhà tài trợ|Lĩnh vực|Chủ khoản viện trợ|Địa bàn thực hiện|Bắt đầu|Kết thúc|Nguyên tệ|Vốn viện trợ|Vốn đối ứng (VND)|Trạng thái|Số quyết định|Ngày quyết định|Cấp phê duyệt|Thuộc nguồn thu NSNN';
const rates = Array.from({ length: 10 }, (_, index) => [
  String(2015 + index),
  'USD',
  22_000 + index * 200,
  'TB',
]);
const donors = [
  'Green Hands',
  'Blue Hills',
  ...Array.from({ length: 12 }, (_, index) => `Volunteers Network ${index}`),
];

describe('a register of 1,550 rows with legitimate repeats', () => {
  const rows = largeRegister();
  const register = readRegister(
    aWorkbook(
      {
        'Viện trợ': [header.split('|'), ...rows],
        'Nhà tài trợ': [
          ['Tên', 'Loại', 'Quốc gia', 'Số giấy đăng ký', 'Ngày cấp', 'Ngày hết hạn'],
          ...donors.map((name) => [
            name,
            'Tổ chức PCPNN',
            'Đức',
            '12/GĐK',
            { date: '2014-01-01' },
            { date: '2026-12-31' },
          ]),
        ],
        'Tỷ giá': [['Tháng', 'Nguyên tệ', 'VND', 'Nguồn'], ...rates],
      },
      { today: '2024-12-31' },
    ),
  );
  const { findings } = checkRegister(register);

  it('has as many rows', () => {
    expect(register.aid.rows).toHaveLength(1_550);
  });

  it('gives warnings at most, and none of them blocks a total or a group', () => {
    expect(findings.filter(({ severity, blocks }) => severity === 'error' || blocks !== null)).toEqual([]);
  });

  it('does not take repeats for double entries, nor numbered donors for one', () => {
    const counts = new Map<string, number>();
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    expect([...counts]).toEqual([]);
  });
});
