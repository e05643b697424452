import { languages } from '../../../src/core/languages';
import { aidAccount } from '../../../src/core/overview/aid-account';
import { decisionsOf } from '../../../src/core/overview/decisions';
import { findingsOnPage, pageOfFindings } from '../../../src/core/overview/finding-pages';
import { moneyOfRows } from '../../../src/core/overview/money-of-rows';
import { checkRegister } from '../../../src/core/rules/check';
import { readRegister } from '../../../src/core/tables/read-register';
import { aWorkbook } from '../tables/a-workbook';

const headings = [
  'Mã',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Lĩnh vực',
  'Nguyên tệ',
  'Vốn viện trợ (nguyên tệ)',
  'Ngày quyết định',
];
const good = (code: string, amount: number | string, sector = 'YT', date = '2024') => [
  code,
  `Dự án cấp nước sạch số ${code}`,
  'Plan',
  sector,
  'USD',
  amount,
  date,
];

function registerOf(rows: readonly (readonly (string | number)[])[]) {
  return readRegister(aWorkbook({ 'Viện trợ': [headings, ...rows] }));
}

describe('decisionsOf', () => {
  const register = registerOf([
    good('SL-YT-1', 1000, 'không có lĩnh vực này'),
    good('SL-YT-2', 2000, 'không có lĩnh vực này'),
    good('SL-YT-3', 500_000, 'YT', ''),
    good('SL-YT-4', 'nhiều lắm'),
    good('SL-YT-5', 9000),
  ]);
  const { findings } = checkRegister(register);
  const decisions = decisionsOf(findings, moneyOfRows(register), languages.vi.findings);

  it('puts what nobody can read above all, then the largest money, then the most findings', () => {
    const [first] = decisions;
    expect(first).toMatchObject({ rule: 'unreadable-amount', unknownAmounts: 1, usd: '0.00' });
    const money = decisions.filter((one) => one.unknownAmounts === 0).map(({ usd }) => Number(usd));
    expect(money).toEqual([...money].sort((one, other) => other - one));
    expect(money[0]).toBeGreaterThan(0);
  });

  it('adds up the money of its rows, each row once', () => {
    const sector = decisions.find(({ rule }) => rule === 'unknown-sector');
    expect(sector).toMatchObject({ findings: 2, rows: 2, usd: '3000.00', blocks: ['group'] });
  });

  it('loses no finding', () => {
    expect(decisions.reduce((sum, one) => sum + one.findings, 0)).toBe(findings.length);
  });

  it('counts the rows that can be used', () => {
    expect(aidAccount(register)).toMatchObject({ read: 5, usable: 4, toReview: 1, usd: '12000.00' });
  });
});

describe('pageOfFindings', () => {
  const rows = Array.from({ length: findingsOnPage + 5 }, (_, index) =>
    good(`SL-YT-${index}`, `${index} khoảng`),
  );
  const { findings } = checkRegister(registerOf(rows));
  const words = languages.vi.findings;
  const page = (from: number) => pageOfFindings(findings, { rules: ['unreadable-amount'], from }, words);

  it('cuts the findings of a rule into pages that fit together', () => {
    const [first, second, third] = [page(0), page(findingsOnPage), page(findingsOnPage * 2)];
    expect([first.total, first.findings.length, second.findings.length, third.findings.length]).toEqual([
      rows.length,
      findingsOnPage,
      5,
      0,
    ]);
    const places = [...first.findings, ...second.findings].map(({ row }) => row);
    expect(new Set(places).size).toBe(rows.length);
  });

  it('tells advice that many share once, and each its own sentence', () => {
    const { advice, findings: listed } = page(0);
    expect(advice.length).toBeLessThan(5);
    expect(listed.every((one) => advice[one.advice] !== undefined)).toBe(true);
    expect(listed[3]?.what).toContain('3 khoảng');
    expect(JSON.stringify(page(0)).length).toBeLessThan(600_000);
  });

  it('gives several rules in the order asked for', () => {
    const mixed = checkRegister(registerOf([good('', 'x', 'lạ'), good('', 'y', 'lạ')])).findings;
    const listed = pageOfFindings(mixed, { rules: ['unknown-sector', 'unreadable-amount'], from: 0 }, words);
    expect(listed.findings.map(({ rule }) => rule)).toEqual([
      'unknown-sector',
      'unknown-sector',
      'unreadable-amount',
      'unreadable-amount',
    ]);
  });
});
