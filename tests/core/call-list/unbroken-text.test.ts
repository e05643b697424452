import fc from 'fast-check';
import { unbrokenText } from '../../../src/core/call-list/unbroken-text';

/** A no-break space is written as ~ here. */
const shown = (text: string) => unbrokenText(text).replaceAll('\u00a0', '~');

it.each([
  ['210.000 AUD (tương đương 3.301.830.000 đồng)', '210.000~AUD (tương đương 3.301.830.000~đồng)'],
  ['AUD 210,000 (equivalent to VND 3,301,830,000)', 'AUD~210,000 (equivalent to VND~3,301,830,000)'],
  ['Tập huấn: 45 000 USD', 'Tập huấn: 45~000~USD'],
  ['500 triệu đồng', '500~triệu đồng'],
  ['giảm 30 %, 12 m2, 5 km, 3 ha.', 'giảm 30~%, 12~m2, 5~km, 3~ha.'],
  ['xem tr. 12; see p. 7', 'xem tr.~12; see p.~7'],
  ['điện thoại +84 212 000 0000', 'điện thoại +84~212~000~0000'],
  ['Nghị định số 313/2025/NĐ-CP', 'Nghị định số~313/2025/NĐ-CP'],
  ['ngày 05 tháng 01 năm 2026', 'ngày~05 tháng~01 năm~2026'],
  ['Decree No. 313/2025 of 8 December 2025', 'Decree No.~313/2025 of 8~December 2025'],
  ['2026 - 2030', '2026~-~2030'],
  ['(1) Xây 3 nhà; (2) tập huấn', '(1)~Xây 3 nhà; (2)~tập huấn'],
])('keeps together what belongs together in “%s”', (text, joined) => {
  expect(shown(text)).toBe(joined);
});

it.each([
  'Xây 20 mô hình, 5 mẫu, 3 hàng rào',
  'Trồng 4 loại cây, mỗi xã 2 hộ',
  '01/01/2026 - 31/12/2030',
  'Sở Ngoại vụ (Phòng Hợp tác) tỉnh Sơn La',
  'group 5 of 12',
  '',
])('leaves “%s” as it is', (text) => {
  expect(shown(text)).toBe(text);
});

it('changes nothing but spaces, and nothing twice', () => {
  const piece = fc.oneof(
    fc.constantFrom('12', '2026', 'USD', 'đồng', 'm2', 'số', 'No.', '-', '(1)', '+84', ' ', '  ', '\n'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc
    .array(piece, { maxLength: 12 })
    .map((pieces) => pieces.join(' '))
    .filter((joined) => !joined.includes('\u00a0'));
  fc.assert(
    fc.property(text, (written) => {
      const joined = unbrokenText(written);
      expect(joined.replaceAll('\u00a0', ' ')).toBe(written);
      expect(unbrokenText(joined)).toBe(joined);
    }),
    { numRuns: 1000 },
  );
});
