import { makeCallList } from '../../src/core/call-list/make-call-list';
import { writeDocx } from '../../src/core/document/docx/write-docx';
import { readRegister } from '../../src/core/tables/read-register';
import type { Workbook } from '../../src/core/workbook/workbook';
import type { Method } from '../method';
import { documentMethod } from './method';
import { blocksOf, modelOf } from './template';

/** The same work as the rivals do; as with theirs, reading the zip library from disk is not part of it. */
export const ours = documentMethod(
  'Sổ viện trợ',
  () => import('../../src/core/document/docx/zip-library'),
  (_tool, projects) =>
    writeDocx(
      modelOf(
        projects.flatMap(({ title, rows }) =>
          blocksOf(
            title,
            rows.map(({ vi, en }) => [vi, en] as const),
          ),
        ),
      ),
    ),
);

/** The whole call list from the cells of the sheet: reading, judging, converting, summing, three indexes, pages. */
export const wholeList: Method<Workbook> = {
  name: 'Sổ viện trợ, the whole list',
  note: 'from cells to file, with sums, indexes and pages',
  prepare: workbookOf,
  run: (workbook) => {
    const { document } = makeCallList(readRegister(workbook), { onBlocked: 'leave-out' });
    const bytes = document === null ? new Uint8Array() : writeDocx(document);
    const memory = process.resourceUsage().maxRSS / 1024;
    return () => `${Math.round(bytes.length / 1024)} KB, ${Math.round(memory)} MB`;
  },
};

const headings = [
  'Code',
  'Title (Vietnamese)',
  'Title (English)',
  'Sector',
  'Project owner (Vietnamese)',
  'Project owner (English)',
  'Location',
  'Need (Vietnamese)',
  'Need (English)',
  'Objectives (Vietnamese)',
  'Objectives (English)',
  'Activities and scale (Vietnamese)',
  'Activities and scale (English)',
  'Beneficiaries (Vietnamese)',
  'Beneficiaries (English)',
  'Expected results (Vietnamese)',
  'Expected results (English)',
  'Start',
  'End',
  'Currency',
  'Aid requested',
  'Status',
];

function workbookOf(count: number): Workbook {
  const sectors = ['GD', 'YT', 'DN', 'NN', 'XH', 'MT', 'CT', 'VH'];
  const vi =
    'Người dân vùng cao, biên giới có nước sạch, trường học và trạm y tế tốt hơn, sinh kế bền vững hơn. ';
  const en =
    'People in upland and border communes have clean water, better schools and health, and safer livelihoods. ';
  const rows = Array.from({ length: count }, (_, index) => [
    `KG-${String(index + 1).padStart(4, '0')}`,
    `Dự án thử nghiệm ${index + 1}`,
    `Test project ${index + 1}`,
    sectors[index % sectors.length] ?? 'KH',
    'Sở Y tế tỉnh Sơn La',
    'Son La Department of Health',
    'xã Mường Bú',
    vi.repeat(2),
    en.repeat(2),
    vi,
    en,
    vi,
    en,
    vi,
    en,
    vi,
    en,
    2026,
    2028,
    'USD',
    100_000 + index,
    'Open',
  ]);
  return {
    name: 'bench',
    sheets: [
      { name: 'Projects seeking aid', cells: [headings, ...rows] },
      {
        name: 'Rates',
        cells: [
          ['Month', 'Currency', 'Rate (VND)'],
          ['2026', 'USD', 25_000],
        ],
      },
    ],
    today: '2026-11-21',
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi_VN',
  };
}
