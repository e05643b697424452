import { readRegister } from '../../../src/core/tables/read-register';
import { totalBy } from '../../../src/core/totals/total-by';
import { placeName } from '../../../src/core/values/place-name';
import { placeReader } from '../../../src/core/values/read-places';
import { aWorkbook } from '../tables/a-workbook';

const read = placeReader('tỉnh Hà Giang');
const names = (text: string) => read(text).map((place) => placeName(place, 'vi'));

describe('places of a province whose units are in no list', () => {
  it.each([
    ['xã Lũng Chinh, huyện Mèo Vạc', ['xã Lũng Chinh, huyện Mèo Vạc']],
    ['Xã Lũng Chinh, H. Mèo Vạc', ['xã Lũng Chinh, huyện Mèo Vạc']],
    ['Huyện Bắc Mê, huyện Vị Xuyên', ['huyện Bắc Mê', 'huyện Vị Xuyên']],
    [
      'huyện Bắc Mê và huyện Vị Xuyên; TP. Hà Giang',
      ['huyện Bắc Mê', 'huyện Vị Xuyên', 'thành phố Hà Giang'],
    ],
    ['xã Bắc Mê 60; xã Du Già 40%', ['xã Bắc Mê', 'xã Du Già']],
    ['Toàn tỉnh', ['toàn tỉnh']],
    ['Trên địa bàn toàn tỉnh Hà Giang', ['toàn tỉnh']],
    ['Hà Giang', ['toàn tỉnh']],
    ['Province-wide', ['toàn tỉnh']],
    ['tỉnh Sơn La', ['Sơn La']],
    ['Đồng Văn', ['Đồng Văn']],
    ['-', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('are no units of Sơn La that have the same name', () => {
    expect(read('xã Tân Phong')).toEqual([{ kind: 'written', text: 'xã Tân Phong', district: '' }]);
    expect(read('xã Yên Sơn, huyện Yên Châu')).toEqual([
      { kind: 'written', text: 'xã Yên Sơn, huyện Yên Châu', district: 'huyện Yên Châu' },
    ]);
  });

  it('are named in English with the types of their units', () => {
    expect(read('xã Lũng Chinh, huyện Mèo Vạc').map((place) => placeName(place, 'en'))).toEqual([
      'Lung Chinh Commune, Meo Vac District',
    ]);
  });

  it.each(['Sơn La', 'tỉnh Sơn La', 'SƠN LA', ''])('are those of our lists for “%s”', (province) => {
    expect(placeReader(province)('xã Tân Phong')).toMatchObject([{ kind: 'unit' }]);
  });
});

it('groups, counts and shares out what a register of another province says of its places', () => {
  const heads = ['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ', 'Nguyên tệ', 'Ngày quyết định', 'Địa bàn'];
  const item = (place: string, amount: number) => ['Dự án A', 'Plan', amount, 'USD', '2024', place];
  const register = readRegister(
    aWorkbook({
      'Viện trợ': [
        heads,
        item('xã Tân Phong', 1000),
        item('Xã Tân Phong', 200),
        item('xã A, huyện B 75; huyện C 25', 400),
        item('huyện B; huyện C', 7),
      ],
      'Cài đặt': [
        ['Khóa', 'Giá trị'],
        ['province_vi', 'Điện Biên'],
      ],
    }),
  );
  const linesBy = (dimension: 'place' | 'former-district') =>
    totalBy(register, { measure: 'committed', dimension, from: null, to: null })?.table.lines.map(
      ({ key, special, usd }) => [special ?? key, usd],
    );
  expect(linesBy('place')).toEqual([
    ['huyện B', '0.00'],
    ['huyện C', '100.00'],
    ['xã A, huyện B', '300.00'],
    ['xã Tân Phong', '1200.00'],
    ['several', '7.00'],
  ]);
  expect(linesBy('former-district')).toEqual([
    ['huyện B', '300.00'],
    ['huyện C', '100.00'],
    ['several', '7.00'],
    ['unclassified', '1200.00'],
  ]);
});
