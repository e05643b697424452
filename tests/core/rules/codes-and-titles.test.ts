import { blanksAmongValues } from '../../../src/core/rules/blanks-among-values';
import { carriedOverDiffers } from '../../../src/core/rules/carried-over-differs';
import { duplicateCode } from '../../../src/core/rules/duplicate-code';
import { malformedCode } from '../../../src/core/rules/malformed-code';
import { missingCode } from '../../../src/core/rules/missing-code';
import { missingEnglishTitle } from '../../../src/core/rules/missing-english-title';
import { missingTitle } from '../../../src/core/rules/missing-title';
import { numbersDiffer } from '../../../src/core/rules/numbers-differ';
import { unlikelyTitle } from '../../../src/core/rules/unlikely-title';
import { untranslatedTitle } from '../../../src/core/rules/untranslated-title';
import type { Register } from '../../../src/core/tables/register';
import type { SheetLayout } from '../../../src/core/tables/table';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aidRow, callRow, money, originOf, register } from '../sample-rows';
import { testRegisterRule, testRowRule } from './test-rule';
import { withColumns } from './with-columns';

const at = (row: number) => ({ origin: originOf('aid', row) });

testRegisterRule(missingCode, {
  accepts: {
    'a sheet without the column': register({ aid: [aidRow({ code: '' })] }),
    'rows with codes': withColumns('aid', ['code'], [{ code: 'SL-YT-2024-001' }]),
  },
  reports: {
    'one note for all rows': [
      withColumns('aid', ['code'], [{ code: '' }, { code: 'SL-1' }, { code: '' }]),
      { row: null, field: 'code', facts: { rows: 2 } },
    ],
  },
});

testRowRule(malformedCode, {
  accepts: {
    'the usual pattern': aidRow({ code: 'SL-YT-2024-001' }),
    'a blank code': aidRow({ code: '' }),
    'a call': callRow({ code: 'KG-GD-01' }),
  },
  reports: {
    spaces: [aidRow({ code: 'SL YT 2024' }), { field: 'code' }],
    'signs that IATI refuses': [aidRow({ code: 'SL/YT/1' }), { field: 'code' }],
    'small letters': [callRow({ code: 'kg-01' }), { field: 'code' }],
  },
});

testRowRule(malformedCode, {
  settings: { code_pattern: '(' },
  accepts: { 'any code where the pattern is no pattern': aidRow({ code: 'gì cũng được' }) },
  reports: {},
});

const carried = (amount: string, of: 'USD' | 'EUR' | 'VND' = 'USD') =>
  withColumns(
    'aid',
    ['code', 'grant'],
    [
      { code: 'SL-1', grant: money('100', 'USD') },
      { code: 'sl-1', grant: money(amount, of), carriedOver: true },
    ],
  );

/** As if a title said that all amounts are in million đồng. */
function inMillionDong(read: Register): Register {
  const rows = read.aid.rows.map((row) => {
    const layout = { ...row.origin.layout, units: { grant: { currency: 'VND', power: 6 } as const } };
    return { ...row, origin: { ...row.origin, layout } };
  });
  return { ...read, aid: { ...read.aid, rows } };
}

testRegisterRule(carriedOverDiffers, {
  accepts: {
    'the same amount': carried('100'),
    'an amount in the one currency of a later sheet': inMillionDong(carried('2400000', 'VND')),
    'an item that is not carried over': withColumns(
      'aid',
      ['code', 'grant'],
      [
        { code: 'SL-1', grant: money('100', 'USD') },
        { code: 'SL-1', grant: money('200', 'USD') },
      ],
    ),
    'an amount that is not written again': withColumns(
      'aid',
      ['code', 'grant'],
      [{ code: 'SL-1' }, { code: 'SL-1', grant: null, carriedOver: true }],
    ),
  },
  reports: {
    'another amount': [
      carried('150'),
      {
        row: 3,
        field: 'grant',
        facts: {
          otherSheet: 'Viện trợ',
          otherRow: 2,
          here: '150.00',
          currency: 'USD',
          counted: '100.00',
          countedCurrency: 'USD',
        },
      },
    ],
    'another currency': [
      carried('100', 'EUR'),
      {
        row: 3,
        field: 'grant',
        facts: {
          otherSheet: 'Viện trợ',
          otherRow: 2,
          here: '100.00',
          currency: 'EUR',
          counted: '100.00',
          countedCurrency: 'USD',
        },
      },
    ],
  },
});

testRegisterRule(duplicateCode, {
  accepts: {
    'different codes': register({ aid: [aidRow({ code: 'SL-1' }), aidRow({ code: 'SL-2' })] }),
    'blank codes': register({ aid: [aidRow({ code: '' }), aidRow({ code: '' })] }),
    'an item and a call with one code': register({
      aid: [aidRow({ code: 'A-1' })],
      calls: [callRow({ code: 'A-1' })],
    }),
  },
  reports: {
    'the second row of the same code': [
      register({ aid: [aidRow({ code: 'SL-1', ...at(2) }), aidRow({ code: 'SL-1', ...at(3) })] }),
      { row: 3, field: 'code', facts: { otherSheet: 'Viện trợ', otherRow: 2 } },
    ],
    'codes that differ by case, space or look-alike': [
      register({
        aid: [
          aidRow({ code: 'ĐB-1', ...at(2) }),
          aidRow({ code: 'đb-1', ...at(3) }),
          aidRow({ code: 'ÐB -1', ...at(4) }),
        ],
      }),
      { row: 3, field: 'code', facts: { otherSheet: 'Viện trợ', otherRow: 2 } },
      { row: 4, field: 'code', facts: { otherSheet: 'Viện trợ', otherRow: 2 } },
    ],
  },
});

