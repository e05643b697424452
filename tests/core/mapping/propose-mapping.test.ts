import * as fc from 'fast-check';
import { keepConfirmed, withMappings } from '../../../src/core/mapping/kept-mapping';
import type { ColumnProposal, SheetProposal } from '../../../src/core/mapping/mapping-proposal';
import { proposeMapping } from '../../../src/core/mapping/propose-mapping';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Cell, SheetGrid, Workbook } from '../../../src/core/workbook/workbook';
import { aWorkbook } from '../tables/a-workbook';

const day = (date: string) => ({ date });

function propose(workbook: Workbook): readonly SheetProposal[] {
  return proposeMapping(workbook, readRegister(workbook), (name) => name === 'Tổng hợp').sheets;
}

function proposed(cells: readonly (readonly Cell[])[], name = 'Sổ'): SheetProposal {
  const [sheet] = propose(aWorkbook({ [name]: cells }));
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** "Heading: field + field" for each column that feeds something. */
function fedBy(columns: readonly ColumnProposal[]): string[] {
  return columns.flatMap(({ heading, fields }) =>
    fields.length > 0 ? [`${heading}: ${fields.join(' + ')}`] : [],
  );
}

const officeHeader = [
  'TT',
  'Tên chương trình/dự án/khoản viện trợ',
  'Tổ chức viện trợ',
  'Nước',
  'Đơn vị/địa phương tiếp nhận',
  'Địa phương thụ hưởng',
  'Kinh phí tài trợ (USD)',
  'Đã giải ngân (USD)',
  'Quyết định',
  'Thời gian thực hiện',
  'Lĩnh vực hỗ trợ',
  'Tiến độ',
];
const officeRows: readonly (readonly Cell[])[] = [
  [
    1,
    'Dự án cấp nước sạch xã Song Khủa',
    'Plan International',
    'Anh',
    'Sở Y tế',
    'xã Song Khủa, huyện Vân Hồ',
    500000,
    20000,
    'QĐ số 318/QĐ-UBND ngày 21/02/2020',
    '2022-2025',
    'Y tế',
    'Đang thực hiện',
  ],
  [
    2,
    'Hỗ trợ trẻ em nghèo vượt khó',
    'Tầm nhìn Thế giới',
    'Mỹ',
    'UBND huyện Mộc Châu',
    'huyện Mộc Châu',
    120000,
    120000,
    'QĐ số 12/QĐ-UBND ngày 05/03/2021',
    '2021-2023',
    'Giáo dục và đào tạo',
    'Đã kết thúc',
  ],
];
const officeFields = [
  'Tên chương trình/dự án/khoản viện trợ: nameVi',
  'Tổ chức viện trợ: donor',
  'Đơn vị/địa phương tiếp nhận: owner',
  'Địa phương thụ hưởng: place',
  'Kinh phí tài trợ (USD): grant',
  'Quyết định: decisionNo + decisionDate',
  'Thời gian thực hiện: start + end',
  'Lĩnh vực hỗ trợ: sector',
  'Tiến độ: status',
];

describe('a sheet whose name says nothing', () => {
  it('is proposed as the aid register that it looks like, below its titles', () => {
    const sheet = proposed([['BIỂU TỔNG HỢP VIỆN TRỢ'], [], officeHeader, ...officeRows], '2023');
    expect(sheet).toMatchObject({ kind: 'aid', source: 'proposed', headerRow: 3, isOpen: true, missing: [] });
    expect(fedBy(sheet.columns)).toEqual(officeFields);
  });

  it.each(['Viện trợ 2023', '2023'])('is mapped below its titles though no heading is known: %s', (name) => {
    const header = ['Tên gọi', 'Bên cho', 'Kinh phí được giao', 'Năm phê chuẩn', 'Nơi làm'];
    const rows: Cell[][] = [
      ['Xây trường mầm non bản Cọ', 'Plan International', 50000, 2023, 'xã Song Khủa, huyện Vân Hồ'],
      ['Hỗ trợ trẻ em nghèo vượt khó', 'World Vision', 70000, 2023, 'huyện Mộc Châu'],
    ];
    const sheet = proposed([['BIỂU TỔNG HỢP', '', ''], [], header, ...rows], name);
    expect(sheet).toMatchObject({ kind: 'aid', headerRow: 3 });
    expect(sheet.columns.map(({ heading }) => heading)).toEqual(header);
  });

  it('is read once it is confirmed, with the unit of its title, its headings and its sum', () => {
    const workbook = aWorkbook({
      '2023': [
        ['BIỂU TỔNG HỢP', ''],
        ['ĐVT: nghìn USD'],
        ['Tên gọi', 'Bên cho', 'Số tiền được giao', 'Năm phê chuẩn', 'Nơi làm'],
        ['I. LĨNH VỰC Y TẾ'],
        ['Xây trạm y tế bản Cọ', 'Plan International', '50,5', 2023, 'xã Song Khủa, huyện Vân Hồ'],
        ['Phòng khám cho xã vùng cao', 'World Vision', 70, 2023, 'huyện Mộc Châu'],
        ['Tổng', '', 120.5, '', ''],
      ],
    });
    const sheets = propose(workbook).map(({ kind, columns }) => ({ sheetId: 7, kind, columns }));
    const numbered = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, id: 7 })) };
    const { aid } = readRegister(withMappings(numbered, keepConfirmed([], { sheets }, numbered.sheets)));
    expect(aid.rows.map(({ grant, sector }) => [grant, sector])).toEqual([
      [{ currency: 'USD', minor: BigInt(5050000) }, [{ key: 'YT', share: 10_000 }]],
      [{ currency: 'USD', minor: BigInt(7000000) }, [{ key: 'YT', share: 10_000 }]],
    ]);
    expect(aid.skipped.map(({ origin, reason }) => [origin.row, reason])).toEqual([
      [4, 'heading'],
      [7, 'subtotal'],
    ]);
  });

  it('is proposed as a list of projects seeking aid', () => {
    const sheet = proposed([
      [
        'STT',
        'Tên dự án đề xuất',
        'Cơ quan đề xuất',
        'Lĩnh vực',
        'Tổng kinh phí (VND)',
        'Kinh phí đề nghị tài trợ',
        'Địa điểm',
      ],
      [
        1,
        'Xây trường học cho trẻ em',
        'UBND xã Chiềng Sơn',
        'Giáo dục và đào tạo',
        5000000000,
        4000000000,
        'xã Chiềng Sơn',
      ],
    ]);
    expect(sheet).toMatchObject({ kind: 'calls', missing: [] });
    expect(fedBy(sheet.columns)).toContain('Kinh phí đề nghị tài trợ: requested');
  });

  it('is proposed by English headings too', () => {
    const sheet = proposed([
      [
        'No',
        'Project name',
        'Funding organisation',
        'Implementing agency',
        'Budget committed',
        'Approval decision',
        'Date approved',
        'Area',
      ],
      [
        1,
        'Clean water for villages',
        'World Vision',
        'Department of Health',
        250000,
        '318/QĐ-UBND',
        day('2024-05-21'),
        'Mộc Châu',
      ],
    ]);
    expect(sheet.kind).toBe('aid');
    expect(fedBy(sheet.columns)).toEqual([
      'Project name: nameVi',
      'Funding organisation: donor',
      'Implementing agency: owner',
      'Budget committed: grant',
      'Approval decision: decisionNo',
      'Date approved: decisionDate',
      'Area: place',
    ]);
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      'a telephone list',
      [
        ['STT', 'Họ tên', 'Chức vụ', 'Điện thoại', 'Email'],
        [1, 'Trần B', 'Chuyên viên', '0212 385 1234', 'b@example.vn'],
      ],
    ],
    [
      'a plan of work',
      [
        ['Việc', 'Người làm', 'Hạn'],
        ['Gửi báo cáo', 'An', day('2024-01-05')],
      ],
    ],
    [
      'figures only',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['nothing', []],
    ['one line', [['Sổ theo dõi năm 2024']]],
  ])('is left alone when it holds %s', (_, cells) => {
    expect(proposed(cells)).toMatchObject({ kind: null, source: 'unknown', isOpen: false });
  });

  it('is no input when the add-on writes it', () => {
    expect(propose(aWorkbook({ 'Tổng hợp': [officeHeader, ...officeRows] }))).toEqual([]);
  });
});

