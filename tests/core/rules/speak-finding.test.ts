import { readFileSync } from 'node:fs';
import { languages } from '../../../src/core/languages';
import { speakFinding } from '../../../src/core/languages/finding-words';
import { checkRegister } from '../../../src/core/rules/check';
import type { Finding } from '../../../src/core/rules/finding';
import { readRegister } from '../../../src/core/tables/read-register';
import { brokenWorkbook } from './broken-workbook';
import { phrasebook } from './phrasebook';

const { vi, en } = { vi: languages.vi.findings, en: languages.en.findings };

const finding: Finding = {
  rule: 'unknown-word',
  severity: 'warning',
  blocks: null,
  table: 'aid',
  sheet: 'Viện trợ',
  row: 7,
  cell: 'C7',
  field: 'kind',
  code: 'SL-1',
  value: 'Dự án lớn',
  facts: {},
  fix: null,
  rows: 1,
};

describe('speakFinding', () => {
  it('names the column, quotes the cell and lists the accepted words', () => {
    expect(speakFinding(finding, vi)).toEqual({
      title: 'Chữ không có trong danh sách',
      what: 'Cột “Loại hình viện trợ” ghi “Dự án lớn”.',
      why: 'Chưa tính được theo cột này.',
      todo: 'Chọn một trong: Chương trình, Dự án, Phi dự án, Khẩn cấp.',
      example: 'Chương trình',
    });
    expect(speakFinding(finding, en).what).toBe('“Aid type” says “Dự án lớn”.');
  });

  it('cuts a long quotation and keeps it on one line', () => {
    const { what } = speakFinding({ ...finding, value: `một\nhai ${'rất dài '.repeat(40)}` }, vi);
    expect(what).toMatch(/^Cột “Loại hình viện trợ” ghi “một hai (rất dài )+.*…”\.$/);
    expect(what.length).toBeLessThan(130);
  });

  it('says of a note about a whole column how many rows it is true of', () => {
    const note = { ...finding, row: null, rows: 1500 };
    expect(speakFinding(note, vi).what).toBe(
      'Cả cột “Loại hình viện trợ” (1.500 dòng) đều như vậy. Dòng đầu tiên: Cột “Loại hình viện trợ” ghi “Dự án lớn”.',
    );
    expect(speakFinding(note, en).what).toMatch(/^The same in the whole column “Aid type” \(1,500 rows\)/);
  });

  it('tells missing columns by their headings', () => {
    const missing = {
      ...finding,
      rule: 'missing-column',
      field: '',
      row: null,
      facts: { fields: ['owner', 'place'] },
    } as const;
    expect(speakFinding(missing, vi).what).toBe(
      'Trang tính chưa có các cột: Chủ khoản viện trợ, Địa bàn thực hiện.',
    );
    expect(speakFinding(missing, en).what).toBe(
      'The sheet lacks the columns: Recipient (project owner), Location.',
    );
  });
});

describe('the sentences of the rules', () => {
  const workbook = brokenWorkbook();
  const { findings } = checkRegister(readRegister(workbook));

  it('are whole in both languages for every finding of the sample that breaks all rules', () => {
    const broken = findings.flatMap((one) =>
      [vi, en].flatMap((words) =>
        Object.entries(speakFinding(one, words))
          .filter(([, text]) => text.trim() === '' || /undefined|null|NaN|\[object|“”|\s{2}/.test(text))
          .map(([part, text]) => `${one.rule} ${part}: ${text}`),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('stand in docs/phrasebook.md (write it by tests/core/rules/write-phrasebook.ts)', () => {
    expect(readFileSync('docs/phrasebook.md', 'utf8')).toBe(phrasebook(workbook));
  });
});
