import { checkRegister } from '../../../src/core/rules/check';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from './a-workbook';

type Rows = readonly (readonly Cell[])[];

const header: Cell[] = ['TT', 'Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ (USD)', 'Địa bàn', 'Ghi chú'];
const item = (title: string, place: Cell): Cell[] => [1, title, 'Plan', 1000, place, ''];
const line = (place: Cell): Cell[] => ['', '', '', '', place, ''];

const register = (rows: Rows) => readRegister(aWorkbook({ 'Viện trợ': [header, ...rows] }));
const placesOf = (...rows: Rows) => register(rows).aid.rows.map(({ place }) => place.length);
const setAside = (...rows: Rows) =>
  register(rows).aid.skipped.map(({ origin, reason }) => `${origin.row} ${reason}`);

describe('a place alone under an item', () => {
  it.each<[string, Rows, number[]]>([
    ['is one more place of it', [item('Một', 'xã Vân Hồ'), line('xã Song Khủa')], [2]],
    ['is its place where it has none', [item('Một', ''), line('xã Song Khủa')], [1]],
    [
      'several lines too',
      [item('Một', 'xã Vân Hồ'), line('xã Song Khủa'), line('xã Tô Múa'), item('Hai', 'xã Mường Bú')],
      [3, 1],
    ],
    ['above a sum', [item('Một', 'xã Vân Hồ'), line('xã Song Khủa'), ['', 'Tổng cộng', '', 1000]], [2]],
    ['above a heading', [item('Một', 'xã Vân Hồ'), line('xã Song Khủa'), [], ['II. GIÁO DỤC']], [2]],
  ])('%s', (_, rows, places) => {
    expect(placesOf(...rows)).toEqual(places);
    expect(setAside(...rows)).toContain('3 continuation');
  });

  it('changes nothing else of the item', () => {
    const [alone] = register([item('Một', 'xã Vân Hồ; xã Song Khủa')]).aid.rows;
    const [lined] = register([item('Một', 'xã Vân Hồ'), line('xã Song Khủa')]).aid.rows;
    expect({ ...lined, origin: null }).toEqual({ ...alone, origin: null });
  });

  it('is asked about where the item below it has no place: it may head that one', () => {
    const rows = [item('Một', 'xã Vân Hồ'), line('huyện Mộc Châu'), item('Hai', '')];
    expect(placesOf(...rows)).toEqual([1, 1, 0]);
    expect(
      checkRegister(register(rows)).findings.filter(({ rule, row }) => rule === 'missing-title' && row === 3),
    ).toHaveLength(1);
  });

  it('after a heading is a heading as before', () => {
    expect(setAside(['I. Y TẾ'], line('Huyện Mộc Châu'), item('Một', 'xã Vân Hồ'))).toEqual([
      '2 heading',
      '3 heading',
    ]);
  });

  it('in the first column heads the items below it', () => {
    const rows: Rows = [
      ['Địa bàn', 'Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ (USD)'],
      ['xã Vân Hồ', 'Một', 'Plan', 1000],
      ['xã Song Khủa', '', '', ''],
      ['xã Song Khủa', 'Hai', 'Plan', 1000],
    ];
    const { aid } = readRegister(aWorkbook({ 'Viện trợ': rows }));
    expect(aid.skipped.map(({ reason }) => reason)).toEqual(['heading']);
  });

  it.each(['Sơn La, ngày 05 tháng 01 năm 2024', 'GIÁM ĐỐC', 'Ghi chú: số liệu tạm tính'])(
    'is none where it says “%s”',
    (text) => {
      expect(setAside(item('Một', 'xã Vân Hồ'), line(text))).toEqual(['3 note']);
    },
  );

  it('joins a line of merged cells', () => {
    const workbook = aWorkbook({
      'Viện trợ': [header, item('Một', 'xã Vân Hồ'), line('xã Tô Múa'), line('xã Song Khủa')],
    });
    const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
    const { aid } = readRegister({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges })),
    });
    expect(aid.rows.map(({ place }) => place.length)).toEqual([3]);
    expect(aid.skipped.map(({ reason }) => reason)).toEqual(['continuation', 'continuation']);
  });
});
