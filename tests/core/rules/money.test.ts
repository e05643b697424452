import { amountTypedAsText } from '../../../src/core/rules/amount-typed-as-text';
import { duplicateRate } from '../../../src/core/rules/duplicate-rate';
import { largeCounterpart } from '../../../src/core/rules/large-counterpart';
import { missingAmount } from '../../../src/core/rules/missing-amount';
import { missingRate } from '../../../src/core/rules/missing-rate';
import { negativeAmount } from '../../../src/core/rules/negative-amount';
import { statedEquivalentOff } from '../../../src/core/rules/stated-equivalent-off';
import { unknownRateSource } from '../../../src/core/rules/unknown-rate-source';
import { unlikelyAmount } from '../../../src/core/rules/unlikely-amount';
import { unusableRate } from '../../../src/core/rules/unusable-rate';
import { zeroAmount } from '../../../src/core/rules/zero-amount';
import type { Register } from '../../../src/core/tables/register';
import type { RowOrigin } from '../../../src/core/tables/table';
import type { ColumnUnit } from '../../../src/core/values/column-unit';
import { Unread } from '../../../src/core/values/unread';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aidRow, callRow, decimal, money, originOf, rateRow, register } from '../sample-rows';
import { testRegisterRule, testRowRule } from './test-rule';

/** Where a row stands whose cells are the given ones. */
function written(cells: Readonly<Record<string, Cell>>): RowOrigin {
  const columns = Object.fromEntries(Object.keys(cells).map((field, column) => [field, column]));
  return { ...originOf('aid', 2, columns), cells: Object.values(cells) };
}

const unread = new Unread('chưa rõ', 'not-an-amount');

testRowRule(missingAmount, {
  accepts: {
    'an amount': aidRow(),
    'an item that is mobilised': aidRow({ grant: null, status: 'mobilising' }),
    'an amount that another rule reports': aidRow({ grant: unread }),
    'an amount in the column of the other currency': aidRow({
      grant: null,
      grantVnd: money('150000000', 'VND'),
    }),
    'a call': callRow(),
  },
  reports: {
    'an approved item': [aidRow({ grant: null }), { field: 'grant' }],
    'a call': [callRow({ requested: null }), { field: 'requested' }],
  },
});

function besideAmount(text: string): RowOrigin {
  return { ...originOf('aid', 2, { grant: 0, grantVnd: 0 }), cells: [text] };
}

function inMillions(amount: number): RowOrigin {
  const { layout, ...origin } = written({ grant: amount });
  return { ...origin, layout: { ...layout, units: { grant: { currency: 'VND', power: 6 } } } };
}

function counterpartIn(unit: ColumnUnit, text: string): RowOrigin {
  const { layout, ...origin } = written({ grant: 1, counterpartVnd: text });
  return { ...origin, layout: { ...layout, units: { counterpartVnd: unit } } };
}

testRowRule(amountTypedAsText, {
  accepts: {
    'a number': aidRow({ origin: written({ grant: 100000, currency: 'USD' }) }),
    'text with its currency where no column has it': aidRow({ origin: written({ grant: '100.000 USD' }) }),
    'text with its currency where the column is blank': aidRow({
      origin: written({ grant: '100.000 USD', currency: '' }),
    }),
    'an equivalent beside the amount': aidRow({
      grantVnd: money('1150000000', 'VND'),
      origin: besideAmount('48.500 USD (tương đương 1,15 tỷ đồng)'),
    }),
    'text that could not be read': aidRow({
      grant: unread,
      origin: written({ grant: 'chưa rõ', currency: 'USD' }),
    }),
  },
  reports: {
    'a grant': [
      aidRow({ origin: written({ grant: '100.000,00', currency: 'USD' }) }),
      { field: 'grant', facts: { amount: '100000.00', currency: 'USD' }, fix: '100000.00' },
    ],
    'a counterpart, which is always VND': [
      aidRow({
        counterpartVnd: money('2000000', 'VND'),
        origin: written({ grant: 1, counterpartVnd: '2 triệu' }),
      }),
      { field: 'counterpartVnd', facts: { amount: '2000000', currency: 'VND' }, fix: '2000000' },
    ],
    'in a column in millions, in millions': [
      aidRow({
        counterpartVnd: money('2500000', 'VND'),
        origin: counterpartIn({ currency: 'VND', power: 6 }, '2,5 triệu'),
      }),
      { field: 'counterpartVnd', facts: { amount: '2500000', currency: 'VND' }, fix: '2.5' },
    ],
    'in a column of another currency, without a correction': [
      aidRow({
        counterpartVnd: money('2500000', 'VND'),
        origin: counterpartIn({ currency: 'USD', power: 0 }, '2,5 triệu đồng'),
      }),
      { field: 'counterpartVnd', facts: { amount: '2500000', currency: 'VND' } },
    ],
  },
});

