import { copiedFlows } from '../../../src/core/rules/copied-flows';
import { disbursedAboveCommitted } from '../../../src/core/rules/disbursed-above-committed';
import { disbursedOutsidePeriod } from '../../../src/core/rules/disbursed-outside-period';
import { endedByDecision } from '../../../src/core/rules/ended-by-decision';
import { endedUnderspent } from '../../../src/core/rules/ended-underspent';
import { flowInFuture } from '../../../src/core/rules/flow-in-future';
import { moneyBeforeDecision } from '../../../src/core/rules/money-before-decision';
import { paymentAfterRevocation } from '../../../src/core/rules/payment-after-revocation';
import { unknownItemCode } from '../../../src/core/rules/unknown-item-code';
import { yearlyCommitmentsOff } from '../../../src/core/rules/yearly-commitments-off';
import type { AidRow, DecisionRow, FlowRow } from '../../../src/core/tables/register';
import { Unread } from '../../../src/core/values/unread';
import { aidRow, money, originOf, register } from '../sample-rows';
import { decisionRow, flowRow } from './rows-over-time';
import { testRegisterRule, testRowRule } from './test-rule';

const flowsOf = (...flows: readonly Partial<FlowRow>[]) => itemWith({}, ...flows);
const itemWith = (fields: Partial<AidRow>, ...flows: readonly Partial<FlowRow>[]) =>
  register({
    aid: [aidRow(fields)],
    flows: flows.map((flow, index) => flowRow({ origin: originOf('flows', index + 2), ...flow })),
  });
const decided = (decision: Partial<DecisionRow>, aid: Partial<AidRow> = {}) =>
  register({ aid: [aidRow(aid)], decisions: [decisionRow(decision)], flows: [flowRow()] });

testRowRule(flowInFuture, {
  accepts: {
    'this month': flowRow({ date: '2024-12' }),
    'a commitment for next year': flowRow({ type: 'commitment', date: '2025' }),
    'a date that could not be read': flowRow({ date: new Unread('sau Tết', 'not-a-date') }),
  },
  reports: {
    'a payment of next year': [
      flowRow({ date: '2025' }),
      { field: 'date', facts: { date: '2025', today: '2024-12-31' } },
    ],
  },
});

testRegisterRule(unknownItemCode, {
  accepts: {
    'the code of an item': flowsOf({}),
    'the code in another spelling': flowsOf({ code: ' sl-2024-001' }),
    'no flows and no decisions': register({ aid: [aidRow()] }),
  },
  reports: {
    'codes of no item': [
      register({
        aid: [aidRow()],
        decisions: [decisionRow({ code: 'SL-2024-999' })],
        flows: [flowRow({ code: '' })],
      }),
      { row: 2, field: 'code' },
      { row: 2, field: 'code' },
    ],
  },
});

testRegisterRule(endedByDecision, {
  accepts: {
    'an extension': decided({ type: 'extension' }),
    'an item that is known to have ended': decided({ type: 'revocation' }, { status: 'revoked' }),
  },
  reports: {
    'a revoked item that goes on': [
      decided({ type: 'revocation', date: '2024-09-01' }),
      { row: 2, field: 'status', facts: { type: 'revocation', date: '2024-09-01' } },
    ],
  },
});

testRegisterRule(paymentAfterRevocation, {
  accepts: {
    'before it': decided({ type: 'revocation', date: '2024-09-01' }),
    'the month of it': decided({ type: 'termination', date: '2024-08-15' }),
    'no end by decision': decided({}),
  },
  reports: {
    'a month later': [
      decided({ type: 'revocation', date: '2024-07-31' }),
      { row: 2, field: 'date', facts: { date: '2024-08', ended: '2024-07-31' } },
    ],
  },
});

testRegisterRule(moneyBeforeDecision, {
  accepts: {
    'after it': flowsOf({}),
    'the month of it': flowsOf({ date: '2024-05' }),
    'the year of it': flowsOf({ date: '2024' }),
    'a commitment': flowsOf({ type: 'commitment', date: '2023' }),
  },
  reports: {
    'the month before': [
      flowsOf({}, { date: '2024-04' }),
      { row: 3, field: 'date', facts: { date: '2024-04', decision: '2024-05-21' } },
    ],
  },
});

