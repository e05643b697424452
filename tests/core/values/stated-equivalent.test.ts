import { splitEquivalent } from '../../../src/core/values/stated-equivalent';

describe('an amount with its equivalent', () => {
  it.each<[string, string, string[]]>([
    ['500.000 USD (tương đương 11,6 tỷ đồng)', '500.000 USD', ['11,6 tỷ đồng']],
    ['500.000 USD (tương đương với 11.600.000.000 VND)', '500.000 USD', ['11.600.000.000 VND']],
    ['500.000 USD (11,6 tỷ đồng)', '500.000 USD', ['11,6 tỷ đồng']],
    ['500.000 USD, tương đương khoảng 11,6 tỷ đồng', '500.000 USD', ['11,6 tỷ đồng']],
    ['15,2 triệu AUD (≈ 236 tỷ đồng)', '15,2 triệu AUD', ['236 tỷ đồng']],
    ['400.000 EUR (430.000 USD; 10,6 tỷ đồng)', '400.000 EUR', ['430.000 USD', '10,6 tỷ đồng']],
    ['USD 500,000 (equivalent to VND 11.6 billion)', 'USD 500,000', ['VND 11.6 billion']],
    ['500.000 USD = 11.600.000.000 đồng', '500.000 USD', ['11.600.000.000 đồng']],
  ])('%s', (text, amount, equivalents) => {
    expect(splitEquivalent(text)).toEqual({ amount, equivalents });
  });

  it.each(['500.000 USD', '500.000 USD (Năm trăm nghìn đô la Mỹ)', '(500.000)', '', 'tương đương 5 tỷ'])(
    'is not "%s"',
    (text) => {
      expect(splitEquivalent(text)).toBeNull();
    },
  );
});
