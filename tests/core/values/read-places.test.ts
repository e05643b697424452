import fc from 'fast-check';
import { communes, formerDistricts, formerUnits } from '../../../src/core/codelists/communes';
import type { Place } from '../../../src/core/values/place';
import { placeName } from '../../../src/core/values/place-name';
import { readPlaces } from '../../../src/core/values/read-places';
import { stripAccents } from '../../../src/core/values/vietnamese-text';
import { vietnameseText } from './vietnamese-samples';

/** 'unit 03847', 'former xã Mường Bú (huyện Mường La) 03847', 'ambiguous a | b' ... */
const say = (place: Place): string => {
  switch (place.kind) {
    case 'province':
      return 'province';
    case 'unit':
      return `unit ${place.code}`;
    case 'former-unit':
      return `former ${place.name} (${place.formerDistrict}) ${place.code}`;
    case 'former-district':
      return `district ${place.name}`;
    case 'other-province':
      return `province ${place.name}`;
    case 'written':
      return `written ${place.text} (${place.district})`;
    case 'ambiguous':
      return `ambiguous ${place.text}: ${place.candidates.join(' | ')}`;
    case 'unknown':
      return `unknown ${place.text}`;
  }
};
const read = (text: string) => readPlaces(text).map(say);

describe('readPlaces', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['-', []],
    ['Toàn tỉnh', ['province']],
    ['toàn tỉnh Sơn La', ['province']],
    ['Tòan tỉnh.', ['province']],
    ['Trên địa bàn toàn tỉnh', ['province']],
    ['tỉnh Sơn La', ['province']],
    ['Sơn La', ['province']],
    ['Son La Province', ['province']],
    ['whole province', ['province']],
    ['12 huyện, thành phố', ['province']],
    ['Các huyện, thành phố trong tỉnh', ['province']],
    ['12/12 huyện, thành phố', ['province']],
    ['75 xã, phường', ['province']],
    ['75/75 xã, phường trên địa bàn tỉnh', ['province']],
    ['Các xã, phường của tỉnh', ['province']],
  ])('%j: the province', (text, places) => expect(read(text)).toEqual(places));

  it.each<[string, readonly string[]]>([
    ['xã Mường Bú', ['unit 03847']],
    ['Xã Mường Bú', ['unit 03847']],
    ['XÃ MƯỜNG BÚ', ['unit 03847']],
    ['Mường Bú', ['unit 03847']],
    ['X. Mường Bú', ['unit 03847']],
    ['Muong Bu', ['unit 03847']],
    ['Muong Bu Commune', ['unit 03847']],
    ['phường Tô Hiệu', ['unit 03646']],
    ['P. Tô Hiệu', ['unit 03646']],
    ['To Hieu Ward', ['unit 03646']],
    ['xã Mường La', ['unit 03808']],
    ['xã Mường é', ['unit 03727']],
    ['bản Nà Tân, xã Mường Bú', ['unit 03847']],
    ['Tiểu khu 3, phường Mộc Châu', ['unit 03980']],
    ['Trường Mầm non Hoa Ban, xã Mường Bú, tỉnh Sơn La', ['unit 03847']],
    ['xã Mường Bú, tỉnh Sơn La', ['unit 03847']],
    ['xã Mường Bú, Sơn La', ['unit 03847']],
    ['Suối Tọ', ['unit 03901']],
    ['xã Suối Tọ', ['unit 03901']],
    ['xã Mường Bú; xã Ngọc Chiến', ['unit 03847', 'unit 03820']],
    ['xã Mường Bú, xã Ngọc Chiến', ['unit 03847', 'unit 03820']],
    ['các xã Mường Bú, Ngọc Chiến và Chiềng Hoa', ['unit 03847', 'unit 03820', 'unit 03850']],
    ['Các xã: Mường Bú, Ngọc Chiến', ['unit 03847', 'unit 03820']],
    ['03 xã Mường Bú, Ngọc Chiến, Mường La', ['unit 03847', 'unit 03820', 'unit 03808']],
    ['- xã Mường Bú\n- xã Ngọc Chiến', ['unit 03847', 'unit 03820']],
    ['xã Mường Bú; xã Mường Bú', ['unit 03847']],
    ['Hồ thủy điện Sơn La, xã Mường Bú', ['unit 03847']],
  ])('%j: units of today', (text, places) => expect(read(text)).toEqual(places));

  it.each<[string, readonly string[]]>([
    ['xã Mường Bú, huyện Mường La', ['former xã Mường Bú (huyện Mường La) 03847']],
    ['xã Mường Bú huyện Mường La', ['former xã Mường Bú (huyện Mường La) 03847']],
    ['xã Mường Bú - huyện Mường La', ['former xã Mường Bú (huyện Mường La) 03847']],
    ['xã Mường Bú (huyện Mường La)', ['former xã Mường Bú (huyện Mường La) 03847']],
    ['xã Mường Bú, Mường La', ['former xã Mường Bú (huyện Mường La) 03847']],
    ['X. Mường Bú, H. Mường La, tỉnh Sơn La', ['former xã Mường Bú (huyện Mường La) 03847']],
    ['bản Nang Phai, xã Mường Bú, huyện Mường La, Sơn La', ['former xã Mường Bú (huyện Mường La) 03847']],
    ['xa Muong Bu, huyen Muong La', ['former xã Mường Bú (huyện Mường La) 03847']],
    ['xã Chiềng Đen', ['former xã Chiềng Đen (thành phố Sơn La) 03664']],
    ['Chiềng Đen, TP Sơn La', ['former xã Chiềng Đen (thành phố Sơn La) 03664']],
    ['xã Chiềng Đen, TP. Sơn La', ['former xã Chiềng Đen (thành phố Sơn La) 03664']],
    ['thị trấn Ít Ong, huyện Mường La', ['former thị trấn Ít Ong (huyện Mường La) 03808']],
    ['TT. Hát Lót, huyện Mai Sơn', ['former thị trấn Hát Lót (huyện Mai Sơn) 04105']],
    ['xã Hát Lót, huyện Mai Sơn', ['former xã Hát Lót (huyện Mai Sơn) 04105']],
    ['xã Bản Lầm, huyện Thuận Châu', ['former xã Bản Lầm (huyện Thuận Châu) 03799']],
    ['Bản Lầm', ['former xã Bản Lầm (huyện Thuận Châu) 03799']],
    ['xã Suối Bàng, huyện Vân Hồ', ['former xã Suối Bàng (huyện Vân Hồ) 04018']],
    ['xã Chiềng Xuân, huyện Vân Hồ', ['former xã Chiềng Xuân (huyện Vân Hồ) 03985']],
    ['xã Liên Hoà, huyện Vân Hồ', ['former xã Liên Hòa (huyện Vân Hồ) 04006']],
    ['xã Nặm Păm, huyện Mường La', ['former xã Nậm Păm (huyện Mường La) 03808']],
    ['xã Noong Lay, huyện Thuận Châu', ['former xã Nong Lay (huyện Thuận Châu) 03754']],
    ['xã Chiềng Chung, huyện Mai Sơn', ['former xã Chiềng Chung (huyện Mai Sơn) 04117']],
    ['xã Chiềng Chung, thị xã Mộc Châu', ['former xã Chiềng Chung (thị xã Mộc Châu) 04000']],
    ['xã Chiềng Chung, huyện Mộc Châu', ['former xã Chiềng Chung (thị xã Mộc Châu) 04000']],
    ['xã Chiềng Chung (nay là xã Mường Chanh)', ['former xã Chiềng Chung (huyện Mai Sơn) 04117']],
    ['xã Mường Bú (cũ)', ['former xã Mường Bú (huyện Mường La) 03847']],
    ['xã Mường Bú cũ, xã Ngọc Chiến', ['former xã Mường Bú (huyện Mường La) 03847', 'unit 03820']],
    [
      'xã Mường Bú, xã Tạ Bú, huyện Mường La',
      ['former xã Mường Bú (huyện Mường La) 03847', 'former xã Tạ Bú (huyện Mường La) 03847'],
    ],
    [
      'các xã Mường Bú, Tạ Bú huyện Mường La',
      ['former xã Mường Bú (huyện Mường La) 03847', 'former xã Tạ Bú (huyện Mường La) 03847'],
    ],
    [
      'xã Mường Bú, huyện Mường La, xã Co Mạ, huyện Thuận Châu',
      [
        'former xã Mường Bú (huyện Mường La) 03847',
        'former xã Co Mạ (huyện Thuận Châu) 03763'.replace('03763', '03781'),
      ],
    ],
    ['xã Mai Sơn, huyện Mai Sơn', ['unit 04105']],
    ['huyện Mường La: xã Mường Bú', ['former xã Mường Bú (huyện Mường La) 03847']],
    ['Huyện Mường La (xã Mường Bú)', ['former xã Mường Bú (huyện Mường La) 03847']],
    [
      'huyện Mường La: các xã Mường Bú, Tạ Bú; TP Sơn La: Hua La',
      [
        'former xã Mường Bú (huyện Mường La) 03847',
        'former xã Tạ Bú (huyện Mường La) 03847',
        'former xã Hua La (thành phố Sơn La) 03670',
      ],
    ],
    ['bản Mòng, xã Hua La, TP Sơn La', ['former xã Hua La (thành phố Sơn La) 03670']],
    ['phường Chiềng Lề - TP. Sơn La', ['former phường Chiềng Lề (thành phố Sơn La) 03646']],
    ['xã Phiêng Khoài, Yên Châu', ['former xã Phiêng Khoài (huyện Yên Châu) 04099']],
    ['xã Mường Và, huyện Sốp Cộp', ['former xã Mường Và (huyện Sốp Cộp) 04231']],
    [
      'xã Mường Và và xã Nậm Lạnh',
      ['former xã Mường Và (huyện Sốp Cộp) 04231', 'former xã Nậm Lạnh (huyện Sốp Cộp) 04231'],
    ],
    ['xã Mường Và huyện Sốp Cộp', ['former xã Mường Và (huyện Sốp Cộp) 04231']],
    ['xã Mường Bú thuộc huyện Mường La', ['former xã Mường Bú (huyện Mường La) 03847']],
    [
      'các xã Mường Bú, Ngọc Chiến của huyện Mường La',
      ['former xã Mường Bú (huyện Mường La) 03847', 'former xã Ngọc Chiến (huyện Mường La) 03820'],
    ],
  ])('%j: units before 01/07/2025', (text, places) => expect(read(text)).toEqual(places));

  it.each<[string, readonly string[]]>([
    ['xã Chiềng Hắc', ['former xã Chiềng Hắc (thị xã Mộc Châu) 03980']],
    ['xã Chiềng Hặc', ['unit 04078']],
    ['xã Mường Sai', ['former xã Mường Sai (huyện Sông Mã) 04222']],
    ['xã Mường Sại', ['unit 03712']],
    ['xã Mường Bằng', ['former xã Mường Bằng (huyện Mai Sơn) 04123']],
    ['xã Mường Bang', ['unit 03943']],
    ['xã Chiềng Ân', ['former xã Chiềng Ân (huyện Mường La) 03850']],
    ['phường Chiềng An', ['unit 03664']],
    ['xã Chiềng Ơn', ['former xã Chiềng Ơn (huyện Quỳnh Nhai) 03703']],
    ['xã Chiềng On', ['former xã Chiềng On (huyện Yên Châu) 04087']],
    ['xã Chiềng Đông', ['former xã Chiềng Đông (huyện Yên Châu) 04075']],
    ['xã Chiềng Dong', ['former xã Chiềng Dong (huyện Mai Sơn) 04132']],
    ['Muong Sai', ['ambiguous Muong Sai: xã Mường Sại | xã Mường Sai, huyện Sông Mã']],
    ['Chieng Den', ['unknown Chieng Den']],
    ['Mường Bu', ['unknown Mường Bu']],
  ])('%j: names apart by accents only', (text, places) => expect(read(text)).toEqual(places));

  it.each<[string, readonly string[]]>([
    ['huyện Mộc Châu', ['district thị xã Mộc Châu']],
    ['thị xã Mộc Châu', ['district thị xã Mộc Châu']],
    ['H. Vân Hồ', ['district huyện Vân Hồ']],
    ['TP Sơn La', ['district thành phố Sơn La']],
    ['thành phố Sơn La', ['district thành phố Sơn La']],
    ['Moc Chau District', ['district thị xã Mộc Châu']],
    ['Mường La (cũ)', ['district huyện Mường La']],
    ['các huyện Mộc Châu, Vân Hồ', ['district thị xã Mộc Châu', 'district huyện Vân Hồ']],
    ['huyện Mộc Châu và Vân Hồ', ['district thị xã Mộc Châu', 'district huyện Vân Hồ']],
    ['huyện Mộc Châu (cũ)', ['district thị xã Mộc Châu']],
    [
      'TP Sơn La, Mai Sơn, Mường La',
      ['district thành phố Sơn La', 'district huyện Mai Sơn', 'district huyện Mường La'],
    ],
    ['huyện Mộc Châu, huyện Vân Hồ, tỉnh Sơn La', ['district thị xã Mộc Châu', 'district huyện Vân Hồ']],
    ['bản Áng, huyện Mộc Châu', ['district thị xã Mộc Châu']],
    ['xã Hua Păng, huyện Mộc Châu', ['district thị xã Mộc Châu']],
    ['thị trấn Mộc Châu, huyện Mộc Châu', ['district thị xã Mộc Châu']],
    ['thị trấn Nông trường Mộc Châu', ['district thị xã Mộc Châu']],
    ['huyện Vân Hồ và huyện Phù Yên', ['district huyện Vân Hồ', 'district huyện Phù Yên']],
  ])('%j: former districts', (text, places) => expect(read(text)).toEqual(places));

  it.each<[string, readonly string[]]>([
    ['tỉnh Điện Biên', ['province Điện Biên']],
    ['Điện Biên', ['province Điện Biên']],
    ['TP. Hà Nội', ['province Hà Nội']],
    ['TP. Hồ Chí Minh', ['province TP. Hồ Chí Minh']],
    ['Hồ Chí Minh', ['province TP. Hồ Chí Minh']],
    ['Ho Chi Minh City', ['province TP. Hồ Chí Minh']],
    ['TPHCM', ['province TP. Hồ Chí Minh']],
    ['Thua Thien Hue', ['province Huế']],
    ['tỉnh Bà Rịa - Vũng Tàu', ['province Bà Rịa - Vũng Tàu']],
    ['Đăk Lăk', ['province Đắk Lắk']],
    ['tỉnh Điện Biên và tỉnh Hoà Bình', ['province Điện Biên', 'province Hòa Bình']],
    ['Ba Ria-Vung Tau', ['province Bà Rịa - Vũng Tàu']],
    ['Hoà Bình', ['province Hòa Bình']],
    ['tỉnh Bình Thuận', ['province Bình Thuận']],
    ['Hoa Binh Province', ['province Hòa Bình']],
    ['Sơn La, Điện Biên, Lai Châu', ['province', 'province Điện Biên', 'province Lai Châu']],
    ['các tỉnh Sơn La, Điện Biên', ['province', 'province Điện Biên']],
    ['toàn tỉnh; tỉnh Điện Biên', ['province', 'province Điện Biên']],
    ['xã Mường Lạn, huyện Mường Ảng, tỉnh Điện Biên', ['province Điện Biên']],
    ['xã Búng Lao, huyện Mường Ảng, Điện Biên', ['province Điện Biên']],
    ['Mường Bú, Điện Biên', ['unit 03847', 'province Điện Biên']],
  ])('%j: other provinces', (text, places) => expect(read(text)).toEqual(places));

  it.each<[string, readonly string[]]>([
    ['Mường La', ['ambiguous Mường La: xã Mường La | huyện Mường La (cũ)']],
    ['Muong La', ['ambiguous Muong La: xã Mường La | huyện Mường La (cũ)']],
    ['Mộc Châu', ['ambiguous Mộc Châu: phường Mộc Châu | thị xã Mộc Châu (cũ)']],
    ['Bình Thuận', ['ambiguous Bình Thuận: xã Bình Thuận | tỉnh Bình Thuận']],
    [
      'Chiềng Chung',
      ['ambiguous Chiềng Chung: xã Chiềng Chung, thị xã Mộc Châu | xã Chiềng Chung, huyện Mai Sơn'],
    ],
    [
      'xã Chiềng Chung',
      ['ambiguous xã Chiềng Chung: xã Chiềng Chung, thị xã Mộc Châu | xã Chiềng Chung, huyện Mai Sơn'],
    ],
  ])('%j: ambiguous', (text, places) => expect(read(text)).toEqual(places));

  it.each<[string, readonly string[]]>([
    ['xã Chiềng Chung, huyện Thuận Châu', ['unknown xã Chiềng Chung, huyện Thuận Châu']],
    ['xã Không Có', ['unknown xã Không Có']],
    ['huyện Tuần Giáo', ['unknown huyện Tuần Giáo']],
    ['bản Pá Khôm', ['unknown bản Pá Khôm']],
    ['bản Pá Khôm, tỉnh Sơn La', ['unknown bản Pá Khôm, tỉnh Sơn La']],
    ['tỉnh Hủa Phăn', ['unknown tỉnh Hủa Phăn']],
    ['nhiều nơi', ['unknown nhiều nơi']],
    ['#N/A', ['unknown #N/A']],
    ['xã Mường Bú; xã Không Có', ['unit 03847', 'unknown xã Không Có']],
    ['03 huyện, thành phố', ['unknown huyện', 'unknown thành phố']],
  ])('%j: unknown', (text, places) => expect(read(text)).toEqual(places));
});

