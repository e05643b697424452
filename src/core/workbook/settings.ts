import type { IsoDate } from '../values/period';

/**
 * Every setting of an office with its default and where the default comes from. What a law or a custom decides
 * stands here and never as a constant in a rule. Words for people (label, explanation) stand in the languages.
 */
export interface Settings {
  readonly language: 'vi' | 'en';
  /** Names as documents print them. */
  readonly province_vi: string;
  readonly province_en: string;
  readonly people_committee_vi: string;
  readonly people_committee_en: string;
  readonly department_vi: string;
  readonly department_en: string;
  readonly programme_vi: string;
  readonly programme_en: string;
  readonly programme_from: IsoDate;
  readonly programme_to: IsoDate;
  /** Targets of the programme; null where the office has none. */
  readonly programme_target_usd: number | null;
  /** The day for which figures are told; null means today. */
  readonly as_of: IsoDate | null;
  /** The reporting year as told in the headline; null means the year of as_of. */
  readonly reporting_year: number | null;
  /** First day of a reporting year, mm-dd, and whether it lies in the year before. */
  readonly reporting_year_starts: string;
  readonly rate_policy: 'month' | 'year';
  /** Words of the source whose rates hold where the Rates sheet has several; blank takes the first row of a period. */
  readonly rate_source: string;
  /** Individual donors in one line without names, or each by name. */
  readonly individuals: 'together' | 'named';
  readonly annex_number: string;
  readonly list_title_vi: string;
  readonly list_title_en: string;
  readonly list_from: IsoDate | null;
  readonly list_to: IsoDate | null;
  /** The last day on which the list holds; null prints none. */
  readonly list_valid_until: IsoDate | null;
  /** Front matter of the list; blank texts are not printed. */
  readonly profile_vi: string;
  readonly profile_en: string;
  readonly priorities_vi: string;
  readonly priorities_en: string;
  readonly support_vi: string;
  readonly support_en: string;
  readonly models_vi: string;
  readonly models_en: string;
  readonly contact_vi: string;
  readonly contact_en: string;
  readonly legal_basis_vi: string;
  readonly legal_basis_en: string;
  /** Head and foot of a list that is a paper of its own. Number and date are printed open unless given. */
  readonly head_superior: string;
  readonly head_issuer: string;
  readonly document_number: string;
  readonly document_symbol: string;
  readonly document_date: IsoDate | null;
  readonly signer_authority: string;
  readonly signer_title: string;
  readonly signer_name: string;
  readonly recipients: string;
  /** The day from which communes and departments are the new ones. */
  readonly territory_reform: IsoDate;
  readonly code_pattern: string;
  /** How new codes are made, with {sector}, {year} and {number}. */
  readonly code_form: string;
  readonly call_code_form: string;
  readonly revocation_days: number;
  /** Days that an appraisal may take from a complete dossier, and how many before that a reminder is due. */
  readonly appraisal_days: number;
  readonly appraisal_notice_days: number;
  /** How many days before its end a certificate is to be renewed. */
  readonly registration_notice_days: number;
  /** Of an ended item, in per cent of its commitment. */
  readonly least_disbursed: number;
  /** Years after its end in which an item may still be paid and settled. */
  readonly settlement_years: number;
  readonly largest_usd: number;
  readonly largest_vnd: number;
  readonly smallest_vnd: number;
  readonly earliest_year: number;
  readonly longest_years: number;
  readonly counterpart_share: number;
  readonly rate_difference: number;
  readonly approver_default: string;
  readonly public_bodies: string;
  readonly oda_phrases: string;
  readonly shortest_title: number;
  readonly longest_title: number;
  readonly decision_pattern: string;
  readonly approvers: string;
  readonly abolished_owners: string;
  readonly sensitive_phrases: string;
  readonly harmless_phrases: string;
  /** What the number of a decision or the approving authority says when the Prime Minister approved. */
  readonly prime_minister_phrases: string;
  /** The day from which foreign organisations have had to hold a certificate of registration. */
  readonly registration_since: IsoDate;
  readonly time_zones: string;
  /** From this many rows on, and this share of the rows in per cent, a fault is one note for its column. */
  readonly column_note_rows: number;
  readonly column_note_share: number;
}

