import { type CurrencyCode, minorDigits } from '../../src/core/codelists/currencies';
import { settingsOf } from '../../src/core/tables/read-settings';
import type {
  AidRow,
  CallRow,
  DecisionRow,
  DonorRow,
  FlowRow,
  RateRow,
  Register,
  SectorRow,
  Share,
} from '../../src/core/tables/register';
import type { RowOrigin, Table, TableKind } from '../../src/core/tables/table';
import type { Decimal } from '../../src/core/values/decimal';
import type { Money } from '../../src/core/values/money';
import type { Settings } from '../../src/core/workbook/settings';

/** Typed rows as the table reader makes them, each good in every field that a test does not set. */

export function aidRow(fields: Partial<AidRow> = {}): AidRow {
  return {
    origin: originOf('aid'),
    carriedOver: false,
    code: 'SL-2024-001',
    funding: 'pcpnn',
    kind: 'project',
    form: 'cash',
    nameVi: 'Dự án cấp nước sạch cho các bản vùng cao',
    nameEn: 'Clean water for upland villages',
    donor: whole('Bàn tay xanh'),
    funder: '',
    sector: whole('YT'),
    managingAgency: 'UBND tỉnh Sơn La',
    owner: 'Trung tâm Y tế khu vực Mộc Châu',
    place: [{ kind: 'province' }],
    start: '2024-06-01',
    end: '2026-05-31',
    currency: 'USD',
    grant: money('100000.00', 'USD'),
    counterpartVnd: null,
    grantUsd: null,
    grantVnd: null,
    status: 'ongoing',
    dossierDate: '2024-05-02',
    decisionNo: '318/QĐ-UBND',
    decisionDate: '2024-05-21',
    approver: 'Chủ tịch UBND tỉnh Sơn La',
    inBudget: false,
    markers: null,
    note: '',
    ...fields,
  };
}

export function decisionRow(fields: Partial<DecisionRow> = {}): DecisionRow {
  return {
    origin: originOf('decisions'),
    code: 'SL-2024-001',
    type: 'approval',
    number: '318/QĐ-UBND',
    date: '2024-05-21',
    donor: null,
    form: null,
    currency: 'USD',
    change: money('100000.00', 'USD'),
    grantUsd: null,
    grantVnd: null,
    newEnd: null,
    ...fields,
  };
}

export function flowRow(fields: Partial<FlowRow> = {}): FlowRow {
  return {
    origin: originOf('flows'),
    code: 'SL-2024-001',
    date: '2024-06-01',
    type: 'disbursement',
    amount: money('1000.00', 'USD'),
    currency: 'USD',
    evidence: '',
    ...fields,
  };
}

export function callRow(fields: Partial<CallRow> = {}): CallRow {
  return {
    origin: originOf('calls'),
    code: 'KG-YT-001',
    nameVi: 'Xây trạm y tế xã Chiềng Sơn',
    nameEn: 'A health station for Chieng Son commune',
    sector: whole('YT'),
    ownerVi: 'UBND xã Chiềng Sơn',
    ownerEn: "Chieng Son Commune People's Committee",
    place: [{ kind: 'province' }],
    needVi: 'Trạm y tế cũ đã xuống cấp.',
    needEn: 'The old station is dilapidated.',
    objectiveVi: 'Khám chữa bệnh tại chỗ cho người dân.',
    objectiveEn: 'Health care close to home.',
    scopeVi: 'Xây mới trạm một tầng.',
    scopeEn: 'A new one-storey station.',
    beneficiariesVi: 'Người dân trong xã.',
    beneficiariesEn: 'The people of the commune.',
    resultsVi: 'Trạm đạt chuẩn.',
    resultsEn: 'A station that meets the standard.',
    start: '2026',
    end: '2028',
    currency: 'USD',
    total: money('60000.00', 'USD'),
    requested: money('50000.00', 'USD'),
    secured: null,
    counterpartVnd: null,
    counterpartForm: '',
    partial: true,
    readiness: 'document',
    priority: 1,
    status: 'open',
    contact: 'Phòng Hợp tác quốc tế, Sở Ngoại vụ; điện thoại 0212 000 0000; thu-mau@example.vn',
    mapLink: '',
    photoLink: '',
    budgetLines: '',
    markers: null,
    sdg: '',
    ...fields,
  };
}

