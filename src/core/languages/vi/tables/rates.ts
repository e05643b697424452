import type { TableWords } from '../../table-words';

export const rates: TableWords['headings']['rates'] = {
  period: ['Tháng', 'Tháng hoặc năm', 'Kỳ', 'Thời gian', 'Thời điểm', 'Tháng/năm', 'Tháng, năm', 'Năm'],
  currency: [
    'Nguyên tệ',
    'Loại tiền',
    'Ngoại tệ',
    'Loại ngoại tệ',
    'Mã ngoại tệ',
    'Đồng tiền',
    'Tên ngoại tệ',
    'Ký hiệu ngoại tệ',
  ],
  vnd: [
    'Tỷ giá (VND)',
    'Tỷ giá',
    'VND cho 1 đơn vị',
    'Tỷ giá (đồng)',
    'Tỷ giá hạch toán',
    'Tỷ giá quy đổi',
    'Tỷ giá hạch toán (VND)',
    'VND',
    'Tỷ giá (VNĐ/1 ngoại tệ)',
  ],
  source: ['Nguồn', 'Văn bản', 'Thông báo số', 'Căn cứ', 'Số thông báo', 'Văn bản thông báo'],
};