type Kind = 'text' | 'date' | 'number' | 'year' | 'month-day' | 'one-of';

interface Definition<Value> {
  readonly kind: Kind;
  readonly value: Value;
  /** Decree and article, or 'custom'. */
  readonly source: string;
  readonly values?: readonly string[];
}

const text = (value: string, source = 'custom') => ({ kind: 'text', value, source }) as const;
const day = <Value extends IsoDate | null>(value: Value, source = 'custom') =>
  ({ kind: 'date', value, source }) as const;
const number = <Value extends number | null>(value: Value, source = 'custom') =>
  ({ kind: 'number', value, source }) as const;

/** In the order in which the Settings sheet lists them. */
export const settingDefinitions: { readonly [Key in keyof Settings]: Definition<Settings[Key]> } = {
  language: { kind: 'one-of', value: 'vi', source: 'custom', values: ['vi', 'en'] },
  province_vi: text('Sơn La'),
  province_en: text('Son La'),
  people_committee_vi: text('Ủy ban nhân dân tỉnh Sơn La'),
  people_committee_en: text("Son La Provincial People's Committee"),
  department_vi: text('Sở Ngoại vụ tỉnh Sơn La'),
  department_en: text('Son La Department of Foreign Affairs'),
  programme_vi: text(
    'Chương trình xúc tiến vận động viện trợ phi chính phủ nước ngoài tỉnh Sơn La giai đoạn 2019 - 2025',
  ),
  programme_en: text('Son La programme for mobilising foreign non-governmental aid 2019-2025'),
  programme_from: day('2019-01-01', 'QĐ 1225/QĐ-TTg 17/09/2019'),
  programme_to: day('2025-12-31', 'QĐ 1225/QĐ-TTg 17/09/2019'),
  programme_target_usd: number<number | null>(null),
  as_of: day<IsoDate | null>(null),
  reporting_year: { kind: 'year', value: null, source: 'custom' },
  reporting_year_starts: { kind: 'month-day', value: '01-01', source: 'custom' },
  rate_policy: {
    kind: 'one-of',
    value: 'month',
    source: 'TT 328/2016/TT-BTC Điều 8; TT 72/2021/TT-BTC',
    values: ['month', 'year'],
  },
  rate_source: text(''),
  individuals: { kind: 'one-of', value: 'together', source: 'custom', values: ['together', 'named'] },
  annex_number: text('', 'NĐ 30/2020/NĐ-CP, Phụ lục I'),
  list_title_vi: text('Danh mục dự án kêu gọi viện trợ phi chính phủ nước ngoài'),
  list_title_en: text('List of projects calling for foreign non-governmental aid'),
  list_from: day<IsoDate | null>(null),
  list_to: day<IsoDate | null>(null),
  list_valid_until: day<IsoDate | null>(null),
  profile_vi: text(''),
  profile_en: text(''),
  priorities_vi: text(''),
  priorities_en: text(''),
  support_vi: text('', 'NĐ 313/2025/NĐ-CP'),
  support_en: text('', 'NĐ 313/2025/NĐ-CP'),
  models_vi: text(''),
  models_en: text(''),
  contact_vi: text(''),
  contact_en: text(''),
  legal_basis_vi: text('Nghị định số 313/2025/NĐ-CP ngày 08/12/2025 của Chính phủ', 'NĐ 313/2025/NĐ-CP'),
  legal_basis_en: text('Decree No. 313/2025/ND-CP of 8 December 2025 of the Government', 'NĐ 313/2025/NĐ-CP'),
  head_superior: text('UBND tỉnh Sơn La', 'NĐ 30/2020/NĐ-CP, Phụ lục I'),
  head_issuer: text('Sở Ngoại vụ', 'NĐ 30/2020/NĐ-CP, Phụ lục I'),
  document_number: text('', 'NĐ 30/2020/NĐ-CP, Phụ lục I'),
  document_symbol: text('DM-SNgV', 'NĐ 30/2020/NĐ-CP, Phụ lục I'),
  document_date: day<IsoDate | null>(null, 'NĐ 30/2020/NĐ-CP, Phụ lục I'),
  signer_authority: text('', 'NĐ 30/2020/NĐ-CP, Phụ lục I'),
  signer_title: text('Giám đốc', 'NĐ 30/2020/NĐ-CP, Phụ lục I'),
  signer_name: text('', 'NĐ 30/2020/NĐ-CP, Phụ lục I'),
  recipients: text('Lưu: VT', 'NĐ 30/2020/NĐ-CP, Phụ lục I'),
  territory_reform: day('2025-07-01', 'NQ 1681/NQ-UBTVQH15 16/06/2025'),
  code_pattern: text('^[A-ZĐ]{2,5}(-[A-ZĐ0-9]{1,6}){1,3}$'),
  code_form: text('SL-{sector}-{year}-{number}'),
  call_code_form: text('KG-{sector}-{number}'),
  revocation_days: number(180, 'NĐ 80/2020/NĐ-CP Điều 4'),
  appraisal_days: number(20, 'NĐ 80/2020/NĐ-CP; NĐ 313/2025/NĐ-CP'),
  appraisal_notice_days: number(5),
  registration_notice_days: number(90, 'NĐ 58/2022/NĐ-CP'),
  least_disbursed: number(80),
  settlement_years: number(1),
  largest_usd: number(10_000_000),
  largest_vnd: number(500_000_000_000),
  smallest_vnd: number(1_000_000),
  earliest_year: number(1990),
  longest_years: number(10),
  counterpart_share: number(50),
  rate_difference: number(10),
  approver_default: text('Chủ tịch UBND tỉnh Sơn La', 'NĐ 80/2020/NĐ-CP Điều 7'),
  public_bodies: text(
    'Chính phủ; Đại sứ quán; Bộ Ngoại giao; KOICA; JICA; USAID; GIZ; DFAT; World Bank; Ngân hàng Thế giới; ADB; UNDP; UNICEF; WHO; FAO; IFAD; Liên hợp quốc',
  ),
  oda_phrases: text(
    'ODA; hỗ trợ phát triển chính thức; official development assistance',
    'NĐ 313/2025/NĐ-CP Điều 1',
  ),
  shortest_title: number(10),
  longest_title: number(300),
  decision_pattern: text('\\d{1,5}(/\\d{4})?/QĐ-[A-ZĐ]', 'NĐ 30/2020/NĐ-CP, Phụ lục I'),
  approvers: text('UBND: Chủ tịch, UBND, Ủy ban nhân dân; TTg: Thủ tướng', 'NĐ 80/2020/NĐ-CP Điều 7'),
  abolished_owners: text(
    'UBND huyện; Ủy ban nhân dân huyện; UBND thị xã; Ủy ban nhân dân thị xã; UBND thành phố Sơn La; Ủy ban nhân dân thành phố Sơn La; Sở Kế hoạch và Đầu tư; Sở Lao động - Thương binh và Xã hội; Sở Tài nguyên và Môi trường; Sở Nông nghiệp và Phát triển nông thôn; Sở Giao thông vận tải; Sở Thông tin và Truyền thông; Ban Dân tộc',
    'NQ 1681/NQ-UBTVQH15 16/06/2025',
  ),
  sensitive_phrases: text(
    'tôn giáo; quốc phòng; an ninh; xây dựng pháp luật; soạn thảo luật',
    'NĐ 80/2020/NĐ-CP Điều 7',
  ),
  harmless_phrases: text('an ninh lương thực; an ninh dinh dưỡng; an ninh nguồn nước'),
  prime_minister_phrases: text('TTg; Thủ tướng', 'NĐ 80/2020/NĐ-CP Điều 7'),
  registration_since: day('2012-06-01', 'NĐ 12/2012/NĐ-CP; NĐ 58/2022/NĐ-CP'),
  time_zones: text('Asia/Ho_Chi_Minh; Asia/Saigon; Asia/Bangkok'),
  column_note_rows: number(20),
  column_note_share: number(80),
};
