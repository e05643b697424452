import { aidWords } from '../../../src/core/formula/aid-words';

describe('AID_WORDS', () => {
  it.each([
    [1_005_000, 'VND', undefined, 'Một triệu không trăm linh năm nghìn đồng'],
    ['1.005.000', 'đồng', 'vi', 'Một triệu không trăm linh năm nghìn đồng'],
    [21, 'USD', 'tiếng Việt', 'Hai mươi mốt đô la Mỹ'],
    ['1.000.000 đồng', 'VND', '', 'Một triệu đồng'],
    ['1,2 triệu USD', 'USD', '', 'Một triệu hai trăm nghìn đô la Mỹ'],
  ])('says %p %s', (amount, currency, language, words) => {
    expect(aidWords(amount, currency, language)).toBe(words);
  });

  it('says a range cell by cell and leaves blank cells blank', () => {
    expect(
      aidWords(
        [
          [1, ''],
          [null, 2],
        ],
        'VND',
        '',
      ),
    ).toEqual([
      ['Một đồng', ''],
      ['', 'Hai đồng'],
    ]);
  });

  it('says what is wrong with a cell of a range in its place', () => {
    expect(aidWords([[1], ['nhiều']], [['VND'], ['VND']], '')).toEqual([
      ['Một đồng'],
      ['Đối số “amount” là “nhiều”, không phải số tiền.'],
    ]);
  });

  it('speaks English when asked', () => {
    expect(aidWords(2, 'USD', 'English')).toMatch(/^two US dollars$/i);
  });

  it.each([
    ['a word for an amount', ['nhiều', 'VND', ''], 'Đối số “amount” là “nhiều”, không phải số tiền.'],
    ['an ambiguous amount', ['1.234', 'USD', ''], '“1.234”, có thể hiểu là 1234 hoặc 1,234'],
    ['an amount in another currency', ['5 triệu đồng', 'USD', 'en'], 'in another currency than'],
    ['a day', [new Date(2024, 4, 21), 'VND', ''], 'Đối số “amount” là “21/05/2024”'],
    ['a tick box', [true, 'VND', ''], 'Đối số “amount” là “true”'],
    ['an unknown currency', [1, 'vàng', ''], 'Đối số “currency” là “vàng”'],
    ['no currency', [1, '', ''], 'Chưa có đối số “currency”'],
    ['an unknown language', [1, 'VND', 'fr'], 'Đối số “language” là “fr”'],
  ])('refuses %s', (_, [amount, currency, language], sentence) => {
    expect(() => aidWords(amount, currency, language)).toThrow(sentence);
  });
});
