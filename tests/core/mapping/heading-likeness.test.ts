import * as fc from 'fast-check';
import { headingLikenessTo, wordsOf } from '../../../src/core/mapping/heading-likeness';

const names = new Map([
  ['title', ['Tên khoản viện trợ', 'Tên chương trình, dự án', 'Title (Vietnamese)']],
  ['donor', ['Nhà tài trợ', 'Bên cung cấp viện trợ', 'Donor']],
  ['owner', ['Chủ khoản viện trợ', 'Đơn vị tiếp nhận', 'Recipient (project owner)']],
  ['decision', ['Số quyết định', 'Quyết định số']],
  ['date', ['Ngày quyết định', 'Ngày phê duyệt']],
  ['counterpart', ['Vốn đối ứng (VND)']],
]);
const known = headingLikenessTo(names);

function nearest(heading: string): string | undefined {
  return [...known.of(heading)].sort(([, one], [, other]) => other - one)[0]?.[0];
}

describe('headingLikenessTo', () => {
  it.each([
    ['Tên chương trình/dự án/khoản viện trợ', 'title'],
    ['TEN DU AN', 'title'],
    ['Tổ chức cung cấp viện trợ', 'donor'],
    ['Các nhà tài trợ', 'donor'],
    ['Đơn vị/địa phương tiếp nhận', 'owner'],
    ['Số QĐ', 'decision'],
    ['Ngày QĐ phê duyệt', 'date'],
    ['Kinh phí đối ứng (triệu đồng)', 'counterpart'],
    ['Project recipent', 'owner'],
  ])('%s is nearest to %s', (heading, field) => {
    expect(nearest(heading)).toBe(field);
  });

  it.each([['Kiến nghị'], ['Diện tích'], [''], ['()']])('%j is like none of them', (heading) => {
    expect(Math.max(...known.of(heading).values())).toBeLessThan(0.3);
  });

  it('is whole for a name of the field in any order, case, accents and with a unit', () => {
    expect(known.of('QUYET DINH SO (2)').get('decision')).toBe(1);
    expect(known.of('vốn  đối ứng (triệu đồng)').get('counterpart')).toBe(1);
  });

  it('holds a syllable a letter apart for another word', () => {
    expect(known.of('Đơn vị tính').get('owner')).toBeLessThan(known.of('Đơn vị tiếp').get('owner') ?? 0);
  });

  it('lies between nothing and the same for any text, and does not see how the text is encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (heading) => {
        for (const likeness of known.of(heading).values()) {
          expect(likeness).toBeGreaterThanOrEqual(0);
          expect(likeness).toBeLessThanOrEqual(1);
        }
        expect(known.of(heading.normalize('NFD'))).toEqual(known.of(heading.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('wordsOf', () => {
  it.each([
    ['Số QĐ', 'so quyet dinh'],
    ['Kinh phí (USD)', 'kinh phi'],
    ['Giá trị (ĐVT: triệu đồng)', 'gia tri'],
    ['Tên DA và chủ DA', 'ten du an chu du an'],
    ['(7)', ''],
  ])('of %s are %s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });
});
