import { callTotalDiffers } from '../../../src/core/rules/call-total-differs';
import { contactWithoutReach } from '../../../src/core/rules/contact-without-reach';
import { fundedCall } from '../../../src/core/rules/funded-call';
import { incompleteCall } from '../../../src/core/rules/incomplete-call';
import { missingEnglishText } from '../../../src/core/rules/missing-english-text';
import { passedCallPeriod } from '../../../src/core/rules/passed-call-period';
import { securedAboveRequested } from '../../../src/core/rules/secured-above-requested';
import { securedButOpen } from '../../../src/core/rules/secured-but-open';
import { aidRow, callRow, money, register } from '../sample-rows';
import { testRegisterRule, testRowRule } from './test-rule';

testRowRule(incompleteCall, {
  accepts: {
    'a whole project': callRow(),
    'texts that a list can do without': callRow({ needVi: '', resultsVi: '' }),
  },
  reports: {
    'no owner': [callRow({ ownerVi: '' }), { field: 'ownerVi' }],
    'neither objectives nor scope': [
      callRow({ objectiveVi: '', scopeVi: '' }),
      { field: 'objectiveVi' },
      { field: 'scopeVi' },
    ],
  },
});

testRowRule(missingEnglishText, {
  accepts: {
    'a whole project': callRow(),
    'nothing to translate': callRow({ scopeVi: '', scopeEn: '' }),
  },
  reports: {
    'two texts': [callRow({ ownerEn: '', scopeEn: '' }), { field: 'ownerEn' }, { field: 'scopeEn' }],
  },
});

const inVnd = (total: string, requested: string, counterpart: string | null) =>
  callRow({
    total: money(total, 'VND'),
    requested: money(requested, 'VND'),
    counterpartVnd: counterpart === null ? null : money(counterpart, 'VND'),
  });

testRowRule(callTotalDiffers, {
  accepts: {
    'a sum': inVnd('2500000', '2000000', '500000'),
    'a blank counterpart': inVnd('2000000', '2000000', null),
    'another currency': callRow({ counterpartVnd: money('5000000', 'VND') }),
    'no total': callRow({ total: null }),
  },
  reports: {
    'one đồng': [
      inVnd('2500001', '2000000', '500000'),
      { field: 'total', facts: { total: '2500001', sum: '2500000' } },
    ],
  },
});

testRowRule(securedAboveRequested, {
  accepts: {
    'nothing secured': callRow(),
    'all secured': callRow({ secured: money('50000', 'USD') }),
    'another currency': callRow({ secured: money('90000000', 'VND') }),
  },
  reports: { 'one cent more': [callRow({ secured: money('50000.01', 'USD') }), { field: 'secured' }] },
});

testRowRule(securedButOpen, {
  accepts: {
    'nothing secured': callRow({ secured: money('0', 'USD') }),
    'a status that says so': callRow({ secured: money('1', 'USD'), status: 'partly-funded' }),
  },
  reports: { 'an open project': [callRow({ secured: money('1', 'USD') }), { field: 'status' }] },
});

testRowRule(passedCallPeriod, {
  settings: { list_from: '2026-01-01', list_to: '2030-12-31' },
  accepts: {
    'a period of the list': callRow(),
    'a period that begins before it': callRow({ start: '2025', end: '2027' }),
    'no period': callRow({ start: null, end: null }),
  },
  reports: {
    'a period that is over': [
      callRow({ start: '2022', end: '2023' }),
      { field: 'end', facts: { end: '2023', limit: '2024-12-31', problem: 'over' } },
    ],
    'an end before the list': [
      callRow({ start: '2025', end: '2025-06' }),
      { field: 'end', facts: { end: '2025-06', limit: '2026-01-01', problem: 'before-list' } },
    ],
    'a start after the list': [
      callRow({ start: '2031', end: '2032' }),
      { field: 'start', facts: { end: '2031', limit: '2030-12-31', problem: 'after-list' } },
    ],
  },
});

testRowRule(contactWithoutReach, {
  accepts: {
    'phone and mail': callRow(),
    'a phone number with dots': callRow({ contact: 'Văn phòng; 0212.385.2010; van-phong@example.vn' }),
  },
  reports: {
    blank: [callRow({ contact: '' }), { field: 'contact', facts: { lacks: 'both' } }],
    'no mail': [
      callRow({ contact: 'Văn phòng, 0212 385 2010' }),
      { field: 'contact', facts: { lacks: 'e-mail' } },
    ],
    'a broken mail address': [
      callRow({ contact: '0212 385 2010; van-phong@' }),
      { field: 'contact', facts: { lacks: 'e-mail' } },
    ],
    'no phone': [
      callRow({ contact: 'van-phong@example.vn' }),
      { field: 'contact', facts: { lacks: 'phone' } },
    ],
  },
});

testRowRule(contactWithoutReach, {
  settings: { contact_vi: 'Phòng Hợp tác quốc tế' },
  accepts: { "a blank contact where the office's desk is known": callRow({ contact: '' }) },
  reports: {},
});

const title = 'Xây trạm y tế xã Chiềng Sơn';

testRegisterRule(fundedCall, {
  accepts: {
    'another title': register({ aid: [aidRow()], calls: [callRow()] }),
    'an item without a decision': register({
      aid: [aidRow({ nameVi: title, decisionDate: null })],
      calls: [callRow()],
    }),
    'a funded call': register({ aid: [aidRow({ nameVi: title })], calls: [callRow({ status: 'funded' })] }),
  },
  reports: {
    'the title of an approved item': [
      register({ aid: [aidRow({ nameVi: title.toUpperCase() })], calls: [callRow()] }),
      { row: 2, field: 'status', facts: { otherSheet: 'Viện trợ', otherRow: 2 } },
    ],
  },
});
