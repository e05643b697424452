import { abolishedOwner } from '../../../src/core/rules/abolished-owner';
import { ambiguousPlace } from '../../../src/core/rules/ambiguous-place';
import { codeSectorDiffers } from '../../../src/core/rules/code-sector-differs';
import { missingOwner } from '../../../src/core/rules/missing-owner';
import { missingPlace } from '../../../src/core/rules/missing-place';
import { missingSector } from '../../../src/core/rules/missing-sector';
import { outdatedPlace } from '../../../src/core/rules/outdated-place';
import { ownerEqualsDonor } from '../../../src/core/rules/owner-equals-donor';
import { ownerSpelling } from '../../../src/core/rules/owner-spelling';
import { unexplainedOtherSector } from '../../../src/core/rules/unexplained-other-sector';
import { unresolvedPlace } from '../../../src/core/rules/unresolved-place';
import { withdrawnDacCode } from '../../../src/core/rules/withdrawn-dac-code';
import { readPlaces } from '../../../src/core/values/read-places';
import { Unread } from '../../../src/core/values/unread';
import { aidRow, callRow, originOf, register, sectorRow, whole } from '../sample-rows';
import { testRegisterRule, testRowRule } from './test-rule';

testRowRule(missingSector, {
  accepts: {
    'a sector': aidRow(),
    'a sector that another rule reports': aidRow({ sector: new Unread('Thiên văn', 'not-in-list') }),
  },
  reports: {
    'a blank cell': [aidRow({ sector: null }), { field: 'sector' }],
    'a call': [callRow({ sector: null }), { field: 'sector' }],
  },
});

testRowRule(withdrawnDacCode, {
  accepts: {
    'a category': sectorRow({ dac: '121' }),
    'several codes': sectorRow({ dac: '12220; 12230, 11220' }),
    blank: sectorRow({ dac: '' }),
  },
  reports: {
    'a withdrawn code': [
      sectorRow({ dac: '74010' }),
      { field: 'dac', facts: { code: '74010', withdrawn: true } },
    ],
    'a code of no list': [
      sectorRow({ dac: '11220; 99999' }),
      { field: 'dac', facts: { code: '99999', withdrawn: false } },
    ],
  },
});

const withOther = [sectorRow(), sectorRow({ code: 'KH', nameVi: 'Khác', nameEn: 'Other', dac: '99810' })];

testRegisterRule(unexplainedOtherSector, {
  accepts: {
    'another sector without a note': register({ aid: [aidRow()], sectors: withOther }),
    'an explained one': register({
      aid: [aidRow({ sector: whole('KH'), note: 'Hỗ trợ tư pháp' })],
      sectors: withOther,
    }),
    'a sector that could not be read': register({
      aid: [aidRow({ sector: new Unread('x', 'not-in-list') })],
      sectors: withOther,
    }),
  },
  reports: {
    'a blank note': [
      register({ aid: [aidRow({ sector: whole('KH') })], sectors: withOther }),
      { row: 2, field: 'note' },
    ],
  },
});

testRowRule(missingOwner, {
  accepts: { 'an owner': aidRow() },
  reports: { 'a blank cell': [aidRow({ owner: '' }), { field: 'owner' }] },
});

testRowRule(abolishedOwner, {
  accepts: {
    'a district before the reform': aidRow({ owner: 'UBND huyện Mường La', decisionDate: '2025-06-30' }),
    'a year that may be before it': aidRow({ owner: 'UBND huyện Mường La', decisionDate: '2025' }),
    'a commune after it': aidRow({ owner: 'UBND xã Mường La', decisionDate: '2025-08-01' }),
    'another city': aidRow({ owner: 'UBND thành phố Hải Phòng', decisionDate: '2025-08-01' }),
    'a call of a commune': callRow(),
    'no decision yet': aidRow({ owner: 'UBND huyện Mường La', decisionDate: null }),
  },
  reports: {
    'a district after it': [
      aidRow({ owner: 'UBND huyện Mường La', decisionDate: '2025-07-01' }),
      { field: 'owner', facts: { since: '2025-07-01' } },
    ],
    'a merged department, with any dash': [
      aidRow({ owner: 'Sở Lao động – Thương binh và Xã hội', decisionDate: '2026' }),
      { field: 'owner', facts: { since: '2025-07-01' } },
    ],
    'a call, whenever it was written': [
      callRow({ ownerVi: 'Uỷ ban nhân dân huyện Sốp Cộp' }),
      { field: 'ownerVi', facts: { since: '2025-07-01' } },
    ],
  },
});

testRowRule(ownerEqualsDonor, {
  accepts: {
    'two bodies': aidRow(),
    'a blank owner': aidRow({ owner: '' }),
    'no donor': aidRow({ donor: null }),
  },
  reports: {
    'one body': [aidRow({ owner: 'Bàn tay xanh' }), { field: 'owner' }],
    'one body in another case': [aidRow({ owner: 'BÀN TAY XANH' }), { field: 'owner' }],
  },
});

testRowRule(missingPlace, {
  accepts: {
    'the whole province': aidRow(),
    'an unknown place, which another rule reports': aidRow({ place: readPlaces('xã Không Có') }),
  },
  reports: { 'a blank cell': [aidRow({ place: [] }), { field: 'place' }] },
});

