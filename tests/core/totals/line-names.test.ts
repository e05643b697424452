import { communeName, formerDistricts } from '../../../src/core/codelists/communes';
import { languages } from '../../../src/core/languages';
import { lineNames } from '../../../src/core/totals/line-names';
import { register } from '../sample-rows';

describe('the name of a place at the start of a line', () => {
  const [district = ''] = formerDistricts();

  it.each([
    ['vi', 'province', 'Toàn tỉnh'],
    ['vi', district, 'Thành phố Sơn La (cũ)'],
    ['vi', 'vùng cao', 'Vùng cao'],
    ['en', 'province', 'Whole province'],
  ] as const)('in %s of %s is %s', (language, key, name) => {
    const nameOf = lineNames('place', register(), languages[language], language);
    expect(nameOf({ key, special: null })).toBe(name);
  });

  it('has a capital for each commune, though a sentence has none', () => {
    const nameOf = lineNames('place', register(), languages.vi, 'vi');
    expect(communeName('03646', 'vi')).toBe('phường Tô Hiệu');
    expect(nameOf({ key: '03646', special: null })).toBe('Phường Tô Hiệu');
  });
});

describe('the name of a report group', () => {
  it.each([
    ['vi', 'Y tế', 'Y tế'],
    ['en', 'Y tế', 'Health'],
    ['en', 'Nhóm của sở', 'Nhóm của sở'],
  ] as const)('in %s of %s is %s', (language, key, name) => {
    const nameOf = lineNames('report-group', register(), languages[language], language);
    expect(nameOf({ key, special: null })).toBe(name);
  });
});