testRegisterRule(disbursedOutsidePeriod, {
  accepts: {
    'within it': flowsOf({}),
    'the year after the end': flowsOf({ date: '2027-03' }),
    'an item without an end': itemWith({ end: null }, { date: '2040' }),
    'an item that was extended': register({
      aid: [aidRow({ end: '2023-12-31', start: '2022' })],
      decisions: [decisionRow({ type: 'extension', newEnd: '2024-12-31' })],
      flows: [flowRow({ date: '2025' })],
    }),
  },
  reports: {
    'two years after the end': [
      flowsOf({ date: '2028' }),
      { row: 2, field: 'date', facts: { date: '2028', start: '2024-06-01', end: '2026-05-31' } },
    ],
  },
});

const sums = (key: 'paid' | 'yearly', amount: string) => ({
  currency: 'USD',
  committed: '100000.00',
  [key]: amount,
});

testRegisterRule(disbursedAboveCommitted, {
  accepts: {
    'all of it': flowsOf({ amount: money('100000.00', 'USD') }),
    'cumulative figures, which are not added': flowsOf(
      { type: 'cumulative-disbursement', amount: money('60000.00', 'USD') },
      { type: 'cumulative-disbursement', date: '2025-01', amount: money('90000.00', 'USD') },
    ),
    'another currency': flowsOf({ amount: money('2500000000', 'VND'), currency: 'VND' }),
    'an amount that could not be read': flowsOf({}, { amount: new Unread('?', 'not-an-amount') }),
    'a supplement in the decisions': register({
      aid: [aidRow()],
      decisions: [
        decisionRow({ change: money('100000.00', 'USD') }),
        decisionRow({ type: 'supplement', date: '2024-07-01', change: money('50000.00', 'USD') }),
      ],
      flows: [flowRow({ amount: money('120000.00', 'USD') })],
    }),
  },
  reports: {
    'a cent more': [
      flowsOf({ amount: money('60000.00', 'USD') }, { amount: money('40000.01', 'USD') }),
      { row: 2, field: 'grant', facts: sums('paid', '100000.01') },
    ],
  },
});

testRegisterRule(yearlyCommitmentsOff, {
  accepts: {
    'the first years of an item that goes on': flowsOf({ type: 'commitment' }),
    'the whole': itemWith({ status: 'ended' }, { type: 'commitment', amount: money('100000.00', 'USD') }),
    'payments alone': itemWith({ status: 'ended' }, {}),
  },
  reports: {
    'more than the whole': [
      flowsOf({ type: 'commitment', amount: money('100000.01', 'USD') }),
      { row: 2, field: 'grant', facts: sums('yearly', '100000.01') },
    ],
    'less than the whole at the end': [
      itemWith({ status: 'ended' }, { type: 'commitment' }),
      { row: 2, field: 'grant', facts: sums('yearly', '40000.00') },
    ],
  },
});

testRegisterRule(endedUnderspent, {
  accepts: {
    'an item that goes on': flowsOf({}),
    'four fifths': itemWith({ status: 'ended' }, { amount: money('80000.00', 'USD') }),
    'no payments at all': itemWith({ status: 'ended' }, { type: 'commitment' }),
  },
  reports: {
    'less than four fifths': [
      itemWith({ status: 'ended' }, { amount: money('79999.99', 'USD') }),
      { row: 2, field: 'status', facts: { share: 79, limit: 80 } },
    ],
  },
});

const inTwoYears = (last: string) =>
  flowsOf(
    { type: 'commitment', date: '2024' },
    { type: 'commitment', date: '2025' },
    { date: '2024-06' },
    { date: '2025-06', amount: money(last, 'USD') },
  );

testRegisterRule(copiedFlows, {
  accepts: {
    'other figures': inTwoYears('39999.00'),
    'a gift that is paid at once': flowsOf({ type: 'commitment', date: '2024' }, { date: '2024-06' }),
  },
  reports: {
    'every year the same': [inTwoYears('40000.00'), { row: 2, field: 'code', facts: { years: 2 } }],
  },
});
