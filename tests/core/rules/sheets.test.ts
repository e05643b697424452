import { anotherTable } from '../../../src/core/rules/another-table';
import { doubledColumn } from '../../../src/core/rules/doubled-column';
import { foreignTimeZone } from '../../../src/core/rules/foreign-time-zone';
import { missingColumn } from '../../../src/core/rules/missing-column';
import { missingHeader } from '../../../src/core/rules/missing-header';
import { missingKeyColumn } from '../../../src/core/rules/missing-key-column';
import { nearDuplicateItem } from '../../../src/core/rules/near-duplicate-item';
import { subtotalDiffers } from '../../../src/core/rules/subtotal-differs';
import { unreadableSetting } from '../../../src/core/rules/unreadable-setting';
import type { Register } from '../../../src/core/tables/register';
import { Unread } from '../../../src/core/values/unread';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aidRow, money, originOf, register, whole } from '../sample-rows';
import { testRegisterRule, testRowRule } from './test-rule';
import { withColumns } from './with-columns';

/** Only the sheet of aid items; a register has sheets of the other kinds too in these tests. */
function only(whole: Register): Register {
  const none = { layouts: [], rows: [], skipped: [] };
  return { ...whole, calls: none, donors: none, sectors: none, rates: none, settingRows: none };
}

const keyColumns = ['nameVi', 'donor', 'grant', 'decisionDate'];
const usefulColumns = [
  'code',
  'funding',
  'kind',
  'sector',
  'owner',
  'place',
  'start',
  'end',
  'currency',
  'status',
  'decisionNo',
  'approver',
];

testRegisterRule(missingHeader, {
  accepts: { 'a header': only(withColumns('aid', keyColumns, [])) },
  reports: { 'no known heading': [only(withColumns('aid', [], [])), { row: null, field: '' }] },
});

testRegisterRule(missingKeyColumn, {
  accepts: {
    'all of them': only(withColumns('aid', keyColumns, [])),
    'no header at all, which another rule reports': only(withColumns('aid', [], [])),
  },
  reports: {
    'one note for each': [
      only(withColumns('aid', ['nameVi', 'donor'], [])),
      { row: null, field: 'grant' },
      { row: null, field: 'decisionDate' },
    ],
  },
});

testRegisterRule(missingColumn, {
  accepts: {
    'all of them': only(withColumns('aid', [...keyColumns, ...usefulColumns], [])),
    'sectors from heading rows and currencies from amounts': only(
      withColumns(
        'aid',
        [...keyColumns, ...usefulColumns.filter((field) => field !== 'sector' && field !== 'currency')],
        [{}],
      ),
    ),
  },
  reports: {
    'one note for the sheet': [
      only(withColumns('aid', [...keyColumns, ...usefulColumns.slice(2)], [])),
      { row: null, field: '', facts: { fields: ['code', 'funding'] } },
    ],
    'sectors that no row has': [
      only(
        withColumns(
          'aid',
          [...keyColumns, ...usefulColumns.filter((field) => field !== 'sector')],
          [{ sector: null }],
        ),
      ),
      { row: null, field: '', facts: { fields: ['sector'] } },
    ],
  },
});

const doubled = only(withColumns('aid', keyColumns, []));

testRegisterRule(doubledColumn, {
  accepts: { 'each column once': doubled },
  reports: {
    'a column three times, said once': [
      {
        ...doubled,
        aid: {
          ...doubled.aid,
          layouts: doubled.aid.layouts.map((layout) => ({ ...layout, doubled: ['note', 'note'] })),
        },
      },
      { row: null, field: 'note' },
    ],
  },
});

const other = (row: number, ...cells: Cell[]) => ({ row, reason: 'other-table' as const, cells });

testRegisterRule(anotherTable, {
  accepts: {
    'a sheet of one table': only(withColumns('aid', keyColumns, [{}])),
    'headings, sums and the header once more': only(
      withColumns(
        'aid',
        keyColumns,
        [{}],
        [
          { row: 3, reason: 'heading', cells: ['II. Y TẾ'] },
          { row: 4, reason: 'header', cells: ['Tên dự án', 'Nhà tài trợ'] },
          { row: 5, reason: 'subtotal', cells: ['Tổng cộng'] },
        ],
      ),
    ),
  },
  reports: {
    'one finding at its headings, which quotes the first of them': [
      only(
        withColumns(
          'aid',
          keyColumns,
          [{}],
          [
            other(12, 'TT', '', 'Lĩnh vực', 'Số dự án', 2024, 'Ghi chú'),
            other(13, 1, '', 'Y tế', 5, 5000),
            other(20, 'TT', 'Họ và tên', 'Chức vụ'),
          ],
        ),
      ),
      {
        row: 12,
        field: '',
        facts: { firstRow: 12, rows: 3, headings: 'TT | Lĩnh vực | Số dự án | 2024 | …' },
      },
    ],
  },
});

testRegisterRule(foreignTimeZone, {
  accepts: { 'Viet Nam': register(), 'its older name': { ...register(), timeZone: 'Asia/Saigon' } },
  reports: {
    Tokyo: [
      { ...register(), timeZone: 'Asia/Tokyo' },
      { row: null, field: '', facts: { timeZone: 'Asia/Tokyo' } },
    ],
  },
});

