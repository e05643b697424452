import type { TableWords } from '../../table-words';

export const flows: TableWords['headings']['flows'] = {
  code: ['Mã', 'Mã khoản viện trợ', 'Mã số', 'Mã dự án'],
  date: ['Ngày', 'Thời điểm', 'Kỳ', 'Kỳ báo cáo', 'Tháng', 'Năm', 'Tháng, năm', 'Ngày giải ngân'],
  type: ['Loại', 'Loại số liệu', 'Loại khoản', 'Nội dung'],
  amount: ['Số tiền', 'Giá trị', 'Số vốn', 'Vốn'],
  currency: ['Nguyên tệ', 'Loại tiền', 'Đơn vị tiền tệ', 'Tiền tệ'],
  evidence: ['Chứng từ', 'Căn cứ', 'Tài liệu kèm theo', 'Nguồn số liệu', 'Minh chứng'],
};