describe('a column of a known sheet', () => {
  const known = ['Mã', 'Tên khoản viện trợ', 'Nhà tài trợ', 'Vốn viện trợ', 'Nguyên tệ', 'Ngày quyết định'];
  const row = ['SL-1', 'Cấp nước sạch cho bản', 'Plan', 1000, 'USD', day('2024-01-02')];
  const beside = (heading: string, ...cells: readonly Cell[]) =>
    proposed([[...known, heading], ...cells.map((cell) => [...row, cell])], 'Viện trợ').columns.at(-1);

  it.each<[string, Cell, string, string]>([
    ['by its name', 0, 'Tỉnh đóng góp đối ứng', 'counterpartVnd'],
    ['by decision numbers alone', '318/QĐ-UBND', 'Văn thư', 'decisionNo'],
    ['by places alone', 'xã Song Khủa, huyện Vân Hồ', 'Xóm bản', 'place'],
    ['by sectors alone', 'Y tế', 'Mảng', 'sector'],
    ['by words of a list alone', 'Đang thực hiện', 'Hiện nay', 'status'],
    ['by an authority', 'Chủ tịch UBND tỉnh', 'Ai duyệt', 'approver'],
  ])('is proposed %s', (_, cell, heading, field) => {
    expect(beside(heading, cell, cell, cell)).toMatchObject({ fields: [field], source: 'proposed' });
  });

  it.each<[string, string, readonly Cell[]]>([
    ['holds no dates', 'Ngày bắt đầu dự án', ['chưa rõ', 'đang chờ', 'sẽ báo sau']],
    ['holds no amounts', 'Tỉnh đóng góp đối ứng', ['có', 'không', 'có']],
    ['counts the rows', 'Số', [1, 2, 3]],
    ['is paid money and not a commitment', 'Lũy kế giải ngân', [100000, 200000, 300000]],
    ['holds telephones', 'Số máy', ['0212 385 1234', '0212 385 1235', '0912 345 678']],
  ])('is proposed for nothing when it %s', (_, heading, cells) => {
    expect(beside(heading, ...cells)).toMatchObject({ fields: [], source: 'none', confidence: null });
  });

  it('is not asked for when its heading is known, and then shows what stands in it', () => {
    const sheet = proposed([known, row, row], 'Viện trợ');
    expect(sheet.isOpen).toBe(false);
    expect(sheet.columns[1]).toEqual({
      column: 'B',
      heading: 'Tên khoản viện trợ',
      occurrence: 0,
      samples: ['Cấp nước sạch cho bản'],
      fields: ['nameVi'],
      source: 'heading',
      confidence: null,
    });
  });

  it('makes the sheet ask when a needed column is not known', () => {
    const sheet = proposed(
      [
        ['Mã', 'Tên khoản viện trợ', 'Cột lạ', 'Cột khác'],
        ['SL-1', 'Cấp nước', 'x', 'y'],
      ],
      'Viện trợ',
    );
    expect(sheet).toMatchObject({ isOpen: true, missing: ['donor', 'grant', 'decisionDate'] });
  });

  it('feeds two fields when its cells say two things, although one is known by its heading', () => {
    const cells = [
      ['Mã', 'Tên khoản viện trợ', 'Nhà tài trợ', 'Vốn viện trợ', 'Thời gian bắt đầu'],
      ['SL-1', 'Cấp nước', 'Plan', 1000, '2022-2025'],
    ];
    const last = proposed(cells, 'Viện trợ').columns.at(-1);
    expect(last?.fields).toEqual(expect.arrayContaining(['start', 'end']));
  });
});

