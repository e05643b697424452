import { findSheets } from '../../../src/core/tables/find-sheets';
import { aWorkbook } from './a-workbook';

describe('sheet names', () => {
  it.each([
    ['Viện trợ', 'aid'],
    ['VIỆN TRỢ', 'aid'],
    ['Viện trợ 2024', 'aid'],
    ['Viện trợ năm 2024', 'aid'],
    ['Aid', 'aid'],
    ['Danh mục kêu gọi', 'calls'],
    ['Projects seeking aid', 'calls'],
    ['Nhà tài trợ', 'donors'],
    ['Lĩnh vực', 'sectors'],
    ['Tỉ giá', 'rates'],
    ['Settings', 'settings'],
  ] as const)('%s is %s', (name, kind) => {
    expect([...findSheets(aWorkbook({ [name]: [] })).keys()]).toEqual([kind]);
  });

  it.each(['Sheet1', 'Tổng hợp', 'Kết quả kiểm tra', '_svt', 'Nháp viện trợ cũ'])(
    '%s is no input sheet',
    (name) => {
      expect(findSheets(aWorkbook({ [name]: [] })).size).toBe(0);
    },
  );

  it('takes several sheets of one kind in the order of the workbook', () => {
    const found = findSheets(aWorkbook({ 'Viện trợ 2024': [], Aid: [], 'Viện trợ 2023': [] }));
    expect(found.get('aid')?.map((sheet) => sheet.name)).toEqual(['Viện trợ 2024', 'Aid', 'Viện trợ 2023']);
  });
});