testRowRule(negativeAmount, {
  accepts: {
    'an amount': aidRow(),
    'an amount of 0': aidRow({ grant: money('0', 'USD') }),
    unread: aidRow({ grant: unread }),
  },
  reports: {
    'a grant': [aidRow({ grant: money('-5', 'USD') }), { field: 'grant' }],
    'two amounts': [
      callRow({ requested: money('-1', 'VND'), secured: money('-1', 'VND') }),
      { field: 'requested' },
      { field: 'secured' },
    ],
  },
});

testRowRule(zeroAmount, {
  accepts: { 'an amount': aidRow(), 'a blank counterpart': aidRow({ counterpartVnd: money('0', 'VND') }) },
  reports: {
    'a grant': [aidRow({ grant: money('0', 'USD') }), { field: 'grant' }],
    'a call': [callRow({ requested: money('0', 'USD') }), { field: 'requested' }],
  },
});

const usd = (amount: string) => aidRow({ grant: money(amount, 'USD') });
const vnd = (amount: string) => aidRow({ grant: money(amount, 'VND') });

testRowRule(unlikelyAmount, {
  accepts: {
    'ten million dollars': usd('10000000'),
    'five hundred billion đồng': vnd('500000000000'),
    'one million đồng': vnd('1000000'),
    'other currencies': aidRow({ grant: money('99999999999', 'JPY') }),
    'decimals of million đồng': aidRow({
      grant: money('4484400000', 'VND'),
      origin: inMillions(4484.4),
    }),
    'nothing secured': callRow({ secured: money('0', 'VND') }),
  },
  reports: {
    'more dollars': [
      usd('10000000.01'),
      {
        field: 'grant',
        facts: { problem: 'large', limit: 10000000, currency: 'USD', amount: '10000000.01' },
      },
    ],
    'millions of đồng typed as đồng': [
      vnd('236000'),
      { field: 'grant', facts: { problem: 'small', limit: 1000000, currency: 'VND', amount: '236000' } },
    ],
    'đồng typed as thousands': [
      vnd('900000000000'),
      {
        field: 'grant',
        facts: { problem: 'large', limit: 500000000000, currency: 'VND', amount: '900000000000' },
      },
    ],
    'decimals of đồng': [
      aidRow({ grant: money('2000000', 'VND'), origin: written({ grant: 1999999.5 }) }),
      { field: 'grant', facts: { problem: 'decimals', limit: 0, currency: 'VND', amount: '2000000' } },
    ],
  },
});

testRowRule(largeCounterpart, {
  accepts: {
    blank: aidRow({ grant: money('1000000', 'VND') }),
    half: aidRow({ grant: money('1000000', 'VND'), counterpartVnd: money('1000000', 'VND') }),
    'another currency without an equivalent': aidRow({ counterpartVnd: money('90000000000', 'VND') }),
  },
  reports: {
    'more than half': [
      aidRow({ grant: money('1000000', 'VND'), counterpartVnd: money('3000000', 'VND') }),
      { field: 'counterpartVnd', facts: { share: 75, limit: 50 } },
    ],
    "by the decision's own equivalent": [
      aidRow({ grantVnd: money('1000000', 'VND'), counterpartVnd: money('3000000', 'VND') }),
      { field: 'counterpartVnd', facts: { share: 75, limit: 50 } },
    ],
  },
});

testRegisterRule(statedEquivalentOff, {
  accepts: {
    'within a tenth': register({
      aid: [aidRow({ grantVnd: money('2600000000', 'VND') })],
      rates: [rateRow()],
    }),
    'no rate to compare with': register({ aid: [aidRow({ grantVnd: money('9', 'VND') })] }),
    'no equivalent': register({ aid: [aidRow()], rates: [rateRow()] }),
  },
  reports: {
    'a slip of a digit': [
      register({ aid: [aidRow({ grantVnd: money('24107000000', 'VND') })], rates: [rateRow()] }),
      {
        row: 2,
        field: 'grantVnd',
        facts: { currency: 'VND', stated: '24107000000', expected: '2410700000', limit: 10 },
      },
    ],
    'another amount in the same currency': [
      register({ aid: [aidRow({ grantUsd: money('120000', 'USD') })], rates: [rateRow()] }),
      {
        row: 2,
        field: 'grantUsd',
        facts: { currency: 'USD', stated: '120000.00', expected: '100000.00', limit: 10 },
      },
    ],
  },
});

