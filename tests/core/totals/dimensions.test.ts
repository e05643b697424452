import { languages } from '../../../src/core/languages';
import type { AidRow } from '../../../src/core/tables/register';
import type { DimensionName } from '../../../src/core/totals/dimensions';
import { lineNames } from '../../../src/core/totals/line-names';
import { totalBy } from '../../../src/core/totals/total-by';
import { readPlaces } from '../../../src/core/values/read-places';
import {
  aidRow,
  decimal,
  donorRow,
  money,
  originOf,
  rateRow,
  register,
  sectorRow,
  whole,
} from '../sample-rows';

const placed = (text: string): Partial<AidRow> => {
  const origin = originOf('aid');
  return {
    origin: { ...origin, cells: [text], layout: { ...origin.layout, columns: { place: 0 } } },
    place: readPlaces(text),
  };
};

const lines = (dimension: DimensionName, rows: readonly Partial<AidRow>[], language: 'vi' | 'en' = 'vi') => {
  const book = register({
    aid: rows.map((row) => aidRow({ grant: money('10.00', 'USD'), ...row })),
    rates: [rateRow({ period: '2024', vnd: decimal('24000') })],
    sectors: [
      sectorRow({ reportGroup: 'Xã hội' }),
      sectorRow({ code: 'GD', nameVi: 'Giáo dục', reportGroup: 'Xã hội' }),
      sectorRow({ code: 'NN', nameVi: 'Nông nghiệp', reportGroup: 'Kinh tế' }),
    ],
    donors: [
      donorRow({ type: 'ngo', country: 'DE' }),
      donorRow({ name: 'Mái ấm', type: 'company', country: 'AU' }),
    ],
  });
  const names = lineNames(dimension, book, languages[language], language);
  const table = totalBy(book, {
    measure: 'committed',
    dimension,
    from: '2024-01-01',
    to: '2024-12-31',
  })?.table;
  return table?.lines.map((line) => [names(line), line.items, line.usd, line.present]);
};

