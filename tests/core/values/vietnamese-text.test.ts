import fc from 'fast-check';
import { cleanText, foldAccents, foldText, stripAccents } from '../../../src/core/values/vietnamese-text';
import { vietnameseText } from './vietnamese-samples';

describe('cleanText', () => {
  it.each([
    ['Sơn La', 'Sơn La'],
    ['', ''],
    ['   ', ''],
    ['Sơn\u00a0La', 'Sơn La'],
    ['  Sơn   La \t', 'Sơn La'],
    ['Sơn\u200b La\ufeff', 'Sơn La'],
    ['viện\u00ad trợ', 'viện trợ'],
    ['Sơn La'.normalize('NFD'), 'Sơn La'],
    ['một\r\nhai\rba\u2028bốn', 'một\nhai\nba\nbốn'],
    ['một \n  hai', 'một\nhai'],
    ['\n một \n', 'một'],
    ['\u202eđảo\u202c', 'đảo'],
    ['a\u0000b\u0007', 'ab'],
    ['“Plan” – 5 € · ½', '“Plan” – 5 € · ½'],
    ['Ðà Nẵng', 'Ðà Nẵng'],
    ['日本', '日本'],
  ])('%j becomes %j', (before, after) => expect(cleanText(before)).toBe(after));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds nothing to clean where the whole cleaning changes nothing', () => {
    const pieces = fc.constantFrom(
      'a',
      'Ợ',
      ' ',
      '  ',
      '\n',
      '\t',
      '\u0301',
      '\u00a0',
      '–',
      '€',
      'Ð',
      '\u200b',
      '😀',
    );
    const texts = fc.oneof(
      fc.string({ unit: pieces, maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    // A character that is removed lets no text pass as clean.
    fc.assert(
      fc.property(texts, (text) => expect(cleanText(text)).toBe(cleanText(`\u200b${text}`))),
      { numRuns: 3000 },
    );
  });

  it('cleans the longest cells', () => {
    const words = 'Hỗ trợ bản vùng cao\n'.repeat(2_500);
    expect(cleanText(words)).toBe(words.trim());
    expect(cleanText(`${words}x\u00a0`)).toBe(`${words}x`);
  });

  it('leaves text as people type it untouched', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => expect(cleanText(text)).toBe(text)),
      { numRuns: 1000 },
    );
  });
});

describe('foldText', () => {
  it.each([
    ['hoà bình', 'hòa bình'],
    ['HOÀ', 'hòa'],
    ['thuỷ sản', 'Thủy sản'],
    ['khoẻ', 'khỏe'],
    ['hòan thành', 'hoàn thành'],
    ['tòan tỉnh', 'toàn tỉnh'],
    ['Uỷ ban', 'Ủy ban'],
    ['qúy', 'quý'],
    ['quí III', 'quý III'],
    ['tỉ đồng', 'tỷ đồng'],
    ['bác sĩ', 'bác sỹ'],
    ['Mĩ', 'Mỹ'],
    ['kĩ thuật', 'kỹ thuật'],
    ['quản lí', 'quản lý'],
    ['Ðoàn Kết', 'Đoàn Kết'],
    ['Ɖoàn Kết', 'đoàn kết'],
    ['Giai đoạn 2022–2027', 'giai đoạn 2022-2027'],
    ['Lĩnh\nvực', 'lĩnh vực'],
    ['Côte d’Ivoire', "côte d'ivoire"],
    ['Mường É', 'mường é'],
    ['  Y   Tế ', 'y tế'],
  ])('%j and %j are the same', (a, b) => expect(foldText(a)).toBe(foldText(b)));

  it.each([
    ['Chiềng Hắc', 'Chiềng Hặc'],
    ['Mường Sai', 'Mường Sại'],
    ['Mường Bang', 'Mường Bằng'],
    ['Chiềng An', 'Chiềng Ân'],
    ['Chiềng Ơn', 'Chiềng On'],
    ['Chiềng Đông', 'Chiềng Dong'],
    ['hoa', 'hòa'],
    ['thi', 'thy'],
    ['chi', 'chy'],
    ['mua', 'múa'],
  ])('%j and %j stay apart', (a, b) => expect(foldText(a)).not.toBe(foldText(b)));

  it('keeps the usual spelling of the words that rules look for', () => {
    for (const text of [
      'tổng cộng',
      'ủy ban nhân dân tỉnh',
      'tỷ',
      'quý',
      'lĩnh vực',
      'toàn tỉnh',
      'hòa',
      'huyện mường la',
    ]) {
      expect(foldText(text)).toBe(text);
    }
  });

  it('folds NFC and NFD to the same', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => expect(foldText(text.normalize('NFD'))).toBe(foldText(text))),
      { numRuns: 1000 },
    );
  });

  it('folds what is folded to itself, and capitals like small letters', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('foldAccents and stripAccents', () => {
  it.each([
    ['Đồng Tháp', 'dong thap'],
    ['Ưu tiên', 'uu tien'],
    ['QUỸ', 'quy'],
    ['Ô-xtrây-li-a', 'o-xtray-ly-a'],
  ])('%j becomes %j', (text, folded) => expect(foldAccents(text)).toBe(folded));

  it('strips without changing case', () =>
    expect(stripAccents('Mường É, Đoàn Kết')).toBe('Muong E, Doan Ket'));
});
