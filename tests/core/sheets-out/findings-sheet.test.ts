import { languages } from '../../../src/core/languages';
import { checkRegister } from '../../../src/core/rules/check';
import { findingsSheet } from '../../../src/core/sheets-out/findings-sheet';
import type { OutputSheet } from '../../../src/core/sheets-out/output-sheet';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Cell, LanguageCode } from '../../../src/core/workbook/workbook';
import { aWorkbook } from '../tables/a-workbook';

const rates: Cell[][] = [
  ['Tháng', 'Nguyên tệ', 'Tỷ giá (VND)', 'Nguồn'],
  ['05/2024', 'USD', 24107, 'TB 2114/TB-KBNN'],
];

const broken: Cell[][] = [
  ['Tháng', 'Nguyên tệ', 'Tỷ giá (VND)', 'Nguồn'],
  ['05/2024', 'USD', 24107, 'TB 2114/TB-KBNN'],
  ['tháng năm', 'USD', 24200, 'TB 1'],
  ['06/2024', 'XYZ', 0, ' TB  2'],
];

function sheetOf(cells: Cell[][], language: LanguageCode, name = 'Tỷ giá'): OutputSheet {
  const register = readRegister(aWorkbook({ [name]: cells }));
  return findingsSheet(checkRegister(register), register, languages[language].findings);
}

const texts = ({ grid }: OutputSheet) => grid.map((row) => row.filter((cell) => cell !== ''));

describe('findingsSheet', () => {
  it('says that there is nothing to review', () => {
    expect(texts(sheetOf(rates, 'vi'))).toContainEqual(['Không có gì cần xem lại.']);
    expect(texts(sheetOf(rates, 'en'))).toContainEqual(['Nothing to review.']);
    expect(sheetOf(rates, 'vi').links).toEqual([]);
  });

  it('names what was not checked one in a line, for a list in one cell would leave the screen', () => {
    const sheet = sheetOf(rates, 'vi');
    const lines = texts(sheet).map((line) => line.join('|'));
    const head = sheet.grid.findIndex(
      ([first]) => first === 'Chưa kiểm tra được vì sổ không có cột cần thiết',
    );
    expect(sheet.boldRows).toContain(head);
    expect(texts(sheetOf(rates, 'en'))).toContainEqual(['Not checked because columns are missing']);
    expect(lines).toContain('Chưa có nhà tài trợ');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(80);
  });

  it('wraps every column but the first, so that no text hides behind the next cell', () => {
    const { wrappedColumns, columnWidths } = sheetOf(broken, 'vi');
    expect([0, ...wrappedColumns]).toEqual([...columnWidths.keys()]);
  });

  it('sums up by cause, worst first, and lists every finding', () => {
    const lines = texts(sheetOf(broken, 'en'));
    const causes = lines.slice(lines.findIndex(([first]) => first === 'By cause') + 2);
    expect(causes.slice(0, 4).map((line) => line.slice(0, 4))).toEqual([
      ['To correct', 1, 'Unreadable date', 1],
      ['To correct', 1, 'Unknown currency', 1],
      ['To correct', 1, 'Unusable rate', 1],
      ['Good to know', 1, 'Stray spaces or characters', 1],
    ]);
  });

  it('says of a finding where, what, why, what to do, a right example and the correction', () => {
    const line = texts(sheetOf(broken, 'vi')).find(([, place]) => place === "'Tỷ giá'!D4");
    expect(line).toEqual([
      'Nên biết',
      "'Tỷ giá'!D4",
      'Khoảng trắng hoặc mã chữ thừa',
      ' TB  2',
      'Ô có khoảng trắng thừa, ký tự ẩn hoặc dấu gõ rời.',
      'Hai chữ nhìn giống nhau nhưng khác mã thì tìm và so sánh không ra.',
      'Thay bằng bản đã làm sạch; chữ nhìn không đổi.',
      'Sơn La',
      'TB 2',
    ]);
  });

  it('links each place to its cell', () => {
    const sheet = sheetOf(broken, 'vi');
    const places = sheet.links.map(({ row, column, address }) => [sheet.grid[row]?.[column], address]);
    expect(places).toEqual([
      ["'Tỷ giá'!D4", 'D4'],
      ["'Tỷ giá'!A3", 'A3'],
      ["'Tỷ giá'!B4", 'B4'],
      ["'Tỷ giá'!C4", 'C4'],
    ]);
  });

  it('writes every row in one width', () => {
    for (const cells of [rates, broken]) {
      const { grid, columnWidths, columnFormats } = sheetOf(cells, 'vi');
      expect(new Set(grid.map((row) => row.length))).toEqual(new Set([columnWidths.length]));
      expect(columnFormats).toHaveLength(columnWidths.length);
    }
  });
});