it.each<[DimensionName, readonly Partial<AidRow>[], readonly (readonly [string, number, string, number])[]]>([
  [
    'report-group',
    [{ sector: whole('YT') }, { sector: whole('GD') }, { sector: whole('NN') }],
    [
      ['Xã hội', 2, '20.00', 2],
      ['Kinh tế', 1, '10.00', 1],
    ],
  ],
  [
    'report-group',
    [
      {
        sector: [
          { key: 'YT', share: 3000 },
          { key: 'NN', share: 7000 },
        ],
      },
    ],
    [
      ['Xã hội', 0, '3.00', 1],
      ['Kinh tế', 1, '7.00', 1],
    ],
  ],
  [
    'donor-type',
    [{}, { donor: whole('Mái ấm') }, { donor: whole('Ai đó') }],
    [
      ['Tổ chức PCPNN', 1, '10.00', 1],
      ['Doanh nghiệp', 1, '10.00', 1],
      ['Chưa phân loại', 1, '10.00', 1],
    ],
  ],
  [
    'donor-country',
    [{ grant: money('11.00', 'USD') }, { donor: whole('Mái ấm') }],
    [
      ['Đức', 1, '11.00', 1],
      ['Úc', 1, '10.00', 1],
    ],
  ],
  [
    'kind',
    [{ kind: 'emergency' }, { kind: 'programme' }, { kind: null }],
    [
      ['Chương trình', 1, '10.00', 1],
      ['Khẩn cấp', 1, '10.00', 1],
      ['Chưa phân loại', 1, '10.00', 1],
    ],
  ],
  [
    'form',
    [{ form: 'experts' }, { form: 'cash' }],
    [
      ['Tiền', 1, '10.00', 1],
      ['Chuyên gia', 1, '10.00', 1],
    ],
  ],
  [
    'funding',
    [{ funding: 'oda' }, {}],
    [
      ['PCPNN', 1, '10.00', 1],
      ['ODA', 1, '10.00', 1],
    ],
  ],
  [
    'owner',
    [{ owner: 'Sở Y tế' }, { owner: 'sở y  tế' }, { owner: '' }],
    [
      ['Sở Y tế', 2, '20.00', 2],
      ['Chưa phân loại', 1, '10.00', 1],
    ],
  ],
  [
    'status',
    [{ status: 'ended' }, { status: 'approved' }],
    [
      ['Đã phê duyệt', 1, '10.00', 1],
      ['Đã kết thúc', 1, '10.00', 1],
    ],
  ],
  [
    'marker',
    [{ markers: ['women'] }, { markers: ['women', 'border'] }],
    [
      ['Phụ nữ', 1, '10.00', 2],
      ['Biên giới', 0, '0.00', 1],
      ['Nhiều địa bàn hoặc nhóm', 1, '10.00', 1],
    ],
  ],
  [
    'quarter',
    [{ decisionDate: '2024-05-01' }, { decisionDate: '2024-Q2' }, { decisionDate: '2024' }],
    [
      ['quý II/2024', 2, '20.00', 2],
      ['Chưa phân loại', 1, '10.00', 1],
    ],
  ],
  [
    'month',
    [{ decisionDate: '2024-05-01' }, { decisionDate: '2024-Q2' }],
    [
      ['05/2024', 1, '10.00', 1],
      ['Chưa phân loại', 1, '10.00', 1],
    ],
  ],
  ['newness', [{}], [['Mới', 1, '10.00', 1]]],
  [
    'place',
    [
      placed('xã Vân Hồ'),
      placed('xã Chiềng Đen, thành phố Sơn La'),
      placed('xã Vân Hồ; xã Tô Múa'),
      placed('toàn tỉnh'),
      placed('Đâu đó'),
    ],
    [
      ['Phường Chiềng An', 1, '10.00', 1],
      ['Toàn tỉnh', 1, '10.00', 1],
      ['Xã Tô Múa', 0, '0.00', 1],
      ['Xã Vân Hồ', 1, '10.00', 2],
      ['Nhiều địa bàn hoặc nhóm', 1, '10.00', 1],
      ['Chưa phân loại', 1, '10.00', 1],
    ],
  ],
  [
    'place',
    [placed('xã Vân Hồ 75; xã Tô Múa 25')],
    [
      ['Xã Tô Múa', 0, '2.50', 1],
      ['Xã Vân Hồ', 1, '7.50', 1],
    ],
  ],
  [
    'former-district',
    [placed('xã Vân Hồ'), placed('xã Chiềng Đen, thành phố Sơn La'), placed('xã Chiềng Sơn')],
    [
      ['Huyện Vân Hồ (cũ)', 1, '10.00', 1],
      ['Thành phố Sơn La (cũ)', 1, '10.00', 1],
      ['Chưa phân loại', 1, '10.00', 1],
    ],
  ],
])('by %s %#', (dimension, rows, expected) => {
  expect(new Set(lines(dimension, rows)?.map((line) => line.join(' | ')))).toEqual(
    new Set(expected.map((line) => line.join(' | '))),
  );
});

it('takes the country that stands beside a donor where the list says none', () => {
  const beside = (key: string): Partial<AidRow> => ({ donor: [{ key, share: 10_000, country: 'BE' }] });
  expect(lines('donor-country', [beside('Plan (Bỉ)')], 'en')?.[0]?.[0]).toBe('Belgium');
  expect(lines('donor-country', [beside('Mái ấm')], 'en')?.[0]?.[0]).toBe('Australia');
});

it('names its lines in English too', () => {
  expect(lines('donor-country', [{}], 'en')?.[0]?.[0]).toBe('Germany');
  expect(lines('place', [placed('xã Vân Hồ')], 'en')?.[0]?.[0]).toBe('Van Ho Commune');
  expect(lines('quarter', [{}], 'en')?.[0]?.[0]).toBe('Q2 2024');
});

it('keeps the order of the list, largest first where there is none, unclassified last', () => {
  expect(
    lines('owner', [{ owner: 'B' }, { owner: 'A', grant: money('99.00', 'USD') }, { owner: '' }])?.map(
      ([name]) => name,
    ),
  ).toEqual(['A', 'B', 'Chưa phân loại']);
  expect(lines('kind', [{ kind: 'emergency' }, { kind: 'project' }])?.map(([name]) => name)).toEqual([
    'Dự án',
    'Khẩn cấp',
  ]);
});
