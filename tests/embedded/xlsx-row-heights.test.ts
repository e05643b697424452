import { BooleanNumber, WrapStrategy } from '../../src/embedded/engine/univer-packages';
import type { Sheet } from '../../src/embedded/xlsx/hucre-package';
import { fitRows } from '../../src/embedded/xlsx/row-heights';
import type { SheetState } from '../../src/embedded/xlsx/sheet-state';

const wrapped = { tb: WrapStrategy.WRAP };
const sentence = 'Năm 2024, tỉnh tiếp nhận 10 khoản viện trợ phi chính phủ nước ngoài. '.repeat(3);

it.each([
  ['a short text', 'Y tế', wrapped, undefined],
  ['a long text that does not wrap', sentence, {}, undefined],
  ['a long text', sentence, wrapped, 60],
  ['a long text in bold', sentence, { ...wrapped, bl: BooleanNumber.TRUE }, 75],
  ['lines of their own', 'một\nhai\nba', wrapped, 45],
  ['a number', 19_393_768, wrapped, undefined],
])('gives %s the height that it needs', (_, v, s, height) => {
  const sheet: Sheet = { name: 'Tổng hợp', rows: [] };
  const state: SheetState = {
    worksheet: { cellData: { 4: { 0: { v, s } } }, columnData: { 0: { w: 420 } } },
    styles: {},
    notes: {},
    validations: [],
  };
  fitRows(sheet, state);
  expect(sheet.rowDefs?.get(4)?.height).toBe(height);
});
