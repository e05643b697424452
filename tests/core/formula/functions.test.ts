import fc from 'fast-check';
import { aidBy } from '../../../src/core/formula/aid-by';
import { aidCheck } from '../../../src/core/formula/aid-check';
import { aidConvert } from '../../../src/core/formula/aid-convert';
import { aidCrosstab } from '../../../src/core/formula/aid-crosstab';
import { aidGrowth } from '../../../src/core/formula/aid-growth';
import { aidName } from '../../../src/core/formula/aid-name';
import { aidPlace } from '../../../src/core/formula/aid-place';
import { aidTotal } from '../../../src/core/formula/aid-total';
import { languages } from '../../../src/core/languages';
import { aid, calls, decisions, flows, rates, withBlankRows } from './sample-ranges';

type Case = readonly [string, readonly unknown[], unknown];

describe('AID_TOTAL', () => {
  const may = new Date(2024, 4, 1);
  const donors = [
    ['Tên nhà tài trợ', 'Loại nhà tài trợ'],
    ['Plan', 'Cá nhân'],
    ['Mái ấm', 'Cá nhân'],
  ];
  const promised = ['A-3', '2023', 'Cam kết năm', 900, 'USD'];
  const owners = ['Chủ khoản viện trợ', 'Trường Hoa Mai', 'Trường Hòa Mai', '', ''];
  const owned = aid.map((row, index) => [...row, owners[index]]);
  it.each<Case>([
    ['an amount', [aid, 'cam kết', 'USD', rates], 11100.5],
    ['đồng', [aid, 'cam kết', 'VND', rates], 276_479_054],
    ['another currency', [aid, 'committed', 'EUR', '05/2024', '05/2024', rates], 927.66],
    ['a year', [aid, 'cam kết', 'USD', 2023, 2023, rates], 100],
    ['a number of items', [aid, 'số khoản', 'USD', 2024, 2024, rates], 2],
    ['one sector by name', [aid, 'cam kết', 'USD', '', '', 'lĩnh vực', 'Y tế', rates], 1060.5],
    ['one sector by code', [aid, 'committed', 'USD', '', '', 'sector', 'YT', rates], 1060.5],
    ['one sector by its English name', [aid, 'committed', 'USD', '', '', 'sector', 'Health', rates], 1060.5],
    ['a year as a number', [aid, 'cam kết', 'USD', '', '', 'năm', 2023, rates], 100],
    ['a donor', [aid, 'cam kết', 'USD', '', '', 'nhà tài trợ', 'plan', rates], 11000.5],
    [
      'ODA, which is asked for by name',
      [aid, 'cam kết', 'USD', '', '', 'loại nguồn vốn', 'ODA', rates],
      9999,
    ],
    ['nothing of a sector that the list knows', [aid, 'cam kết', 'USD', '', '', 'lĩnh vực', 'MT', rates], 0],
    ['with decisions', [aid, 'cam kết', 'USD', 2024, 2024, decisions, rates], 11050.5],
    ['payments', [aid, 'giải ngân', 'USD', flows, rates], 120],
    ['yearly commitments', [aid, 'committed_year', 'USD', flows, rates], 400],
    ['the share that was paid', [aid, 'tỷ lệ giải ngân', 'USD', flows, rates], 30],
    ['requested aid', [calls, 'đề nghị', 'USD', '', '31/05/2024', rates], 1400],
    ['what projects have', [calls, 'đã có', 'USD', '', '31/05/2024', rates], 200],
    ['what they lack', [calls, 'còn thiếu', 'USD', '', '31/05/2024', rates], 1200],
    ['nine months by name', [aid, 'cam kết', 'USD', '9 tháng 2024', rates], 11000.5],
    ['six months in English', [aid, 'committed', 'USD', 'six months 2023', rates], 100],
    ['the programme', [aid, 'cam kết', 'USD', 'chương trình', rates], 11100.5],
    ['items under way', [aid, 'count active', 'USD', 2025, 2025, rates], 2],
    ['a month that Sheets made a day of', [aid, 'cam kết', 'USD', '', '', 'tháng', may, rates], 1000.5],
    ['a month', [aid, 'cam kết', 'USD', '', '', 'month', '5/2024', rates], 1000.5],
    ['a quarter', [aid, 'cam kết', 'USD', '', '', 'quý', 'quý 2/2024', rates], 1000.5],
    ['nothing of a year without decisions', [aid, 'cam kết', 'USD', '', '', 'năm', 2019, rates], 0],
    ['nothing of a month without decisions', [aid, 'cam kết', 'USD', '', '', 'tháng', '02/2024', rates], 0],
    ['nothing of a country without donors', [aid, 'cam kết', 'USD', '', '', 'quốc gia', 'Úc', rates], 0],
    ['nothing of a commune', [aid, 'cam kết', 'USD', '', '', 'địa bàn', 'xã Vân Hồ', rates], 0],
    [
      'nothing carried over',
      [aid, 'count', 'USD', 2024, 2024, 'new or carried over', 'Chuyển tiếp', rates],
      0,
    ],
    ['nothing unclassified', [aid, 'cam kết', 'USD', '', '', 'lĩnh vực', 'Chưa phân loại', rates], 0],
    ['individuals', [aid, 'cam kết', 'USD', '', '', 'nhà tài trợ', 'Cá nhân', donors, rates], 11000.5],
    ['however many', [aid, 'cam kết', 'USD', '', '', 'donor', 'Individuals (7)', donors, rates], 11000.5],
    ['one individual', [aid, 'cam kết', 'USD', '', '', 'nhà tài trợ', 'Plan', donors, rates], 11000.5],
    [
      'the share that was paid of what was promised, where nothing was',
      [aid, 'tỷ lệ giải ngân', 'USD', '', '', 'năm', 2023, rates, [...flows, promised]],
      0,
    ],
    [
      'an owner whose name differs from another one by its accents alone',
      [owned, 'cam kết', 'USD', '', '', 'chủ khoản', 'trường hoà mai', rates],
      10000,
    ],
  ])('gives %s', (_, given, expected) => {
    expect(aidTotal(given)).toBe(expected);
  });

  it('refuses a name without accents that two names may be', () => {
    expect(() => aidTotal([owned, 'cam kết', 'USD', '', '', 'chủ khoản', 'truong hoa mai', rates])).toThrow(
      'không có trong “chủ khoản viện trợ”. Sổ có: Trường Hòa Mai, Trường Hoa Mai.',
    );
  });

  it.each<[string, readonly unknown[], string]>([
    [
      'a sector that nobody knows',
      [aid, 'cam kết', 'USD', '', '', 'lĩnh vực', 'Y tê cộng', rates],
      'Đối số “value” là “Y tê cộng”, không có trong “lĩnh vực”. Sổ có: ',
    ],
    [
      'a value without a dimension',
      [aid, 'cam kết', 'USD', '', '', '', 'YT', rates],
      'Đối số “value” cần có đối số “dimension”',
    ],
    [
      'payments without their sheet',
      [aid, 'giải ngân', 'USD', rates],
      'Đo “giải ngân” thì cần cả bảng “Cam kết và giải ngân”',
    ],
    [
      'calls by donor',
      [calls, 'requested', 'USD', '', '2024', 'donor', 'Plan', rates],
      '“requested” cannot be shown by “donor”.',
    ],
    ['calls without a day', [calls, 'đề nghị', 'USD', rates], 'cần ngày tính tỷ giá'],
    ['no measure', [aid, '', 'USD'], 'Chưa có đối số “measure”. Xin dùng một trong: cam kết'],
    ['no currency', [aid, 'committed'], 'The argument “currency” is missing. Use one of: VND, USD'],
  ])('refuses %s in one sentence', (_, given, sentence) => {
    expect(() => aidTotal(given)).toThrow(sentence);
  });
});