export function donorRow(fields: Partial<DonorRow> = {}): DonorRow {
  return {
    origin: originOf('donors'),
    name: 'Bàn tay xanh',
    nameVi: '',
    aliases: [],
    type: 'ngo',
    country: 'DE',
    registrationNo: '12/CNV-ĐKHĐ',
    registrationFrom: '2023-01-01',
    registrationExpiry: '2025-12-31',
    registrationSectors: '',
    registrationPlaces: [],
    ...fields,
  };
}

export function rateRow(fields: Partial<RateRow> = {}): RateRow {
  return {
    origin: originOf('rates'),
    period: '2024-05',
    currency: 'USD',
    vnd: decimal('24107'),
    source: 'TB 2114/TB-KBNN',
    ...fields,
  };
}

export function sectorRow(fields: Partial<SectorRow> = {}): SectorRow {
  return {
    origin: originOf('sectors'),
    code: 'YT',
    nameVi: 'Y tế',
    nameEn: 'Health',
    reportGroup: '',
    paccomGroup: '',
    dac: '120',
    ...fields,
  };
}

export interface RegisterRows {
  readonly aid?: readonly AidRow[];
  readonly decisions?: readonly DecisionRow[];
  readonly flows?: readonly FlowRow[];
  readonly calls?: readonly CallRow[];
  readonly donors?: readonly DonorRow[];
  readonly rates?: readonly RateRow[];
  readonly sectors?: readonly SectorRow[];
  readonly settings?: Partial<Settings>;
}

/** A register of these rows and the default settings, read on 31/12/2024. */
export function register(rows: RegisterRows = {}): Register {
  return {
    settings: { ...settingsOf([], 'vi_VN'), ...rows.settings },
    today: '2024-12-31',
    timeZone: 'Asia/Ho_Chi_Minh',
    settingRows: tableOf('settings', []),
    sectors: tableOf('sectors', rows.sectors ?? usualSectorRows),
    donors: tableOf('donors', rows.donors ?? []),
    rates: tableOf('rates', rows.rates ?? []),
    aid: tableOf('aid', rows.aid ?? []),
    decisions: rows.decisions === undefined ? noSheet : tableOf('decisions', rows.decisions),
    flows: rows.flows === undefined ? noSheet : tableOf('flows', rows.flows),
    calls: tableOf('calls', rows.calls ?? []),
  };
}

/** '1234.50' in the currency. */
export function money(amount: string, currency: CurrencyCode): Money {
  const [units = '0', decimals = ''] = amount.split('.');
  return { currency, minor: BigInt(units + decimals.padEnd(minorDigits[currency], '0')) };
}

/** '24107.5' */
export function decimal(text: string): Decimal {
  const [units = '0', decimals = ''] = text.split('.');
  return { digits: BigInt(units + decimals), scale: decimals.length };
}

/** One group that has all of a row. */
export function whole(key: string): readonly Share[] {
  return [{ key, share: 10_000 }];
}

/** Where a row stands; its cells are blank. */
export function originOf(kind: TableKind, row = 2, columns: RowOrigin['layout']['columns'] = {}): RowOrigin {
  return {
    layout: { kind, sheet: sheetNames[kind], headerRow: 1, headings: [], columns, doubled: [] },
    row,
    cells: [],
  };
}

const sheetNames: Readonly<Record<TableKind, string>> = {
  aid: 'Viện trợ',
  decisions: 'Quyết định',
  flows: 'Cam kết và giải ngân',
  calls: 'Danh mục kêu gọi',
  donors: 'Nhà tài trợ',
  sectors: 'Lĩnh vực',
  rates: 'Tỷ giá',
  settings: 'Cài đặt',
};

const usualSectorRows: readonly SectorRow[] = [
  sectorRow(),
  sectorRow({ code: 'GD', nameVi: 'Giáo dục và đào tạo', nameEn: 'Education and training' }),
  sectorRow({ code: 'NN', nameVi: 'Nông nghiệp', nameEn: 'Agriculture' }),
];

const noSheet = { layouts: [], rows: [], skipped: [] };

function tableOf<Row>(kind: TableKind, rows: readonly Row[]): Table<Row, never> {
  return {
    layouts: [{ kind, sheet: sheetNames[kind], headerRow: 1, headings: [], columns: {}, doubled: [] }],
    rows,
    skipped: [],
  };
}
