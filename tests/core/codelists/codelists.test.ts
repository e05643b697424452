import { countryCodes, countryName, findCountry } from '../../../src/core/codelists/countries';
import {
  type CurrencyCode,
  currencyName,
  findCurrency,
  minorDigits,
} from '../../../src/core/codelists/currencies';
import { dacStatus } from '../../../src/core/codelists/dac';
import { findProvince, findProvinceWithoutAccents } from '../../../src/core/codelists/provinces';
import { defaultSectors, groupName } from '../../../src/core/codelists/sectors';

describe('findCurrency', () => {
  it.each<[string, CurrencyCode | null]>([
    ['USD', 'USD'],
    ['usd', 'USD'],
    ['US$', 'USD'],
    ['$', 'USD'],
    ['đô', 'USD'],
    ['Đô la Mĩ', 'USD'],
    ['đô-la Mỹ', 'USD'],
    ['US dollars', 'USD'],
    ['U.S. dollar', 'USD'],
    ['VND', 'VND'],
    ['VNĐ', 'VND'],
    ['VNÐ', 'VND'],
    ['đồng', 'VND'],
    ['Đồng Việt Nam', 'VND'],
    ['đ', 'VND'],
    ['₫', 'VND'],
    ['€', 'EUR'],
    ['Euro', 'EUR'],
    ['AUD', 'AUD'],
    ['A$', 'AUD'],
    ['đô la Úc', 'AUD'],
    ['Đô Úc', 'AUD'],
    ['£', 'GBP'],
    ['bảng Anh', 'GBP'],
    ['franc Thuỵ Sĩ', 'CHF'],
    ['yên Nhật', 'JPY'],
    ['nhân dân tệ', 'CNY'],
    ['kíp', 'LAK'],
    ['', null],
    ['tiền', null],
    ['triệu', null],
    ['XYZ', null],
  ])('%j is %s', (text, code) => expect(findCurrency(text)).toBe(code));

  it('finds each currency by its code and its names', () => {
    for (const code of Object.keys(minorDigits) as CurrencyCode[]) {
      expect([code, currencyName(code, 'vi'), currencyName(code, 'en')].map(findCurrency)).toEqual([
        code,
        code,
        code,
      ]);
    }
  });

  it('has the minor units of ISO 4217', () => {
    for (const [code, digits] of Object.entries(minorDigits)) {
      const { maximumFractionDigits } = new Intl.NumberFormat('en', {
        style: 'currency',
        currency: code,
      }).resolvedOptions();
      // CLDR shows no cents for the kip; ISO 4217 has two.
      if (code !== 'LAK') expect([code, maximumFractionDigits]).toEqual([code, digits]);
    }
  });
});

