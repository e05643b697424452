import { readRegister } from '../../../src/core/tables/read-register';
import { nameOfPlace } from '../../../src/core/totals/place-names';
import { type TotalByQuestion, totalBy } from '../../../src/core/totals/total-by';
import type { Cell } from '../../../src/core/workbook/workbook';

const sheet = (name: string, cells: readonly (readonly Cell[])[]) => ({ name, cells });

const aid = sheet('Viện trợ', [
  [
    'Mã',
    'Tên khoản viện trợ',
    'Nhà tài trợ',
    'Địa bàn thực hiện',
    'Nguyên tệ',
    'Vốn viện trợ (nguyên tệ)',
    'Ngày quyết định',
  ],
  ['A-1', 'Trạm y tế', 'Plan', 'xã Vân Hồ 60; xã Tô Múa 40', 'VND', 1000, { date: '2024-05-21' }],
]);
const decisions = sheet('Quyết định', [
  ['Mã', 'Loại quyết định', 'Số quyết định', 'Ngày', 'Nguyên tệ', 'Tăng/giảm'],
  ['A-1', 'Phê duyệt', '12/QĐ-UBND', { date: '2024-05-21' }, 'VND', 1000],
]);
const flows = sheet('Cam kết và giải ngân', [
  ['Mã', 'Ngày', 'Loại', 'Số tiền', 'Nguyên tệ'],
  ['A-1', '2024', 'Giải ngân', 500, 'VND'],
]);

function byPlace(
  sheets: readonly ReturnType<typeof sheet>[],
  question: Pick<TotalByQuestion, 'measure' | 'dimension'>,
) {
  const workbook = { name: '', today: '2024-12-31', timeZone: 'Asia/Ho_Chi_Minh', locale: 'vi_VN' };
  const register = readRegister({ ...workbook, sheets });
  const total = totalBy(register, { ...question, from: null, to: null });
  return total?.table.lines.map(({ key, special, vnd }) => [special ?? nameOfPlace(key, 'vi'), vnd]);
}

it('divides decisions and payments by the shares that the item gives its places', () => {
  expect(byPlace([aid], { measure: 'committed', dimension: 'place' })).toEqual([
    ['xã Tô Múa', '400'],
    ['xã Vân Hồ', '600'],
  ]);
  expect(byPlace([aid, decisions], { measure: 'committed', dimension: 'place' })).toEqual([
    ['xã Tô Múa', '400'],
    ['xã Vân Hồ', '600'],
  ]);
  expect(byPlace([aid, flows], { measure: 'disbursed', dimension: 'place' })).toEqual([
    ['xã Tô Múa', '200'],
    ['xã Vân Hồ', '300'],
  ]);
});
