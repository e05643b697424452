import type { BrokenRow } from './broken-row';

/** Rows that stand below the good rows of the sheets of donors, sectors, rates and settings. */

export const brokenDonors: readonly BrokenRow[] = [
  {
    because: 'Tổ chức PCPNN có khoản viện trợ mà chưa có giấy đăng ký',
    expects: ['missing-registration'],
    change: { name: 'Unregistered Friends (sample)', type: 'Tổ chức PCPNN', country: 'Đức' },
  },
  {
    because: 'Không có nước nào tên như vậy',
    expects: ['unknown-country'],
    change: { name: 'Far Island Fund (sample)', type: 'Khác', country: 'Đảo Xa' },
  },
  {
    because: 'Nhà tài trợ nước ngoài mà quốc gia là Việt Nam',
    expects: ['domestic-donor'],
    change: { name: 'Home Fund (sample)', type: 'Khác', country: 'Việt Nam' },
  },
  {
    because: 'Không ghi loại nhà tài trợ',
    expects: ['missing-donor-type'],
    change: { name: 'Untyped Fund (sample)', country: 'Đức' },
  },
  {
    because: 'Giấy đăng ký sắp hết hạn mà khoản viện trợ còn đang thực hiện',
    expects: ['registration-ending'],
    change: {
      name: 'Ending Friends (sample)',
      type: 'Tổ chức PCPNN',
      country: 'Đức',
      registrationNo: '91/GĐK-HĐ',
      registrationFrom: '01/03/2022',
      registrationExpiry: '28/02/2025',
    },
  },
  {
    because: 'Giấy đăng ký chỉ ghi lĩnh vực y tế (nhắc ở bảng Viện trợ)',
    expects: [],
    change: {
      name: 'Narrow Friends (sample)',
      type: 'Tổ chức PCPNN',
      country: 'Đức',
      registrationNo: '92/GĐK-HĐ',
      registrationFrom: '01/01/2024',
      registrationExpiry: '31/12/2026',
      registrationSectors: 'YT',
    },
  },
];

export const brokenSectors: readonly BrokenRow[] = [
  {
    because: 'Mã DAC 74010 đã bị bãi bỏ',
    expects: ['withdrawn-dac-code'],
    change: { code: 'TT', nameVi: 'Phòng chống thiên tai', nameEn: 'Disaster prevention', dac: '74010' },
  },
];

export const brokenRates: readonly BrokenRow[] = [
  {
    because: 'Hai tỷ giá khác nhau cho một tháng',
    expects: ['duplicate-rate'],
    change: { period: '06/2024', currency: 'USD', vnd: '25999', source: 'Số liệu ví dụ' },
  },
  {
    because: 'Tỷ giá bằng 0',
    expects: ['unusable-rate'],
    change: { period: '07/2024', currency: 'SEK', vnd: '0', source: 'Số liệu ví dụ' },
  },
];

export const brokenSettings: readonly BrokenRow[] = [
  {
    because: 'Giá trị không phải month hoặc year',
    expects: ['unreadable-setting'],
    change: { key: 'rate_policy', value: 'theo quý', explanation: 'Dòng ví dụ có lỗi' },
  },
  {
    because: 'Không tỷ giá nào có nguồn này',
    expects: ['unknown-rate-source'],
    change: { key: 'rate_source', value: 'Ngân hàng ví dụ', explanation: 'Dòng ví dụ có lỗi' },
  },
  {
    because: 'Không có thiết lập nào tên như vậy',
    expects: ['unreadable-setting'],
    change: { key: 'mau_chu', value: 'xanh', explanation: 'Dòng ví dụ có lỗi' },
  },
];