describe('AID_CROSSTAB', () => {
  it('has the one-way totals on its edges', () => {
    expect(aidCrosstab([aid, 'lĩnh vực', 'năm', 'cam kết', 'USD', rates])).toEqual([
      ['Lĩnh vực / năm', '2023', '2024', 'Tổng cộng'],
      ['Giáo dục và đào tạo', 40, 10000, 10040],
      ['Y tế', 60, 1000.5, 1060.5],
      ['Tổng cộng', 100, 11000.5, 11100.5],
    ]);
  });

  it('counts items', () => {
    expect(aidCrosstab([aid, 'year', 'sector', 'count', 'USD', rates])).toEqual([
      ['Year / sector', 'Education and training', 'Health', 'Total'],
      ['2023', 0, 1, 1],
      ['2024', 1, 1, 2],
      ['Total', 1, 2, 3],
    ]);
  });

  it('refuses what cannot be crossed', () => {
    expect(() => aidCrosstab([calls, 'sector', 'donor', 'requested', 'USD', '', 2024])).toThrow(
      'cannot be shown by',
    );
    expect(() => aidCrosstab([aid, 'lĩnh vực', 'màu', 'cam kết', 'USD'])).toThrow(
      'Đối số “columns” là “màu”',
    );
  });
});

describe('AID_GROWTH', () => {
  it.each<[string, readonly unknown[], unknown]>([
    [
      'with the year before',
      [aid, 'cam kết', 'USD', 2024, 2024, rates],
      [
        ['2024', '2023', 'Chênh lệch', 'Tỷ lệ (lần)'],
        [11000.5, 100, 10900.5, 110.01],
      ],
    ],
    [
      'by items',
      [aid, 'count', 'USD', 2024, 2024, rates],
      [
        ['2024', '2023', 'Difference', 'Ratio (times)'],
        [2, 1, 1, 2],
      ],
    ],
    [
      'with the same nine months',
      [aid, 'cam kết', 'USD', '9 tháng 2024', rates],
      [
        ['01/01/2024 - 30/09/2024', '01/01/2023 - 30/09/2023', 'Chênh lệch', 'Tỷ lệ (lần)'],
        [11000.5, 100, 10900.5, 110.01],
      ],
    ],
    [
      'with another year',
      [aid, 'cam kết', 'USD', 2023, 2023, 2024, rates],
      [
        ['2023', '2024', 'Chênh lệch', 'Tỷ lệ (lần)'],
        [100, 11000.5, -10900.5, 0.01],
      ],
    ],
    [
      'with months in words',
      [aid, 'cam kết', 'USD', 2024, 2024, '01/2023 - 03/2023', rates],
      [
        ['2024', '01/01/2023 - 31/03/2023', 'Chênh lệch', 'Tỷ lệ (lần)'],
        [11000.5, 100, 10900.5, 110.01],
      ],
    ],
    [
      'with nothing',
      [aid, 'cam kết', 'USD', 2023, 2023, rates],
      [
        ['2023', '2022', 'Chênh lệch', 'Tỷ lệ (lần)'],
        [100, 0, 100, ''],
      ],
    ],
  ])('compares %s', (_, given, expected) => {
    expect(aidGrowth(given)).toEqual(expected);
  });

  it('gives no ratio where a date is known by its year alone', () => {
    const byYear = aid.map((row, index) =>
      index === 3 ? row.map((cell) => (cell === '15/03/2023' ? '2023' : cell)) : row,
    );
    const [, values] = aidGrowth([byYear, 'số khoản', 'USD', '6 tháng 2024', rates]);
    expect(values?.[3]).toBe('Có khoản chỉ ghi tháng hoặc năm nên chưa so được');
  });

  it('goes by the end of items where it compares those that ended', () => {
    const ending = (decided: unknown, end: unknown) => [
      ...aid.slice(0, 1),
      [...(aid[1] ?? []).slice(0, 8), decided, end],
    ];
    const ended = (rows: unknown) => aidGrowth([rows, 'số khoản kết thúc', 'USD', '6 tháng 2025', rates])[1];
    expect(ended(ending(new Date(2024, 4, 21), '2025'))?.[3]).toMatch(/^Có khoản chỉ ghi/);
    expect(ended(ending('2025', '30/05/2026'))).toEqual([0, 0, 0, '']);
  });

  it.each<[string, readonly unknown[], string]>([
    ['no first day', [aid, 'cam kết', 'USD', '', '', rates], 'Chưa có đối số “from”'],
    ['no last day', [aid, 'cam kết', 'USD', 2024, '', rates], 'Chưa có đối số “to”'],
    [
      'another window that is none',
      [aid, 'cam kết', 'USD', 2024, 2024, 'năm ngoái', rates],
      'Đối số “against” là “năm ngoái”',
    ],
  ])('refuses %s in one sentence', (_, given, sentence) => {
    expect(() => aidGrowth(given)).toThrow(sentence);
  });
});

