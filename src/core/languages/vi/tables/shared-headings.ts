import type { TableWords } from '../../table-words';

export const combined: TableWords['combined'] = {
  period: [
    'Thời gian thực hiện',
    'Thời gian',
    'Thời hạn',
    'Thời hạn thực hiện',
    'Thời gian triển khai',
    'Thời gian dự án',
    'Giai đoạn',
    'Giai đoạn thực hiện',
    'Bắt đầu - kết thúc',
  ],
  decision: [
    'Quyết định phê duyệt',
    'Quyết định',
    'QĐ phê duyệt',
    'Số, ngày quyết định',
    'Số và ngày quyết định',
    'Số QĐ, ngày',
    'Số QĐ, ngày QĐ',
    'Số, ngày QĐ',
    'Số QĐ, ngày phê duyệt',
    'Số, ngày phê duyệt',
    'Số, ngày QĐ phê duyệt',
    'Số, ngày quyết định phê duyệt',
    'Số QĐ, ngày tháng năm',
    'Quyết định phê duyệt (số, ngày, tháng, năm)',
    'Số, ngày, tháng quyết định',
    'Quyết định (số, ngày)',
    'Quyết định phê duyệt (số, ngày)',
    'Văn bản phê duyệt',
    'Quyết định tiếp nhận',
    'Quyết định phê duyệt tiếp nhận',
  ],
};

export const under: TableWords['under'] = {
  from: ['Bắt đầu', 'Từ', 'Từ ngày', 'Từ năm', 'Từ tháng', 'Khởi công'],
  to: ['Kết thúc', 'Đến', 'Đến ngày', 'Đến năm', 'Đến tháng', 'Hoàn thành'],
  number: ['Số', 'Số hiệu', 'Số QĐ', 'Số quyết định', 'Số văn bản', 'Số, ký hiệu'],
  date: ['Ngày', 'Ngày, tháng', 'Ngày, tháng, năm', 'Ngày ký', 'Ngày ban hành', 'Ngày phê duyệt', 'Năm'],
  name: ['Tên', 'Tên tổ chức', 'Tên gọi', 'Tên đầy đủ', 'Tên đơn vị'],
  amount: ['Nguyên tệ', 'Số tiền', 'Giá trị', 'Theo nguyên tệ', 'Giá trị nguyên tệ', 'Tổng số', 'Tổng'],
  currency: ['Loại tiền', 'Loại nguyên tệ', 'Đơn vị tiền tệ', 'Đồng tiền', 'Loại ngoại tệ'],
  vietnamese: ['Tiếng Việt', 'Việt'],
  english: ['Tiếng Anh', 'Anh'],
};
