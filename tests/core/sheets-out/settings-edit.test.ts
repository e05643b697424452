import { languages } from '../../../src/core/languages';
import {
  newSettingsSheet,
  officeFields,
  officeSettings,
  settingsEdit,
  unreadableSetting,
} from '../../../src/core/sheets-out/settings-edit';
import { readRegister } from '../../../src/core/tables/read-register';
import { aWorkbook } from '../tables/a-workbook';

const { vi, en } = languages;
const headings = [
  [
    vi.tables.headings.settings.key[0],
    vi.tables.headings.settings.value[0],
    vi.tables.headings.settings.explanation[0],
  ],
];
const register = readRegister(
  aWorkbook({
    'Cài đặt': [
      ...headings,
      ['province_vi', 'Lào Cai', ''],
      ['reporting_year', 2026, ''],
      ['as_of', 'hôm qua', ''],
    ],
  }),
);

describe('settingsEdit', () => {
  it.each([
    ['a value that stands already', { province_vi: 'Lào Cai', reporting_year: '2026' }, []],
    ['a default that the sheet leaves unsaid', { province_en: 'Son La', department_en: '' }, []],
    ['a changed value, in its own cell', { province_vi: ' Lai Châu ' }, [['B2', 'Lai Châu']]],
    ['a cleared value', { reporting_year: '' }, [['B3', '']]],
    ['a value in place of an unreadable one', { as_of: '2026-06-30' }, [['B4', '2026-06-30']]],
    [
      'new keys below the last row',
      { province_en: 'Lao Cai', department_en: 'Lao Cai Department of Foreign Affairs' },
      [
        ['A5', 'province_en'],
        ['B5', 'Lao Cai'],
        ['C5', vi.tables.settings.province_en],
        ['A6', 'department_en'],
        ['B6', 'Lao Cai Department of Foreign Affairs'],
        ['C6', vi.tables.settings.department_en],
      ],
    ],
  ])('%s', (_name, texts, expected) => {
    const edit = settingsEdit(register, texts, vi);
    expect(edit?.sheet).toBe('Cài đặt');
    expect(edit?.cells.map(({ address, text }) => [address, text])).toEqual(expected);
  });

  it('is null without a Settings sheet', () => {
    expect(settingsEdit(readRegister(aWorkbook({})), { province_vi: 'Lào Cai' }, vi)).toBeNull();
  });
});

describe('newSettingsSheet', () => {
  it('holds every default but what the office said, in its language', () => {
    const sheet = newSettingsSheet({ province_vi: 'Lào Cai', language: 'en' }, en);
    expect(sheet?.name).toBe(en.tables.sheets.settings[0]);
    const values = new Map(sheet?.rows.map(([key = '', value = '']) => [key, value]));
    expect([values.get('province_vi'), values.get('language'), values.get('province_en')]).toEqual([
      'Lào Cai',
      'en',
      'Son La',
    ]);
  });

  it('is read back as the office said it', () => {
    const sheet = newSettingsSheet({ province_vi: 'Lào Cai', reporting_year: '2026' }, vi);
    const cells = [sheet?.columns.map(({ heading }) => heading) ?? [], ...(sheet?.rows ?? [])];
    const { settings } = readRegister(aWorkbook({ [sheet?.name ?? '']: cells }));
    expect([settings.province_vi, settings.reporting_year]).toEqual(['Lào Cai', 2026]);
  });
});

describe('the form of an office', () => {
  it('shows each setting as it stands', () => {
    const fields = officeFields(register, vi);
    expect(fields.map(({ key }) => key)).toEqual([...officeSettings]);
    expect(fields.find(({ key }) => key === 'reporting_year')?.value).toBe('2026');
    expect(fields.find(({ key }) => key === 'language')?.values).toEqual(['vi', 'en']);
  });

  it.each([
    [{ as_of: '2026-06-30', reporting_year: '2026', language: 'vi' }, null],
    [{ as_of: '30/02/2026' }, 'as_of'],
    [{ reporting_year: 'năm nay' }, 'reporting_year'],
    [{ language: 'fr' }, 'language'],
    [{ as_of: '', reporting_year: '' }, null],
  ])('knows what cannot be read in %j', (texts, expected) => {
    expect(unreadableSetting(texts, 'vi_VN')).toBe(expected);
  });
});
