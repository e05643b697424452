import { type KeptMapping, keepConfirmed, withMappings } from '../../../src/core/mapping/kept-mapping';
import { readRegister } from '../../../src/core/tables/read-register';
import { decimalString } from '../../../src/core/values/money';
import { knownValue } from '../../../src/core/values/unread';
import type { SheetGrid, Workbook } from '../../../src/core/workbook/workbook';
import { aWorkbook } from '../tables/a-workbook';

const column = (heading: string, ...fields: readonly string[]) => ({ heading, occurrence: 0, fields });
const kept = (fields: Partial<KeptMapping> = {}): KeptMapping => ({
  sheetId: 7,
  sheet: '2023',
  kind: 'aid',
  columns: [column('Nội dung', 'nameVi'), column('Bên cho', 'donor'), column('Kinh phí (USD)', 'grant')],
  ...fields,
});

const cells = [
  ['TT', 'Nội dung', 'Bên cho', 'Kinh phí (USD)', 'Văn bản'],
  [1, 'Cấp nước sạch cho các bản', 'Plan', 500000, 'QĐ số 318/QĐ-UBND ngày 21/02/2023'],
];

function workbookOf(sheet: Partial<SheetGrid>): Workbook {
  return { ...aWorkbook({}), sheets: [{ name: '2023', id: 7, cells, ...sheet }] };
}

function mappingIn(workbook: Workbook, mappings: readonly KeptMapping[]) {
  return withMappings(workbook, mappings).sheets.map(({ mapping }) => mapping);
}

describe('withMappings', () => {
  it('knows a sheet by its number although it was renamed', () => {
    expect(mappingIn(workbookOf({ name: 'Năm 2023' }), [kept()])).toEqual([kept()]);
  });

  it('knows a sheet by its name when a file gave it another number', () => {
    expect(mappingIn(workbookOf({ id: 3 }), [kept()])).toEqual([kept()]);
  });

  it('gives no sheet what belongs to another that is still there', () => {
    const twins = {
      ...aWorkbook({}),
      sheets: [
        { name: 'Năm 2023', id: 7, cells },
        { name: '2023', id: 8, cells: [] },
      ],
    };
    expect(mappingIn(twins, [kept()])).toEqual([kept(), undefined]);
  });

  it('leaves other sheets as they are', () => {
    expect(mappingIn(workbookOf({ name: 'Khác', id: 9 }), [kept()])).toEqual([undefined]);
  });
});

describe('a register read by its mapping', () => {
  const decided = kept({ columns: [...kept().columns, column('Văn bản', 'decisionNo', 'decisionDate')] });

  it('has the rows of a sheet that no name and no heading tells', () => {
    expect(readRegister(workbookOf({})).aid.rows).toEqual([]);
    const [row] = readRegister(withMappings(workbookOf({}), [decided])).aid.rows;
    const grant = row === undefined ? null : knownValue(row.grant);
    expect(row?.nameVi).toBe('Cấp nước sạch cho các bản');
    expect(row?.donor).toMatchObject([{ key: 'Plan' }]);
    expect(grant === null ? null : [grant.currency, decimalString(grant)]).toEqual(['USD', '500000.00']);
    expect(row?.decisionDate).toBe('2023-02-21');
    expect(row?.decisionNo).toContain('318/QĐ-UBND');
  });

  it('leaves out a sheet that is no part of the register, whatever its name', () => {
    const named = workbookOf({ name: 'Viện trợ' });
    expect(readRegister(named).aid.layouts).toHaveLength(1);
    expect(readRegister(withMappings(named, [kept({ kind: null })])).aid.layouts).toEqual([]);
  });
});

describe('keepConfirmed', () => {
  const sheets = [
    { name: '2023', id: 7 },
    { name: '2024', id: 8 },
  ];
  const confirm = (before: readonly KeptMapping[], columns: KeptMapping['columns'], sheetId = 7) =>
    keepConfirmed(before, { sheets: [{ sheetId, kind: 'aid', columns }] }, sheets);

  it('keeps what is new', () => {
    expect(confirm([], kept().columns)).toEqual([kept()]);
  });

  it('changes the columns that are named and lets the others stay, for their headings may come back', () => {
    const [changed] = confirm([kept()], [column('BÊN CHO', 'funder'), column('Ghi thêm', 'note')]);
    expect(changed?.columns).toEqual([
      column('BÊN CHO', 'funder'),
      column('Ghi thêm', 'note'),
      column('Nội dung', 'nameVi'),
      column('Kinh phí (USD)', 'grant'),
    ]);
  });

  it('gives a field to the column that has it now', () => {
    const [changed] = confirm([kept()], [column('Đối tác', 'donor')]);
    expect(changed?.columns.filter(({ fields }) => fields.includes('donor'))).toEqual([
      column('Đối tác', 'donor'),
    ]);
  });

  it('leaves other sheets alone and forgets what was sent for a sheet that is gone', () => {
    expect(confirm([kept()], [], 8).map(({ sheet }) => sheet)).toEqual(['2023', '2024']);
    expect(confirm([kept()], [], 99)).toEqual([kept()]);
  });
});
