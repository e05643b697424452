import { printDecimal, printPeriod, printTime } from '../../values/print';
import type { FindingWords } from '../finding-words';
import { tables } from './tables';

const number = (value: number | string) => printDecimal(String(value), 'vi');
const date = (period: string) => printPeriod(period, 'vi');
const list = (items: readonly string[]) => items.join(', ');

/** A question about what may have been meant; none where that is anything. */
const isIt = (candidates: readonly string[]) =>
  candidates.length === 0 || candidates.length > 3 ? '' : `Có phải ${candidates.join(' hay ')} không? `;

const custom = (because: string) => `Thông lệ lập sổ: ${because}.`;
const byName = 'Các cột được nhận biết theo tên.';
const unclassified = 'Khoản này sẽ tính vào “Chưa phân loại”, không bị bỏ khỏi tổng.';
const notAdded = 'Số không đọc được thì không cộng vào tổng, cũng không tính là 0.';
const notIssued = 'Dự án thiếu nội dung này không đưa vào danh mục kêu gọi được.';
const reform = 'Nghị quyết 1681/NQ-UBTVQH15 ngày 16/06/2025: từ 01/07/2025 không còn cấp huyện.';
const merged = `${reform} Cùng năm, nhiều sở, ban đã sáp nhập.`;
const approval = 'Nghị định 80/2020/NĐ-CP, Điều 7: thẩm quyền phê duyệt.';
const registration = 'Nghị định 58/2022/NĐ-CP: giấy đăng ký có thời hạn không quá 3 năm.';
const shares = 'YT 60; GD 40';
const decision = '318/QĐ-UBND';
const day = '21/02/2020';

