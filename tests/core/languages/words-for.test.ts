import { languages } from '../../../src/core/languages';
import { speakFinding } from '../../../src/core/languages/finding-words';
import { wordsFor } from '../../../src/core/languages/words-for';
import { checkRegister } from '../../../src/core/rules/check';
import type { RuleId } from '../../../src/core/rules/index';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from '../tables/a-workbook';

type Grid = readonly (readonly Cell[])[];

/** An aid sheet with words of its own for nearly every column. */
const aid: Grid = [
  ['Mã số', 'Tên dự án', 'Tổ chức tài trợ', 'Ngành', 'Loại tiền', 'Kinh phí tài trợ\n(nguyên tệ)', 'Ngày ký'],
  ['1', 'Trạm y tế xã vùng cao', 'Bàn tay xanh', 'YT', 'USD', 'chưa rõ', '31/02/2024'],
  ['2', 'Nước sạch cho bản', 'Bàn tay xanh', 'YT', 'USD', '5000 EUR', '05/2024'],
];
const rates: Grid = [
  ['Tháng', 'Loại tiền', 'Tỷ giá (VND)', 'Theo thông báo'],
  ['05/2024', 'USD', 24107, 'TB 1'],
];
const donors: Grid = [
  ['Tên tổ chức', 'Tên gọi khác', 'Quốc gia'],
  ['Bàn tay đỏ', '', 'Đức'],
];

function said(rule: RuleId, sheets: Readonly<Record<string, Grid>>) {
  const register = readRegister(aWorkbook(sheets));
  const [vi, en] = [languages.vi, languages.en].map((language) => wordsFor(register, language).findings);
  return checkRegister(register)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => {
      if (vi === undefined || en === undefined) throw new Error('a language is missing');
      return { vi: speakFinding(finding, vi), en: speakFinding(finding, en) };
    });
}

const sheets = { 'Viện trợ': aid, 'Tỷ giá': rates, 'Nhà tài trợ': donors };

describe('a sentence names a column', () => {
  it('as its sheet does, in both languages, by the first line of the heading', () => {
    expect(said('unreadable-amount', sheets)).toMatchObject([
      {
        vi: { what: 'Cột “Kinh phí tài trợ” ghi “chưa rõ”, không đọc được thành số tiền.' },
        en: { what: '“Kinh phí tài trợ” says “chưa rõ”, which cannot be read as an amount.' },
      },
    ]);
    expect(said('unreadable-date', sheets)[0]?.vi.what).toContain('Cột “Ngày ký” ghi “31/02/2024”');
  });

  it('also one beside its own', () => {
    expect(said('currencies-differ', sheets)).toMatchObject([
      {
        vi: { what: 'Ô ghi “5000 EUR”, khác loại tiền ở cột “Loại tiền”.' },
        en: { what: 'The cell says “5000 EUR”, but “Loại tiền” says another currency.' },
      },
    ]);
  });

  it('and not the currency of the row where the column has its own', () => {
    const counterpart = aid.map((cells, row) => [
      ...cells,
      ['Vốn đối ứng của tỉnh (VND)', '900 USD', ''][row] ?? '',
    ]);
    expect(said('currencies-differ', { 'Viện trợ': counterpart })[0]).toMatchObject({
      vi: { what: 'Cột “Vốn đối ứng của tỉnh (VND)” ghi “900 USD”, mà cột này tính bằng VND.' },
      en: { todo: 'Enter the amount in VND.' },
    });
  });

  it('also one of another sheet', () => {
    expect(said('unlisted-donor', sheets)).toMatchObject([
      {
        vi: { todo: expect.stringContaining('thêm vào cột “Tên gọi khác” của') },
        en: { todo: expect.stringContaining('to “Tên gọi khác” of') },
      },
    ]);
  });

  it('as each sheet of a kind does', () => {
    const other = [['Mã', 'Tên dự án', 'Nhà tài trợ', 'Giá trị viện trợ', 'Ngày ký'], ...aid.slice(1, 2)];
    const row: readonly Cell[] = ['3', 'Trường mầm non bản', 'Bàn tay xanh', 'chưa có', '05/2023'];
    const both = { 'Viện trợ 2024': aid, 'Viện trợ 2023': [other[0] ?? [], row] };
    expect(said('unreadable-amount', both).map(({ vi }) => vi.what)).toEqual([
      'Cột “Kinh phí tài trợ” ghi “chưa rõ”, không đọc được thành số tiền.',
      'Cột “Giá trị viện trợ” ghi “chưa có”, không đọc được thành số tiền.',
    ]);
  });

  it('by its usual heading where the sheet lacks it', () => {
    const withoutDonor = aid.map((cells) => cells.filter((_, column) => column !== 2));
    expect(said('missing-key-column', { 'Viện trợ': withoutDonor })).toMatchObject([
      {
        vi: { what: 'Trang tính không có cột “Nhà tài trợ”.', example: 'Nhà tài trợ' },
        en: { what: 'The sheet has no column “Donor”.' },
      },
    ]);
    expect(said('missing-column', sheets)[0]?.vi.what).toContain('Trạng thái');
  });

  it('by both where two columns are taken for one', () => {
    const twice = aid.map((cells, row) => [...cells, row === 0 ? 'Kinh phí viện trợ' : '']);
    expect(said('doubled-column', { 'Viện trợ': twice })).toMatchObject([
      {
        vi: {
          what: 'Có hơn một cột được hiểu là “Vốn viện trợ (nguyên tệ)”; chỉ cột “Kinh phí tài trợ” được đọc.',
        },
        en: {
          what: 'More than one column is taken for “Grant (original currency)”; only “Kinh phí tài trợ” is read.',
        },
      },
    ]);
  });
});

describe('a call list', () => {
  it('names the columns of its projects as their sheet does', () => {
    const calls = [
      ['Tên dự án', 'Lĩnh vực', 'Đơn vị đề xuất', 'Kinh phí kêu gọi'],
      ['Trạm y tế xã', 'YT', 'Sở Y tế', 1000],
    ];
    const register = readRegister(aWorkbook({ 'Danh mục kêu gọi': calls }));
    const { headings } = wordsFor(register, languages.en).tables;
    expect([headings.calls.requested[0], headings.calls.ownerVi[0], headings.calls.contact[0]]).toEqual([
      'Kinh phí kêu gọi',
      'Đơn vị đề xuất',
      languages.en.tables.headings.calls.contact[0],
    ]);
  });
});
