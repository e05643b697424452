import { checkRegister } from '../../../src/core/rules/check';
import type { Finding } from '../../../src/core/rules/finding';
import { canKeep, setAside, subjectsOf } from '../../../src/core/rules/kept-findings';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Register } from '../../../src/core/tables/register';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from '../tables/a-workbook';

const header = [
  'Mã',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Nguyên tệ',
  'Vốn viện trợ',
  'Ngày quyết định',
  'Bắt đầu',
  'Kết thúc',
];
const day = (date: string) => ({ date });
const late: readonly Cell[] = [
  'SL-1',
  'Trạm y tế cho xã vùng cao',
  'Hồ Lặng',
  'USD',
  1000,
  day('2024-05-21'),
  day('2022-01-01'),
  day('2027-12-31'),
];
const other: readonly Cell[] = [
  'SL-2',
  'Sách cho trường vùng cao',
  'Hồ Lặng',
  'USD',
  2000,
  day('2024-05-21'),
  day('2024-06-01'),
  day('2027-12-31'),
];

const read = (...rows: readonly (readonly Cell[])[]) =>
  readRegister(aWorkbook({ 'Viện trợ': [header, ...rows] }));
const decide = (register: Register, findings: readonly Finding[]) =>
  findings.map((finding) => ({
    ...subjectsOf(register)(finding),
    reason: 'Đúng như vậy',
    by: 'A',
    at: '2026-01-31 09:00',
  }));
const rulesIn = (findings: readonly Finding[]) => findings.map(({ rule, row }) => `${rule} ${row}`);

/** Keeps the early start of SL-1 in one register, and checks another one. */
function keptThen(later: Register) {
  const before = read(late, other);
  const early = checkRegister(before).findings.filter(({ rule }) => rule === 'start-before-decision');
  expect(rulesIn(early)).toEqual(['start-before-decision 2']);
  return setAside(
    checkRegister(later).findings.filter(({ rule }) => rule === 'start-before-decision'),
    decide(before, early),
    later,
  );
}

describe('a kept warning', () => {
  it('is set aside in the next check', () => {
    const { open, kept, lapsed } = keptThen(read(late, other));
    expect([rulesIn(open), kept.map(({ kept: { reason } }) => reason), lapsed]).toEqual([
      [],
      ['Đúng như vậy'],
      [],
    ]);
  });

  it('survives sorting and another title', () => {
    const renamed = [late[0] ?? '', 'Trạm y tế mới cho xã vùng cao', ...late.slice(2)];
    expect(rulesIn(keptThen(read(other, renamed)).open)).toEqual([]);
  });

  it('lapses when the facts change', () => {
    const moved = [...late.slice(0, 6), day('2021-01-01'), ...late.slice(7)];
    const { open, lapsed } = keptThen(read(moved, other));
    expect([rulesIn(open), lapsed.length]).toEqual([['start-before-decision 2'], 1]);
  });

  it('does not speak for another row', () => {
    const { open, kept, lapsed } = keptThen(read(['SL-3', ...late.slice(1)], other));
    expect([rulesIn(open), kept, lapsed]).toEqual([['start-before-decision 2'], [], []]);
  });

  it('tells rows without a code by their title', () => {
    const before = read(['', ...late.slice(1)], other);
    const early = checkRegister(before).findings.filter(({ rule }) => rule === 'start-before-decision');
    const later = read(other, ['', ...late.slice(1)]);
    expect(rulesIn(setAside(early, decide(before, early), later).open)).toEqual(['start-before-decision 2']);
    const found = checkRegister(later).findings.filter(({ rule }) => rule === 'start-before-decision');
    expect(rulesIn(setAside(found, decide(before, early), later).open)).toEqual([]);
  });

  it('about two rows lapses when the other one is another', () => {
    const twin = (code: string): readonly Cell[] => [code, ...late.slice(1)];
    const before = read(late, twin('SL-9'));
    const doubles = checkRegister(before).findings.filter(({ rule }) => rule === 'near-duplicate-item');
    const decisions = decide(before, doubles);
    const sorted = read(other, late, twin('SL-9'));
    const again = checkRegister(sorted).findings.filter(({ rule }) => rule === 'near-duplicate-item');
    expect(setAside(again, decisions, sorted).open).toEqual([]);
    const changed = read(twin('SL-8'), twin('SL-9'));
    const third = checkRegister(changed).findings.filter(({ rule }) => rule === 'near-duplicate-item');
    expect(rulesIn(setAside(third, decisions, changed).open)).toEqual(['near-duplicate-item 3']);
  });

  it('is never an error, nor what keeps a row from being counted', () => {
    expect(canKeep({ severity: 'error', blocks: null })).toBe(false);
    expect(canKeep({ severity: 'warning', blocks: 'group' })).toBe(false);
    expect(canKeep({ severity: 'warning', blocks: null })).toBe(true);
  });
});

it('keeps what is decided of another table in a sheet with that sheet, also where rows are added above it', () => {
  const table = [[], ['Lĩnh vực', 'Mã', 'Vốn viện trợ'], ['Y tế', 'SL-1', 3000]];
  const sheets = (...rows: readonly (readonly Cell[])[]) =>
    readRegister(
      aWorkbook({
        'Viện trợ 2023': [header, ...rows, ...table],
        'Viện trợ 2024': [header, ...rows, ...table],
      }),
    );
  const others = (register: Register) =>
    checkRegister(register).findings.filter(({ rule }) => rule === 'another-table');
  const before = sheets(late);
  const decisions = decide(before, others(before).slice(0, 1));
  const later = sheets(late, other);
  const { open, kept, lapsed } = setAside(others(later), decisions, later);
  expect(kept.map(({ finding }) => `${finding.sheet} ${finding.row}`)).toEqual(['Viện trợ 2023 5']);
  expect(open.map(({ sheet }) => sheet)).toEqual(['Viện trợ 2024']);
  expect(lapsed).toEqual([]);
});