export const findings: FindingWords = {
  tables,
  list,
  quote: (text) => `“${text}”`,
  wholeColumn: (rows, heading) => `Cả cột “${heading}” (${number(rows)} dòng) đều như vậy. Dòng đầu tiên: `,
  verdicts: { blocks: 'Phải sửa', error: 'Phải sửa', warning: 'Cần xem lại', info: 'Nên biết' },
  blocks: {
    total: 'Chưa cộng vào tổng',
    group: 'Vào “Chưa phân loại”',
    document: 'Chưa đưa vào danh mục kêu gọi',
  },
  sheet: {
    name: 'Kết quả kiểm tra',
    title: 'Kết quả kiểm tra sổ viện trợ',
    checked: (today, rows, count) =>
      `Kiểm tra ngày ${date(today)}: đã đọc ${number(rows)} dòng, có ${number(count)} điều cần xem.`,
    nothing: 'Không có gì cần xem lại.',
    causes: 'Theo nguyên nhân',
    all: 'Từng điều',
    kept: 'Giữ nguyên, có lý do',
    keptVerdict: 'giữ nguyên',
    keptBy: (at, by) => [printTime(at, 'vi'), by].filter((part) => part !== '').join(', '),
    fileName: (today) => `ket-qua-kiem-tra-${today}.csv`,
    notRun: 'Chưa kiểm tra được vì sổ không có cột cần thiết',
    wholeSheet: 'cả trang tính',
    headings: {
      verdict: 'Mức',
      cause: 'Nguyên nhân',
      count: 'Số lần',
      rows: 'Số dòng',
      blocks: 'Ảnh hưởng',
      place: 'Vị trí',
      code: 'Mã',
      value: 'Đang ghi',
      what: 'Nội dung',
      why: 'Căn cứ',
      todo: 'Cách xử lý',
      example: 'Ví dụ đúng',
      fix: 'Sửa thành',
      sheet: 'Trang tính',
      cell: 'Ô',
      rule: 'Mã quy tắc',
      reason: 'Lý do',
      keptBy: 'Người và lúc quyết định',
    },
  },
  rules: {
    'missing-header': {
      title: 'Không tìm thấy dòng tiêu đề',
      what: 'Không dòng nào trong 20 dòng đầu có từ hai tên cột quen thuộc, nên chưa đọc được trang tính này.',
      why: byName,
      todo: 'Ghi tên các cột trên một dòng, hoặc đổi tên trang tính nếu đây là bảng khác.',
      example: 'Mã | Tên khoản viện trợ | Nhà tài trợ | Lĩnh vực',
    },
    'missing-key-column': {
      title: 'Thiếu cột không thể thiếu',
      what: (_, { heading }) => `Trang tính không có cột “${heading}”.`,
      why: byName,
      todo: 'Thêm cột này, hoặc đặt đúng tên cho cột đang có.',
      example: (_, { heading }) => heading,
    },
    'missing-column': {
      title: 'Thiếu cột nên có',
      what: ({ fields }) => `Trang tính chưa có ${fields.length === 1 ? 'cột' : 'các cột'}: ${list(fields)}.`,
      why: 'Những kiểm tra và cách phân nhóm cần các cột này chưa thực hiện được.',
      todo: 'Thêm cột nếu cần; nếu không, để nguyên.',
      example: ({ fields }) => fields[0] ?? '',
    },
    'doubled-column': {
      title: 'Cột bị trùng tên',
      what: (_, { heading, usualHeading }) =>
        heading === usualHeading
          ? `Có hơn một cột “${heading}”; chỉ cột đầu tiên được đọc.`
          : `Có hơn một cột được hiểu là “${usualHeading}”; chỉ cột “${heading}” được đọc.`,
      why: byName,
      todo: 'Đổi tên cột còn lại, hoặc gộp hai cột.',
      example: (_, { heading }) => heading,
    },
    'another-table': {
      title: 'Còn bảng khác trong trang tính',
      what: ({ firstRow, rows, headings }) =>
        `Từ dòng ${firstRow} có một bảng khác (${headings}); ${rows} dòng của phần đó không được đọc và không tính vào tổng.`,
      why: 'Mỗi trang tính được đọc theo một bộ tiêu đề; đọc bảng khác theo tiêu đề này thì sai cột.',
      todo: 'Chuyển bảng đó sang trang tính riêng, hoặc sắp lại các cột đúng như bảng chính. Nếu chỉ là biểu tổng hợp thì để nguyên và ghi lý do.',
      example: 'Viện trợ 2024 | Viện trợ 2025',
    },
    'error-cell': {
      title: 'Ô báo lỗi công thức',
      what: (_, { value }) => `Ô đang báo lỗi ${value}.`,
      why: 'Ô lỗi không có giá trị, không được coi là 0 hay để trống.',
      todo: 'Sửa công thức hoặc nhập giá trị.',
      example: '500000',
    },
    'subtotal-differs': {
      title: 'Dòng cộng khác số tính lại',
      what: ({ typed, computed, currency: unit }) =>
        `Dòng cộng ghi ${number(typed)} ${unit}, tính lại các dòng của phần đó được ${number(computed)} ${unit}.`,
      why: 'Dòng cộng nhập tay không đổi theo khi số liệu thay đổi.',
      todo: 'Xem lại các dòng hoặc sửa dòng cộng; dòng này không tính vào tổng.',
      example: ({ computed }) => number(computed),
    },
    'foreign-time-zone': {
      title: 'Múi giờ của bảng tính',
      what: ({ timeZone }) =>
        `Múi giờ của bảng tính là ${timeZone}, không có trong các múi giờ ghi ở bảng Cài đặt.`,
      why: 'Khác múi giờ thì ngày trong ô có thể bị đọc thành ngày trước hoặc ngày sau.',
      todo: 'Vào Tệp > Cài đặt, chọn múi giờ Việt Nam.',
      example: '(GMT+07:00) Hà Nội',
    },
    'unreadable-setting': {
      title: 'Cài đặt không dùng được',
      what: ({ key, known }, { value }) =>
        known
          ? `Giá trị ${value} của “${key}” không đọc được, đang dùng giá trị mặc định.`
          : `Không có cài đặt nào tên “${key}”.`,
      why: 'Mọi giới hạn của việc kiểm tra lấy từ trang tính Cài đặt.',
      todo: (_, { column }) => `Sửa theo cột “${column('explanation')}”, hoặc xóa dòng này.`,
      example: 'reporting_year | 2024',
    },
    'missing-code': {
      title: 'Chưa có mã',
      what: ({ rows }) => `${number(rows)} dòng chưa có mã.`,
      why: 'Mã giúp nhận ra một khoản khi sắp xếp hoặc đổi tên.',
      todo: 'Đặt mã cho các dòng này.',
      example: 'SL-YT-2024-001',
    },
    'blanks-among-values': {
      title: 'Cột có dòng ghi, có dòng trống',
      what: ({ rows, all }, { heading }) =>
        `${number(rows)} trong ${number(all)} dòng để trống cột “${heading}”, các dòng khác đều ghi.`,
      why: 'Ô trống được hiểu là 0 hoặc không, nhưng người đọc không biết là không có hay chưa ghi.',
      todo: 'Ghi 0 hoặc Không ở những dòng thực sự không có.',
      example: '0',
    },
    'malformed-code': {
      title: 'Mã không theo mẫu',
      what: (_, { value }) => `Mã ${value} không theo mẫu đã đặt.`,
      why: 'Mẫu mã do đơn vị đặt (cài đặt code_pattern).',
      todo: 'Sửa mã, hoặc sửa mẫu trong Cài đặt nếu đơn vị dùng mẫu khác.',
      example: 'SL-YT-2024-001',
    },
    'code-sector-differs': {
      title: 'Mã và lĩnh vực không khớp',
      what: ({ inCode, sector }, { value, column }) =>
        `Mã ${value} thuộc lĩnh vực ${inCode}, cột “${column('sector')}” ghi ${sector}.`,
      why: custom('mã mang chữ viết tắt của lĩnh vực thì hai chỗ nói cùng một lĩnh vực'),
      todo: 'Xem lại lĩnh vực; nếu lĩnh vực đúng, có thể giữ nguyên mã.',
      example: 'SL-YT-2024-001 | YT',
    },
    'duplicate-code': {
      title: 'Mã bị trùng',
      what: ({ otherSheet, otherRow }, { value }) =>
        `Mã ${value} đã có ở dòng ${otherRow}, trang tính “${otherSheet}”.`,
      why: 'Một khoản ghi hai lần thì tiền bị cộng hai lần.',
      todo: 'Xóa dòng ghi lặp, hoặc đặt mã khác nếu là hai khoản.',
      example: 'SL-YT-2024-002',
    },
    'carried-over-differs': {
      title: 'Khoản chuyển tiếp ghi số tiền khác năm trước',
      what: ({ otherSheet, otherRow, here, currency, counted, countedCurrency }) =>
        `Ở đây ghi ${number(here)} ${currency}, còn dòng ${otherRow}, trang tính “${otherSheet}” ghi ${number(counted)} ${countedCurrency}.`,
      why: 'Khoản chuyển tiếp chỉ tính một lần, theo bảng của năm đầu.',
      todo: 'Sửa cho khớp; nếu vốn đã điều chỉnh thì ghi quyết định điều chỉnh vào bảng “Quyết định”.',
      example: ({ counted }) => number(counted),
    },
    'missing-title': {
      title: 'Chưa có tên',
      what: 'Dòng này chưa có tên tiếng Việt.',
      why: custom('báo cáo và danh mục gọi mỗi khoản bằng tên của nó'),
      todo: 'Ghi tên như trong quyết định hoặc văn kiện.',
      example: 'Nâng cấp trạm y tế xã Mường Bú',
    },
    'missing-english-title': {
      title: 'Chưa có tên tiếng Anh',
      what: 'Dự án chưa có tên tiếng Anh.',
      why: 'Danh mục có tiếng Anh cần tên này; bản chỉ có tiếng Việt thì không.',
      todo: 'Ghi tên tiếng Anh.',
      example: 'Upgrading Muong Bu commune health station',
    },
    'unlikely-title': {
      title: 'Tên khác thường',
      what: ({ problem, length }, { value }) =>
        problem === 'capitals'
          ? `Tên ${value} viết toàn chữ in hoa.`
          : `Tên ${value} ${problem === 'short' ? 'quá ngắn' : 'quá dài'} (${number(length)} ký tự).`,
      why: custom('tên được in nguyên văn vào báo cáo và danh mục'),
      todo: 'Ghi tên đầy đủ, viết thường; nội dung dài để ở cột khác.',
      example: 'Nâng cấp trạm y tế xã Mường Bú',
    },
    'untranslated-title': {
      title: 'Tên tiếng Anh còn là tiếng Việt',
      what: (_, { value, heading }) => `Cột “${heading}” đang ghi ${value}.`,
      why: 'Nhà tài trợ nước ngoài đọc cột này.',
      todo: 'Dịch sang tiếng Anh, chỉ giữ tên riêng.',
      example: 'Upgrading Muong Bu commune health station',
    },
    'numbers-differ': {
      title: 'Số liệu hai thứ tiếng khác nhau',
      what: ({ vietnamese, english }) =>
        [
          vietnamese.length > 0 ? `Chỉ bản tiếng Việt có ${list(vietnamese)}.` : '',
          english.length > 0 ? `Chỉ bản tiếng Anh có ${list(english)}.` : '',
        ]
          .join(' ')
          .trim(),
      why: 'Hai bản phải nói cùng một nội dung.',
      todo: 'Đối chiếu và sửa số sai.',
      example: '12 lớp học / 12 classrooms',
    },
    'text-not-normalised': {
      title: 'Khoảng trắng hoặc mã chữ thừa',
      what: 'Ô có khoảng trắng thừa, ký tự ẩn hoặc dấu gõ rời.',
      why: 'Hai chữ nhìn giống nhau nhưng khác mã thì tìm và so sánh không ra.',
      todo: 'Thay bằng bản đã làm sạch; chữ nhìn không đổi.',
      example: 'Sơn La',
    },
    'legacy-encoding': {
      title: 'Chữ mã cũ (TCVN3, VNI)',
      what: ({ encoding, proposal }, { value }) =>
        `Ô ghi ${value}, có vẻ là chữ ${encoding.toUpperCase()} của “${proposal}”.`,
      why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: dùng Unicode theo TCVN 6909:2001.',
      todo: 'Chuyển sang Unicode rồi đọc lại từng chữ.',
      example: ({ proposal }) => proposal,
    },
    'lookalike-d': {
      title: 'Chữ Đ sai mã',
      what: (_, { value }) => `Ô ghi ${value} dùng chữ Ð hoặc Ɖ của tiếng khác thay cho Đ.`,
      why: 'Nhìn giống nhưng khác mã nên tìm và sắp xếp không ra.',
      todo: 'Thay bằng chữ Đ tiếng Việt.',
      example: 'Đoàn Kết',
    },
    'identity-number': {
      title: 'Có số giấy tờ cá nhân',
      what: 'Ô có vẻ chứa số căn cước, chứng minh nhân dân hoặc hộ chiếu.',
      why: 'Sổ dùng chung và danh mục gửi ra ngoài không ghi số giấy tờ của cá nhân.',
      todo: 'Xóa số này khỏi sổ; chỉ ghi chức vụ và đầu mối cơ quan.',
      example: 'Phòng Hợp tác quốc tế, điện thoại cơ quan',
    },
    'near-duplicate-item': {
      title: 'Có thể ghi một khoản hai lần',
      what: ({ same, otherSheet, otherRow }) =>
        `${same === 'title' ? 'Tên, nhà tài trợ, số tiền và quyết định' : 'Nhà tài trợ, chủ khoản viện trợ, ngày bắt đầu và số tiền'} giống dòng ${otherRow}, trang tính “${otherSheet}”.`,
      why: 'Một khoản ghi hai lần thì tiền bị cộng hai lần.',
      todo: 'Xóa dòng ghi lặp; nếu là hai khoản thì giữ nguyên.',
      example: 'Tên ghi rõ đợt: “… (đợt 2)”',
    },
    'funded-call': {
      title: 'Dự án kêu gọi đã có tài trợ',
      what: ({ otherSheet, otherRow }) =>
        `Dự án cùng tên với khoản đã tiếp nhận ở dòng ${otherRow}, trang tính “${otherSheet}”.`,
      why: 'Danh mục chỉ gồm dự án còn cần tài trợ.',
      todo: 'Đổi trạng thái nếu dự án đã có nhà tài trợ.',
      example: 'Đã có nhà tài trợ',
    },
    'missing-donor': {
      title: 'Chưa có nhà tài trợ',
      what: 'Khoản viện trợ chưa ghi nhà tài trợ.',
      why: unclassified,
      todo: 'Ghi tên nhà tài trợ như trong trang tính Nhà tài trợ.',
      example: 'Plan International',
    },
    'unlisted-donor': {
      title: 'Nhà tài trợ chưa có trong danh sách',
      what: ({ donor, rows }) => `“${donor}” (${number(rows)} dòng) chưa có ở trang tính Nhà tài trợ.`,
      why: 'Loại và quốc gia của nhà tài trợ lấy từ danh sách này.',
      todo: (_, { column }) =>
        `Thêm vào danh sách, hoặc thêm vào cột “${column('aliases', 'donors')}” của tổ chức đã có.`,
      example: 'Plan International | Tổ chức PCPNN | Anh',
    },
    'donor-spelling': {
      title: 'Một nhà tài trợ, nhiều cách viết',
      what: ({ donor, other }) => `“${donor}” có lẽ cũng là “${other}”.`,
      why: 'Viết khác nhau thì tổng theo nhà tài trợ bị tách.',
      todo: (_, { column }) =>
        `Viết thống nhất, hoặc thêm cách viết này vào cột “${column('aliases', 'donors')}”.`,
      example: ({ other }) => other,
    },
    'similar-donor': {
      title: 'Tên nhà tài trợ gần giống nhau',
      what: ({ donor, other, rows }) => `“${donor}” (${number(rows)} dòng) gần giống “${other}”.`,
      why: 'Một nhà tài trợ viết nhiều kiểu thì bị đếm thành nhiều nhà tài trợ.',
      todo: (_, { column }) =>
        `Nếu là một, sửa theo tên trong danh sách hoặc ghi vào cột “${column('aliases', 'donors')}”; nếu là hai, giữ nguyên và ghi lý do.`,
      example: ({ other }) => other,
    },
    'missing-donor-type': {
      title: 'Chưa có loại nhà tài trợ',
      what: 'Nhà tài trợ chưa được phân loại.',
      why: 'Số tổ chức PCPNN trong báo cáo đếm theo loại.',
      todo: 'Chọn một loại trong danh sách.',
      example: 'Tổ chức PCPNN',
    },
    'unknown-country': {
      title: 'Không nhận ra quốc gia',
      what: (_, { value }) => `Ô ghi ${value}, không phải tên nước đã biết.`,
      why: 'Nhà tài trợ này chưa tính được theo quốc gia.',
      todo: 'Ghi tên nước bằng tiếng Việt, tiếng Anh hoặc mã hai chữ.',
      example: 'Ô-xtrây-li-a',
    },
    'domestic-donor': {
      title: 'Nhà tài trợ trong nước',
      what: 'Quốc gia của nhà tài trợ là Việt Nam.',
      why: 'Nghị định 313/2025/NĐ-CP: viện trợ của cơ quan, tổ chức, cá nhân nước ngoài.',
      todo: 'Ghi nước của tổ chức mẹ, hoặc bỏ khỏi sổ nếu là tài trợ trong nước.',
      example: 'Đức',
    },
    'expired-registration': {
      title: 'Giấy đăng ký hết hạn trước quyết định',
      what: ({ donor, expiry }) =>
        `Giấy đăng ký của “${donor}” hết hạn ngày ${date(expiry)}, trước ngày quyết định.`,
      why: registration,
      todo: 'Ghi thêm giấy đăng ký mới (mỗi giấy một dòng), hoặc xem lại ngày quyết định.',
      example: '15/03/2024 - 14/03/2027',
    },
    'missing-registration': {
      title: 'Chưa có giấy đăng ký',
      what: ({ donor }) => `“${donor}” là tổ chức PCPNN có khoản viện trợ nhưng chưa ghi giấy đăng ký.`,
      why: registration,
      todo: 'Ghi số, ngày cấp, ngày hết hạn của giấy đăng ký.',
      example: '123/CNV-HĐ',
    },
    'registration-ending': {
      title: 'Giấy đăng ký sắp hết hạn',
      what: ({ donor, expiry, days }) =>
        `Giấy đăng ký của ${donor} hết hạn ngày ${date(expiry)}, còn ${number(days)} ngày.`,
      why: registration,
      todo: 'Nhắc tổ chức làm thủ tục gia hạn.',
      example: '31/12/2027',
    },
    'outside-registration': {
      title: 'Ngoài lĩnh vực, địa bàn đăng ký',
      what: ({ donor, outside, allowed }) =>
        `Giấy đăng ký của ${donor} ghi: ${allowed}; khoản này thuộc ${outside}.`,
      why: 'Nghị định 58/2022/NĐ-CP: tổ chức hoạt động đúng lĩnh vực, địa bàn ghi trong giấy đăng ký.',
      todo: 'Xem lại khoản viện trợ, hoặc đề nghị tổ chức bổ sung giấy đăng ký.',
      example: ({ allowed }) => allowed,
    },
    'government-donor': {
      title: 'Nhà tài trợ là cơ quan nhà nước nước ngoài',
      what: ({ donor }) => `“${donor}” là cơ quan chính phủ hoặc liên chính phủ mà khoản này tính là PCPNN.`,
      why: 'Nghị định 313/2025/NĐ-CP, Điều 1: không gồm ODA và viện trợ theo điều ước.',
      todo: 'Xem lại loại nguồn vốn; ODA được thống kê riêng.',
      example: 'Viện trợ khác không thuộc ODA',
    },
    'oda-named': {
      title: 'Tên khoản nói đến ODA',
      what: ({ phrase }) => `Khoản ghi là PCPNN nhưng tên có “${phrase}”.`,
      why: 'Nghị định 313/2025/NĐ-CP, Điều 1: vốn ODA không thuộc phạm vi điều chỉnh.',
      todo: 'Xem lại loại nguồn vốn; khoản ODA được tính riêng.',
      example: 'ODA',
    },
    'same-money-as-oda': {
      title: 'Cùng một số tiền ghi cả ở ODA',
      what: ({ otherSheet, otherRow }) =>
        `Số tiền này đã có ở khoản ODA, dòng ${otherRow}, trang tính “${otherSheet}”.`,
      why: 'Tiền ghi ở cả PCPNN và ODA thì bị báo cáo hai lần.',
      todo: 'Giữ một dòng đúng nguồn vốn; nếu là hai khoản khác nhau, giữ nguyên và ghi lý do.',
      example: 'ODA',
    },
    'missing-sector': {
      title: 'Chưa có lĩnh vực',
      what: 'Dòng này chưa có lĩnh vực.',
      why: unclassified,
      todo: 'Ghi mã hoặc tên lĩnh vực.',
      example: 'YT',
    },
    'unknown-sector': {
      title: 'Không nhận ra lĩnh vực',
      what: ({ sector }) => `“${sector}” không có trong danh sách lĩnh vực.`,
      why: unclassified,
      todo: 'Chọn lĩnh vực trong danh sách, hoặc thêm vào trang tính Lĩnh vực.',
      example: 'Y tế',
    },
    'shares-missing': {
      title: 'Nhiều phần mà chưa có tỷ lệ',
      what: (_, { value }) => `Ô ghi ${value} mà không có tỷ lệ của từng phần.`,
      why: 'Tiền không tự chia đều khi chưa biết tỷ lệ.',
      todo: 'Ghi tỷ lệ phần trăm sau mỗi tên.',
      example: shares,
    },
    'shares-not-100': {
      title: 'Tỷ lệ không đủ 100',
      what: (_, { value }) => `Các tỷ lệ trong ${value} cộng lại không bằng 100.`,
      why: 'Chuẩn IATI 2.1.2: các tỷ lệ phải cộng đủ 100.',
      todo: 'Sửa tỷ lệ cho đủ 100.',
      example: shares,
    },
    'withdrawn-dac-code': {
      title: 'Mã DAC không còn dùng',
      what: ({ code, withdrawn }) =>
        withdrawn ? `Mã DAC ${code} đã bị rút.` : `Mã DAC ${code} không có trong danh mục.`,
      why: 'Danh mục mã ngành của OECD-DAC.',
      todo: 'Thay bằng mã còn hiệu lực.',
      example: '43060',
    },
    'unexplained-other-sector': {
      title: 'Lĩnh vực “Khác” chưa nêu rõ',
      what: (_, { column }) => `Khoản thuộc lĩnh vực “Khác” mà cột “${column('note')}” để trống.`,
      why: 'Danh mục lĩnh vực: “Khác (nêu rõ)”.',
      todo: (_, { column }) => `Ghi rõ nội dung ở cột “${column('note')}”.`,
      example: 'Hỗ trợ tư pháp',
    },
    'missing-owner': {
      title: 'Chưa có chủ khoản viện trợ',
      what: 'Dòng này chưa ghi đơn vị tiếp nhận.',
      why: 'Chủ khoản viện trợ là đơn vị báo cáo và quyết toán khoản viện trợ.',
      todo: 'Ghi tên đơn vị tiếp nhận.',
      example: 'Sở Y tế tỉnh Sơn La',
    },
    'owner-spelling': {
      title: 'Một đơn vị, nhiều cách viết',
      what: ({ owner, other, rows }) =>
        `“${owner}” (${number(rows)} dòng) và “${other}” có lẽ là một đơn vị.`,
      why: custom('một đơn vị viết nhiều cách thì tổng theo đơn vị bị tách'),
      todo: 'Dùng thống nhất một tên.',
      example: ({ other }) => other,
    },
    'abolished-owner': {
      title: 'Đơn vị đã giải thể hoặc sáp nhập',
      what: ({ since }, { value }) => `${value} đã giải thể hoặc sáp nhập, tính đến ngày ${date(since)}.`,
      why: merged,
      todo: 'Ghi đơn vị đã tiếp nhận nhiệm vụ.',
      example: 'UBND xã Mường La',
    },
    'owner-equals-donor': {
      title: 'Đơn vị tiếp nhận trùng nhà tài trợ',
      what: (_, { value }) => `${value} vừa là đơn vị tiếp nhận vừa là nhà tài trợ.`,
      why: custom('bên tiếp nhận và bên tài trợ là hai bên khác nhau'),
      todo: (_, { column }) =>
        `Xem lại hai cột “${column('owner')}” và “${column('donor')}”, một cột ghi nhầm.`,
      example: 'Sở Y tế tỉnh Sơn La',
    },
    'missing-place': {
      title: 'Chưa có địa bàn',
      what: 'Dòng này chưa ghi nơi thực hiện.',
      why: 'Chưa tính được theo địa bàn.',
      todo: 'Ghi xã, phường, hoặc “Toàn tỉnh”.',
      example: 'xã Mường Bú',
    },
    'unresolved-place': {
      title: 'Không nhận ra địa danh',
      what: ({ places }) => `Không có trong danh sách địa danh: ${list(places)}.`,
      why: 'Địa danh theo các xã, phường từ 01/07/2025 và các đơn vị cũ.',
      todo: ({ nearest }) =>
        `${nearest === '' ? 'Sửa tên' : `Có phải “${nearest}” không? Sửa tên`}; nhiều nơi thì cách nhau bằng dấu chấm phẩy.`,
      example: 'xã Mường Bú; phường Tô Hiệu',
    },
    'ambiguous-place': {
      title: 'Địa danh có nhiều cách hiểu',
      what: ({ place, candidates }) => `“${place}” có thể là: ${candidates.join(' / ')}.`,
      why: 'Nhiều xã mới mang tên huyện cũ, nhiều xã cũ tên gần giống nhau.',
      todo: 'Ghi rõ xã, phường hay huyện cũ.',
      example: 'xã Mường La',
    },
    'outdated-place': {
      title: 'Địa danh cũ',
      what: ({ former, current, since }) =>
        `“${former}” là tên trước ngày ${date(since)}${current === null ? '' : `, nay là ${current}`}.`,
      why: reform,
      todo: ({ current }) => (current === null ? 'Ghi các xã, phường mới.' : 'Ghi tên mới.'),
      example: ({ current }) => current ?? 'xã Mường Bú',
    },
    'unreadable-date': {
      title: 'Không đọc được ngày',
      what: (_, { value, heading }) => `Cột “${heading}” ghi ${value}, không phải ngày, tháng hoặc năm.`,
      why: 'Không tự đoán hay đảo ngày với tháng.',
      todo: ({ candidates }) => `${isIt(candidates)}Ghi ngày/tháng/năm, tháng/năm hoặc năm.`,
      example: day,
    },
    'two-digit-year': {
      title: 'Năm chỉ có hai chữ số',
      what: (_, { value, heading }) => `Cột “${heading}” ghi ${value}, năm chưa viết đủ bốn chữ số.`,
      why: 'Không tự đoán thế kỷ: 24 có thể là 1924 hoặc 2024.',
      todo: ({ candidates }) => `${isIt(candidates)}Viết năm đủ bốn chữ số.`,
      example: ({ candidates }) => candidates[0] ?? day,
    },
    'several-months': {
      title: 'Ghi cả khoảng nhiều tháng',
      what: ({ first, last }, { value, heading }) =>
        `Cột “${heading}” ghi ${value}, tức từ ${first} đến ${last}, không phải một ngày, tháng, quý hay năm.`,
      why: 'Mỗi số liệu tính vào một ngày, tháng, quý hoặc năm; không tự chọn thay người lập sổ.',
      todo: ({ last, year }) => `Ghi ngày hoặc tháng thực tế, như ${last}; nếu chỉ biết năm thì ghi ${year}.`,
      example: ({ last }) => last,
    },
    'date-typed-as-text': {
      title: 'Ngày nhập bằng chữ',
      what: (_, { value }) => `Ô đang chứa chữ ${value}, chưa phải là ngày.`,
      why: 'Ngày nhập bằng chữ không sắp xếp và lọc được.',
      todo: 'Nhập lại thành ngày.',
      example: day,
    },
    'unlikely-year': {
      title: 'Năm khác thường',
      what: ({ earliest, latest }, { value }) => `Ô ghi ${value}, năm ngoài khoảng ${earliest} - ${latest}.`,
      why: custom('năm như vậy thường do gõ thừa, thiếu chữ số hoặc theo lịch khác'),
      todo: 'Sửa năm; năm viết đủ bốn chữ số, theo dương lịch.',
      example: '2024',
    },
    'end-before-start': {
      title: 'Kết thúc trước khi bắt đầu',
      what: ({ start, end }) => `Bắt đầu ${date(start)} mà kết thúc ${date(end)}.`,
      why: 'Chuẩn IATI 11.1.2.',
      todo: 'Xem lại hai ngày theo văn kiện.',
      example: '01/2023 - 12/2025',
    },
    'long-period': {
      title: 'Thời gian quá dài',
      what: ({ years, limit }) => `Thời gian ${years} năm, dài hơn ${limit} năm.`,
      why: custom('thời gian dài như vậy thường do ghi nhầm năm'),
      todo: 'Xem lại năm bắt đầu và năm kết thúc.',
      example: '2023 - 2027',
    },
    'decision-in-future': {
      title: 'Ngày quyết định ở tương lai',
      what: ({ decision: decided, today }) =>
        `Ngày quyết định ${date(decided)} sau hôm nay (${date(today)}).`,
      why: 'Chuẩn IATI 11.1.4: ngày thực tế không ở tương lai.',
      todo: 'Xem lại ngày trong quyết định.',
      example: day,
    },
    'start-before-decision': {
      title: 'Bắt đầu từ năm trước quyết định',
      what: ({ start, decision: decided }) => `Bắt đầu ${date(start)}, quyết định ${date(decided)}.`,
      why: 'Nghị định 313/2025/NĐ-CP: chỉ tiếp nhận, sử dụng sau khi được phê duyệt.',
      todo: 'Xem lại hai ngày; đúng thì để nguyên.',
      example: day,
    },
    'end-passed': {
      title: 'Đã quá ngày kết thúc',
      what: ({ end, asOf }, { value }) =>
        `Trạng thái ${value} mà kết thúc ${date(end)}, trước ngày ${date(asOf)}.`,
      why: 'Trạng thái phải theo kịp thời gian thực hiện.',
      todo: 'Đổi trạng thái, hoặc ghi ngày kết thúc mới nếu đã gia hạn.',
      example: 'Đã kết thúc',
    },
    'end-not-reached': {
      title: 'Kết thúc sớm',
      what: ({ end }, { value }) => `Trạng thái ${value} mà ngày kết thúc là ${date(end)}.`,
      why: custom('báo cáo đếm khoản đang thực hiện và đã kết thúc theo trạng thái và ngày'),
      todo: 'Ghi ngày kết thúc thực tế, hoặc đổi trạng thái.',
      example: 'Đang thực hiện',
    },
    'slow-start': {
      title: 'Phê duyệt lâu mà chưa thực hiện',
      what: ({ days, limit }) =>
        `Đã ${number(days)} ngày từ khi phê duyệt (quá ${number(limit)} ngày) mà chưa thực hiện.`,
      why: 'Nghị định 80/2020/NĐ-CP, Điều 4: quá 6 tháng không thực hiện có thể bị thu hồi phê duyệt.',
      todo: 'Cập nhật trạng thái, hoặc hỏi chủ khoản viện trợ.',
      example: 'Đang thực hiện',
    },
    'dossier-near-limit': {
      title: 'Hồ sơ sắp hết hạn thẩm định',
      what: ({ days, limit, late }) =>
        `Đã ${number(days)} ngày từ khi nhận đủ hồ sơ, ${late ? 'quá' : 'sắp hết'} thời hạn ${number(limit)} ngày.`,
      why: 'Nghị định 80/2020/NĐ-CP: thẩm định không quá 20 ngày từ khi nhận đủ hồ sơ hợp lệ.',
      todo: 'Đôn đốc thẩm định; nếu đã phê duyệt, ghi số và ngày quyết định.',
      example: 'Đã phê duyệt',
    },
    'slow-appraisal': {
      title: 'Phê duyệt sau thời hạn',
      what: ({ days, limit }) =>
        `Từ ngày nhận đủ hồ sơ đến ngày quyết định là ${number(days)} ngày, thời hạn là ${number(limit)} ngày.`,
      why: 'Nghị định 80/2020/NĐ-CP: thẩm định không quá 20 ngày từ khi nhận đủ hồ sơ hợp lệ.',
      todo: 'Kiểm tra hai ngày này; nếu đúng thì không cần sửa.',
      example: day,
    },
    'dossier-after-decision': {
      title: 'Nhận hồ sơ sau quyết định',
      what: ({ dossier, decision: decided }) =>
        `Ngày nhận đủ hồ sơ ${date(dossier)} sau ngày quyết định ${date(decided)}.`,
      why: 'Hồ sơ được thẩm định rồi mới phê duyệt.',
      todo: 'Sửa ngày ghi sai.',
      example: day,
    },
    'missing-decision-date': {
      title: 'Chưa có ngày quyết định',
      what: 'Khoản viện trợ chưa có ngày hoặc năm quyết định.',
      why: 'Khoản viện trợ tính vào năm có quyết định phê duyệt.',
      todo: 'Ghi ngày quyết định (chỉ có năm cũng được), hoặc ghi trạng thái nếu chưa phê duyệt.',
      example: day,
    },
    'missing-decision-number': {
      title: 'Chưa có số quyết định',
      what: 'Có ngày quyết định mà chưa có số.',
      why: 'Khoản viện trợ chỉ được tiếp nhận khi có quyết định phê duyệt.',
      todo: 'Ghi số quyết định.',
      example: decision,
    },
    'malformed-decision-number': {
      title: 'Số quyết định khác mẫu',
      what: (_, { value }) => `Số quyết định ${value} không theo mẫu số/QĐ-cơ quan.`,
      why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: số và ký hiệu văn bản.',
      todo: 'Sửa theo quyết định, hoặc sửa mẫu trong Cài đặt.',
      example: decision,
    },
    'unexpected-approver': {
      title: 'Cấp phê duyệt không khớp số quyết định',
      what: ({ ending }, { value }) => `Số quyết định có ký hiệu ${ending} mà cấp phê duyệt ghi ${value}.`,
      why: approval,
      todo: 'Xem lại số quyết định và cấp phê duyệt.',
      example: 'Chủ tịch UBND tỉnh Sơn La',
    },
    'sensitive-subject': {
      title: 'Có thể thuộc thẩm quyền Thủ tướng',
      what: ({ phrase }) => `Tên có cụm từ “${phrase}”.`,
      why: approval,
      todo: 'Xem lại thẩm quyền phê duyệt; đúng thì để nguyên.',
      example: 'Thủ tướng Chính phủ',
    },
    'status-behind-decision': {
      title: 'Trạng thái chưa cập nhật',
      what: ({ decision: decided }, { value }) =>
        `Đã có quyết định ${date(decided)} mà trạng thái là ${value}.`,
      why: custom('báo cáo đếm các khoản theo trạng thái'),
      todo: 'Đổi trạng thái.',
      example: 'Đã phê duyệt',
    },
    'ended-by-decision': {
      title: 'Đã chấm dứt mà trạng thái còn thực hiện',
      what: ({ type, date: ended }, { value }) =>
        `Có quyết định ${type === 'revocation' ? 'thu hồi' : 'chấm dứt'} ngày ${date(ended)}, trạng thái vẫn là ${value}.`,
      why: custom('báo cáo đếm các khoản theo trạng thái'),
      todo: 'Đổi trạng thái, hoặc xem lại bảng Quyết định.',
      example: 'Chấm dứt/thu hồi',
    },
    'unknown-item-code': {
      title: 'Mã không có trong bảng Viện trợ',
      what: (_, { value }) =>
        value === ''
          ? 'Dòng này chưa có mã khoản viện trợ.'
          : `Không có khoản viện trợ nào mang mã ${value}.`,
      why: 'Quyết định, giải ngân được gắn với khoản viện trợ theo mã.',
      todo: 'Ghi đúng mã ở bảng Viện trợ.',
      example: 'SL-YT-2024-001',
    },
    'flow-in-future': {
      title: 'Giải ngân ở tương lai',
      what: ({ date: paid, today }) => `Ngày giải ngân ${date(paid)} sau hôm nay (${date(today)}).`,
      why: 'Tiền chưa chi thì chưa phải là giải ngân.',
      todo: 'Sửa ngày, hoặc đổi loại thành cam kết năm.',
      example: 'Cam kết năm',
    },
    'money-before-decision': {
      title: 'Nhận tiền trước quyết định',
      what: ({ date: paid, decision: decided }) =>
        `Giải ngân ${date(paid)}, trước ngày quyết định ${date(decided)}.`,
      why: 'Nghị định 313/2025/NĐ-CP: chỉ tiếp nhận và sử dụng viện trợ sau khi được phê duyệt.',
      todo: 'Kiểm tra chứng từ; sửa ngày nếu ghi nhầm, nếu đúng thì báo cáo rõ lý do.',
      example: day,
    },
    'payment-after-revocation': {
      title: 'Giải ngân sau khi chấm dứt, thu hồi',
      what: ({ date: paid, ended }) =>
        `Giải ngân ${date(paid)}, sau quyết định chấm dứt hoặc thu hồi ngày ${date(ended)}.`,
      why: 'Khoản đã chấm dứt thì không tiếp tục tiếp nhận và sử dụng.',
      todo: 'Kiểm tra chứng từ; sửa ngày nếu ghi nhầm.',
      example: day,
    },
    'disbursed-outside-period': {
      title: 'Giải ngân ngoài thời gian thực hiện',
      what: ({ date: paid, start, end }) =>
        `Giải ngân ${date(paid)}, thời gian thực hiện ${date(start)} - ${date(end)}.`,
      why: custom('tiền được giải ngân trong thời gian thực hiện và thời gian quyết toán sau đó'),
      todo: 'Sửa ngày, hoặc ghi quyết định gia hạn vào bảng Quyết định.',
      example: 'Gia hạn',
    },
    'disbursed-above-committed': {
      title: 'Giải ngân vượt cam kết',
      what: ({ paid, committed, currency: unit }) =>
        `Đã giải ngân ${number(paid)} ${unit}, cam kết chỉ có ${number(committed)} ${unit}.`,
      why: 'Phần vượt cần có quyết định bổ sung.',
      todo: 'Xem lại số tiền, hoặc ghi quyết định bổ sung vào bảng Quyết định.',
      example: ({ committed }) => number(committed),
    },
    'yearly-commitments-off': {
      title: 'Cam kết các năm không khớp tổng',
      what: ({ yearly, committed, currency: unit }) =>
        `Cộng cam kết các năm được ${number(yearly)} ${unit}, cam kết cả khoản là ${number(committed)} ${unit}.`,
      why: 'Cam kết của các năm cộng lại bằng cam kết cả khoản.',
      todo: 'Xem lại bảng Cam kết và giải ngân.',
      example: ({ committed }) => number(committed),
    },
    'ended-underspent': {
      title: 'Kết thúc mà giải ngân thấp',
      what: ({ share, limit }) =>
        `Đã kết thúc nhưng mới giải ngân ${number(share)}% cam kết (dưới ${number(limit)}%).`,
      why: custom('khoản đã kết thúc mà chi ít thường do chưa ghi đủ các lần giải ngân'),
      todo: 'Bổ sung số giải ngân, hoặc ghi quyết định điều chỉnh giảm.',
      example: 'Giải ngân lũy kế',
    },
    'copied-flows': {
      title: 'Giải ngân giống hệt cam kết',
      what: ({ years }) => `Trong cả ${number(years)} năm, số giải ngân bằng đúng số cam kết năm.`,
      why: 'Thường do chép số cam kết sang cột giải ngân.',
      todo: 'Đối chiếu với chứng từ; nếu đúng thì giữ nguyên.',
      example: 'Giải ngân',
    },
    'unknown-currency': {
      title: 'Không rõ loại tiền',
      what: ({ missing }, { value }) =>
        missing ? `Số tiền ${value} không có loại tiền.` : `Không rõ ${value} là loại tiền nào.`,
      why: notAdded,
      todo: (_, { column }) => `Ghi mã tiền tệ ở cột “${column('currency')}”.`,
      example: 'USD',
    },
    'missing-amount': {
      title: 'Chưa có số tiền',
      what: (_, { heading }) => `Cột “${heading}” để trống.`,
      why: notAdded,
      todo: 'Ghi số tiền theo quyết định hoặc văn kiện.',
      example: '500000',
    },
    'unreadable-amount': {
      title: 'Không đọc được số tiền',
      what: (_, { value, heading }) => `Cột “${heading}” ghi ${value}, không đọc được thành số tiền.`,
      why: notAdded,
      todo: 'Ghi một số; chữ để ở cột khác.',
      example: '500000',
    },
    'ambiguous-amount': {
      title: 'Số tiền có hai cách đọc',
      what: ({ candidates }, { value }) => `${value} có thể là ${candidates.join(' hoặc ')}.`,
      why: 'Luật Kế toán 2015, Điều 11: dấu chấm sau hàng nghìn, dấu phẩy trước phần thập phân; chữ nhập tay có cả hai kiểu.',
      todo: 'Nhập lại ô này bằng số.',
      example: '1234',
    },
    'currencies-differ': {
      title: 'Loại tiền không khớp',
      what: ({ ofColumn }, { value, heading, column }) =>
        ofColumn === null
          ? `Ô ghi ${value}, khác loại tiền ở cột “${column('currency')}”.`
          : `Cột “${heading}” ghi ${value}, mà cột này tính bằng ${ofColumn}.`,
      why: notAdded,
      todo: ({ ofColumn }) => (ofColumn === null ? 'Sửa một trong hai ô.' : `Ghi số tiền bằng ${ofColumn}.`),
      example: ({ ofColumn }) => (ofColumn === null ? '500000 | USD' : '500000'),
    },
    'amount-typed-as-text': {
      title: 'Số tiền nhập bằng chữ',
      what: ({ amount, currency: unit }, { value }) =>
        `${value} là chữ; được đọc là ${number(amount)} ${unit}.`,
      why: 'Công thức của bảng tính bỏ qua số nhập bằng chữ.',
      todo: 'Nhập lại bằng số.',
      example: ({ amount }) => number(amount),
    },
    'negative-amount': {
      title: 'Số tiền âm',
      what: (_, { value }) => `Số tiền ${value} nhỏ hơn 0.`,
      why: 'Giảm vốn ghi bằng quyết định điều chỉnh.',
      todo: 'Sửa số tiền.',
      example: '500000',
    },
    'zero-amount': {
      title: 'Số tiền bằng 0',
      what: 'Số tiền bằng 0.',
      why: 'Chưa biết số tiền thì để trống; hiện vật, chuyên gia ghi theo giá trị quy đổi.',
      todo: 'Ghi số tiền.',
      example: '500000',
    },
    'unlikely-amount': {
      title: 'Số tiền khác thường',
      what: ({ problem, limit, currency: unit, amount }, { value }) =>
        problem === 'decimals'
          ? `${value} có số lẻ sau đồng.`
          : `${number(amount)} ${unit} ${problem === 'large' ? 'lớn hơn' : 'nhỏ hơn'} mức thường gặp ${number(limit)} ${unit}.`,
      why: 'Thường do nhầm đơn vị (đồng, nghìn đồng, triệu đồng).',
      todo: 'Xem lại đơn vị; đúng thì để nguyên.',
      example: '2600000000 VND',
    },
    'large-counterpart': {
      title: 'Vốn đối ứng lớn',
      what: ({ share, limit }) => `Vốn đối ứng bằng ${share}% tổng vốn, quá ${limit}%.`,
      why: custom('tỷ lệ lớn như vậy thường do nhầm cột hoặc nhầm đơn vị'),
      todo: 'Xem lại số tiền và đơn vị.',
      example: '150000000 VND',
    },
    'stated-equivalent-off': {
      title: 'Số quy đổi lệch tỷ giá',
      what: ({ stated, expected, currency: unit, limit }) =>
        `Quyết định quy đổi ${number(stated)} ${unit}; theo tỷ giá là ${number(expected)} ${unit}, lệch quá ${limit}%.`,
      why: 'Tỷ giá hạch toán của tháng có quyết định (Thông tư 328/2016/TT-BTC, Điều 8).',
      todo: 'Xem lại số quy đổi và loại tiền; đúng theo quyết định thì để nguyên.',
      example: ({ expected }) => number(expected),
    },
    'missing-rate': {
      title: 'Chưa có tỷ giá',
      what: ({ currency: unit, period, to, rows }) =>
        `Chưa có tỷ giá để đổi ${unit} (${date(period)}) sang ${to}${rows === 1 ? '' : ` cho ${number(rows)} dòng, từ dòng này`}.`,
      why: 'Khoản chưa quy đổi được thì liệt kê ở “Chưa quy đổi”.',
      todo: 'Thêm tỷ giá của tháng hoặc của năm vào trang tính Tỷ giá, hoặc ghi số quy đổi theo quyết định.',
      example: '05/2024 | USD | 24107',
    },
    'unknown-rate-source': {
      title: 'Không có tỷ giá của nguồn đã chọn',
      what: ({ source }) =>
        `Cài đặt “rate_source” ghi “${source}” nhưng không tỷ giá nào có nguồn này; đang dùng mọi tỷ giá trong bảng.`,
      why: 'Cơ quan đã chọn một nguồn tỷ giá thì chỉ quy đổi theo nguồn đó.',
      todo: (_, { column }) =>
        `Ghi đúng chữ có trong cột “${column('source', 'rates')}” của bảng Tỷ giá, hoặc để trống.`,
      example: 'rate_source | TB-KBNN',
    },
    'duplicate-rate': {
      title: 'Hai tỷ giá cho một tháng',
      what: ({ otherRow }, { value }) =>
        `Tỷ giá ${value} khác tỷ giá cùng kỳ, cùng loại tiền ở dòng ${otherRow}.`,
      why: 'Mỗi tháng có một tỷ giá hạch toán.',
      todo: 'Giữ tỷ giá đúng theo thông báo, hoặc chọn nguồn tỷ giá ở cài đặt “rate_source”.',
      example: '05/2024 | USD | 24107',
    },
    'unusable-rate': {
      title: 'Tỷ giá không dùng được',
      what: (_, { heading }) => `Cột “${heading}” để trống hoặc không lớn hơn 0.`,
      why: 'Tỷ giá cần đủ kỳ, loại tiền và số đồng cho một đơn vị.',
      todo: 'Ghi đủ, hoặc xóa dòng này.',
      example: '05/2024 | USD | 24107',
    },
    'unreadable-number': {
      title: 'Không đọc được số',
      what: (_, { value, heading }) => `Cột “${heading}” ghi ${value}, không phải là số.`,
      why: custom('cột này chỉ nhận một con số'),
      todo: 'Ghi một số.',
      example: '1',
    },
    'unknown-word': {
      title: 'Chữ không có trong danh sách',
      what: (_, { value, heading }) => `Cột “${heading}” ghi ${value}.`,
      why: 'Chưa tính được theo cột này.',
      todo: (_, { accepted }) => `Chọn một trong: ${accepted}.`,
      example: (_, { accepted }) => accepted.split(', ')[0] ?? '',
    },
    'incomplete-call': {
      title: 'Dự án kêu gọi thiếu nội dung',
      what: (_, { heading }) => `Chưa có “${heading}”.`,
      why: notIssued,
      todo: 'Bổ sung theo đề cương hoặc văn kiện.',
      example: 'Sở Y tế tỉnh Sơn La',
    },
    'missing-english-text': {
      title: 'Thiếu nội dung tiếng Anh',
      what: (_, { heading }) => `Chưa có “${heading}”.`,
      why: 'Danh mục có tiếng Anh cần nội dung này; bản chỉ có tiếng Việt thì không.',
      todo: 'Bổ sung bản dịch.',
      example: 'Son La Department of Health',
    },
    'call-total-differs': {
      title: 'Tổng kinh phí không khớp',
      what: ({ total, sum }) =>
        `Tổng ghi ${number(total)}, vốn đề nghị cộng vốn đối ứng là ${number(sum)} đồng.`,
      why: 'Tổng kinh phí = vốn đề nghị viện trợ + vốn đối ứng.',
      todo: 'Xem lại ba số tiền.',
      example: ({ sum }) => number(sum),
    },
    'secured-above-requested': {
      title: 'Vốn đã có lớn hơn vốn đề nghị',
      what: (_, { value }) => `Vốn đã có ${value} lớn hơn vốn đề nghị viện trợ.`,
      why: 'Còn cần = vốn đề nghị - đã có.',
      todo: 'Sửa số tiền, hoặc đổi trạng thái thành đã có nhà tài trợ.',
      example: 'Đã có nhà tài trợ',
    },
    'secured-but-open': {
      title: 'Đã có một phần vốn',
      what: (_, { value }) => `Đã có vốn mà trạng thái vẫn là ${value}.`,
      why: custom('trạng thái cho nhà tài trợ biết dự án còn cần vận động hay không'),
      todo: 'Đổi trạng thái.',
      example: 'Đã có một phần',
    },
    'passed-call-period': {
      title: 'Thời gian ngoài giai đoạn kêu gọi',
      what: ({ end, limit, problem }) =>
        problem === 'after-list'
          ? `Bắt đầu ${date(end)}, sau khi giai đoạn kêu gọi kết thúc (${date(limit)}).`
          : `Kết thúc ${date(end)}, trước ${problem === 'over' ? 'ngày' : 'giai đoạn kêu gọi, từ'} ${date(limit)}.`,
      why: 'Danh mục dành cho dự án sắp thực hiện.',
      todo: 'Sửa thời gian, hoặc rút dự án khỏi danh mục.',
      example: '2026 - 2028',
    },
    'contact-without-reach': {
      title: 'Đầu mối thiếu cách liên hệ',
      what: ({ lacks }) =>
        `Đầu mối chưa có ${lacks === 'both' ? 'điện thoại và thư điện tử' : lacks === 'phone' ? 'điện thoại' : 'thư điện tử'}.`,
      why: 'Nhà tài trợ cần liên hệ được ngay.',
      todo: 'Ghi điện thoại và thư điện tử của cơ quan.',
      example: 'Phòng Hợp tác quốc tế; +84 212 000 0000; phong@example.vn',
    },
  },
};
