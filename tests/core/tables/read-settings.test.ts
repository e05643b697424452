import { readRegister } from '../../../src/core/tables/read-register';
import type { Settings } from '../../../src/core/workbook/settings';
import { settingDefinitions } from '../../../src/core/workbook/settings';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from './a-workbook';

const withSetting = (key: string, value: Cell) =>
  readRegister(
    aWorkbook({
      'Cài đặt': [
        ['Khóa', 'Giá trị', 'Giải thích'],
        [key, value, ''],
      ],
    }),
  );

describe('a setting that can be read', () => {
  it.each<[keyof Settings, Cell, Settings[keyof Settings]]>([
    ['language', 'en', 'en'],
    ['language', ' EN ', 'en'],
    ['province_vi', 'Điện Biên', 'Điện Biên'],
    ['as_of', { date: '2024-12-31' }, '2024-12-31'],
    ['as_of', '31/12/2024', '2024-12-31'],
    ['reporting_year', 2024, 2024],
    ['reporting_year', '2024', 2024],
    ['reporting_year_starts', '11-16', '11-16'],
    ['rate_policy', 'year', 'year'],
    ['largest_usd', 5000000, 5000000],
    ['rate_difference', '2,5', 2.5],
  ])('%s: %j', (key, cell, value) => {
    const register = withSetting(key, cell);
    expect(register.settings[key]).toBe(value);
    expect(register.settingRows.rows[0]?.outcome).toBe('read');
  });
});

describe('a setting that cannot be read leaves the default', () => {
  it.each<[keyof Settings, Cell]>([
    ['language', 'fr'],
    ['as_of', '2024'],
    ['as_of', 'cuối năm'],
    ['reporting_year_starts', '13-45'],
    ['largest_usd', 'nhiều'],
    ['rate_policy', 'ngày'],
  ])('%s: %j', (key, cell) => {
    const register = withSetting(key, cell);
    expect(register.settings[key]).toBe(settingDefinitions[key].value);
    expect(register.settingRows.rows[0]?.outcome).toBe('unreadable');
  });
});

it('says which key is not known', () => {
  expect(withSetting('toString', 'x').settingRows.rows[0]?.outcome).toBe('unknown-key');
});

it('has every default without a Settings sheet', () => {
  const { settings } = readRegister(aWorkbook({}));
  for (const key of Object.keys(settingDefinitions) as (keyof Settings)[]) {
    expect(settings[key]).toBe(settingDefinitions[key].value);
  }
});
