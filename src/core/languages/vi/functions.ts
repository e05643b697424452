import type { FunctionWords } from '../function-words';

export const functions: FunctionWords = {
  dimensions: {
    sector: ['lĩnh vực', 'ngành'],
    donor: ['nhà tài trợ', 'bên tài trợ'],
    year: ['năm'],
  },
  measures: {
    committed: ['cam kết', 'vốn cam kết'],
    count: ['số khoản', 'số lượng'],
    requested: ['đề nghị', 'kêu gọi', 'vốn đề nghị'],
  },
  languages: { vi: ['tiếng Việt', 'vi'], en: ['tiếng Anh', 'en'] },
  table: {
    items: 'Số khoản',
    amount: (currency) => `Giá trị (${currency})`,
    share: 'Tỷ trọng (%)',
    total: 'Tổng cộng',
    unclassified: 'Chưa phân loại',
    individuals: 'Cá nhân',
  },
  wrong: {
    argument: (name, given, accepted) =>
      `Đối số “${name}” là “${given}”, chưa đúng. Xin dùng một trong: ${accepted.join(', ')}.`,
    unknownRange: (position) =>
      `Vùng ô thứ ${position} không có dòng tiêu đề nào của sổ viện trợ. Xin chọn cả dòng tiêu đề của bảng.`,
    noRegister:
      'Chưa có vùng nào là bảng “Viện trợ”. Xin chọn bảng đó, kể cả dòng tiêu đề, làm đối số đầu tiên.',
    noCalls:
      'Đo “đề nghị” thì cần bảng “Danh mục kêu gọi”. Xin chọn bảng đó, kể cả dòng tiêu đề, làm đối số đầu tiên.',
    noDay:
      'Đo “đề nghị” thì cần ngày tính tỷ giá: xin ghi đối số “to”, hoặc thêm bảng “Cài đặt” có dòng as_of.',
    notTogether: (measure, dimension) => `Không lập được “${measure}” theo “${dimension}”.`,
    date: (name, given) =>
      `Đối số “${name}” là “${given}”, không phải ngày. Xin dùng ô ngày, hoặc 01/01/2024, 01/2024, 2024.`,
    order: 'Ngày đầu phải trước hoặc trùng ngày cuối.',
    amount: (given) => `Đối số “amount” là “${given}”, không phải số tiền.`,
  },
};
