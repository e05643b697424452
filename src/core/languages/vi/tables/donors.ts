import type { TableWords } from '../../table-words';

export const donors: TableWords['headings']['donors'] = {
  name: [
    'Tên',
    'Tên tổ chức',
    'Tên nhà tài trợ',
    'Nhà tài trợ',
    'Tên tiếng Anh',
    'Tên tổ chức PCPNN',
    'Tên tổ chức (tiếng Anh)',
    'Tên tổ chức phi chính phủ nước ngoài',
  ],
  nameVi: ['Tên tiếng Việt', 'Tên tổ chức (tiếng Việt)'],
  aliases: ['Tên khác', 'Tên gọi khác', 'Tên viết tắt'],
  type: ['Loại', 'Loại nhà tài trợ', 'Loại hình', 'Loại hình tổ chức', 'Loại tổ chức'],
  country: ['Quốc gia', 'Nước', 'Quốc tịch', 'Quốc gia/vùng lãnh thổ', 'Nước xuất xứ', 'Trụ sở chính'],
  registrationNo: ['Số giấy đăng ký', 'Số giấy đăng ký hoạt động', 'Giấy đăng ký'],
  registrationFrom: ['Ngày cấp', 'Ngày cấp giấy đăng ký', 'Hiệu lực từ'],
  registrationExpiry: ['Ngày hết hạn', 'Hết hạn', 'Hiệu lực đến', 'Ngày hết hạn giấy đăng ký'],
  registrationSectors: ['Lĩnh vực đăng ký', 'Lĩnh vực hoạt động', 'Lĩnh vực theo giấy đăng ký'],
  registrationPlaces: ['Địa bàn đăng ký', 'Địa bàn hoạt động', 'Địa bàn theo giấy đăng ký'],
};