describe('findCountry', () => {
  it.each([
    ['Australia', 'AU'],
    ['Úc', 'AU'],
    ['Ô-xtrây-li-a', 'AU'],
    ['Ôxtrâylia', 'AU'],
    ['Mỹ', 'US'],
    ['Mĩ', 'US'],
    ['Hoa Kì', 'US'],
    ['U.S.A.', 'US'],
    ['Anh', 'GB'],
    ['Vương quốc Anh', 'GB'],
    ['UK', 'GB'],
    ['Hàn Quốc', 'KR'],
    ['South Korea', 'KR'],
    ['CHLB Đức', 'DE'],
    ['Cộng hòa Liên bang Đức', 'DE'],
    ['Vương quốc Bỉ', 'BE'],
    ['Thuỵ Sĩ', 'CH'],
    ['Thụy Sỹ', 'CH'],
    ['nước Pháp', 'FR'],
    ['Đài Loan', 'TW'],
    ['Lào', 'LA'],
    ['Việt Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['Ý', 'IT'],
    ['the Netherlands', 'NL'],
    ['NL', 'NL'],
    ['Bỉ', 'BE'],
    ['Sơn La', null],
    ['', null],
    ['Liên Xô', null],
    ['CH Séc', 'CZ'],
    ['Lúc-xăm-bua', 'LU'],
    ['Băng-la-đét', 'BD'],
    ['CHXHCN Việt Nam', 'VN'],
  ])('%j is %s', (text, code) => expect(findCountry(text)).toBe(code));

  it('finds each country by the names that ICU has for it', () => {
    const vi = new Intl.DisplayNames('vi', { type: 'region' });
    const en = new Intl.DisplayNames('en', { type: 'region' });
    // Names that CLDR shortens in its own way.
    const skipped = ['CD', 'CG', 'HK', 'MO', 'MM', 'PS', 'KN', 'LC', 'VC'];
    for (const code of countryCodes()) {
      expect([code, findCountry(countryName(code, 'vi')), findCountry(countryName(code, 'en'))]).toEqual([
        code,
        code,
        code,
      ]);
      if (skipped.includes(code)) continue;
      expect([code, findCountry(vi.of(code) ?? '')]).toEqual([code, code]);
      expect([code, findCountry((en.of(code) ?? '').replace('&', 'and'))]).toEqual([code, code]);
    }
  });

  it('gives no name to two countries', () => {
    const names = countryCodes().flatMap((code) => [
      ...new Set([countryName(code, 'vi'), countryName(code, 'en')]),
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(countryCodes().length).toBeGreaterThan(195);
    expect(countryName('ZZ', 'en')).toBe('ZZ');
  });
});

describe('findProvince', () => {
  it.each([
    ['Hòa Bình', 'Hòa Bình'],
    ['HOÀ BÌNH', 'Hòa Bình'],
    ['Thừa Thiên Huế', 'Huế'],
    ['Đắc Lắc', 'Đắk Lắk'],
    ['Bà Rịa-Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Hồ Chí Minh', 'TP. Hồ Chí Minh'],
    ['Hoa Binh', null],
    ['Sơn', null],
  ])('%j is %s', (text, name) => expect(findProvince(text)).toBe(name));

  it('takes a name without accents only when asked to', () => {
    expect(findProvinceWithoutAccents('Hoa Binh')).toBe('Hòa Bình');
    expect(findProvinceWithoutAccents('Hoa Bình')).toBeNull();
  });
});

describe('dacStatus', () => {
  it.each([
    ['11220', 'active'],
    ['99820', 'active'],
    ['43060', 'active'],
    ['74020', 'active'],
    ['74010', 'withdrawn'],
    ['41050', 'withdrawn'],
    ['11321', 'withdrawn'],
    ['23010', 'withdrawn'],
    ['99999', null],
    ['11203', null],
    ['11111', null],
    ['111', 'active'],
    ['998', 'active'],
    ['230', 'withdrawn'],
    ['920', 'withdrawn'],
    ['999', null],
    ['', null],
    ['1122', null],
    ['11220; 11240', null],
  ])('%j is %s', (code, status) => expect(dacStatus(code)).toBe(status));

  it('has the 325 codes and 44 categories of the list', () => {
    const codes = Array.from({ length: 90000 }, (_, index) => String(index + 10000)).map(dacStatus);
    expect(codes.filter((status) => status === 'active')).toHaveLength(295);
    expect(codes.filter((status) => status === 'withdrawn')).toHaveLength(30);
    const categories = Array.from({ length: 900 }, (_, index) => String(index + 100)).map(dacStatus);
    expect(categories.filter((status) => status !== null)).toHaveLength(44);
  });
});

describe('defaultSectors', () => {
  it('are ten with codes and names of their own, in NFC', () => {
    expect(defaultSectors.map(({ code }) => code)).toEqual([
      'GD',
      'YT',
      'DN',
      'NN',
      'XH',
      'MT',
      'CT',
      'VH',
      'NS',
      'KH',
    ]);
    expect(new Set(defaultSectors.map(({ nameVi }) => nameVi)).size).toBe(10);
    expect(new Set(defaultSectors.map(({ nameEn }) => nameEn)).size).toBe(10);
    for (const { nameVi } of defaultSectors) expect(nameVi).toBe(nameVi.normalize('NFC'));
  });

  it('carry active DAC codes only', () => {
    for (const { dac } of defaultSectors)
      for (const code of dac.split('; ')) expect([code, dacStatus(code)]).toEqual([code, 'active']);
  });

  it('have groups with English names', () => {
    for (const { reportGroup, paccomGroup } of defaultSectors) {
      expect(groupName(reportGroup, 'en')).not.toBe(reportGroup);
      if (paccomGroup !== '') expect(groupName(paccomGroup, 'en')).not.toBe(paccomGroup);
      expect(groupName(reportGroup, 'vi')).toBe(reportGroup);
    }
    expect(groupName('Nhóm của sở', 'en')).toBe('Nhóm của sở');
  });
});
