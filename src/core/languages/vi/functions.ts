import type { FunctionWords } from '../function-words';

export const functions: FunctionWords = {
  dimensions: {
    sector: ['lĩnh vực', 'ngành'],
    'report-group': ['nhóm báo cáo', 'nhóm lĩnh vực'],
    donor: ['nhà tài trợ', 'bên tài trợ'],
    'donor-type': ['loại nhà tài trợ'],
    'donor-country': ['quốc gia', 'nước', 'quốc gia của nhà tài trợ'],
    kind: ['loại hình viện trợ', 'loại hình'],
    form: ['hình thức'],
    funding: ['loại nguồn vốn', 'nguồn vốn'],
    owner: ['chủ khoản viện trợ', 'chủ khoản', 'chủ dự án'],
    'managing-agency': ['cơ quan chủ quản'],
    place: ['địa bàn', 'địa điểm', 'xã'],
    'former-district': ['huyện cũ', 'huyện trước 01/07/2025'],
    status: ['trạng thái', 'tình trạng'],
    newness: ['mới hay chuyển tiếp', 'mới/chuyển tiếp'],
    marker: ['đánh dấu', 'đối tượng'],
    year: ['năm'],
    quarter: ['quý'],
    month: ['tháng'],
  },
  measures: {
    committed: ['cam kết', 'vốn cam kết'],
    count: ['số khoản', 'số lượng', 'số khoản mới'],
    'count-active': ['số khoản đang thực hiện'],
    'count-carried-over': ['số khoản chuyển tiếp'],
    'count-ended': ['số khoản kết thúc'],
    'committed-year': ['cam kết năm', 'cam kết trong năm'],
    disbursed: ['giải ngân', 'vốn giải ngân'],
    'disbursed-share': ['tỷ lệ giải ngân'],
    counterpart: ['vốn đối ứng', 'đối ứng'],
    requested: ['đề nghị', 'kêu gọi', 'vốn đề nghị'],
    secured: ['đã có', 'vốn đã có'],
    remaining: ['còn thiếu', 'còn lại'],
  },
  windows: {
    'reporting-year': ['năm báo cáo', 'năm'],
    'six-months': ['6 tháng', '6 tháng đầu năm', 'sáu tháng'],
    'nine-months': ['9 tháng', '9 tháng đầu năm', 'chín tháng'],
    programme: ['chương trình', 'giai đoạn chương trình'],
  },
  lists: {
    sector: ['lĩnh vực', 'ngành'],
    'aid-status': ['trạng thái', 'trạng thái viện trợ'],
    'call-status': ['trạng thái kêu gọi'],
    kind: ['loại hình viện trợ', 'loại hình'],
    form: ['hình thức'],
    'donor-type': ['loại nhà tài trợ', 'loại'],
    currency: ['tiền tệ', 'nguyên tệ', 'loại tiền'],
    country: ['quốc gia', 'nước'],
  },
  languages: { vi: ['tiếng Việt', 'vi'], en: ['tiếng Anh', 'en'] },
  table: {
    items: 'Số khoản',
    projects: 'Số dự án',
    payments: 'Số lần',
    amount: (currency) => `Giá trị (${currency})`,
    share: 'Tỷ trọng (%)',
    ofCommittedYear: 'So với cam kết năm (%)',
    difference: 'Chênh lệch',
    ratio: 'Tỷ lệ (lần)',
    cut: 'Có khoản chỉ ghi tháng hoặc năm nên chưa so được',
    check: 'Kết quả kiểm tra',
  },
  checked: (errors, others, titles) => {
    const counts = [errors > 0 && `${errors} lỗi`, others > 0 && `${others} chỗ cần xem lại`];
    return `${counts.filter((count) => count !== false).join(', ')}: ${titles.join('; ')}`;
  },
  withoutDate: (rules) => `chưa xét ${rules} quy tắc cần ngày kiểm tra`,
  place: {
    ambiguous: (text, candidates) => `Chưa rõ “${text}” là ${candidates.join(' hay ')}`,
    unknown: (text) => `Không có địa bàn nào tên “${text}”`,
  },
  wrong: {
    argument: (name, given, accepted) =>
      given === ''
        ? `Chưa có đối số “${name}”. Xin dùng một trong: ${accepted.join(', ')}.`
        : `Đối số “${name}” là “${given}”, chưa đúng. Xin dùng một trong: ${accepted.join(', ')}.`,
    unknownRange: (position) =>
      `Vùng ô thứ ${position} không có dòng tiêu đề nào của sổ viện trợ. Xin chọn cả dòng tiêu đề của bảng.`,
    noRegister:
      'Chưa có vùng nào là bảng “Viện trợ”. Xin chọn bảng đó, kể cả dòng tiêu đề, làm đối số đầu tiên.',
    noCalls:
      'Đo vốn kêu gọi thì cần bảng “Danh mục kêu gọi”. Xin chọn bảng đó, kể cả dòng tiêu đề, làm đối số đầu tiên.',
    noFlows: (measure) =>
      `Đo “${measure}” thì cần cả bảng “Cam kết và giải ngân”. Xin thêm bảng đó, kể cả dòng tiêu đề, vào các đối số.`,
    noDay:
      'Đo vốn kêu gọi thì cần ngày tính tỷ giá: xin ghi đối số “to”, hoặc thêm bảng “Cài đặt” có dòng as_of.',
    noRates: 'Chưa có vùng nào là bảng “Tỷ giá”. Xin chọn bảng đó, kể cả dòng tiêu đề, làm đối số “rates”.',
    noRate: (currency, period) => `Bảng “Tỷ giá” không có tỷ giá ${currency} cho ${period}.`,
    notTogether: (measure, dimension) => `Không lập được “${measure}” theo “${dimension}”.`,
    date: (name, given) =>
      `Đối số “${name}” là “${given}”, không phải ngày. Xin dùng ô ngày, hoặc 01/01/2024, 01/2024, 2024.`,
    missing: (name) => `Chưa có đối số “${name}”. Xin dùng ô ngày, hoặc 01/01/2024, 01/2024, 2024.`,
    window: (name, given) =>
      `Đối số “${name}” là “${given}”, không phải khoảng thời gian. Xin ghi như "2023", "01/2023 - 06/2023" hoặc "9 tháng 2023".`,
    order: 'Ngày đầu phải trước hoặc trùng ngày cuối.',
    amount: (given) => `Đối số “amount” là “${given}”, không phải số tiền.`,
    ambiguousAmount: (given, readings) =>
      `Đối số “amount” là “${given}”, có thể hiểu là ${readings.join(' hoặc ')}. Xin nhập ô đó dưới dạng số.`,
    otherCurrency: (given, currency) =>
      `Đối số “amount” là “${given}”, không cùng tiền tệ với đối số “currency” là “${currency}”.`,
    oneTooMany: (given) => `Đối số “${given}” đứng cuối là thừa, hàm này không dùng đến. Xin bỏ đi.`,
    noDimension: 'Đối số “value” cần có đối số “dimension” đứng trước, ví dụ "lĩnh vực".',
    value: (dimension, given, known) =>
      `Đối số “value” là “${given}”, không có trong “${dimension}”. ${known.length > 0 ? `Sổ có: ${known.join(', ')}.` : 'Sổ chưa có khoản nào được tính.'}`,
    code: (list, given) => `Danh sách “${list}” không có “${given}”.`,
  },
};