describe('every unit of the lists', () => {
  it('is read by its full name, with and without accents', () => {
    for (const { code, type, name } of communes()) {
      expect([name, read(`${type} ${name}`)]).toEqual([name, [`unit ${code}`]]);
      const bare = read(stripAccents(`${type} ${name}`));
      expect([name, bare[0]?.startsWith('ambiguous') === true || bare[0] === `unit ${code}`]).toEqual([
        name,
        true,
      ]);
    }
  });

  it('is read as former beside its district, in NFC and NFD', () => {
    for (const { code, type, name, district } of formerUnits()) {
      const text = `${type} ${name}, ${district}`;
      const expected = [`former ${type} ${name} (${district}) ${code}`];
      expect(read(text)).toEqual(expected);
      expect(read(text.normalize('NFD'))).toEqual(expected);
    }
  });

  it('is read back as it is printed', () => {
    for (const { type, name, district } of formerUnits()) {
      const [place] = readPlaces(`${type} ${name}, ${district}`);
      if (place?.kind !== 'former-unit') throw new Error(name);
      const printed = placeName(place, 'vi');
      if (printed.includes('nay là')) expect(readPlaces(printed)).toEqual([place]);
    }
    for (const district of formerDistricts()) {
      const place: Place = { kind: 'former-district', name: district };
      expect(readPlaces(placeName(place, 'vi'))).toEqual([place]);
      expect(readPlaces(placeName(place, 'en'))).toEqual([place]);
    }
  });

  it('reads what an ambiguous place proposes as one place', () => {
    for (const text of ['Mường La', 'Bình Thuận', 'Chiềng Chung', 'Muong Sai', 'Vân Hồ']) {
      for (const place of readPlaces(text)) {
        if (place.kind !== 'ambiguous') throw new Error(text);
        for (const candidate of place.candidates) {
          expect(readPlaces(candidate).map(({ kind }) => kind)).not.toContain('ambiguous');
          expect(readPlaces(candidate)).toHaveLength(1);
        }
      }
    }
  });
});

