import { domesticDonor } from '../../../src/core/rules/domestic-donor';
import { donorSpelling } from '../../../src/core/rules/donor-spelling';
import { expiredRegistration } from '../../../src/core/rules/expired-registration';
import { governmentDonor } from '../../../src/core/rules/government-donor';
import { missingDonor } from '../../../src/core/rules/missing-donor';
import { missingDonorType } from '../../../src/core/rules/missing-donor-type';
import { missingRegistration } from '../../../src/core/rules/missing-registration';
import { odaNamed } from '../../../src/core/rules/oda-named';
import { outsideRegistration } from '../../../src/core/rules/outside-registration';
import { registrationEnding } from '../../../src/core/rules/registration-ending';
import { sameMoneyAsOda } from '../../../src/core/rules/same-money-as-oda';
import { similarDonor } from '../../../src/core/rules/similar-donor';
import { unlistedDonor } from '../../../src/core/rules/unlisted-donor';
import { readPlaces } from '../../../src/core/values/read-places';
import { Unread } from '../../../src/core/values/unread';
import { aidRow, donorRow, money, originOf, register, whole } from '../sample-rows';
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

const heard = (...names: readonly string[]) =>
  names.map((name, index) => aidRow({ donor: whole(name), origin: originOf('aid', index + 2) }));

testRegisterRule(similarDonor, {
  accepts: {
    'names that have little in common': register({ aid: heard('Bàn tay xanh', 'Hồ Lặng') }),
    'names that differ by a number': register({
      aid: heard('Green Hands Network 12', 'Green Hands Network 13'),
    }),
    'short names a letter apart': register({ aid: heard('Plan', 'Plag') }),
    'a spelling that is certainly the same, which another rule reports': register({
      aid: heard('green hands network'),
      donors: [donorRow({ name: 'Green Hands Network' })],
    }),
  },
  reports: {
    'a slip of the keyboard': [
      register({
        aid: heard('Green Hands Netwrok'),
        donors: [donorRow({ name: 'Green Hands Network' })],
      }),
      {
        row: 2,
        field: 'donor',
        facts: { donor: 'Green Hands Netwrok', other: 'Green Hands Network', rows: 1 },
      },
    ],
    'another legal form': [
      register({
        aid: heard('Quỹ Hồ Lặng Xanh'),
        donors: [donorRow({ name: 'Hội Hồ Lặng Xanh' })],
      }),
      { row: 2, field: 'donor', facts: { donor: 'Quỹ Hồ Lặng Xanh', other: 'Hội Hồ Lặng Xanh', rows: 1 } },
    ],
    'the rarer of two without a list': [
      register({ aid: heard('Highland Children', 'Highland Children', 'Highland Chidren') }),
      { row: 4, field: 'donor', facts: { donor: 'Highland Chidren', other: 'Highland Children', rows: 1 } },
    ],
  },
});

testRegisterRule(registrationEnding, {
  accepts: {
    'a certificate that holds for long': register({ aid: [aidRow()], donors: [donorRow()] }),
    'a donor whose items have ended': register({
      aid: [aidRow({ status: 'ended', end: '2024-06-30' })],
      donors: [donorRow({ registrationExpiry: '2025-02-15' })],
    }),
    'a certificate with one that follows it': register({
      aid: [aidRow()],
      donors: [
        donorRow({ registrationExpiry: '2025-02-15' }),
        donorRow({ registrationExpiry: '2028-02-15' }),
      ],
    }),
    'a donor that needs none': register({
      aid: [aidRow()],
      donors: [donorRow({ type: 'individual', registrationExpiry: '2025-02-15' })],
    }),
  },
  reports: {
    'the last 90 days': [
      register({ aid: [aidRow()], donors: [donorRow({ registrationExpiry: '2025-03-31' })] }),
      {
        row: 2,
        field: 'registrationExpiry',
        facts: { donor: 'Bàn tay xanh', expiry: '2025-03-31', days: 90 },
      },
    ],
  },
});

testRegisterRule(outsideRegistration, {
  accepts: {
    'no limits': register({ aid: [aidRow()], donors: [donorRow()] }),
    'within the limits': register({
      aid: [aidRow({ place: readPlaces('xã Mường Bú') })],
      donors: [donorRow({ registrationSectors: 'Y tế; GD', registrationPlaces: readPlaces('Toàn tỉnh') })],
    }),
    'a commune of a district of the certificate': register({
      aid: [aidRow({ place: readPlaces('xã Mường Bú') })],
      donors: [donorRow({ registrationPlaces: readPlaces('huyện Mường La') })],
    }),
    'a sector of the certificate that no list knows': register({
      aid: [aidRow()],
      donors: [donorRow({ registrationSectors: 'Phát triển' })],
    }),
    'a certificate of another time': register({
      aid: [aidRow()],
      donors: [donorRow({ registrationExpiry: '2023-12-31', registrationSectors: 'GD' })],
    }),
  },
  reports: {
    'another sector': [
      register({ aid: [aidRow()], donors: [donorRow({ registrationSectors: 'GD; NN' })] }),
      { row: 2, field: 'sector', facts: { donor: 'Bàn tay xanh', outside: 'YT', allowed: 'GD; NN' } },
    ],
    'another place': [
      register({
        aid: [aidRow({ place: readPlaces('xã Mường Bú') })],
        donors: [donorRow({ registrationPlaces: readPlaces('huyện Phù Yên') })],
      }),
      {
        row: 2,
        field: 'place',
        facts: { donor: 'Bàn tay xanh', outside: 'xã Mường Bú', allowed: 'huyện Phù Yên (cũ)' },
      },
    ],
  },
});

testRowRule(odaNamed, {
  accepts: {
    'an ordinary title': aidRow(),
    'an ODA item': aidRow({ funding: 'oda', nameVi: 'Dự án ODA về y tế' }),
    'aid that says it is none': aidRow({ nameVi: 'Viện trợ không thuộc ODA cho trạm y tế' }),
  },
  reports: {
    'the word in the title': [
      aidRow({ nameVi: 'Dự án ODA về y tế cơ sở' }),
      { field: 'funding', facts: { phrase: 'ODA' } },
    ],
  },
});

testRegisterRule(sameMoneyAsOda, {
  accepts: {
    'other money': register({ aid: [aidRow(), aidRow({ funding: 'oda', grant: money('5.00', 'USD') })] }),
    'the same amount of others': register({
      aid: [aidRow(), aidRow({ funding: 'oda', nameVi: 'Đường giao thông', donor: whole('ADB') })],
    }),
    'two items of one kind': register({ aid: [aidRow(), aidRow()] }),
  },
  reports: {
    'the same donor and amount': [
      register({
        aid: [aidRow(), aidRow({ funding: 'oda', nameVi: 'Đường giao thông', origin: originOf('aid', 3) })],
      }),
      { row: 2, field: 'grant', facts: { otherSheet: 'Viện trợ', otherRow: 3 } },
    ],
  },
});
