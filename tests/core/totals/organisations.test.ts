import { countOrganisations } from '../../../src/core/totals/organisations';
import { Unread } from '../../../src/core/values/unread';
import { donorRow } from '../sample-rows';

const day = '2024-12-31';
const certificate = (
  registrationFrom: string | null,
  registrationExpiry: string | null,
  name = 'Bàn tay xanh',
) => donorRow({ name, registrationFrom, registrationExpiry });

it.each([
  ['a certificate in force', [certificate('2023-01-01', '2025-12-31')], [1, 0, 0]],
  ['a certificate whose last day it is', [certificate('2022-01-01', '2024-12-31')], [1, 0, 0]],
  ['a certificate that ended the day before', [certificate('2022-01-01', '2024-12-30')], [0, 1, 0]],
  ['a certificate known by its years', [certificate('2022', '2024')], [1, 0, 0]],
  ['a certificate of a later day', [certificate('2025-01-01', '2027-12-31')], [0, 0, 0]],
  [
    'an old certificate and its renewal',
    [certificate('2020-01-01', '2022-12-31'), certificate('2023-01-01', '2025-12-31')],
    [1, 0, 0],
  ],
  [
    'the same name in another spelling of tone and case',
    [certificate('2020', '2022', 'Quỹ Hoà Bình'), certificate('2023', '2025', 'quỹ hòa bình ')],
    [1, 0, 0],
  ],
  ['two organisations', [certificate('2023', '2025'), certificate('2020', '2022', 'Mái ấm')], [1, 1, 0]],
  [
    'a certificate that has run out while a new one is asked for',
    [donorRow({ registrationNo: '12/CNV-ĐKHĐ (đang gia hạn)', registrationExpiry: '2024-06-30' })],
    [0, 0, 0, 1],
  ],
  [
    'a renewal told where the last day would stand',
    [donorRow({ registrationExpiry: new Unread('Đang xin gia hạn', 'not-a-date') })],
    [0, 0, 0, 1],
  ],
  [
    'a renewal asked for in time',
    [donorRow({ registrationNo: '12/CNV-ĐKHĐ, đang gia hạn', registrationExpiry: '2025-06-30' })],
    [1, 0, 0, 0],
  ],
  ['a certificate without an end', [certificate('2023-01-01', null)], [0, 0, 1]],
  [
    'an end that cannot be read',
    [donorRow({ registrationExpiry: new Unread('31/02/2025', 'not-a-date') })],
    [0, 0, 1],
  ],
  [
    'no certificate at all',
    [donorRow({ registrationNo: '', registrationFrom: null, registrationExpiry: null })],
    [0, 0, 0],
  ],
  ['an embassy', [donorRow({ type: 'government' })], [0, 0, 0]],
  ['a donor whose type is not told', [donorRow({ type: null })], [0, 0, 0]],
])('counts %s', (_name, rows, [valid, expired, unclear, renewing = 0]) => {
  expect(countOrganisations(rows, day)).toEqual({ valid, renewing, expired, unclear });
});