describe('AID_CONVERT', () => {
  const yearly = [...rates, ['2024', 'USD', 24000, 'TB 9']];
  const settings = [
    ['Khóa', 'Giá trị'],
    ['rate_policy', 'year'],
  ];
  it.each<Case>([
    ['at the rate of the month', [100, 'USD', new Date(2024, 4, 2), 'VND', rates], 2410700],
    ['of a day as DATE() gives it', [100, 'USD', 45_434, 'VND', rates], 2410700],
    ['of a year by the mean of its months', [1, 'USD', 2024, 'VND', rates], 24554],
    ['across đồng', [100, 'EUR', '05/2024', 'USD', rates], 107.85],
    ['written as text', ['1.500,50', 'usd', '21/05/2024', 'đồng', rates], 36172554],
    ['the same currency', [12.345, 'USD', 2024, 'USD', rates], 12.35],
    ['a blank amount', ['', 'USD', 2024, 'VND', rates], ''],
    ['a text with its currency', ['1.500.000 đồng', 'VND', '05/2024', 'USD', rates], 62.22],
    ['by the rate policy of the office', [1, 'USD', '05/2024', 'VND', yearly, settings], 24000],
    [
      'a range of rows, each by its own currency and date',
      [
        [['Vốn'], [100], [''], ['5 bao gạo'], [200]],
        [['Nguyên tệ'], ['USD'], [''], ['USD'], ['JPY']],
        [['Ngày quyết định'], [new Date(2024, 4, 2)], [''], ['01/2024'], [2024]],
        'VND',
        rates,
      ],
      [
        [expect.stringContaining('Đối số “currency” là “Nguyên tệ”')],
        [2410700],
        [''],
        ['Đối số “amount” là “5 bao gạo”, không phải số tiền.'],
        ['Bảng “Tỷ giá” không có tỷ giá JPY cho 2024.'],
      ],
    ],
  ])('converts %s', (_, given, expected) => {
    expect(aidConvert(given)).toEqual(expected);
  });

  it.each<[string, readonly unknown[], string]>([
    ['no rate', [1, 'JPY', 2024, 'VND', rates], 'Bảng “Tỷ giá” không có tỷ giá JPY cho 2024.'],
    ['no rates', [1, 'USD', 2024, 'VND'], 'Chưa có vùng nào là bảng “Tỷ giá”'],
    ['a rate in place of the table', [1, 'USD', 2024, 'VND', 25000], 'Chưa có vùng nào là bảng “Tỷ giá”'],
    ['another table', [1, 'USD', 2024, 'VND', aid], 'Chưa có vùng nào là bảng “Tỷ giá”'],
    ['a value too many', [1, 'USD', 2024, 'VND', rates, 'năm'], 'Đối số “năm” đứng cuối là thừa'],
    ['a day for an amount', [new Date(2024, 4, 2), 'USD', 2024, 'VND', rates], '“amount” là “02/05/2024”'],
    [
      'an amount in another currency',
      ['500.000 USD', 'VND', 2024, 'USD', rates],
      'Đối số “amount” là “500.000 USD”, không cùng tiền tệ',
    ],
    ['no date', [1, 'USD', '', 'VND', rates], 'Chưa có đối số “date”'],
    ['a word for an amount', ['một', 'USD', 2024, 'VND', rates], 'Đối số “amount” là “một”'],
    [
      'an amount of two readings',
      ['1.234', 'USD', 2024, 'VND', rates],
      'Đối số “amount” là “1.234”, có thể hiểu là 1234 hoặc 1,234.',
    ],
    ['an unknown currency', [1, 'USD', 2024, 'XYZ', rates], 'Đối số “to” là “XYZ”'],
  ])('refuses %s in one sentence', (_, given, sentence) => {
    expect(() => aidConvert(given)).toThrow(sentence);
  });
});

