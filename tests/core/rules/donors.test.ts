import { domesticDonor } from '../../../src/core/rules/domestic-donor';
import { donorSpelling } from '../../../src/core/rules/donor-spelling';
import { expiredRegistration } from '../../../src/core/rules/expired-registration';
import { governmentDonor } from '../../../src/core/rules/government-donor';
import { missingDonor } from '../../../src/core/rules/missing-donor';
import { missingDonorType } from '../../../src/core/rules/missing-donor-type';
import { missingRegistration } from '../../../src/core/rules/missing-registration';
import { unlistedDonor } from '../../../src/core/rules/unlisted-donor';
import { Unread } from '../../../src/core/values/unread';
import { aidRow, donorRow, originOf, register, whole } from '../sample-rows';
import { testRegisterRule, testRowRule } from './test-rule';

testRowRule(missingDonor, {
  accepts: {
    'a donor': aidRow(),
    'a donor that another rule reports': aidRow({ donor: new Unread('A; B', 'shares-missing') }),
  },
  reports: { 'a blank cell': [aidRow({ donor: null }), { field: 'donor' }] },
});

testRegisterRule(unlistedDonor, {
  accepts: {
    'a listed donor': register({ aid: [aidRow()], donors: [donorRow()] }),
    'a spelling of a listed donor': register({
      aid: [aidRow({ donor: whole('Tổ chức Bàn Tay Xanh') })],
      donors: [donorRow()],
    }),
    'a spreadsheet error': register({ aid: [aidRow({ donor: whole('#N/A') })], donors: [donorRow()] }),
    'a cell that could not be read': register({
      aid: [aidRow({ donor: new Unread('A; B', 'shares-missing') })],
    }),
  },
  reports: {
    'a new name once, with its rows': [
      register({
        aid: [
          aidRow({ donor: whole('Hồ Lặng') }),
          aidRow({ donor: whole('Hồ Lặng'), origin: originOf('aid', 3) }),
        ],
        donors: [donorRow()],
      }),
      { row: 2, field: 'donor', facts: { donor: 'Hồ Lặng', rows: 2 } },
    ],
  },
});

testRegisterRule(donorSpelling, {
  accepts: {
    'one spelling': register({ aid: [aidRow(), aidRow()] }),
    'other names': register({ aid: [aidRow(), aidRow({ donor: whole('Bàn tay vàng') })] }),
  },
  reports: {
    'a spelling that the list has otherwise': [
      register({
        aid: [aidRow({ donor: whole('The Green-Hands') })],
        donors: [donorRow({ name: 'Green Hands' })],
      }),
      { row: 2, field: 'donor', facts: { donor: 'The Green-Hands', other: 'Green Hands', rows: 1 } },
    ],
    'the rarer of two spellings without a list': [
      register({
        aid: [
          aidRow({ donor: whole('Ban tay xanh') }),
          aidRow({ origin: originOf('aid', 3) }),
          aidRow({ origin: originOf('aid', 4) }),
        ],
      }),
      { row: 2, field: 'donor', facts: { donor: 'Ban tay xanh', other: 'Bàn tay xanh', rows: 1 } },
    ],
  },
});

testRowRule(missingDonorType, {
  accepts: {
    'a type': donorRow(),
    'a type that another rule reports': donorRow({ type: new Unread('lạ', 'not-in-list') }),
  },
  reports: { 'a blank type': [donorRow({ type: null }), { field: 'type' }] },
});

testRowRule(domesticDonor, {
  accepts: { 'a foreign donor': donorRow(), 'no country': donorRow({ country: null }) },
  reports: { 'Viet Nam': [donorRow({ country: 'VN' }), { field: 'country' }] },
});

const expired = donorRow({ registrationFrom: '2020-01-01', registrationExpiry: '2022-12-31' });

