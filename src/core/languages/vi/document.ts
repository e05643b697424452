import type { DocumentWords } from '../document-words';

export const document: DocumentWords = {
  annex: 'Phụ lục',
  attachedTo:
    '(Kèm theo .................. số ......../............... ngày ..... tháng ..... năm ........ của ..................)',
  period: (from, to) => `Giai đoạn ${from} - ${to}`,
  parts: {
    general: 'Thông tin chung',
    front: 'Giới thiệu và cách thức hỗ trợ',
    summary: 'Tổng hợp nhu cầu vận động',
    index: 'Mục lục dự án',
    projects: 'Thông tin từng dự án',
    contact: 'Đầu mối liên hệ',
    changes: 'Thay đổi so với lần phát hành trước',
  },
  general: {
    programme: 'Chương trình',
    period: 'Thời gian kêu gọi',
    managingAgency: 'Cơ quan chủ quản',
    legalBasis: 'Căn cứ pháp lý',
    publisher: 'Cơ quan lập danh mục',
    asOf: 'Số liệu tính đến ngày',
    validUntil: 'Danh mục có giá trị đến hết ngày',
    projects: 'Quy mô danh mục',
    projectsSentence: (projects, requested, remaining) =>
      `${projects} dự án; tổng vốn đề nghị viện trợ ${requested}; còn cần vận động ${remaining}`,
  },
  front: {
    profile: 'Giới thiệu về tỉnh',
    priorities: 'Định hướng ưu tiên và tiêu chí lựa chọn',
    support: 'Các bước hỗ trợ một dự án',
    models: 'Mô hình đã thực hiện có hiệu quả',
  },
  summary: {
    title: 'Tổng hợp theo lĩnh vực',
    projects: 'Số dự án',
    currency: 'Đơn vị',
    grandTotal: 'TỔNG CỘNG',
    measures: {
      total: 'Tổng kinh phí',
      requested: 'Vốn đề nghị viện trợ',
      secured: 'Vốn đã có',
      remaining: 'Còn cần vận động',
      counterpart: 'Vốn đối ứng',
    },
    notes: {
      withoutTotal: (projects) =>
        `${projects} dự án chưa nêu tổng kinh phí nên không có trong cột Tổng kinh phí.`,
      overfunded: (projects) =>
        `${projects} dự án có vốn đã có cao hơn vốn đề nghị; phần vượt không trừ vào số còn cần vận động của dự án khác.`,
      severalSectors: (projects) =>
        `${projects} dự án thuộc nhiều lĩnh vực: số dự án tính một lần ở lĩnh vực chính, kinh phí chia theo tỷ lệ của từng lĩnh vực.`,
    },
  },
  rates: {
    note: (groups) => `Ghi chú: Số tiền được quy đổi theo ${groups}. Mỗi khoản tiền làm tròn một lần.`,
    ofMonth: (month, source, rates) => `tỷ giá tháng ${month}${inBrackets('nguồn', source)}: ${rates}`,
    ofYear: (year, source, rates) => `tỷ giá năm ${year}${inBrackets('nguồn', source)}: ${rates}`,
  },
  index: {
    bySector: 'Theo lĩnh vực',
    byPlace: 'Theo địa bàn',
    byBudget: 'Theo số vốn còn cần vận động',
    number: 'Số',
    code: 'Mã dự án',
    project: 'Tên dự án',
    remaining: 'Còn cần vận động',
    place: 'Địa bàn',
    band: 'Mức vốn',
    projects: 'Dự án số',
    below: (limit) => `Dưới ${limit}`,
    between: (from, to) => `Từ ${from} đến dưới ${to}`,
    above: (limit) => `Từ ${limit} trở lên`,
    back: 'Về mục lục',
  },
  table: {
    number: 'TT',
    project: 'Mã, tên dự án; chủ dự án',
    projectWithoutCode: 'Tên dự án; chủ dự án',
    where: 'Địa điểm; thời gian; đầu mối',
    content: 'Mục tiêu; nội dung, quy mô đề nghị tài trợ',
    effect: 'Đối tượng hưởng lợi; kết quả dự kiến',
    money: 'Kinh phí',
    grandTotal: (projects) => `TỔNG CỘNG: ${projects} dự án`,
  },
  changes: {
    since: (edition, date) => `So với lần phát hành số ${edition}, số liệu tính đến ngày ${date}.`,
    none: 'Không có thay đổi.',
    kinds: {
      added: 'Dự án mới',
      changed: 'Dự án có nội dung thay đổi',
      funded: 'Dự án đã có nhà tài trợ',
      withdrawn: 'Dự án đã rút hoặc tạm dừng',
      absent: 'Dự án chưa đưa vào lần này',
    },
    field: (name, before, after) =>
      before === '' && after === '' ? `${name}: đã sửa` : `${name}: ${before} → ${after}`,
    blank: '(trống)',
  },
  choices: {
    forms: {
      annex: 'Phụ lục kèm theo văn bản',
      document: 'Văn bản riêng, có quốc hiệu và chữ ký',
    },
    languages: {
      both: 'Song ngữ Việt - Anh',
      vi: 'Chỉ tiếng Việt',
      en: 'Chỉ tiếng Anh (tập giới thiệu có bìa)',
    },
    layouts: { pages: 'Mỗi dự án một trang', table: 'Một bảng trên trang ngang' },
    edition: (number, date) => `Lần ${number}, số liệu đến ${date}`,
  },
  slip: {
    title: 'Phiếu rà soát danh mục kêu gọi viện trợ',
    internal: 'Lưu nội bộ, không gửi kèm danh mục',
    rows: (read, issued, leftOut, notSelected) =>
      `Đã đọc ${read} dòng: ${issued} dự án trong danh mục, ${leftOut} dự án để lại, ${notSelected} dự án không được chọn.`,
    leftOut: 'Dự án để lại và lý do',
    review: 'Điều cần xem lại trước khi phát hành',
    nothingLeftOut: 'Không để lại dự án nào.',
    nothingToReview: 'Không có điều gì cần xem lại.',
    project: 'Dự án',
    cell: 'Vị trí',
    reason: 'Lý do và việc cần làm',
    place: (sheet, row) => `${sheet}, dòng ${row}`,
    settings: (key) => `Cài đặt, ${key}`,
  },
  officeGaps: {
    blank: (setting, beside) =>
      `Thiết lập “${beside}” đã có mà “${setting}” còn trống, nên danh mục chỉ nói điều này bằng một thứ tiếng.${fillIn(setting)}.`,
    'of-another': (setting, beside) =>
      `Thiết lập “${beside}” đã đổi mà “${setting}” thì chưa, nên danh mục có thể in tên của nơi khác.${fillIn(setting)}.`,
    'no-contact': (setting) => `Danh mục chưa có đầu mối liên hệ.${fillIn(setting)}.`,
    'no-signer': (setting) =>
      `Chưa có họ tên người ký của văn bản.${fillIn(setting)}, hoặc để trống để ghi tay.`,
  },
  project: {
    heading: (number) => `Dự án số ${number}`,
    sector: (name) => `Lĩnh vực: ${name}`,
    language: 'Tiếng Việt',
    title: 'Tên dự án',
    amountNeeded: 'Số vốn cần vận động',
    owner: 'Chủ dự án',
    place: 'Địa điểm thực hiện',
    need: 'Sự cần thiết',
    objective: 'Mục tiêu',
    scope: 'Nội dung, quy mô đề nghị tài trợ',
    beneficiaries: 'Đối tượng hưởng lợi',
    results: 'Kết quả dự kiến',
    budgetLines: 'Các khoản kinh phí chính',
    total: 'Tổng kinh phí',
    requested: 'Vốn đề nghị viện trợ',
    counterpart: 'Vốn đối ứng',
    secured: 'Vốn đã có',
    remaining: 'Còn cần vận động',
    period: 'Thời gian thực hiện',
    readiness: 'Mức độ sẵn sàng',
    marker: 'Đối tượng ưu tiên',
    sdg: 'Mục tiêu phát triển bền vững',
    map: 'Bản đồ',
    photo: 'Hình ảnh',
    contact: 'Đầu mối liên hệ',
    equivalent: (amounts) => `(tương đương ${amounts})`,
    overfunded: (excess) => `vốn đã có vượt vốn đề nghị ${excess}`,
    partlyFundable: 'có thể tài trợ từng phần',
    readinesses: {
      idea: 'Ý tưởng',
      outline: 'Đề cương',
      document: 'Văn kiện dự án',
      ready: 'Sẵn sàng triển khai',
    },
    markers: {
      women: 'phụ nữ',
      children: 'trẻ em',
      'ethnic-minorities': 'đồng bào dân tộc thiểu số',
      border: 'khu vực biên giới',
      disability: 'người khuyết tật',
    },
    forms: { cash: 'tiền mặt', 'in-kind': 'hiện vật', experts: 'chuyên gia' },
  },
  leftOut: {
    blank: (field) => `Cột “${field}” để trống. Hãy điền rồi lập lại danh mục.`,
    'not-translated': (field) =>
      `Cột “${field}” chưa có trong khi ngôn ngữ kia đã có. Hãy dịch và điền vào cột này.`,
    unreadable: (field, value) => `Không đọc được “${value}” ở cột “${field}”. Hãy sửa lại ô này.`,
    'not-positive': (field, value) => `Số tiền ở cột “${field}” là ${value}. Hãy ghi số tiền đúng.`,
    'no-rate': (_field, value) =>
      `Chưa có tỷ giá để quy đổi ${value} tại thời điểm lập danh mục. Hãy thêm vào bảng Tỷ giá.`,
    finding: () => 'Kết quả kiểm tra có lỗi chặn phát hành ở dòng này. Hãy xem bảng Kết quả kiểm tra và sửa.',
  },
};

function inBrackets(label: string, text: string): string {
  return text === '' ? '' : ` (${label}: ${text})`;
}

function fillIn(setting: string): string {
  return ` Hãy điền giá trị ở dòng ${setting} của bảng “Cài đặt”`;
}