describe('readPlaces on any text', () => {
  it('never throws, and NFC and NFD are the same', () => {
    const words = fc.constantFrom(
      'xã',
      'huyện',
      'tỉnh',
      'các',
      'bản',
      'Mường La',
      'Mường Bú',
      'Chiềng Chung',
      'Sơn La',
      ',',
      ';',
      '(',
      ')',
      'và',
      '(nay là',
      'cũ',
      '\n',
      'TP',
      '-',
    );
    const text = fc.oneof(
      fc.array(fc.oneof(words, vietnameseText), { maxLength: 10 }).map((all) => all.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (any) =>
        expect(readPlaces(any.normalize('NFD'))).toEqual(readPlaces(any.normalize('NFC'))),
      ),
      { numRuns: 2000 },
    );
  });
});

describe('placeName', () => {
  it.each<[Place, string, string]>([
    [{ kind: 'province' }, 'toàn tỉnh', 'whole province'],
    [{ kind: 'unit', code: '03847' }, 'xã Mường Bú', 'Muong Bu Commune'],
    [{ kind: 'unit', code: '03646' }, 'phường Tô Hiệu', 'To Hieu Ward'],
    [
      { kind: 'former-unit', name: 'xã Chiềng Đen', formerDistrict: 'thành phố Sơn La', code: '03664' },
      'xã Chiềng Đen (nay là phường Chiềng An)',
      'Chieng Den Commune (now Chieng An Ward)',
    ],
    [
      { kind: 'former-unit', name: 'thị trấn Ít Ong', formerDistrict: 'huyện Mường La', code: '03808' },
      'thị trấn Ít Ong (nay là xã Mường La)',
      'It Ong Township (now Muong La Commune)',
    ],
    [
      { kind: 'former-unit', name: 'xã Mường Bú', formerDistrict: 'huyện Mường La', code: '03847' },
      'xã Mường Bú',
      'Muong Bu Commune',
    ],
    [{ kind: 'former-district', name: 'thị xã Mộc Châu' }, 'thị xã Mộc Châu (cũ)', 'former Moc Chau Town'],
    [{ kind: 'other-province', name: 'TP. Hồ Chí Minh' }, 'TP. Hồ Chí Minh', 'Ho Chi Minh City'],
    [{ kind: 'unknown', text: 'nhiều nơi' }, 'nhiều nơi', 'nhiều nơi'],
  ])('%j is %s and %s', (place, vi, en) => {
    expect(placeName(place, 'vi')).toBe(vi);
    expect(placeName(place, 'en')).toBe(en);
  });
});
