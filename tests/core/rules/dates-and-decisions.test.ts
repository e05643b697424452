import { decisionInFuture } from '../../../src/core/rules/decision-in-future';
import { dossierAfterDecision } from '../../../src/core/rules/dossier-after-decision';
import { dossierNearLimit } from '../../../src/core/rules/dossier-near-limit';
import { endBeforeStart } from '../../../src/core/rules/end-before-start';
import { endNotReached } from '../../../src/core/rules/end-not-reached';
import { endPassed } from '../../../src/core/rules/end-passed';
import { longPeriod } from '../../../src/core/rules/long-period';
import { malformedDecisionNumber } from '../../../src/core/rules/malformed-decision-number';
import { missingDecisionDate } from '../../../src/core/rules/missing-decision-date';
import { missingDecisionNumber } from '../../../src/core/rules/missing-decision-number';
import { sensitiveSubject } from '../../../src/core/rules/sensitive-subject';
import { slowAppraisal } from '../../../src/core/rules/slow-appraisal';
import { slowStart } from '../../../src/core/rules/slow-start';
import { startBeforeDecision } from '../../../src/core/rules/start-before-decision';
import { statusBehindDecision } from '../../../src/core/rules/status-behind-decision';
import { unexpectedApprover } from '../../../src/core/rules/unexpected-approver';
import { unlikelyYear } from '../../../src/core/rules/unlikely-year';
import type { AidRow } from '../../../src/core/tables/register';
import { Unread } from '../../../src/core/values/unread';
import { aidRow, callRow, rateRow, register } from '../sample-rows';
import { decisionRow, flowRow } from './rows-over-time';
import { testRegisterRule, testRowRule } from './test-rule';

const unread = new Unread('sau Tết', 'not-a-date');

testRowRule(unlikelyYear, {
  accepts: { 'usual years': aidRow(), 'no dates': aidRow({ start: null, end: null }), 'a rate': rateRow() },
  reports: {
    'a year with its digits swapped': [
      aidRow({ start: '0202' }),
      { field: 'start', facts: { earliest: 1990, latest: 2034 } },
    ],
    'the Buddhist calendar': [
      callRow({ end: '2569' }),
      { field: 'end', facts: { earliest: 1990, latest: 2034 } },
    ],
    'a rate of long ago': [
      rateRow({ period: '1924-05' }),
      { field: 'period', facts: { earliest: 1990, latest: 2034 } },
    ],
  },
});

testRowRule(endBeforeStart, {
  accepts: {
    'an ordinary period': aidRow(),
    'a gift of one day': aidRow({ start: '2024-05-21', end: '2024-05-21' }),
    'a year and a month of it': aidRow({ start: '2024-05', end: '2024' }),
    'a month and its year': aidRow({ start: '2024', end: '2024-05-21' }),
    'a start that could not be read': aidRow({ start: unread, end: '2020' }),
    'no end': aidRow({ end: null }),
  },
  reports: {
    'days the wrong way': [
      aidRow({ start: '2024-06-01', end: '2024-05-31' }),
      { field: 'end', facts: { start: '2024-06-01', end: '2024-05-31' } },
    ],
    'a year before a day': [
      callRow({ start: '2026-03-01', end: '2025' }),
      { field: 'end', facts: { start: '2026-03-01', end: '2025' } },
    ],
  },
});

testRowRule(longPeriod, {
  accepts: { 'ten years': aidRow({ start: '2020', end: '2030-01-01' }) },
  reports: {
    'twelve years': [
      aidRow({ start: '2020', end: '2032' }),
      { field: 'end', facts: { years: 12, limit: 10 } },
    ],
  },
});

testRowRule(decisionInFuture, {
  accepts: {
    today: aidRow({ decisionDate: '2024-12-31' }),
    'this year': aidRow({ decisionDate: '2024' }),
    'this month': aidRow({ decisionDate: '2024-12' }),
    none: aidRow({ decisionDate: null }),
  },
  reports: {
    tomorrow: [
      aidRow({ decisionDate: '2025-01-01' }),
      { field: 'decisionDate', facts: { decision: '2025-01-01', today: '2024-12-31' } },
    ],
    'next year': [
      aidRow({ decisionDate: '2025' }),
      { field: 'decisionDate', facts: { decision: '2025', today: '2024-12-31' } },
    ],
    'a row of the Decisions sheet': [
      decisionRow({ date: '2025-02-01' }),
      { field: 'date', facts: { decision: '2025-02-01', today: '2024-12-31' } },
    ],
  },
});

testRowRule(startBeforeDecision, {
  accepts: {
    'a start after it': aidRow(),
    '1 January of the year of the decision': aidRow({ start: '2024-01-01' }),
    'the year of the decision': aidRow({ start: '2024' }),
    'no start': aidRow({ start: null }),
  },
  reports: {
    'the year before': [
      aidRow({ start: '2023-12-31' }),
      { field: 'start', facts: { start: '2023-12-31', decision: '2024-05-21' } },
    ],
  },
});

const aidOf = (fields: Partial<AidRow>) => register({ aid: [aidRow(fields)] });

