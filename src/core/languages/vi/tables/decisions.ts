import type { TableWords } from '../../table-words';

export const decisions: TableWords['headings']['decisions'] = {
  code: ['Mã', 'Mã khoản viện trợ', 'Mã số', 'Mã dự án'],
  type: ['Loại quyết định', 'Loại', 'Nội dung quyết định', 'Loại văn bản'],
  number: ['Số quyết định', 'Số QĐ', 'Quyết định số', 'Số', 'Số hiệu', 'Số văn bản'],
  date: ['Ngày quyết định', 'Ngày', 'Ngày QĐ', 'Ngày ban hành', 'Ngày ký', 'Ngày tháng năm'],
  donor: ['Nhà tài trợ', 'Bên cung cấp viện trợ', 'Tổ chức tài trợ', 'Bên tài trợ'],
  form: ['Hình thức', 'Hình thức viện trợ'],
  currency: ['Nguyên tệ', 'Loại tiền', 'Đơn vị tiền tệ', 'Tiền tệ'],
  change: [
    'Tăng/giảm',
    'Tăng giảm',
    'Tăng (giảm)',
    'Giá trị tăng/giảm',
    'Vốn tăng/giảm',
    'Mức tăng/giảm',
    'Giá trị',
    'Số tiền',
    'Giá trị viện trợ',
  ],
  grantUsd: ['Quy đổi USD theo quyết định', 'Quy đổi USD', 'Tương đương USD', 'Quy ra USD'],
  grantVnd: ['Quy đổi VND theo quyết định', 'Quy đổi VND', 'Tương đương VND', 'Quy ra VND'],
  newEnd: ['Ngày kết thúc mới', 'Kết thúc mới', 'Gia hạn đến', 'Thời hạn mới'],
};
