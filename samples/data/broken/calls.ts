import type { BrokenRow } from './broken-row';

/** The project from which every row of the sheet differs; {n} is the number of the row. */
export const goodCall = {
  code: 'KG-GD-{n}',
  nameVi: 'Dự án kêu gọi ví dụ thứ {n} cho trường học',
  nameEn: 'Sample project {n} for schools',
  sector: 'GD',
  ownerVi: 'Sở Giáo dục và Đào tạo',
  ownerEn: 'Department of Education and Training',
  place: 'xã Tà Xùa',
  needVi: 'Trường còn thiếu phòng học.',
  needEn: 'The school is short of classrooms.',
  objectiveVi: 'Học sinh có đủ phòng học.',
  objectiveEn: 'Pupils have enough classrooms.',
  scopeVi: 'Xây phòng học.',
  scopeEn: 'Build classrooms.',
  beneficiariesVi: 'Học sinh của xã.',
  beneficiariesEn: 'Pupils of the commune.',
  resultsVi: 'Phòng học được sử dụng.',
  resultsEn: 'Classrooms in use.',
  start: '2026',
  end: '2028',
  currency: 'VND',
  total: '2100000000',
  requested: '2000000000',
  counterpartVnd: '100000000',
  counterpartForm: 'Tiền',
  partial: 'Có',
  readiness: 'Đề cương',
  priority: '2',
  status: 'Đang kêu gọi',
  contact: 'Phòng Hợp tác quốc tế; điện thoại +84 212 000 0000 (ví dụ); thu-mau@example.vn',
} as const;

export const brokenCalls: readonly BrokenRow[] = [
  { because: 'Không có gì sai', expects: [], change: {} },
  { because: 'Không có tên tiếng Anh', expects: ['missing-english-title'], change: { nameEn: '' } },
  {
    because: 'Không có nội dung tiếng Anh',
    expects: ['missing-english-text'],
    change: { scopeEn: '' },
  },
  {
    because: 'Không có mục tiêu',
    expects: ['incomplete-call'],
    change: { objectiveVi: '', objectiveEn: '' },
  },
  {
    because: 'Tổng kinh phí không bằng vốn đề nghị cộng vốn đối ứng',
    expects: ['call-total-differs'],
    change: { total: '2500000000' },
  },
  {
    because: 'Số đã có lớn hơn vốn đề nghị',
    expects: ['secured-above-requested'],
    change: { secured: '2600000000', status: 'Đã có một phần' },
  },
  {
    because: 'Đã có một phần vốn mà trạng thái vẫn là đang kêu gọi',
    expects: ['secured-but-open'],
    change: { secured: '500000000' },
  },
  {
    because: 'Thời gian thực hiện đã qua',
    expects: ['passed-call-period'],
    change: { start: '2021', end: '2023' },
  },
  {
    because: 'Đầu mối không có điện thoại và thư điện tử',
    expects: ['contact-without-reach'],
    change: { contact: 'Phòng Hợp tác quốc tế' },
  },
  { because: 'Không có vốn đề nghị', expects: ['missing-amount'], change: { requested: '' } },
  {
    because: 'Mức ưu tiên không phải là số',
    expects: ['unreadable-number'],
    change: { priority: 'rất cao' },
  },
  {
    because: 'Khoản viện trợ cùng tên đã được phê duyệt',
    expects: ['funded-call'],
    change: {
      nameVi: 'Thư viện lưu động cho trường vùng cao',
      nameEn: 'Mobile libraries for upland schools',
    },
  },
];
