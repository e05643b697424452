import type { MappingWords } from '../mapping-words';

export const mapping: MappingWords = {
  title: 'Ghép cột',
  reading: 'Đang đọc các trang tính…',
  saving: 'Đang ghi cách ghép…',
  again: 'Đọc lại',
  close: 'Đóng',
  save: 'Ghi cách ghép này',
  lead: (sheets) =>
    sheets === 0
      ? 'Các trang tính của sổ đều đã nhận ra.'
      : `Có ${sheets} trang tính cần bạn xem và xác nhận.`,
  explanation:
    'Cách ghép chỉ được dùng sau khi bạn ghi, được giữ trong chính bảng tính này và đổi được bất cứ lúc nào. Dữ liệu của bạn giữ nguyên.',
  noSheets: 'Bảng tính này chưa có trang tính nào để ghép.',
  saved: (sheets) => `Đã ghi cách ghép của ${sheets}. Từ nay các lệnh đọc sổ theo cách ghép này.`,
  kind: 'Trang tính này là',
  noKind: 'Không thuộc sổ viện trợ',
  unknownKind: 'Chưa rõ, để nguyên',
  proposedKind: 'Tiện ích đoán theo tên cột và nội dung các ô; hãy kiểm tra lại.',
  columnIs: (column, heading) => `Cột ${column} “${heading}” là`,
  alsoIs: (column, heading) => `Cột ${column} “${heading}” đồng thời là`,
  leftAlone: 'Để nguyên, không dùng',
  addField: 'Thêm nội dung',
  addFieldTo: (column, heading) => `Thêm nội dung cho cột ${column} “${heading}”`,
  samples: (samples) => `Ví dụ: ${samples}`,
  blank: 'Cột trống',
  confidence: { high: 'đề nghị', medium: 'đề nghị, nên xem lại', low: 'phỏng đoán, cần xem kỹ' },
  known: (columns) => `${columns} cột đã nhận ra`,
  knownSheets: (sheets) => `${sheets} trang tính đã nhận ra`,
  otherSheets: (sheets) => `${sheets} trang tính khác`,
  missing: (fields) => `Còn thiếu: ${fields}.`,
  twice: (sheet, field, columns) =>
    `Trang “${sheet}”: “${field}” đang được chọn cho các cột ${columns}. Hãy chỉ giữ một cột.`,
  and: 'và',
  faults: {
    accounts:
      'Google không nhận ra người dùng. Thường là do đang đăng nhập nhiều tài khoản Google: hãy mở bảng tính trong cửa sổ chỉ có một tài khoản, rồi mở lại “Ghép cột”.',
    offline: 'Không liên lạc được với Google. Hãy kiểm tra mạng rồi bấm “Đọc lại”.',
    unknown: 'Lệnh không chạy được. Hãy bấm “Đọc lại”; nếu vẫn vậy, xin tải lại trang bảng tính.',
  },
};
