import { ambiguousAmount } from '../../../src/core/rules/ambiguous-amount';
import { readingRules } from '../../../src/core/rules/any-rule';
import { currenciesDiffer } from '../../../src/core/rules/currencies-differ';
import { severalMonths } from '../../../src/core/rules/several-months';
import { sharesMissing } from '../../../src/core/rules/shares-missing';
import { sharesNot100 } from '../../../src/core/rules/shares-not-100';
import { twoDigitYear } from '../../../src/core/rules/two-digit-year';
import { unknownCountry } from '../../../src/core/rules/unknown-country';
import { unknownCurrency } from '../../../src/core/rules/unknown-currency';
import { unknownSector } from '../../../src/core/rules/unknown-sector';
import { unknownWord } from '../../../src/core/rules/unknown-word';
import { unreadableAmount } from '../../../src/core/rules/unreadable-amount';
import { unreadableDate } from '../../../src/core/rules/unreadable-date';
import { unreadableNumber } from '../../../src/core/rules/unreadable-number';
import { Unread, type UnreadReason } from '../../../src/core/values/unread';
import { aidRow, callRow, donorRow } from '../sample-rows';
import { testReadingRule } from './test-rule';

const unread = (reason: UnreadReason, candidates: readonly string[] = []) =>
  new Unread('chữ', reason, candidates);

testReadingRule(unknownSector, {
  accepts: { 'another list': [unread('not-in-list'), 'kind', aidRow()] },
  reports: { 'a sector': [unread('not-in-list'), 'sector', aidRow(), { sector: 'chữ' }] },
});
testReadingRule(unknownCountry, {
  accepts: { 'another list': [unread('not-in-list'), 'type', donorRow()] },
  reports: { 'a country': [unread('not-in-list'), 'country', donorRow()] },
});
testReadingRule(unknownWord, {
  accepts: {
    sectors: [unread('not-in-list'), 'sector', aidRow()],
    currencies: [unread('not-in-list'), 'currency', aidRow()],
    dates: [unread('not-a-date'), 'start', aidRow()],
  },
  reports: { 'an aid type': [unread('not-in-list'), 'kind', aidRow()] },
});
testReadingRule(sharesMissing, {
  accepts: { 'shares that do not sum': [unread('shares-not-100'), 'sector', aidRow()] },
  reports: { donors: [unread('shares-missing'), 'donor', aidRow()] },
});
testReadingRule(sharesNot100, {
  accepts: { 'missing shares': [unread('shares-missing'), 'sector', aidRow()] },
  reports: { sectors: [unread('shares-not-100'), 'sector', aidRow()] },
});
testReadingRule(unreadableDate, {
  accepts: { amounts: [unread('not-an-amount'), 'grant', aidRow()] },
  reports: {
    'a date': [unread('not-a-date'), 'decisionDate', aidRow(), { candidates: [] }],
    'a date that may be one': [
      unread('not-a-date', ['21/05/2024']),
      'decisionDate',
      aidRow(),
      { candidates: ['21/05/2024'] },
    ],
  },
});
testReadingRule(twoDigitYear, {
  accepts: { 'another date': [unread('not-a-date'), 'start', aidRow()] },
  reports: {
    'a year cut short': [
      unread('two-digit-year', ['21/05/2024']),
      'decisionDate',
      aidRow(),
      { candidates: ['21/05/2024'] },
    ],
  },
});
testReadingRule(severalMonths, {
  accepts: { 'another date': [unread('not-a-date'), 'start', aidRow()] },
  reports: {
    'half a year': [
      unread('several-months', ['01/2024', '06/2024']),
      'decisionDate',
      aidRow(),
      { first: '01/2024', last: '06/2024', year: '2024' },
    ],
  },
});
testReadingRule(unreadableNumber, {
  accepts: { amounts: [unread('not-an-amount'), 'grant', aidRow()] },
  reports: { 'a priority': [unread('not-a-number'), 'priority', callRow()] },
});
testReadingRule(unreadableAmount, {
  accepts: { 'two readings': [unread('ambiguous-amount'), 'grant', aidRow()] },
  reports: { words: [unread('not-an-amount'), 'grant', aidRow()] },
});
testReadingRule(ambiguousAmount, {
  accepts: { words: [unread('not-an-amount'), 'grant', aidRow()] },
  reports: {
    'two readings': [
      unread('ambiguous-amount', ['1234', '1,234']),
      'grant',
      aidRow(),
      { candidates: ['1234', '1,234'] },
    ],
  },
});
testReadingRule(currenciesDiffer, {
  accepts: { words: [unread('not-an-amount'), 'grant', aidRow()] },
  reports: {
    'two currencies': [unread('currencies-differ'), 'grant', aidRow(), { ofColumn: null }],
    'another than that of the column': [
      unread('currencies-differ'),
      'counterpartVnd',
      aidRow(),
      { ofColumn: 'VND' },
    ],
  },
});
testReadingRule(unknownCurrency, {
  accepts: {
    'an amount beside a currency that is reported': [
      unread('currency-unknown'),
      'grant',
      aidRow({ currency: unread('not-in-list') }),
    ],
    'the other amounts of a call': [
      unread('currency-unknown'),
      'total',
      callRow({ requested: unread('currency-unknown') }),
    ],
    'other lists': [unread('not-in-list'), 'kind', aidRow()],
  },
  reports: {
    'a currency': [unread('not-in-list'), 'currency', aidRow(), { missing: false }],
    'an amount without one': [
      unread('currency-unknown'),
      'grant',
      aidRow({ currency: null }),
      { missing: true },
    ],
    'the amount that a call asks for': [
      unread('currency-unknown'),
      'requested',
      callRow({ requested: unread('currency-unknown') }),
      { missing: true },
    ],
    'the total where the request has its own': [
      unread('currency-unknown'),
      'total',
      callRow(),
      { missing: true },
    ],
  },
});

/** error-cell is said of the cell itself, whatever was read from it. */
const reasons: readonly UnreadReason[] = [
  'not-an-amount',
  'ambiguous-amount',
  'currency-unknown',
  'currencies-differ',
  'not-a-date',
  'two-digit-year',
  'several-months',
  'not-a-number',
  'not-in-list',
  'shares-missing',
  'shares-not-100',
];

describe('what cannot be read', () => {
  it.each(reasons.flatMap((reason) => Object.keys(aidRow()).map((field) => [reason, field] as const)))(
    '%s in the field %s belongs to exactly one rule',
    (reason, field) => {
      const rules = readingRules.filter((rule) => rule.check(unread(reason), field, aidRow()) !== null);
      expect(rules).toHaveLength(1);
    },
  );
});
