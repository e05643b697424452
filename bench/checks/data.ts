/** Rows as getValues() gives them, one in fifty of them with a fault; the same in every run. */
export const fields = [
  'code',
  'nameVi',
  'donor',
  'sector',
  'currency',
  'grant',
  'counterpartVnd',
  'status',
  'start',
  'end',
  'decisionNo',
  'decisionDate',
] as const;

export type Field = (typeof fields)[number];

export const headings: readonly string[] = [
  'Mã',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Lĩnh vực',
  'Nguyên tệ',
  'Vốn viện trợ (nguyên tệ)',
  'Vốn đối ứng (VND)',
  'Trạng thái',
  'Bắt đầu',
  'Kết thúc',
  'Số quyết định',
  'Ngày quyết định',
];

export const sectors = ['GD', 'YT', 'NN', 'XH', 'MT'];
export const currencies = ['USD', 'VND', 'EUR', 'AUD'];
export const statuses = ['Đã phê duyệt', 'Đang thực hiện', 'Đã kết thúc'];
export const codePattern = /^[A-ZĐ]{2,5}(-[A-ZĐ0-9]{1,6}){1,3}$/;
export const numberPattern = /\d{1,5}(\/\d{4})?\/QĐ-[A-ZĐ]/;
const donors = Array.from({ length: 40 }, (_, index) => `Tổ chức thử nghiệm ${index + 1}`);

export type Cells = readonly (string | number)[];

export function cellRows(count: number): readonly Cells[] {
  return Array.from({ length: count }, (_, index) => {
    const year = 2015 + (index % 10);
    const month = String((index % 12) + 1).padStart(2, '0');
    const row: (string | number)[] = [
      codeOf(index),
      `Dự án thử nghiệm cấp nước sạch số ${index}`,
      donors[index % donors.length] ?? '',
      sectors[index % sectors.length] ?? '',
      currencies[index % currencies.length] ?? '',
      ((index * 7919) % 1_000_000) + 100_000_000,
      ((index * 104_729) % 1_000_000) * 1000,
      statuses[index % statuses.length] ?? '',
      `01/${month}/${year}`,
      `31/12/${year + 2}`,
      `${(index % 900) + 1}/QĐ-UBND`,
      `15/${month}/${year}`,
    ];
    const fault = faultAt(index);
    if (fault !== null) row[fields.indexOf(fault.field)] = fault.cell(index);
    return row;
  });
}

function codeOf(index: number): string {
  return `SL-${2015 + (index % 10)}-${String(index).padStart(6, '0')}`;
}

interface Fault {
  readonly field: Field;
  readonly cell: (index: number) => string | number;
  readonly rule: Judgement;
}

/** What a schema can say of a row; the names are those of our rules. */
export type Judgement =
  | 'malformed-code'
  | 'duplicate-code'
  | 'missing-title'
  | 'missing-donor'
  | 'missing-sector'
  | 'unknown-sector'
  | 'unknown-currency'
  | 'unknown-word'
  | 'unreadable-date'
  | 'end-before-start'
  | 'missing-amount'
  | 'unreadable-amount'
  | 'negative-amount'
  | 'malformed-decision-number'
  | 'missing-decision-date';

const faults: readonly Fault[] = [
  { field: 'code', cell: (index) => `mã số ${index}`, rule: 'malformed-code' },
  { field: 'code', cell: (index) => codeOf(index - 1), rule: 'duplicate-code' },
  { field: 'nameVi', cell: () => '', rule: 'missing-title' },
  { field: 'donor', cell: () => '', rule: 'missing-donor' },
  { field: 'sector', cell: () => '', rule: 'missing-sector' },
  { field: 'sector', cell: () => 'QQ', rule: 'unknown-sector' },
  { field: 'currency', cell: () => 'XYZ', rule: 'unknown-currency' },
  { field: 'grant', cell: () => '', rule: 'missing-amount' },
  { field: 'grant', cell: () => 'chưa rõ', rule: 'unreadable-amount' },
  { field: 'grant', cell: () => -5, rule: 'negative-amount' },
  { field: 'counterpartVnd', cell: () => 'chưa rõ', rule: 'unreadable-amount' },
  { field: 'counterpartVnd', cell: () => -5, rule: 'negative-amount' },
  { field: 'status', cell: () => 'Không rõ', rule: 'unknown-word' },
  { field: 'start', cell: () => '30/02/2016', rule: 'unreadable-date' },
  { field: 'end', cell: () => '31/04/2030', rule: 'unreadable-date' },
  { field: 'end', cell: () => '31/12/1999', rule: 'end-before-start' },
  { field: 'decisionNo', cell: () => 'số 12', rule: 'malformed-decision-number' },
  { field: 'decisionDate', cell: () => '31/02/2024', rule: 'unreadable-date' },
  { field: 'decisionDate', cell: () => '', rule: 'missing-decision-date' },
];

function faultAt(index: number): Fault | null {
  return index % 50 === 49 ? (faults[((index - 49) / 50) % faults.length] ?? null) : null;
}

/** One thing found: the row as the sheet numbers it, under a header in row 1. */
export type Found = readonly [row: number, rule: Judgement, field: Field];

/** Compares what a method found with the faults that were put in. */
export function judge(found: readonly (readonly [number, string, string])[], count: number): string {
  const expected = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const fault = faultAt(index);
    if (fault !== null) expected.add(`${index + 2} ${fault.rule} ${fault.field}`);
  }
  const keys = new Set(found.map((one) => one.join(' ')));
  const missed = [...expected].filter((key) => !keys.has(key));
  const extra = [...keys].filter((key) => !expected.has(key));
  if (missed.length === 0 && extra.length === 0) return `the ${expected.size} faults, and no other`;
  return `MISSED ${missed.length} (${missed[0]}), ${extra.length} TOO MANY (${extra[0]})`;
}
