import { checkRegister } from '../../../src/core/rules/check';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from './a-workbook';

type Rows = readonly (readonly Cell[])[];

const header: Cell[] = ['TT', 'Tên dự án', 'Lĩnh vực', 'Số, ngày quyết định', 'Vốn viện trợ (USD)'];
const item = (title: string, sector: Cell = ''): Cell[] => [1, title, sector, '5/QĐ-UBND, 07/01/2022', 1000];
const donors: Rows = [
  ['Tên', 'Tên tiếng Việt', 'Tên khác'],
  ['Plan International', '', 'Plan; PLAN'],
  ['Save the Children', 'Cứu trợ Trẻ em', 'SC'],
  ['Handicap International', '', 'HI'],
];

const register = (rows: Rows) =>
  readRegister(aWorkbook({ 'Viện trợ': [header, ...rows], 'Nhà tài trợ': donors }));
const donorsOf = (...rows: Rows) =>
  register(rows).aid.rows.map(({ donor }) =>
    Array.isArray(donor) ? donor.map(({ key }) => key).join(' + ') : donor,
  );
const sectorsOf = (...rows: Rows) =>
  register(rows).aid.rows.map(({ sector }) =>
    Array.isArray(sector) ? sector.map(({ key }) => key).join(' + ') : sector,
  );

describe('the donor of a group of rows', () => {
  it.each<[string, string]>([
    ['I. Tổ chức Plan International', 'Plan International'],
    ['I. TỔ CHỨC PLAN INTERNATIONAL (03 dự án)', 'Plan International'],
    ['II. Plan', 'Plan International'],
    ['Plan International (Bỉ)', 'Plan International'],
    ['Nhà tài trợ: Cứu trợ Trẻ em', 'Save the Children'],
    ['1. Handicap International', 'Handicap International'],
    ['III. Tổ chức Tầm nhìn thế giới', 'Tổ chức Tầm nhìn thế giới'],
    ['III. TỔ CHỨC WORLD VISION', 'TỔ CHỨC WORLD VISION'],
    ['IV. Quỹ Thiện Tâm', 'Quỹ Thiện Tâm'],
    ['V. Đại sứ quán Nhật Bản', 'Đại sứ quán Nhật Bản'],
    ['Nhà tài trợ: Oxfam', 'Oxfam'],
  ])('%s', (heading, donor) => {
    expect(donorsOf([heading], item('Một'))).toEqual([donor]);
    expect(sectorsOf([heading], item('Một'))).toEqual([null]);
  });

  it('stands in a cell beside its number too, with the sums of the group', () => {
    expect(donorsOf(['I', 'Tổ chức Plan International', '', '', 2000], item('Một'), item('Hai'))).toEqual([
      'Plan International',
      'Plan International',
    ]);
  });

  it.each([
    ['I. Các tổ chức phi chính phủ nước ngoài'],
    ['I. Tổ chức phi chính phủ nước ngoài'],
    ['I. TỔ CHỨC QUỐC TẾ'],
    ['II. Tổ chức khác'],
    ['II. Tổ chức tập huấn, hội thảo'],
    ['II. TỔ CHỨC TẬP HUẤN'],
    ['QUÝ I NĂM 2024'],
    ['Năm 2023'],
    ['Huyện Mộc Châu'],
    ['Một tên không có trong bảng Nhà tài trợ'],
  ])('is not guessed from “%s”', (heading) => {
    expect(donorsOf([heading], item('Một'))).toEqual([null]);
  });

  it('holds past years, sectors and kinds of projects, until the next group', () => {
    const rows: Rows = [
      ['I. Tổ chức Plan International'],
      ['1. Lĩnh vực y tế'],
      item('Một'),
      ['2. Dự án chuyển tiếp'],
      item('Hai', 'GD'),
      ['II. Save the Children'],
      item('Ba', 'GD'),
      ['III. Các tổ chức khác'],
      item('Bốn', 'GD'),
    ];
    expect(donorsOf(...rows)).toEqual([
      'Plan International',
      'Plan International',
      'Save the Children',
      null,
    ]);
    expect(sectorsOf(...rows)).toEqual(['YT', 'GD', 'GD', 'GD']);
  });

  it('ends at a heading of another style that may be about other donors', () => {
    expect(donorsOf(['I. Plan'], item('Một'), ['Các tổ chức khác'], item('Hai'))).toEqual([
      'Plan International',
      null,
    ]);
    expect(donorsOf(['I. Plan'], item('Một'), ['Bàn tay xanh'], item('Hai'))).toEqual([
      'Plan International',
      null,
    ]);
  });

  it('goes behind what the row itself says', () => {
    const { aid } = readRegister(
      aWorkbook({
        'Viện trợ': [
          ['TT', 'Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ (USD)'],
          ['I. Tổ chức Plan International'],
          [1, 'Một', 'Oxfam', 1000],
          [2, 'Hai', '', 1000],
        ],
        'Nhà tài trợ': donors,
      }),
    );
    expect(aid.rows.map(({ donor }) => donor)).toMatchObject([
      [{ key: 'Oxfam' }],
      [{ key: 'Plan International' }],
    ]);
  });

  it('is judged as one in a column of its own', () => {
    const { findings, notRun } = checkRegister(register([['I. Tổ chức Tầm nhìn thế giới'], item('Một')]));
    expect(notRun).not.toContain('unlisted-donor');
    expect(findings.filter(({ rule }) => rule === 'unlisted-donor')).toMatchObject([
      { row: 3, cell: null, facts: { donor: 'Tổ chức Tầm nhìn thế giới', rows: 1 } },
    ]);
  });

  it('is enough for a sheet without a column for donors, where every item has one', () => {
    const missing = (...rows: Rows) =>
      checkRegister(register(rows))
        .findings.filter(({ rule }) => rule === 'missing-key-column')
        .map(({ field }) => field);
    expect(missing(['I. Plan'], item('Một'))).toEqual([]);
    expect(missing(item('Không'), ['I. Plan'], item('Một'))).toEqual(['donor']);
    expect(missing(item('Không'))).toEqual(['donor']);
  });
});
