import { languages } from '../../../src/core/languages';
import { accountRows } from '../../../src/core/overview/account-rows';
import { asRead } from '../../../src/core/overview/as-read';
import { checkedFacts, previewFacts, totalledFacts } from '../../../src/core/overview/figures';
import { causesOf, speakFindings } from '../../../src/core/overview/spoken-finding';
import { checkRegister } from '../../../src/core/rules/check';
import { readRegister } from '../../../src/core/tables/read-register';
import { totalRegister } from '../../../src/core/totals/total-register';
import type { Workbook } from '../../../src/core/workbook/workbook';

const header = [
  'Mã',
  'Loại nguồn vốn',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Lĩnh vực',
  'Nguyên tệ',
  'Vốn viện trợ (nguyên tệ)',
  'Trạng thái',
  'Ngày quyết định',
];

const workbook: Workbook = {
  name: 'Sổ',
  today: '2024-12-31',
  timeZone: 'Asia/Ho_Chi_Minh',
  locale: 'vi_VN',
  sheets: [
    {
      name: 'Viện trợ 2023',
      cells: [
        header,
        ['I. LĨNH VỰC Y TẾ', '', '', '', '', '', '', '', ''],
        [
          'A-1',
          'PCPNN',
          'Trạm y tế xã Chiềng Sơn',
          'Plan',
          'YT',
          'USD',
          'nhiều',
          'Đã phê duyệt',
          '15/03/2023',
        ],
        [
          'A-2',
          'PCPNN',
          'Trường học xã Chiềng Sơn',
          'Plan',
          'GD',
          'USD',
          1234.5,
          'Đã phê duyệt',
          { date: '2023-05-04' },
        ],
      ],
    },
    {
      name: 'Viện trợ 2024',
      cells: [
        header,
        ['A-3', 'ODA', 'Đường bản Nà Sàng', 'Chính phủ', 'GD', 'USD', 10, 'Đã phê duyệt', '02/2024'],
      ],
    },
  ],
};
const register = readRegister(workbook);
const totals = totalRegister(register);
const checked = checkRegister(register);

describe('the account of rows', () => {
  const accounts = accountRows(register, totals, languages.vi.sheets);

  it('has every sheet, and says of every row what became of it', () => {
    expect(accounts).toEqual([
      {
        sheet: 'Viện trợ 2023',
        kind: 'aid',
        read: 2,
        counted: 1,
        leftOut: [
          {
            row: 3,
            code: 'A-1',
            reason: 'amount-unreadable',
            message: languages.vi.sheets.totals.reasons['amount-unreadable'],
          },
        ],
        skipped: 1,
        otherTables: 0,
      },
      {
        sheet: 'Viện trợ 2024',
        kind: 'aid',
        read: 1,
        counted: 0,
        leftOut: [
          {
            row: 2,
            code: 'A-3',
            reason: 'other-funding',
            message: languages.vi.sheets.totals.reasons['other-funding'],
          },
        ],
        skipped: 0,
        otherTables: 0,
      },
    ]);
  });

  it('adds up with the buckets of the totals', () => {
    const read = accounts.reduce((sum, account) => sum + account.read, 0);
    const counted = accounts.reduce((sum, account) => sum + account.counted, 0);
    const facts = totalledFacts(totals, languages.vi.sheets);
    expect(facts).toMatchObject({ read, counted });
    expect(facts.leftOut.reduce((sum, { rows }) => sum + rows, 0)).toBe(read - counted);
    expect(languages.vi.interface.messages.totalled(facts)).toContain(
      `Không tính ${read - counted} dòng: ${facts.leftOut[0]?.why}`,
    );
  });
});