testRegisterRule(expiredRegistration, {
  accepts: {
    'a certificate valid on the day': register({ aid: [aidRow()], donors: [donorRow()] }),
    'a certificate valid on the day and expired since': register({
      aid: [aidRow({ decisionDate: '2022-12-31' })],
      donors: [expired],
    }),
    'several certificates, one valid': register({ aid: [aidRow()], donors: [expired, donorRow()] }),
    'certificates that begin later: older ones are not in the list': register({
      aid: [aidRow({ decisionDate: '2019-05-02' })],
      donors: [donorRow()],
    }),
    'a year in which it was valid for a while': register({
      aid: [aidRow({ decisionDate: '2022' })],
      donors: [expired],
    }),
    'an international organisation': register({
      aid: [aidRow()],
      donors: [{ ...expired, type: 'international' }],
    }),
    ODA: register({ aid: [aidRow({ funding: 'oda' })], donors: [expired] }),
    'a donor without certificate, which another rule reports': register({
      aid: [aidRow()],
      donors: [donorRow({ registrationNo: '', registrationFrom: null, registrationExpiry: null })],
    }),
  },
  reports: {
    'a certificate that expired before': [
      register({ aid: [aidRow()], donors: [expired] }),
      { row: 2, field: 'donor', facts: { donor: 'Bàn tay xanh', expiry: '2022-12-31' } },
    ],
    'a decision in the gap between two certificates': [
      register({
        aid: [aidRow({ decisionDate: '2023-06-01' })],
        donors: [donorRow({ registrationFrom: '2024-01-01' }), expired],
      }),
      { row: 2, field: 'donor', facts: { donor: 'Bàn tay xanh', expiry: '2022-12-31' } },
    ],
  },
});

const unregistered = donorRow({ registrationNo: '', registrationFrom: null, registrationExpiry: null });

testRegisterRule(missingRegistration, {
  accepts: {
    'a certificate': register({ aid: [aidRow()], donors: [donorRow()] }),
    'a donor without items': register({ donors: [unregistered] }),
    'items of before the duty to register': register({
      aid: [aidRow({ decisionDate: '2011-03-01' })],
      donors: [unregistered],
    }),
    'an individual': register({ aid: [aidRow()], donors: [{ ...unregistered, type: 'individual' }] }),
    'another row of the donor has it': register({ aid: [aidRow()], donors: [unregistered, donorRow()] }),
  },
  reports: {
    'an organisation with items': [
      register({ aid: [aidRow()], donors: [unregistered] }),
      { row: 2, field: 'registrationNo', facts: { donor: 'Bàn tay xanh', since: '2012-06-01' } },
    ],
  },
});

testRegisterRule(governmentDonor, {
  accepts: {
    'an organisation': register({ aid: [aidRow()], donors: [donorRow()] }),
    'an organisation whose name sounds public': register({
      aid: [aidRow({ donor: whole('Bạn của WHO') })],
      donors: [donorRow({ name: 'Bạn của WHO' })],
    }),
    'an embassy with other non-ODA aid': register({
      aid: [aidRow({ funding: 'other-non-oda', donor: whole('Đại sứ quán Nhật Bản') })],
    }),
    'letters within a word': register({ aid: [aidRow({ donor: whole('Adbury Trust') })] }),
  },
  reports: {
    'a donor of that type': [
      register({ aid: [aidRow()], donors: [donorRow({ type: 'government' })] }),
      { row: 2, field: 'donor', facts: { donor: 'Bàn tay xanh' } },
    ],
    'an embassy that no list has': [
      register({ aid: [aidRow({ donor: whole('Đại sứ quán Nhật Bản') })] }),
      { row: 2, field: 'donor', facts: { donor: 'Đại sứ quán Nhật Bản' } },
    ],
    'a blank funding category': [
      register({ aid: [aidRow({ funding: null, donor: whole('Quỹ UNICEF') })] }),
      { row: 2, field: 'donor', facts: { donor: 'Quỹ UNICEF' } },
    ],
  },
});