testRowRule(missingTitle, {
  accepts: { 'a title': aidRow() },
  reports: {
    'an item without one': [aidRow({ nameVi: '' }), { field: 'nameVi' }],
    'a call without one': [callRow({ nameVi: '' }), { field: 'nameVi' }],
  },
});

testRowRule(missingEnglishTitle, {
  accepts: { 'a title': callRow() },
  reports: { 'a call without one': [callRow({ nameEn: '' }), { field: 'nameEn' }] },
});

testRowRule(unlikelyTitle, {
  accepts: {
    'a usual title': aidRow(),
    'ten characters': aidRow({ nameVi: 'Quỹ GREAT2' }),
    'a blank English title': aidRow({ nameEn: '' }),
    'a short form among words': aidRow({ nameVi: 'Dự án GREAT giai đoạn 2' }),
  },
  reports: {
    'a few letters': [
      aidRow({ nameVi: 'Quà Tết' }),
      { field: 'nameVi', facts: { problem: 'short', length: 7 } },
    ],
    'a whole paragraph': [
      aidRow({ nameVi: `Dự án ${'rất dài '.repeat(40)}` }),
      { field: 'nameVi', facts: { problem: 'long', length: 326 } },
    ],
    capitals: [
      callRow({ nameVi: 'XÂY TRƯỜNG HỌC', nameEn: 'BUILDING A SCHOOL' }),
      { field: 'nameVi', facts: { problem: 'capitals', length: 14 } },
      { field: 'nameEn', facts: { problem: 'capitals', length: 17 } },
    ],
  },
});

testRowRule(untranslatedTitle, {
  accepts: {
    'plain English': aidRow(),
    'English with Vietnamese names': aidRow({ nameEn: 'Clean water for Mường Bú and Chiềng Lao communes' }),
    'typographic quotes and dashes': aidRow({ nameEn: 'A “green” school – phase 2' }),
    blank: aidRow({ nameEn: '' }),
  },
  reports: {
    'the Vietnamese title again': [aidRow({ nameEn: 'Nước sạch cho các bản vùng cao' }), { field: 'nameEn' }],
  },
});

testRowRule(numbersDiffer, {
  accepts: {
    'no numbers': aidRow(),
    'the same numbers': aidRow({
      nameVi: 'Xây 12 lớp học năm 2024',
      nameEn: 'Building 12 classrooms in 2024',
    }),
    'separators of each language': callRow({
      scopeVi: '1.200 hộ, 2,5 ha',
      scopeEn: '1,200 households, 2.5 ha',
    }),
    'unit words': callRow({ scopeVi: '2,6 tỷ đồng', scopeEn: 'VND 2,600,000,000' }),
    'small numbers in words': callRow({
      scopeVi: '2 phòng học, 10 bộ bàn',
      scopeEn: 'two classrooms, ten desks',
    }),
    'a dozen in words': callRow({ scopeVi: '12 lớp', scopeEn: 'twelve classes' }),
    'a date in words': callRow({ objectiveVi: 'Trước ngày 30/6/2027', objectiveEn: 'By 30 June 2027' }),
    'a text that is not translated yet': callRow({ scopeVi: '12 lớp', scopeEn: '' }),
  },
  reports: {
    'another number': [
      aidRow({ nameVi: 'Xây 12 lớp học', nameEn: 'Building 15 classrooms' }),
      { field: 'nameEn', facts: { vietnamese: ['12'], english: ['15'] } },
    ],
    'a number that only one text has': [
      callRow({ resultsVi: '350 hộ có nước sạch', resultsEn: 'Households have clean water' }),
      { field: 'resultsEn', facts: { vietnamese: ['350'], english: [] } },
    ],
    'million for billion': [
      callRow({ scopeVi: '25 tỷ đồng', scopeEn: 'VND 25 million' }),
      { field: 'scopeEn', facts: { vietnamese: ['25000000000'], english: ['25000000'] } },
    ],
  },
});

const filled = (...cells: readonly (readonly Cell[])[]) => {
  const origin = originOf('aid', 2, { counterpartVnd: 0, inBudget: 1 });
  const layout: SheetLayout<never> = { ...origin.layout, doubled: [] };
  const base = register();
  return {
    ...base,
    aid: {
      ...base.aid,
      layouts: [layout],
      rows: cells.map((row, index) => aidRow({ origin: { layout, row: index + 2, cells: row } })),
    },
  };
};

testRegisterRule(blanksAmongValues, {
  accepts: {
    'filled columns': filled([0, 'Không'], [5_000_000, 'Có']),
    'blank columns': filled(['', ''], ['', '']),
    'a sheet without the columns': register({ aid: [aidRow()] }),
  },
  reports: {
    'one blank among values, as one note for the column': [
      filled([0, 'Không'], ['', 'Có'], ['', 'Có']),
      { row: null, field: 'counterpartVnd', facts: { rows: 2, all: 3 } },
    ],
  },
});