describe('AID_PLACE', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['a unit of today', 'xa van ho', '', 'xã Vân Hồ'],
    ['an old unit', 'xã Chiềng Đen, TP Sơn La', '', 'xã Chiềng Đen (nay là phường Chiềng An)'],
    [
      'an old unit as of its time',
      'xã Chiềng Đen, TP Sơn La',
      new Date(2024, 4, 21),
      'xã Chiềng Đen, thành phố Sơn La',
    ],
    ['several', 'xã Vân Hồ; phường Tô Hiệu', undefined, 'xã Vân Hồ; phường Tô Hiệu'],
    ['a range', [['toàn tỉnh'], ['']], '', [['toàn tỉnh'], ['']]],
    [
      'a range with its dates',
      [['xã Chiềng Đen, TP Sơn La'], ['xã Chiềng Đen, TP Sơn La']],
      [[new Date(2024, 4, 21)], [new Date(2025, 6, 1)]],
      [['xã Chiềng Đen, thành phố Sơn La'], ['xã Chiềng Đen (nay là phường Chiềng An)']],
    ],
    ['an unknown one', 'xã Không Đâu', '', 'Không có địa bàn nào tên “xã Không Đâu”'],
  ])('names %s', (_, text, date, expected) => {
    expect(aidPlace(text, date)).toEqual(expected);
  });

  it('tells what an ambiguous name may be', () => {
    expect(aidPlace('Mường La', '')).toMatch(/^Chưa rõ “Mường La” là .+ hay .+/);
  });

  it('refuses a date that is none', () => {
    expect(() => aidPlace('xã Vân Hồ', 'hôm qua')).toThrow('Đối số “date” là “hôm qua”');
  });
});

