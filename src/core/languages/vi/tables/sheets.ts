import type { TableWords } from '../../table-words';

export const sheets: TableWords['sheets'] = {
  aid: [
    'Viện trợ',
    'Sổ viện trợ',
    'Khoản viện trợ',
    'Viện trợ PCPNN',
    'Danh sách khoản viện trợ',
    'Danh sách viện trợ',
    'Danh mục viện trợ',
    'Danh mục khoản viện trợ',
    'Theo dõi viện trợ',
    'Sổ theo dõi viện trợ',
    'Viện trợ phi chính phủ nước ngoài',
    'PCPNN',
    'Dự án PCPNN',
    'Danh sách dự án PCPNN',
  ],
  decisions: ['Quyết định', 'Các quyết định', 'Quyết định phê duyệt', 'Danh sách quyết định'],
  flows: [
    'Cam kết và giải ngân',
    'Giải ngân',
    'Cam kết, giải ngân',
    'Tình hình giải ngân',
    'Kết quả giải ngân',
  ],
  calls: [
    'Danh mục kêu gọi',
    'Danh mục kêu gọi viện trợ',
    'Dự án kêu gọi',
    'Danh mục dự án kêu gọi viện trợ',
  ],
  donors: ['Nhà tài trợ', 'Danh sách nhà tài trợ', 'Tổ chức PCPNN', 'Bên cung cấp viện trợ'],
  sectors: ['Lĩnh vực', 'Danh mục lĩnh vực'],
  rates: ['Tỷ giá', 'Tỷ giá hạch toán'],
  settings: ['Cài đặt', 'Thiết lập'],
};
