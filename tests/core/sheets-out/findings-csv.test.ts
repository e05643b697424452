import { languages } from '../../../src/core/languages';
import { checkRegister } from '../../../src/core/rules/check';
import { setAside, subjectsOf } from '../../../src/core/rules/kept-findings';
import { aliasEdit } from '../../../src/core/sheets-out/alias-edit';
import { findingsCsv } from '../../../src/core/sheets-out/findings-csv';
import { findingsSheet } from '../../../src/core/sheets-out/findings-sheet';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from '../tables/a-workbook';

const header = ['Mã', 'Tên khoản viện trợ', 'Nhà tài trợ', 'Nguyên tệ', 'Vốn viện trợ', 'Ngày quyết định'];
const read = (...rows: readonly (readonly Cell[])[]) =>
  readRegister(
    aWorkbook({
      'Viện trợ': [header, ...rows],
      'Nhà tài trợ': [
        ['Tên', 'Tên khác'],
        ['Green Hands', 'GHS'],
      ],
    }),
  );
const words = languages.vi.findings;

describe('the file of findings', () => {
  const { findings } = checkRegister(
    read(['=CMD()', 'Quà "Tết"', 'Green Hands', 'USD', 'chưa rõ', { date: '2024-05-21' }]),
  );
  const lines = findingsCsv(findings, words).split('\r\n');

  it('begins with the mark of UTF-8 and the headings, and ends with a line break', () => {
    expect(lines[0]).toMatch(/^\ufeff"Mức","Trang tính","Ô"/);
    expect(lines[lines.length - 1]).toBe('');
    expect(lines).toHaveLength(findings.length + 2);
  });

  it('names the cell of each finding', () => {
    expect(lines.find((line) => line.includes('unreadable-amount'))).toContain('"Viện trợ","E2"');
  });

  it('runs no formula and keeps quotation marks', () => {
    expect(lines.some((line) => line.includes(`"'=CMD()"`))).toBe(true);
    expect(lines.some((line) => /[^"]"=CMD/.test(line))).toBe(false);
    expect(lines.some((line) => line.includes('Quà ""Tết""'))).toBe(true);
  });
});

describe('the Findings sheet', () => {
  const register = read(['SL-1', 'Quà Tết', 'Green Hands', 'USD', 10, { date: '2024-05-21' }]);
  const checked = checkRegister(register);
  const decided = checked.findings
    .filter(({ rule }) => rule === 'unlikely-title')
    .map((finding) => ({
      ...subjectsOf(register)(finding),
      reason: 'Tên đúng như quyết định',
      by: 'Lò Thị A',
      at: '2026-01-31 09:00',
    }));

  it('has a filter over its lines, and tells what is kept apart from them', () => {
    const { open, kept } = setAside(checked.findings, decided, register);
    const sheet = findingsSheet({ ...checked, findings: open }, register, words, kept);
    const { row = 0, rows = 0 } = sheet.filter ?? {};
    expect(sheet.grid[row]?.slice(0, 2)).toEqual(['Mức', 'Vị trí']);
    expect(rows).toBe(open.length + 1);
    const at = sheet.grid.findIndex((cells) => cells[0] === 'giữ nguyên');
    expect(at).toBeGreaterThan(row + rows);
    expect(sheet.grid[at]).toEqual(
      expect.arrayContaining(['Tên đúng như quyết định', '31/01/2026 09:00, Lò Thị A']),
    );
    expect(sheet.links).toContainEqual({ row: at, column: 1, sheet: 'Viện trợ', address: 'B2' });
  });

  it('has no filter where there is nothing to review', () => {
    const sheet = findingsSheet({ ...checked, findings: [] }, register, words);
    expect(sheet.filter ?? null).toBeNull();
  });
});

describe('another name of a donor', () => {
  const register = read();

  it('goes beside the others', () => {
    expect(aliasEdit(register, 'Grean Hands', 'Green Hands')).toEqual({
      sheet: 'Nhà tài trợ',
      row: 2,
      column: 2,
      cell: 'B2',
      before: 'GHS',
      after: 'GHS; Grean Hands',
    });
  });

  it('has no place without the donor', () => {
    expect(aliasEdit(register, 'Grean Hands', 'Blue Hills')).toBeNull();
  });
});