testRegisterRule(endPassed, {
  accepts: {
    'an end to come': aidOf({}),
    'the last day': aidOf({ end: '2024-12-31' }),
    'a year that is not over': aidOf({ end: '2024' }),
    'an ended item': aidOf({ status: 'ended', end: '2023-01-01' }),
    'a revoked item': aidOf({ status: 'revoked', end: '2023-01-01' }),
    'no end': aidOf({ end: null }),
    'an item that was extended': register({
      aid: [aidRow({ end: '2024-06-30' })],
      decisions: [decisionRow({ type: 'extension', newEnd: '2025-06-30' })],
    }),
    'an item that a decision ended, which another rule reports': register({
      aid: [aidRow({ end: '2024-06-30' })],
      decisions: [decisionRow({ type: 'termination', date: '2024-05-30' })],
    }),
    'an item that ran on the day of the figures': register({
      aid: [aidRow({ end: '2024-06-30' })],
      settings: { as_of: '2024-06-30' },
    }),
  },
  reports: {
    'an ongoing item': [
      aidOf({ end: '2024-12-30' }),
      { row: 2, field: 'status', facts: { end: '2024-12-30', asOf: '2024-12-31' } },
    ],
    'a suspended item': [
      aidOf({ status: 'suspended', end: '2023' }),
      { row: 2, field: 'status', facts: { end: '2023', asOf: '2024-12-31' } },
    ],
    'an extension that has passed too': [
      register({
        aid: [aidRow({ end: '2023-06-30' })],
        decisions: [decisionRow({ type: 'extension', newEnd: '2024-06-30' })],
      }),
      { row: 2, field: 'status', facts: { end: '2024-06-30', asOf: '2024-12-31' } },
    ],
  },
});

testRowRule(endNotReached, {
  accepts: {
    'an ongoing item': aidRow(),
    'an item that ended': aidRow({ status: 'ended', end: '2024-06-30' }),
    'an item that ended this year': aidRow({ status: 'ended', end: '2024' }),
  },
  reports: {
    'an end to come': [
      aidRow({ status: 'ended' }),
      { field: 'status', facts: { end: '2026-05-31', asOf: '2024-12-31' } },
    ],
  },
});

testRegisterRule(slowStart, {
  accepts: {
    'an item under way': aidOf({ decisionDate: '2024-01-05' }),
    'approved 180 days ago': aidOf({ status: 'approved', decisionDate: '2024-07-04' }),
    'only a year': aidOf({ status: 'approved', decisionDate: '2023' }),
    'an item that is over, which another rule reports': aidOf({
      status: 'approved',
      decisionDate: '2022-01-05',
      end: '2023-01-01',
    }),
    'an item that was paid': register({
      aid: [aidRow({ status: 'approved', decisionDate: '2024-01-05' })],
      flows: [flowRow()],
    }),
  },
  reports: {
    'approved 181 days ago': [
      aidOf({ status: 'approved', decisionDate: '2024-07-03' }),
      { row: 2, field: 'status', facts: { days: 181, limit: 180 } },
    ],
    'an item for which money was only promised': [
      register({
        aid: [aidRow({ status: 'approved', decisionDate: '2024-07-03' })],
        flows: [flowRow({ type: 'commitment' })],
      }),
      { row: 2, field: 'status', facts: { days: 181, limit: 180 } },
    ],
  },
});

testRowRule(missingDecisionDate, {
  accepts: {
    'a date': aidRow(),
    'an item that is mobilised': aidRow({ status: 'mobilising', decisionDate: null }),
    'an item in appraisal': aidRow({ status: 'in-appraisal', decisionDate: null }),
    'a rejected item': aidRow({ status: 'rejected', decisionDate: null }),
    'a date that another rule reports': aidRow({ decisionDate: unread }),
  },
  reports: {
    'an approved item': [aidRow({ status: 'approved', decisionDate: null }), { field: 'decisionDate' }],
    'an item of no status': [aidRow({ status: null, decisionDate: null }), { field: 'decisionDate' }],
  },
});

testRowRule(missingDecisionNumber, {
  accepts: {
    'a number': aidRow(),
    'neither number nor date': aidRow({ decisionNo: '', decisionDate: null }),
    'an item in appraisal': aidRow({ decisionNo: '', status: 'in-appraisal' }),
  },
  reports: { 'a date alone': [aidRow({ decisionNo: '' }), { field: 'decisionNo' }] },
});

testRowRule(malformedDecisionNumber, {
  accepts: {
    'the province': aidRow({ decisionNo: '318/QĐ-UBND' }),
    'the Prime Minister': aidRow({ decisionNo: '05/QĐ-TTg' }),
    'a year in the number': aidRow({ decisionNo: '1081/2024/QĐ-BYT' }),
    'number and date in one cell': aidRow({ decisionNo: 'QĐ số 318/QĐ-UBND ngày 21/02/2020' }),
    blank: aidRow({ decisionNo: '' }),
  },
  reports: {
    'D for Đ': [aidRow({ decisionNo: '318/QD-UBND' }), { field: 'decisionNo', fix: '318/QĐ-UBND' }],
    'a long dash and spaces': [
      aidRow({ decisionNo: '318 / QĐ – UBND' }),
      { field: 'decisionNo', fix: '318/QĐ-UBND' },
    ],
    'words alone': [aidRow({ decisionNo: 'theo công văn của tỉnh' }), { field: 'decisionNo' }],
  },
});