describe('AID_NAME', () => {
  const sectors = [
    ['Mã', 'Tên tiếng Việt', 'Tên tiếng Anh'],
    ['SK', 'Sức khỏe', 'Wellbeing'],
  ];
  it.each<Case>([
    ['a sector', ['lĩnh vực', 'YT'], 'Y tế'],
    ['a sector in English', ['sector', 'YT', 'en'], 'Health'],
    ['a sector of the office', ['lĩnh vực', 'SK', 'en', sectors], 'Wellbeing'],
    ['a status by code', ['trạng thái', 'ongoing'], 'Đang thực hiện'],
    ['a status by its word in the other language', ['status', 'Đang thực hiện', 'en'], 'Ongoing'],
    ['a status of calls', ['call status', 'open', 'en'], 'Open'],
    ['a currency', ['tiền tệ', 'AUD'], 'đô la Úc'],
    ['a country by another name', ['quốc gia', 'Ô-xtrây-li-a', 'en'], 'Australia'],
    ['a range', ['nước', [['AU'], [''], ['Đức']]], [['Úc'], [''], ['Đức']]],
    [
      'a range with a code that no list has',
      ['nước', [['AU'], ['QQ']]],
      [['Úc'], ['Danh sách “quốc gia” không có “QQ”.']],
    ],
  ])('names %s', (_, given, expected) => {
    expect(aidName(given)).toEqual(expected);
  });

  it.each<[string, readonly unknown[], string]>([
    ['an unknown list', ['màu', 'x'], 'Đối số “list” là “màu”'],
    ['an unknown code', ['lĩnh vực', 'QQ'], 'Danh sách “lĩnh vực” không có “QQ”.'],
    ['an unknown language', ['lĩnh vực', 'YT', 'fr'], 'Đối số “language” là “fr”'],
  ])('refuses %s in one sentence', (_, given, sentence) => {
    expect(() => aidName(given)).toThrow(sentence);
  });
});