testRowRule(unresolvedPlace, {
  accepts: {
    'a commune': aidRow({ place: readPlaces('xã Mường Bú') }),
    'an old commune': aidRow({ place: readPlaces('xã Chiềng Ban, huyện Mai Sơn') }),
    'another province': aidRow({ place: readPlaces('tỉnh Lào Cai') }),
  },
  reports: {
    'a name of no list': [
      callRow({ place: readPlaces('xã Mường Bú; xã Bồng Lai') }),
      { field: 'place', facts: { places: ['xã Bồng Lai'], nearest: '' } },
    ],
    'a slip of the keyboard, with the name that it is most like': [
      aidRow({ place: readPlaces('xã Chiềng Khhương') }),
      { field: 'place', facts: { places: ['xã Chiềng Khhương'], nearest: 'xã Chiềng Khương' } },
    ],
  },
});

testRowRule(ambiguousPlace, {
  accepts: { 'a commune': aidRow({ place: readPlaces('xã Mường La') }) },
  reports: {
    'a name that two districts had': [
      aidRow({ place: readPlaces('xã Chiềng Chung') }),
      {
        field: 'place',
        facts: {
          place: 'xã Chiềng Chung',
          candidates: ['xã Chiềng Chung, thị xã Mộc Châu', 'xã Chiềng Chung, huyện Mai Sơn'],
        },
      },
    ],
  },
});

testRowRule(outdatedPlace, {
  accepts: {
    'an old commune before the reform': aidRow({ place: readPlaces('xã Chiềng Ban, huyện Mai Sơn') }),
    'a new commune after it': aidRow({ place: readPlaces('xã Chiềng Mai'), decisionDate: '2025-09-01' }),
    'no decision yet': aidRow({ place: readPlaces('xã Chiềng Ban, huyện Mai Sơn'), decisionDate: null }),
  },
  reports: {
    'an old commune after it, with the new name': [
      aidRow({ place: readPlaces('xã Chiềng Ban, huyện Mai Sơn'), decisionDate: '2025-09-01' }),
      {
        field: 'place',
        facts: { former: 'xã Chiềng Ban (huyện Mai Sơn)', current: 'xã Chiềng Mai', since: '2025-07-01' },
        fix: 'xã Chiềng Mai',
      },
    ],
    'one of several places: no fix of the whole cell': [
      callRow({ place: readPlaces('xã Chiềng Ban, huyện Mai Sơn; xã Mường Bú') }),
      {
        field: 'place',
        facts: { former: 'xã Chiềng Ban (huyện Mai Sơn)', current: 'xã Chiềng Mai', since: '2025-07-01' },
      },
    ],
    'a former district, whose units are many': [
      callRow({ place: readPlaces('huyện Mai Sơn') }),
      { field: 'place', facts: { former: 'huyện Mai Sơn (cũ)', current: null, since: '2025-07-01' } },
    ],
  },
});

testRegisterRule(ownerSpelling, {
  accepts: {
    'one spelling': register({ aid: [aidRow(), aidRow()] }),
    'communes that differ by an accent': register({
      aid: [aidRow({ owner: 'UBND xã Chiềng Ân' }), aidRow({ owner: 'UBND xã Chiềng An' })],
    }),
    'blank cells': register({ aid: [aidRow({ owner: '' }), aidRow({ owner: '' })] }),
    'a list that names the province': register({
      aid: [aidRow({ owner: 'Sở Y tế' })],
      calls: [callRow({ ownerVi: 'Sở Y tế tỉnh Sơn La' })],
    }),
  },
  reports: {
    'another case and place of the tone, certainly one body': [
      register({
        aid: [
          aidRow({ owner: 'Sở Y tế' }),
          aidRow({ owner: 'Sở Y tế', origin: originOf('aid', 3) }),
          aidRow({ owner: 'SỞ Y TẾ', origin: originOf('aid', 4) }),
        ],
      }),
      { row: 4, field: 'owner', facts: { owner: 'SỞ Y TẾ', other: 'Sở Y tế', rows: 1 }, fix: 'Sở Y tế' },
    ],
    'with the name of the province, for a person to say': [
      register({
        calls: [
          callRow({ ownerVi: 'Sở Y tế' }),
          callRow({ ownerVi: 'Sở Y tế' }),
          callRow({ ownerVi: 'Sở Y tế tỉnh Sơn La' }),
        ],
      }),
      { row: 2, field: 'ownerVi', facts: { owner: 'Sở Y tế tỉnh Sơn La', other: 'Sở Y tế', rows: 1 } },
    ],
  },
});

testRegisterRule(codeSectorDiffers, {
  accepts: {
    'the same sector': register({ aid: [aidRow({ code: 'SL-YT-2024-001' })] }),
    'one of several sectors': register({
      aid: [aidRow({ code: 'SL-YT-2024-001', sector: [...whole('GD'), ...whole('YT')] })],
    }),
    'a code without a sector': register({ aid: [aidRow({ code: 'SL-2024-001', sector: whole('GD') })] }),
    'no sector': register({ aid: [aidRow({ code: 'SL-YT-2024-001', sector: null })] }),
  },
  reports: {
    'another sector': [
      register({ aid: [aidRow({ code: 'SL-YT-2024-001', sector: whole('GD') })] }),
      { row: 2, field: 'code', facts: { inCode: 'YT', sector: 'GD' } },
    ],
  },
});