testRegisterRule(missingRate, {
  accepts: {
    'a rate of the month': register({ aid: [aidRow()], rates: [rateRow()] }),
    "the decision's own equivalent": register({ aid: [aidRow({ grantVnd: money('2400000000', 'VND') })] }),
    'an item that is not approved': register({ aid: [aidRow({ status: 'rejected' })] }),
    'a date that another rule reports': register({
      aid: [aidRow({ decisionDate: new Unread('x', 'not-a-date') })],
    }),
  },
  reports: {
    'no rate at all': [
      register({ aid: [aidRow()] }),
      { row: 2, field: 'grant', facts: { currency: 'USD', period: '2024-05-21', to: 'VND', rows: 1 } },
    ],
    'a currency and a year once, however many rows': [
      register({ aid: [aidRow(), aidRow(), aidRow({ decisionDate: '2023-02-01' })] }),
      { row: 2, field: 'grant', facts: { currency: 'USD', period: '2024', to: 'VND', rows: 2 } },
      { row: 2, field: 'grant', facts: { currency: 'USD', period: '2023-02-01', to: 'VND', rows: 1 } },
    ],
    'an amount that stands in the column of VND alone': [
      register({ aid: [aidRow({ grant: null, grantVnd: money('150000000', 'VND') })] }),
      { row: 2, field: 'grant', facts: { currency: 'VND', period: '2024-05-21', to: 'USD', rows: 1 } },
    ],
    'rates of other currencies': [
      register({ aid: [aidRow({ grant: money('100', 'EUR') })], rates: [rateRow()] }),
      { row: 2, field: 'grant', facts: { currency: 'EUR', period: '2024-05-21', to: 'USD', rows: 1 } },
    ],
  },
});

testRegisterRule(duplicateRate, {
  accepts: {
    'one rate a month': register({
      rates: [rateRow(), rateRow({ period: '2024-06' }), rateRow({ currency: 'EUR' })],
    }),
    'the same rate twice': register({ rates: [rateRow(), rateRow()] }),
    'a rate of another source than the chosen one': register({
      rates: [rateRow(), rateRow({ vnd: decimal('25300'), source: 'Ngân hàng Ví dụ' })],
      settings: { rate_source: 'TB-KBNN' },
    }),
  },
  reports: {
    'two rates': [
      register({ rates: [rateRow(), rateRow({ vnd: decimal('24200'), origin: originOf('rates', 3) })] }),
      { row: 3, field: 'vnd', facts: { otherSheet: 'Tỷ giá', otherRow: 2 } },
    ],
  },
});

/** A register whose Settings sheet names the source of its rates. */
function goingBy(source: string): Register {
  const value = {
    origin: originOf('settings', 5),
    key: 'rate_source',
    value: source,
    outcome: 'read',
  } as const;
  const made = register({ rates: [rateRow()], settings: { rate_source: source } });
  return { ...made, settingRows: { ...made.settingRows, rows: [value] } };
}

testRegisterRule(unknownRateSource, {
  accepts: {
    'no source chosen': goingBy(''),
    'a source of the sheet': goingBy('tb-kbnn'),
    'a source that the workbook does not name': register({ settings: { rate_source: 'Ngân hàng' } }),
  },
  reports: {
    'a source without a rate': [
      goingBy('Ngân hàng Ví dụ'),
      { row: 5, field: 'value', facts: { source: 'Ngân hàng Ví dụ' } },
    ],
  },
});

testRowRule(unusableRate, {
  accepts: {
    'a rate': rateRow(),
    'a rate that another rule reports': rateRow({ vnd: new Unread('x', 'not-a-number') }),
  },
  reports: {
    'a rate of 0': [rateRow({ vnd: decimal('0') }), { field: 'vnd' }],
    'a blank rate': [rateRow({ vnd: null }), { field: 'vnd' }],
    'no period': [rateRow({ period: null }), { field: 'period' }],
    'no currency': [rateRow({ currency: null }), { field: 'currency' }],
  },
});
