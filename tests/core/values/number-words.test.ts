import fc from 'fast-check';
import { type CurrencyCode, minorDigits } from '../../../src/core/codelists/currencies';
import { englishNumber, vietnameseNumber } from '../../../src/core/values/number-names';
import { amountInWords } from '../../../src/core/values/number-words';

describe('vietnameseNumber', () => {
  it.each<[bigint, string]>([
    [0n, 'không'],
    [1n, 'một'],
    [4n, 'bốn'],
    [5n, 'năm'],
    [10n, 'mười'],
    [11n, 'mười một'],
    [14n, 'mười bốn'],
    [15n, 'mười lăm'],
    [20n, 'hai mươi'],
    [21n, 'hai mươi mốt'],
    [24n, 'hai mươi tư'],
    [25n, 'hai mươi lăm'],
    [91n, 'chín mươi mốt'],
    [100n, 'một trăm'],
    [101n, 'một trăm linh một'],
    [105n, 'một trăm linh năm'],
    [110n, 'một trăm mười'],
    [115n, 'một trăm mười lăm'],
    [121n, 'một trăm hai mươi mốt'],
    [1000n, 'một nghìn'],
    [1001n, 'một nghìn không trăm linh một'],
    [1010n, 'một nghìn không trăm mười'],
    [21005n, 'hai mươi mốt nghìn không trăm linh năm'],
    [1005000n, 'một triệu không trăm linh năm nghìn'],
    [1000005n, 'một triệu không trăm linh năm'],
    [4812345n, 'bốn triệu tám trăm mười hai nghìn ba trăm bốn mươi lăm'],
    [1000000000n, 'một tỷ'],
    [1000000005n, 'một tỷ không trăm linh năm'],
    [1015000000n, 'một tỷ không trăm mười lăm triệu'],
    [236000000000n, 'hai trăm ba mươi sáu tỷ'],
    [1000000000000n, 'một nghìn tỷ'],
    [1005000000000n, 'một nghìn không trăm linh năm tỷ'],
    [1000000000000000n, 'một triệu tỷ'],
    [1000000001000000000n, 'một tỷ không trăm linh một tỷ'],
    [
      999999999999999n,
      'chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ],
  ])('%d is %s', (number, words) => expect(vietnameseNumber(number)).toBe(words));
});

describe('englishNumber', () => {
  it.each<[bigint, string]>([
    [0n, 'zero'],
    [13n, 'thirteen'],
    [20n, 'twenty'],
    [21n, 'twenty-one'],
    [100n, 'one hundred'],
    [105n, 'one hundred five'],
    [1045n, 'one thousand forty-five'],
    [1005000n, 'one million five thousand'],
    [4812345n, 'four million eight hundred twelve thousand three hundred forty-five'],
    [236000000000n, 'two hundred thirty-six billion'],
    [1000000000000n, 'one trillion'],
    [1000000000000000n, 'one quadrillion'],
    [10n ** 21n, 'one thousand quintillion'],
  ])('%d is %s', (number, words) => expect(englishNumber(number)).toBe(words));
});

describe('amountInWords', () => {
  it.each<[string, CurrencyCode, string, string]>([
    ['0', 'VND', 'Không đồng', 'Zero Vietnamese dong'],
    [
      '21005000',
      'VND',
      'Hai mươi mốt triệu không trăm linh năm nghìn đồng',
      'Twenty-one million five thousand Vietnamese dong',
    ],
    ['1', 'USD', 'Một đô la Mỹ', 'One US dollar'],
    ['1.01', 'USD', 'Một đô la Mỹ và một xu', 'One US dollar and one cent'],
    [
      '500000.50',
      'USD',
      'Năm trăm nghìn đô la Mỹ và năm mươi xu',
      'Five hundred thousand US dollars and fifty cents',
    ],
    [
      '19393768.00',
      'USD',
      'Mười chín triệu ba trăm chín mươi ba nghìn bảy trăm sáu mươi tám đô la Mỹ',
      'Nineteen million three hundred ninety-three thousand seven hundred sixty-eight US dollars',
    ],
    [
      '-15.2',
      'AUD',
      'Âm mười lăm đô la Úc và hai mươi xu',
      'Minus fifteen Australian dollars and twenty cents',
    ],
    ['0.995', 'USD', 'Một đô la Mỹ', 'One US dollar'],
    ['-0.001', 'USD', 'Không đô la Mỹ', 'Zero US dollars'],
    ['2.5', 'GBP', 'Hai bảng Anh và năm mươi xu', 'Two pounds sterling and fifty pence'],
    ['3.5', 'JPY', 'Bốn yên Nhật', 'Four Japanese yen'],
  ])('%s %s is "%s", "%s"', (amount, currency, vi, en) => {
    expect(amountInWords(amount, currency, 'vi')).toBe(vi);
    expect(amountInWords(amount, currency, 'en')).toBe(en);
  });

  it('refuses what is no decimal', () =>
    expect(() => amountInWords('1.234,5', 'USD', 'vi')).toThrow(RangeError));

  it('says each amount in its own words', () => {
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.constantFrom('vi', 'en'),
        (number, language) => {
          const words = amountInWords(String(number), 'VND', language);
          expect(seen.get(words) ?? String(number)).toBe(String(number));
          seen.set(words, String(number));
          expect(words).toMatch(/^[^a-z ][^A-Z\d]*(đồng|Vietnamese dong)$/);
          expect(words).not.toMatch(/ {2}/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('knows words for every currency', () => {
    for (const code of Object.keys(minorDigits) as CurrencyCode[]) {
      for (const language of ['vi', 'en'] as const) {
        const words = amountInWords('2.02', code, language);
        expect(words).toMatch(
          minorDigits[code] === 0 ? /^(Hai|Two) \S/ : /^(Hai|Two) .+ (và|and) (hai|two) \S+$/,
        );
      }
    }
  });
});