describe('what was confirmed', () => {
  const confirmed = (mapping: NonNullable<SheetGrid['mapping']>, cells: readonly (readonly Cell[])[]) => {
    const workbook = aWorkbook({ '2023': cells });
    const [sheet] = workbook.sheets;
    return propose({ ...workbook, sheets: sheet === undefined ? [] : [{ ...sheet, mapping }] })[0];
  };
  const column = (heading: string, ...fields: readonly string[]) => ({ heading, occurrence: 0, fields });
  const all = [
    column('Tên chương trình/dự án/khoản viện trợ', 'nameVi'),
    column('Tổ chức viện trợ', 'donor'),
    column('Nước'),
    column('Đơn vị/địa phương tiếp nhận', 'owner'),
    column('Địa phương thụ hưởng', 'place'),
    column('Kinh phí tài trợ (USD)', 'grant'),
    column('Đã giải ngân (USD)'),
    column('Quyết định', 'decisionNo', 'decisionDate'),
    column('Thời gian thực hiện', 'start', 'end'),
    column('Lĩnh vực hỗ trợ', 'sector'),
    column('Tiến độ', 'status'),
  ];

  it('is not asked again', () => {
    const sheet = confirmed({ kind: 'aid', columns: all }, [officeHeader, ...officeRows]);
    expect(sheet).toMatchObject({ kind: 'aid', source: 'confirmed', isOpen: false });
    expect(fedBy(sheet?.columns ?? [])).toEqual(officeFields);
  });

  it('asks again for a heading that changed, and keeps the others', () => {
    const renamed = officeHeader.map((heading) => (heading === 'Tiến độ' ? 'Tình hình đến nay' : heading));
    const sheet = confirmed({ kind: 'aid', columns: all }, [renamed, ...officeRows]);
    expect(sheet?.isOpen).toBe(true);
    expect(sheet?.columns.filter(({ source }) => source === 'proposed')).toMatchObject([
      { heading: 'Tình hình đến nay', fields: ['status'] },
    ]);
    expect(sheet?.columns.filter(({ source }) => source === 'confirmed')).toHaveLength(all.length - 1);
  });

  it('goes before what a heading says by itself', () => {
    const cells = [
      ['Tên khoản viện trợ', 'Nội dung', 'Nhà tài trợ'],
      ['Mã nội bộ 7', 'Cấp nước sạch', 'Plan'],
    ];
    const columns = [column('Tên khoản viện trợ'), column('Nội dung', 'nameVi')];
    const sheet = confirmed({ kind: 'aid', columns }, cells);
    expect(sheet?.columns.slice(0, 2).map(({ fields }) => fields)).toEqual([[], ['nameVi']]);
  });

  it('of a sheet that is no part of the register is left in peace', () => {
    const sheet = confirmed({ kind: null, columns: [] }, [officeHeader, ...officeRows]);
    expect(sheet).toMatchObject({ kind: null, source: 'confirmed', isOpen: false, columns: [] });
  });

  it('teaches what the same heading means on the sheet of another year', () => {
    const workbook = aWorkbook({
      'Viện trợ 2023': [['Mã', 'Tên khoản viện trợ', 'Abc']],
      'Viện trợ 2024': [['Mã', 'Tên khoản viện trợ', 'ABC']],
    });
    const [first, second] = workbook.sheets;
    if (first === undefined || second === undefined) throw new Error('two sheets');
    const mapping = { kind: 'aid', columns: [column('Abc', 'funder')] } as const;
    const sheets = propose({ ...workbook, sheets: [{ ...first, mapping }, second] });
    expect(sheets[1]?.columns[2]).toMatchObject({
      fields: ['funder'],
      source: 'proposed',
      confidence: 'high',
    });
  });
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom<Cell>(...officeHeader, ...officeRows.flat(), '#N/A', '', true),
  fc.double(),
);

const sheetName = fc.constantFrom('Sổ', 'Viện trợ', 'Danh mục kêu gọi');

describe('any grid', () => {
  it('gets a proposal without a fault, each field from one column only', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), sheetName, (cells, name) => {
        for (const { columns } of propose(aWorkbook({ [name]: cells }))) {
          const fed = columns.flatMap(({ fields }) => fields);
          expect(new Set(fed).size).toBe(fed.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is understood alike whatever the order of its columns', () => {
    const order = fc.shuffledSubarray(
      officeHeader.map((_, index) => index),
      { minLength: officeHeader.length },
    );
    fc.assert(
      fc.property(order, (indexes) => {
        const rows = [officeHeader, ...officeRows].map((row) => indexes.map((index) => row[index] ?? ''));
        const sheet = proposed(rows);
        expect(sheet.kind).toBe('aid');
        expect(fedBy(sheet.columns).sort()).toEqual([...officeFields].sort());
      }),
      { numRuns: 50 },
    );
  });
});

it('misses no column for donors where the headings of groups name them', () => {
  const header = ['TT', 'Tên dự án', 'Lĩnh vực', 'Ngày quyết định', 'Vốn viện trợ (USD)', 'Khó khăn'];
  const item = [1, 'Nước sạch xã Song Khủa', 'Y tế', day('2022-01-07'), 1000, ''];
  const missingIn = (...rows: readonly (readonly Cell[])[]) =>
    proposed([header, ...rows], 'Viện trợ').missing;
  expect(missingIn(['I. Tổ chức Plan International'], item)).toEqual([]);
  expect(missingIn(['I. Các tổ chức quốc tế'], item)).toEqual(['donor']);
});