testRowRule(unexpectedApprover, {
  accepts: {
    'the chairman': aidRow(),
    'the committee in full': aidRow({ approver: 'Uỷ ban nhân dân tỉnh' }),
    'the Prime Minister': aidRow({ decisionNo: '05/QĐ-TTg', approver: 'Thủ tướng Chính phủ' }),
    'a ministry': aidRow({ decisionNo: '1081/QĐ-BYT', approver: 'Bộ Y tế' }),
    blank: aidRow({ approver: '' }),
    'no number': aidRow({ decisionNo: '', approver: 'Bộ Y tế' }),
  },
  reports: {
    'a ministry for a decision of the province': [
      aidRow({ approver: 'Bộ Y tế' }),
      { field: 'approver', facts: { ending: 'UBND' } },
    ],
    'the chairman for a decision of the Prime Minister': [
      aidRow({ decisionNo: '05/QĐ-TTg' }),
      { field: 'approver', facts: { ending: 'TTg' } },
    ],
  },
});

testRowRule(sensitiveSubject, {
  accepts: {
    'an ordinary subject': aidRow(),
    'food security': aidRow({ nameVi: 'Bảo đảm an ninh lương thực vùng cao' }),
    'a decision of the Prime Minister': aidRow({ nameVi: 'Hỗ trợ tôn giáo', decisionNo: '05/QĐ-TTg' }),
    'an approval by the Prime Minister': aidRow({
      nameVi: 'Hỗ trợ tôn giáo',
      decisionNo: '',
      approver: 'Thủ tướng Chính phủ',
    }),
    'part of a word': aidRow({ nameVi: 'Trồng an ninhxyz' }),
  },
  reports: {
    religion: [
      aidRow({ nameVi: 'Sửa chữa cơ sở sinh hoạt tôn giáo' }),
      { field: 'nameVi', facts: { phrase: 'tôn giáo' } },
    ],
    'security among punctuation': [
      aidRow({ nameVi: 'Hỗ trợ (An ninh, trật tự)' }),
      { field: 'nameVi', facts: { phrase: 'an ninh' } },
    ],
  },
});

testRowRule(statusBehindDecision, {
  accepts: {
    'an ongoing item': aidRow(),
    'a rejected item with the decision that rejects it': aidRow({ status: 'rejected' }),
    'an item in appraisal': aidRow({ status: 'in-appraisal', decisionDate: null }),
  },
  reports: {
    'an item that was approved meanwhile': [
      aidRow({ status: 'in-appraisal' }),
      { field: 'status', facts: { decision: '2024-05-21' } },
    ],
  },
});

testRowRule(dossierNearLimit, {
  accepts: {
    'a new dossier': aidRow({ status: 'in-appraisal', decisionDate: null, dossierDate: '2024-12-20' }),
    'an approved item': aidRow({ dossierDate: '2024-01-05' }),
    'only a month': aidRow({ status: 'in-appraisal', decisionDate: null, dossierDate: '2024-11' }),
    'a decision that the status does not know yet': aidRow({
      status: 'in-appraisal',
      dossierDate: '2024-05-01',
    }),
  },
  reports: {
    'five days before the limit': [
      aidRow({ status: 'dossier-received', decisionDate: null, dossierDate: '2024-12-16' }),
      { field: 'dossierDate', facts: { days: 15, limit: 20, late: false } },
    ],
    'past the limit': [
      aidRow({ status: 'in-appraisal', decisionDate: null, dossierDate: '2024-12-01' }),
      { field: 'dossierDate', facts: { days: 30, limit: 20, late: true } },
    ],
  },
});

testRowRule(slowAppraisal, {
  accepts: {
    'twenty days': aidRow({ dossierDate: '2024-05-01', decisionDate: '2024-05-21' }),
    'only a year': aidRow({ dossierDate: '2023-05-01', decisionDate: '2024' }),
    'no dossier': aidRow({ dossierDate: null }),
  },
  reports: {
    'twenty-one days': [
      aidRow({ dossierDate: '2024-04-30', decisionDate: '2024-05-21' }),
      { field: 'decisionDate', facts: { days: 21, limit: 20 } },
    ],
    'a slip of years in one of the two dates': [
      aidRow({ dossierDate: '2014-05-21', decisionDate: '2024-05-21' }),
      { field: 'decisionDate', facts: { days: 3653, limit: 20 } },
    ],
  },
});

testRowRule(dossierAfterDecision, {
  accepts: {
    'before it': aidRow(),
    'the same month': aidRow({ dossierDate: '2024-05' }),
    none: aidRow({ dossierDate: null }),
  },
  reports: {
    'the day after': [
      aidRow({ dossierDate: '2024-05-22' }),
      { field: 'dossierDate', facts: { dossier: '2024-05-22', decision: '2024-05-21' } },
    ],
  },
});
