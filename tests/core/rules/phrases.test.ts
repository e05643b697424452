import fc from 'fast-check';
import { findPhrase, phrasesOf } from '../../../src/core/rules/phrases';
import { foldText } from '../../../src/core/values/vietnamese-text';

const setting = 'an ninh; Hỗ trợ phát triển chính thức ;; ODA; Ủy ban nhân dân huyện; Thương binh và Xã hội';

test.each([
  ['Bảo đảm an ninh lương thực', 'an ninh'],
  ['AN-NINH mạng', 'an ninh'],
  ['ninh an', null],
  ['san ninh', null],
  ['an ninhx', null],
  ['Vốn (oda), hỗ trợ  phát triển chính thức', 'Hỗ trợ phát triển chính thức'],
  ['Uỷ ban nhân dân huyện Mường La', 'Ủy ban nhân dân huyện'],
  ['Sở Lao động - Thương binh & Xã hội', null],
  ['', null],
])('%j says %j', (text, phrase) => {
  expect(findPhrase(text, phrasesOf(setting))).toBe(phrase);
});

test('a phrase is found wherever its words stand one after the other, whatever is between them', () => {
  const parts = fc.constantFrom(
    'an',
    'ninh',
    'AN',
    'Ninh',
    'ODA',
    'huyện',
    ' ',
    '-',
    ', ',
    '\n',
    'x',
    '1',
    'ư',
    '\u0301',
  );
  const text = fc.oneof(
    fc.array(parts).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  const list = fc
    .array(text, { maxLength: 4 })
    .map((phrases) => phrases.map((one) => one.replace(/;/g, ' ')));
  fc.assert(
    fc.property(text, list, (said, phrases) => {
      const asWords = ` ${wordsOf(said)} `;
      const first = phrases.find((one) => wordsOf(one) !== '' && asWords.includes(` ${wordsOf(one)} `));
      expect(findPhrase(said, phrasesOf(phrases.join(';')))).toBe(first?.trim() ?? null);
    }),
    { numRuns: 2_000 },
  );
});

function wordsOf(text: string): string {
  return (foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
