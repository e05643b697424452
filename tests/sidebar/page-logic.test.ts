import { sidebar as english } from '../../src/core/languages/en/sidebar';
import { sidebar as vietnamese } from '../../src/core/languages/vi/sidebar';
import type { ListedFinding } from '../../src/core/overview/finding-pages';
import type { OfferedWindow } from '../../src/core/overview/offered-totals';
import { codesIn } from '../../src/sidebar/calls/choices';
import { stageState } from '../../src/sidebar/calls/stages';
import { filterFindings, noFilter } from '../../src/sidebar/check/filter-findings';
import { nextItem } from '../../src/sidebar/parts/long-list';
import { nextTab } from '../../src/sidebar/parts/tabs';
import { barLength } from '../../src/sidebar/totals/totals-table';
import { areDays, chosenWindow, windowOptions } from '../../src/sidebar/totals/windows';

function finding(parts: Partial<ListedFinding>): ListedFinding {
  return {
    rule: 'missing-code',
    severity: 'warning',
    blocks: null,
    sheet: 'Viện trợ',
    row: 5,
    cell: 'A5',
    code: 'SL-YT-1',
    what: 'Chưa có mã.',
    fix: null,
    learn: null,
    canKeep: true,
    advice: 0,
    ...parts,
  };
}

describe('filterFindings', () => {
  const findings = [
    finding({ what: 'Ngày “31/02/2024” không có trong lịch.', cell: 'F7', row: 7 }),
    finding({ severity: 'error', sheet: 'Viện trợ 2023', code: 'SL-GD-9' }),
    finding({ severity: 'info', what: 'Địa danh đã đổi tên.', cell: null, row: null, code: '' }),
  ];

  it.each([
    ['nothing asked', noFilter, [0, 1, 2]],
    ['severity', { ...noFilter, severity: 'error' }, [1]],
    ['sheet', { ...noFilter, sheet: 'Viện trợ' }, [0, 2]],
    ['a word without accents', { ...noFilter, text: 'dia danh' }, [2]],
    ['a word with accents', { ...noFilter, text: 'ĐỊA DANH' }, [2]],
    ['a cell', { ...noFilter, text: 'f7' }, [0]],
    ['a code', { ...noFilter, text: 'gd-9' }, [1]],
    ['words in any order', { ...noFilter, text: ' lich  ngay ' }, [0]],
    ['two conditions', { severity: 'error', sheet: 'Viện trợ', text: '' }, []],
    ['text of no finding', { ...noFilter, text: '<script>' }, []],
  ])('%s', (_name, filter, expected) => {
    expect(filterFindings(findings, filter).map((one) => findings.indexOf(one))).toEqual(expected);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 0],
    ['ArrowLeft', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Enter', 0, null],
  ] as const)('of tabs: %s from %d', (key, index, expected) => {
    expect(nextTab(key, index, 3)).toBe(expected);
  });

  it.each([
    ['PageDown', 0, false, 1],
    ['PageDown', 9, false, 9],
    ['PageUp', 0, true, 0],
    ['Home', 5, true, 0],
    ['End', 5, true, 9],
    ['End', 5, false, null],
    ['ArrowDown', 5, true, null],
  ] as const)('of items: %s from %d, on the item itself: %s', (key, index, isItem, expected) => {
    expect(nextItem(key, index, 10, isItem)).toBe(expected);
  });
});

describe('windows', () => {
  const windows: readonly OfferedWindow[] = [
    { kind: 'reporting-year', year: 2024, from: '2023-12-15', to: '2024-12-14' },
    { kind: 'programme', year: null, from: '2019-01-01', to: '2025-12-31' },
    { kind: 'year', year: 2023, from: '2023-01-01', to: '2023-12-31' },
  ];

  it('has a caption for each and ends with two dates of one’s own', () => {
    expect(windowOptions(windows, vietnamese.totals).map(({ caption }) => caption)).toEqual([
      'Năm báo cáo 2024',
      'Chương trình 2019 - 2025',
      'Năm dương lịch 2023',
      'Từ ngày đến ngày',
    ]);
    expect(windowOptions(windows, english.totals)[3]?.caption).toBe('Between two dates');
  });

  it.each([
    ['2019-01-01', '2025-12-31', '1'],
    ['2019-01-01', '2025-12-30', 'dates'],
  ])('knows the window of %s to %s', (from, to, expected) => {
    expect(chosenWindow(windows, from, to)).toBe(expected);
  });

  it.each([
    ['2024-01-01', '2024-01-01', true],
    ['2024-01-02', '2024-01-01', false],
    ['', '2024-01-01', false],
    ['2024-01-01', '', false],
  ])('takes %s to %s: %s', (from, to, expected) => {
    expect(areDays(from, to)).toBe(expected);
  });
});

describe('bars', () => {
  it.each([
    [100, 100, 100],
    [50, 100, 50],
    [0.001, 100, 1],
    [0, 100, 0],
    [-5, 100, 0],
  ])('%d of %d is %d percent', (weight, largest, expected) => {
    expect(barLength(weight, largest)).toBe(expected);
  });
});

describe('choices of the list', () => {
  it.each([
    ['', []],
    [' KG-1, KG-2;KG-3\nKG-1 ,', ['KG-1', 'KG-2', 'KG-3']],
  ])('reads codes from %p', (typed, expected) => {
    expect(codesIn(typed)).toEqual(expected);
  });

  it.each([
    [0, false, ['running', 'waiting', 'waiting']],
    [1, true, ['done', 'stopped', 'waiting']],
    [3, false, ['done', 'done', 'done']],
  ])('at stage %d, stopped %s', (running, stopped, expected) => {
    expect([0, 1, 2].map((index) => stageState(index, { running, stopped }))).toEqual(expected);
  });
});