const setting = (key: string, value: string, outcome: 'read' | 'unreadable' | 'unknown-key') => ({
  origin: originOf('settings'),
  key,
  value,
  outcome,
});

testRowRule(unreadableSetting, {
  accepts: {
    'a setting': setting('language', 'vi', 'read'),
    'a heading among the settings': setting('', 'Văn bản', 'unknown-key'),
    'a pattern': setting('code_pattern', '^[A-Z]+$', 'read'),
  },
  reports: {
    'a value that is none': [
      setting('language', 'tiếng Việt', 'unreadable'),
      { field: 'value', facts: { key: 'language', known: true } },
    ],
    'an unknown key': [
      setting('mau_chu', 'xanh', 'unknown-key'),
      { field: 'value', facts: { key: 'mau_chu', known: false } },
    ],
    'a pattern that is none': [
      setting('code_pattern', '(', 'read'),
      { field: 'value', facts: { key: 'code_pattern', known: true } },
    ],
  },
});

const grants = (...amounts: readonly string[]) => amounts.map((amount) => ({ grant: money(amount, 'USD') }));
const sum = (row: number, amount: number | string) => ({ row, reason: 'subtotal' as const, cells: [amount] });
const heading = (row: number) => ({ row, reason: 'heading' as const, cells: ['I. Y TẾ'] });

const headingSum = (row: number, amount: number) => ({ ...sum(row, amount), reason: 'heading' as const });

testRegisterRule(subtotalDiffers, {
  accepts: {
    'no sums': withColumns('aid', ['grant'], grants('1', '2')),
    'a sum of all rows': withColumns('aid', ['grant'], grants('1', '2'), [sum(4, 3)]),
    'a total on top': withColumns('aid', ['grant'], grants('1', '2'), [sum(2, 3)]),
    'sums below headings and a total': withColumns('aid', ['grant'], grants('1', '2', '4'), [
      heading(2),
      sum(5, 3),
      heading(6),
      sum(8, 4),
      sum(9, 7),
    ]),
    'a sum without an amount': withColumns('aid', ['grant'], grants('1', '2'), [sum(4, '')]),
    'several currencies': withColumns(
      'aid',
      ['grant'],
      [...grants('1'), { grant: money('5', 'VND') }],
      [sum(4, 9)],
    ),
    'sums beside headings, of their own rows or of all their groups': withColumns(
      'aid',
      ['grant'],
      grants('1', '2', '4'),
      [headingSum(2, 7), headingSum(3, 3), headingSum(6, 4)],
    ),
    'an amount that could not be read': withColumns(
      'aid',
      ['grant'],
      [...grants('1'), { grant: new Unread('x', 'not-an-amount') }],
      [sum(4, 9)],
    ),
  },
  reports: {
    'a wrong sum': [
      withColumns('aid', ['grant'], grants('1', '2'), [sum(4, 4)]),
      { row: 4, field: 'grant', facts: { currency: 'USD', typed: '4.00', computed: '3.00' } },
    ],
    'a wrong sum beside a heading': [
      withColumns('aid', ['grant'], grants('1', '2', '4'), [headingSum(2, 4), headingSum(5, 4)]),
      { row: 2, field: 'grant', facts: { currency: 'USD', typed: '4.00', computed: '3.00' } },
    ],
    'a wrong sum of the second group': [
      withColumns('aid', ['grant'], grants('1', '2', '4'), [sum(4, 3), sum(6, 5)]),
      { row: 6, field: 'grant', facts: { currency: 'USD', typed: '5.00', computed: '4.00' } },
    ],
  },
});

const at = (row: number) => ({ origin: originOf('aid', row) });

testRegisterRule(nearDuplicateItem, {
  accepts: {
    'yearly instalments': register({
      aid: [aidRow({ code: 'A' }), aidRow({ code: 'B', decisionDate: '2023-05-21', start: '2023-06-01' })],
    }),
    'several donors of one project': register({
      aid: [aidRow({ code: 'A' }), aidRow({ code: 'B', donor: whole('Tay ấm') })],
    }),
    'several volunteers with other owners': register({
      aid: [
        aidRow({ code: 'A', nameVi: 'Tình nguyện viên một' }),
        aidRow({ code: 'B', nameVi: 'Tình nguyện viên hai', owner: 'Sở Y tế' }),
      ],
    }),
    'a doubled code, which another rule reports': register({ aid: [aidRow(), aidRow()] }),
    'amounts that are not known': register({
      aid: [aidRow({ code: 'A', grant: null }), aidRow({ code: 'B', grant: null })],
    }),
  },
  reports: {
    'the same title and money': [
      register({ aid: [aidRow({ code: 'A', ...at(2) }), aidRow({ code: 'B', owner: 'Sở Y tế', ...at(3) })] }),
      { row: 3, field: 'nameVi', facts: { otherSheet: 'Viện trợ', otherRow: 2, same: 'title' } },
    ],
    'another title for the same money': [
      register({
        aid: [aidRow({ code: 'A', ...at(2) }), aidRow({ code: 'B', nameVi: 'Nước sạch vùng cao', ...at(3) })],
      }),
      { row: 3, field: 'nameVi', facts: { otherSheet: 'Viện trợ', otherRow: 2, same: 'money' } },
    ],
  },
});
