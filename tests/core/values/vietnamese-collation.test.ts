import fc from 'fast-check';
import { compareVietnamese } from '../../../src/core/values/vietnamese-collation';
import { vietnameseText } from './vietnamese-samples';

const collator = new Intl.Collator('vi');

describe('compareVietnamese', () => {
  it.each([
    'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y',
    'a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b',
    'An Ân Ba Đoàn Ít Yên',
    'ma mà mả mã má mạ',
  ])('keeps the order %s', (order) => {
    const words = order.split(' ');
    expect([...words].reverse().sort(compareVietnamese)).toEqual(words);
  });

  it('sorts communes as a dictionary does', () => {
    const names = [
      'Mường Sại',
      'Đoàn Kết',
      'Ít Ong',
      'Chiềng Hặc',
      'Mường Sai',
      'Chiềng Ân',
      'Chiềng An',
      'Chiềng Hắc',
      'Dồm Cang',
    ];
    const sorted = [
      'Chiềng An',
      'Chiềng Ân',
      'Chiềng Hắc',
      'Chiềng Hặc',
      'Dồm Cang',
      'Đoàn Kết',
      'Ít Ong',
      'Mường Sai',
      'Mường Sại',
    ];
    expect(names.sort(compareVietnamese)).toEqual(sorted);
  });

  it('agrees with ICU on Vietnamese words', () => {
    fc.assert(
      fc.property(vietnameseText, vietnameseText, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with ICU on signs and foreign names', () => {
    const texts = [
      'Plan (Bỉ)',
      'Plan International',
      'Plan, Bỉ',
      'Plan-Bỉ',
      'ChildFund',
      'Médecins',
      'Medecins',
      'World Vision',
      '21 Fund',
      'Room to Read',
      'Oxfam',
      'ÖKO',
      'Oko',
      'plan international',
    ];
    for (const a of texts)
      for (const b of texts) {
        expect([a, b, Math.sign(compareVietnamese(a, b))]).toEqual([a, b, Math.sign(collator.compare(a, b))]);
      }
  });

  it('treats NFC and NFD as equal', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => expect(compareVietnamese(text, text.normalize('NFD'))).toBe(0)),
      { numRuns: 1000 },
    );
  });

  it('is a total order on any text', () => {
    const any = fc.oneof(vietnameseText, fc.string({ unit: 'binary', maxLength: 8 }));
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0)
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
        if (compareVietnamese(a, b) === 0) expect(a.normalize('NFC')).toBe(b.normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });
});