describe('AID_CHECK', () => {
  const good = ['VT-2024-001', 'PCPNN', 'Trạm y tế xã Vân Hồ', 'Plan', 'YT', 'USD', 1000.5, 'Đang thực hiện'];
  const wrong = ['VT-2024-002', 'PCPNN', 'Trường học Tô Múa', 'Plan', 'GD', 'VND', '1.234', 'Đang thực hiện'];
  const rows = [
    aid[0] ?? [],
    [...good, new Date(2024, 4, 21), '2025'],
    [...wrong, '31/02/2024', '2024'],
    ['', '', '', '', '', '', '', '', '', ''],
  ];

  it('says for each row what is wrong with it, and nothing where all is well', () => {
    const [heading, first, bad, blank, ...more] = aidCheck([rows, 'vi', new Date(2024, 11, 31), rates]);
    expect(heading?.[0]).toMatch(/^Kết quả kiểm tra/);
    expect(first).toEqual(['']);
    expect(bad?.[0]).toMatch(/^2 lỗi.*: .*Không đọc được ngày/);
    expect(blank).toEqual(['']);
    expect(more).toEqual([]);
  });

  it('answers in English', () => {
    expect(aidCheck([rows, 'en', '2024', rates])[2]?.[0]).toMatch(/^2 wrong.*: .*Unreadable date/);
  });

  it('says which rules a missing date left out', () => {
    expect(aidCheck([rows, '', '', rates])[0]?.[0]).toMatch(/chưa xét \d+ quy tắc cần ngày kiểm tra/);
  });

  it('gives as many lines as the range has, wherever the header stands', () => {
    const titled = [['SỔ VIỆN TRỢ'], [], ...rows];
    expect(aidCheck([titled, 'vi', '2024', rates])).toHaveLength(titled.length);
    expect(aidCheck([titled, 'vi', '2024', rates])[4]?.[0]).toMatch(/^2 lỗi/);
  });

  it('refuses no range', () => {
    expect(() => aidCheck(['vi'])).toThrow('bảng “Viện trợ”');
  });
});

describe('every function', () => {
  it.each<[string, () => unknown]>([
    ['AID_TOTAL', () => aidTotal([aid, 'cam kết', 'USD', '', '', '', '', rates, 'ODA'])],
    ['AID_BY', () => aidBy([aid, 'năm', 'cam kết', 'USD', '', '', rates, 'ODA'])],
    ['AID_CROSSTAB', () => aidCrosstab([aid, 'năm', 'lĩnh vực', 'cam kết', 'USD', '', '', rates, 'ODA'])],
    ['AID_GROWTH', () => aidGrowth([aid, 'cam kết', 'USD', 2024, 2024, '', rates, 'ODA'])],
    ['AID_CHECK', () => aidCheck([aid, 'vi', '', rates, 'ODA'])],
    ['AID_NAME', () => aidName(['nước', 'AU', 'vi', 'ODA'])],
  ])('refuses a value that it has no use for: %s', (_, call) => {
    expect(call).toThrow('Đối số “ODA” đứng cuối là thừa');
  });

  it('knows its ranges wherever they stand and whatever blank rows follow', () => {
    const scalars = ['lĩnh vực', 'cam kết', 'USD', '', ''];
    const expected = aidBy([aid, ...scalars, rates, decisions, flows]);
    const ranges = [aid, rates, decisions, flows].flatMap((range) => [range]);
    const arrangement = fc
      .tuple(
        fc.shuffledSubarray(ranges, { minLength: 4, maxLength: 4 }),
        fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
      )
      .map(([order, places, blank]) =>
        order.reduce<readonly unknown[]>((given, range, index) => {
          const at = Math.min(places[index] ?? 0, given.length);
          return [...given.slice(0, at), blank ? withBlankRows(range) : range, ...given.slice(at)];
        }, scalars),
      );
    fc.assert(
      fc.property(arrangement, (given) => {
        expect(aidBy(given)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['measures', 'dimensions', 'lists', 'windows'] as const)(
    'has no word of its %s for two things',
    (list) => {
      const owners = new Map<string, string>();
      for (const code of ['vi', 'en'] as const) {
        for (const [meaning, words] of Object.entries(languages[code].functions[list])) {
          for (const word of words) {
            expect([undefined, meaning]).toContain(owners.get(word.toLowerCase()));
            owners.set(word.toLowerCase(), meaning);
          }
        }
      }
    },
  );
});
