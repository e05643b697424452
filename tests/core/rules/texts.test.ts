import { dateTypedAsText } from '../../../src/core/rules/date-typed-as-text';
import { errorCell } from '../../../src/core/rules/error-cell';
import { identityNumber } from '../../../src/core/rules/identity-number';
import { legacyEncoding } from '../../../src/core/rules/legacy-encoding';
import { lookalikeD } from '../../../src/core/rules/lookalike-d';
import { textNotNormalised } from '../../../src/core/rules/text-not-normalised';
import type { Cell } from '../../../src/core/workbook/workbook';
import { originOf } from '../sample-rows';
import { flowRow } from './rows-over-time';
import { testCellRule, testRowRule } from './test-rule';

testCellRule(errorCell, {
  accepts: ['#', '#1', '# 12', 'N/A', 'Dự án #REF!', '#hashtag'],
  reports: [['#N/A'], ['#REF!'], ['#VALUE!'], ['#DIV/0!'], ['#NAME?'], ['#NUM!'], ['#NULL!'], ['#ERROR!']],
});

testCellRule(textNotNormalised, {
  accepts: ['Sơn La', 'hai\ndòng', 'Hòa Bình – Sơn La', 'Dù ¸n viÖn trî x©y dùng tr\u00adêng häc'],
  reports: [
    ['Sơn La'.normalize('NFD'), {}, 'Sơn La'],
    [' Sơn La', {}, 'Sơn La'],
    ['Sơn La ', {}, 'Sơn La'],
    ['Sơn  La', {}, 'Sơn La'],
    ['Sơn\u00a0La', {}, 'Sơn La'],
    ['Sơn\u200b La', {}, 'Sơn La'],
    ['Sơn\tLa', {}, 'Sơn La'],
  ],
});

testCellRule(legacyEncoding, {
  accepts: ['Sơn La', 'Clean water', 'Dự án viện trợ xây dựng trường học', 'Médecins du Monde', ''],
  reports: [
    [
      'Dù ¸n viÖn trî x©y dùng tr\u00adêng häc',
      { encoding: 'tcvn3', proposal: 'Dự án viện trợ xây dựng trường học' },
    ],
    ['Möôøng La', { encoding: 'vni', proposal: 'Mường La' }],
  ],
});

testCellRule(lookalikeD, {
  accepts: ['Đoàn Kết', 'đồng', 'D-Day'],
  reports: [
    ['Ðoàn Kết', {}, 'Đoàn Kết'],
    ['318/QƉ-UBND', {}, '318/QĐ-UBND'],
    ['ðồng', {}, 'đồng'],
  ],
});

testCellRule(identityNumber, {
  accepts: [
    'điện thoại 0212 385 2010',
    '0912345678',
    '2.600.000.000 đồng',
    '25761306 USD',
    'TB 2114/TB-KBNN',
    '123456789012',
    'Giấy đăng ký 123/CNV-HĐ',
  ],
  reports: [
    ['014201001234'],
    ['Ông A, CCCD 014201001234'],
    ['CMND số 050123456'],
    ['hộ chiếu: B1234567'],
    ['Passport no. C1234567'],
  ],
});

const written = (cell: Cell) =>
  flowRow({ origin: { ...originOf('flows', 2, { date: 0 }), cells: [cell] }, date: '2024-05-21' });

testRowRule(dateTypedAsText, {
  accepts: {
    'a real date': written({ date: '2024-05-21' }),
    'a day within a sentence': written('QĐ số 318 ngày 21/05/2024'),
    'a month': flowRow({ date: '2024-05' }),
  },
  reports: {
    'a day as text': [written('21/5/2024'), { field: 'date', fix: '21/05/2024' }],
    'a day in ISO 8601': [written(' 2024-05-21 '), { field: 'date', fix: '21/05/2024' }],
  },
});