describe('findings and causes', () => {
  const findings = speakFindings(checked.findings, languages.en.findings);

  it('speak the language that was asked for', () => {
    const vietnamese = speakFindings(checked.findings, languages.vi.findings);
    expect(findings.length).toBeGreaterThan(0);
    findings.forEach((finding, index) => {
      expect(finding.message.what).not.toBe('');
      expect(finding.message.title).not.toBe(vietnamese[index]?.message.title);
    });
  });

  it('are counted by cause, what must be corrected first', () => {
    const causes = causesOf(findings);
    expect(causes.reduce((sum, cause) => sum + cause.count, 0)).toBe(findings.length);
    expect(new Set(causes.map((cause) => cause.rule)).size).toBe(causes.length);
    const order = causes.map((cause) => ['error', 'warning', 'info'].indexOf(cause.severity));
    expect(order).toEqual([...order].sort());
  });

  it('give the figures of the messages', () => {
    const facts = checkedFacts(accountRows(register, totals, languages.vi.sheets), findings);
    expect(facts.rows).toBe(3);
    expect(facts.errors + facts.others).toBe(findings.length);
    const graveOrBlocking = findings.filter(
      ({ severity, blocks }) => severity === 'error' || blocks !== null,
    );
    expect(facts.errors).toBe(graveOrBlocking.length);
    expect(
      previewFacts(
        findings,
        totals,
        { rows: accountRows(register, totals, languages.vi.sheets), projects: ['K-1'] },
        { code: 'vi', sheets: languages.vi.sheets },
      ),
    ).toMatchObject({
      read: 3,
      counted: 1,
      projects: 1,
      year: 2024,
    });
  });
});

describe('asRead', () => {
  it('shows the first date and the first amount that could be read, with their cells', () => {
    expect(asRead(workbook, register, 'vi')).toEqual({
      locale: 'vi_VN',
      region: 'Việt Nam',
      timeZone: 'Asia/Ho_Chi_Minh',
      date: {
        sheet: 'Viện trợ 2023',
        cell: 'I3',
        written: '15/03/2023',
        read: 'ngày 15 tháng 3 năm 2023',
      },
      amount: { sheet: 'Viện trợ 2023', cell: 'G4', written: '1234.5', read: '1.234,50 USD' },
      groupDonor: null,
    });
  });

  it.each([
    ['vi_VN', '15/03/2023'],
    ['en_US', '3/15/2023'],
    ['en_GB', '15/03/2023'],
  ])('shows a day of %s in digits and tells an English reader what it means', (locale, written) => {
    const cells = [header, ['A-1', 'PCPNN', 'Trạm y tế', 'Plan', 'YT', 'USD', 1, '', { date: '2023-03-15' }]];
    const dated = { ...workbook, locale, sheets: [{ name: 'Viện trợ', cells }] };
    expect(asRead(dated, readRegister(dated), 'en').date).toMatchObject({ written, read: '15 March 2023' });
  });

  it('shows the first item that takes its donor from the heading of its group, and how many do', () => {
    const item = ['A-1', 'PCPNN', 'Trạm y tế', '', 'YT', 'USD', 1, '', 2023];
    const cells = [header, ['', '', 'I. Tổ chức Bàn tay xanh'], item, item, [...item.slice(0, 3), 'Oxfam']];
    const grouped = { ...workbook, sheets: [{ name: 'Viện trợ', cells }] };
    const read = asRead(grouped, readRegister(grouped), 'vi');
    expect(read.groupDonor).toEqual({ sheet: 'Viện trợ', row: 3, donor: 'Tổ chức Bàn tay xanh', rows: 2 });
    const { asRead: say } = languages.vi.interface.messages;
    expect(say(read, false)).toContain('2 khoản lấy theo dòng nhóm ở trên, như dòng 3 của “Viện trợ”');
  });

  it('shows none where there is none', () => {
    const empty = { ...workbook, sheets: [] };
    expect(asRead(empty, readRegister(empty), 'en')).toMatchObject({ date: null, amount: null });
  });
});

it('passes through google.script.run as it is', () => {
  const result = { totals, findings: speakFindings(checked.findings, languages.vi.findings) };
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});
