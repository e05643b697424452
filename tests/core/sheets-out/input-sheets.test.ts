import { languages } from '../../../src/core/languages';
import { columnKinds } from '../../../src/core/sheets-out/input-columns';
import { type InputSheet, missingInputSheets } from '../../../src/core/sheets-out/input-sheets';
import { readRegister } from '../../../src/core/tables/read-register';
import { settingDefinitions } from '../../../src/core/workbook/settings';
import type { Workbook } from '../../../src/core/workbook/workbook';

const empty: Workbook = {
  name: '',
  sheets: [],
  today: '2024-12-31',
  timeZone: 'Asia/Ho_Chi_Minh',
  locale: 'vi_VN',
};

function gridOf({ name, columns, rows }: InputSheet) {
  return { name, cells: [columns.map((column) => column.heading), ...rows] };
}

describe.each(['vi', 'en'] as const)('new input sheets in %s', (language) => {
  const sheets = missingInputSheets(empty, languages[language]);
  const register = readRegister({ ...empty, sheets: sheets.map(gridOf) });

  it('are read back with every column', () => {
    expect(sheets).toHaveLength(8);
    for (const kind of ['aid', 'decisions', 'flows', 'calls', 'donors', 'sectors', 'rates'] as const) {
      const [layout] = register[kind].layouts;
      expect(Object.keys(layout?.columns ?? {}).sort()).toEqual(Object.keys(columnKinds[kind]).sort());
      expect(layout?.doubled).toEqual([]);
    }
  });

  it('start with the usual sectors and with every setting at its default', () => {
    const bare = readRegister(empty);
    expect(register.settings).toEqual(bare.settings);
    expect(register.settingRows.rows.map((row) => row.key)).toEqual(Object.keys(settingDefinitions));
    expect(register.settingRows.rows.filter((row) => row.outcome !== 'read')).toEqual([]);
    expect(register.sectors.rows.map((row) => [row.code, row.nameVi])).toEqual(
      bare.sectors.rows.map((row) => [row.code, row.nameVi]),
    );
    expect(register.sectors.rows.length).toBeGreaterThan(5);
  });

  it('hold no row of aid, calls, donors or rates', () => {
    for (const kind of ['aid', 'decisions', 'flows', 'calls', 'donors', 'rates'] as const)
      expect(register[kind].rows).toEqual([]);
  });

  it('explain every column and offer each list once', () => {
    for (const { columns } of sheets.filter((sheet) => sheet.columns.length > 3)) {
      for (const { note, dropDown } of columns) {
        expect(note).not.toBe('');
        expect(note).toBe(note.normalize('NFC'));
        if (dropDown !== null) {
          expect(dropDown.values.length).toBeGreaterThan(1);
          expect(new Set(dropDown.values).size).toBe(dropDown.values.length);
        }
      }
    }
  });

  it('keep text as text, so that a title with a dash is no formula', () => {
    const titles = sheets.flatMap(({ columns }) =>
      columns.filter((column) => /Tên|Title|Name/.test(column.heading)),
    );
    expect(titles.length).toBeGreaterThan(3);
    for (const { format } of titles) expect(format).toBe('@');
  });
});

describe('missingInputSheets', () => {
  it('leaves out what exists under either name, also one of several years', () => {
    const existing = ['Aid 2024', 'NHÀ TÀI TRỢ', 'Cài đặt'].map((name) => ({ name, cells: [] }));
    const names = missingInputSheets({ ...empty, sheets: existing }, languages.vi).map((sheet) => sheet.name);
    expect(names).toEqual(['Quyết định', 'Cam kết và giải ngân', 'Danh mục kêu gọi', 'Lĩnh vực', 'Tỷ giá']);
  });

  it('makes nothing where nothing is missing', () => {
    const existing = missingInputSheets(empty, languages.en).map(gridOf);
    expect(missingInputSheets({ ...empty, sheets: existing }, languages.vi)).toEqual([]);
  });
});
