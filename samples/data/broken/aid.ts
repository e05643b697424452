import type { BrokenRow } from './broken-row';

/** The item from which every row of the sheet differs; {n} is the number of the row, so that no two are one item. */
export const goodAid = {
  code: 'SL-GD-2024-{n}',
  funding: 'PCPNN',
  kind: 'Dự án',
  form: 'Tiền',
  nameVi: 'Khoản viện trợ ví dụ thứ {n} cho trường học',
  nameEn: 'Sample aid item {n} for schools',
  donor: 'Green Hands (sample)',
  sector: 'GD',
  managingAgency: 'UBND tỉnh Sơn La',
  owner: 'Sở Giáo dục và Đào tạo',
  place: 'Toàn tỉnh',
  start: '01/07/2024',
  end: '31/12/2027',
  currency: 'USD',
  grant: '1000{n}',
  counterpartVnd: '0',
  status: 'Đang thực hiện',
  decisionNo: '12{n}/QĐ-UBND',
  decisionDate: '11/06/2024',
  approver: 'Chủ tịch UBND tỉnh Sơn La',
  inBudget: 'Không',
} as const;

export const brokenAid: readonly BrokenRow[] = [
  { because: 'Không có gì sai', expects: [], change: { code: 'SL-GD-2024-10', grant: '250000' } },
  {
    because: 'Mã có dấu cách và dấu gạch chéo',
    expects: ['malformed-code'],
    change: { code: 'SL GD 2024/11' },
  },
  {
    because: 'Mã đã dùng cho một khoản khác',
    expects: ['duplicate-code'],
    change: { code: 'SL-GD-2024-10' },
  },
  { because: 'Chưa có mã (nhắc một lần cho cả bảng)', expects: [], change: { code: '' } },
  { because: 'Không có tên khoản viện trợ', expects: ['missing-title'], change: { nameVi: '' } },
  {
    because: 'Tên quá ngắn',
    expects: ['unlikely-title'],
    change: { nameVi: 'Quà Tết', nameEn: 'Gifts for the lunar New Year' },
  },
  {
    because: 'Tên viết toàn chữ in hoa',
    expects: ['unlikely-title'],
    change: { nameVi: 'XÂY DỰNG TRƯỜNG HỌC XÃ TÀ XÙA', nameEn: 'Building a school in Ta Xua Commune' },
  },
  {
    because: 'Ô tên tiếng Anh chép lại tiếng Việt',
    expects: ['untranslated-title'],
    change: { nameVi: 'Nước sạch cho các bản vùng cao', nameEn: 'Nước sạch cho các bản vùng cao' },
  },
  {
    because: 'Số bản trong tên tiếng Việt và tiếng Anh khác nhau',
    expects: ['numbers-differ'],
    change: { nameVi: 'Nước sạch cho 12 bản vùng cao', nameEn: 'Clean water for 15 upland villages' },
  },
  {
    because: 'Tên chủ khoản viện trợ thừa dấu cách',
    expects: ['text-not-normalised'],
    change: { owner: 'Sở Giáo dục  và Đào tạo ' },
  },
  {
    because: 'Tên gõ bằng bảng mã TCVN3 (phông .VnTime)',
    expects: ['legacy-encoding'],
    change: { nameVi: 'Dù ¸n viÖn trî x©y dùng tr­êng häc', nameEn: 'Building schools' },
  },
  {
    because: 'Chữ Ð (U+00D0) thay cho chữ Đ',
    expects: ['lookalike-d'],
    change: { owner: 'Bệnh viện Ða khoa tỉnh Sơn La' },
  },
  {
    because: 'Ghi chú có số căn cước công dân (số ví dụ)',
    expects: ['identity-number'],
    change: { note: 'Người đại diện: CCCD 014099000000' },
  },
  {
    because: 'Cùng nhà tài trợ, chủ khoản, ngày bắt đầu và số tiền với dòng đầu',
    expects: ['near-duplicate-item'],
    change: { grant: '250000' },
  },
  { because: 'Không có nhà tài trợ', expects: ['missing-donor'], change: { donor: '' } },
  {
    because: 'Nhà tài trợ không có trong bảng Nhà tài trợ',
    expects: ['unlisted-donor'],
    change: { donor: 'Silent Lake (sample)' },
  },
  {
    because: 'Tên nhà tài trợ viết khác bảng Nhà tài trợ',
    expects: ['donor-spelling'],
    change: { donor: 'The Green-Hands Organisation (sample)' },
  },
  {
    because: 'Giấy đăng ký của nhà tài trợ hết hạn trước ngày quyết định',
    expects: ['expired-registration'],
    change: { donor: 'Northern Light Aid (sample)' },
  },
  {
    because: 'Nhà tài trợ chưa có giấy đăng ký (nhắc ở bảng Nhà tài trợ)',
    expects: [],
    change: { donor: 'Unregistered Friends (sample)' },
  },
  {
    because: 'Nhà tài trợ là chính phủ mà nguồn vốn ghi PCPNN',
    expects: ['government-donor'],
    change: { donor: 'Chính phủ Ôt-xtrây-lia (DFAT)' },
  },
  { because: 'Không có lĩnh vực', expects: ['missing-sector'], change: { sector: '' } },
  {
    because: 'Lĩnh vực không có trong bảng Lĩnh vực',
    expects: ['unknown-sector'],
    change: { sector: 'Thiên văn' },
  },
  {
    because: 'Hai lĩnh vực mà không có tỷ lệ',
    expects: ['shares-missing'],
    change: { sector: 'GD; YT' },
  },
  {
    because: 'Tỷ lệ các lĩnh vực cộng lại chỉ được 90',
    expects: ['shares-not-100'],
    change: { sector: 'GD 60; YT 30' },
  },
  {
    because: 'Lĩnh vực Khác mà ghi chú không giải thích',
    expects: ['unexplained-other-sector', 'code-sector-differs'],
    change: { sector: 'KH' },
  },
  { because: 'Không có chủ khoản viện trợ', expects: ['missing-owner'], change: { owner: '' } },
  {
    because: 'UBND huyện không còn từ ngày 01/07/2025',
    expects: ['abolished-owner'],
    change: {
      owner: 'UBND huyện Mai Sơn',
      decisionDate: '09/09/2025',
      start: '01/10/2025',
    },
  },
  {
    because: 'Chủ khoản viện trợ chính là nhà tài trợ',
    expects: ['owner-equals-donor'],
    change: { owner: 'Green Hands (sample)' },
  },
  { because: 'Không có địa bàn', expects: ['missing-place'], change: { place: '' } },
  {
    because: 'Không có xã nào tên như vậy',
    expects: ['unresolved-place'],
    change: { place: 'xã Bồng Lai Tiên Cảnh' },
  },
  {
    because: 'Trước đây có hai xã Chiềng Chung, không rõ huyện nào',
    expects: ['ambiguous-place'],
    change: { place: 'xã Chiềng Chung' },
  },
  {
    because: 'Quyết định sau ngày 01/07/2025 mà ghi đơn vị cũ',
    expects: ['outdated-place'],
    change: { place: 'xã Chiềng Ban, huyện Mai Sơn', decisionDate: '09/09/2025', start: '01/10/2025' },
  },
  {
    because: 'Tháng 2 không có ngày 31',
    expects: ['unreadable-date'],
    change: { start: "'31/02/2024" },
  },
  {
    because: 'Ngày quyết định không đọc được',
    expects: ['unreadable-date'],
    change: { decisionDate: 'sau Tết' },
  },
  {
    because: 'Năm của ngày quyết định viết hai chữ số',
    expects: ['two-digit-year'],
    change: { decisionDate: "'21/5/24" },
  },
  {
    because: 'Ghi sáu tháng ở chỗ của một ngày',
    expects: ['several-months'],
    change: { start: '6 tháng đầu năm 2024' },
  },
  {
    because: 'Năm nhận hồ sơ gõ nhầm',
    expects: ['unlikely-year'],
    change: { dossierDate: '20/05/1924' },
  },
  {
    because: 'Kết thúc trước khi bắt đầu',
    expects: ['end-before-start'],
    change: { start: '01/07/2027', end: '31/12/2026' },
  },
  {
    because: 'Kéo dài hơn 10 năm',
    expects: ['long-period'],
    change: { end: '31/12/2035' },
  },
  {
    because: 'Ngày quyết định ở tương lai',
    expects: ['decision-in-future'],
    change: {
      donor: 'Hoa Ban Trading (sample)',
      decisionDate: '13/06/2034',
      start: '01/07/2034',
      end: '31/12/2036',
      grantVnd: '2500000000',
    },
  },
  {
    because: 'Bắt đầu từ năm trước năm quyết định',
    expects: ['start-before-decision'],
    change: { start: '01/07/2023' },
  },
  {
    because: 'Đã quá ngày kết thúc mà vẫn ghi đang thực hiện',
    expects: ['end-passed'],
    change: { end: '30/09/2024' },
  },
  {
    because: 'Ghi đã kết thúc khi chưa đến ngày kết thúc',
    expects: ['end-not-reached'],
    change: { status: 'Đã kết thúc' },
  },
  {
    because: 'Phê duyệt đã lâu mà chưa thực hiện',
    expects: ['slow-start'],
    change: { status: 'Đã phê duyệt', decisionDate: '11/06/2024' },
  },
  {
    because: 'Không có ngày quyết định',
    expects: ['missing-decision-date'],
    change: { decisionDate: '' },
  },
  {
    because: 'Không có số quyết định',
    expects: ['missing-decision-number'],
    change: { decisionNo: '' },
  },
  {
    because: 'Số quyết định viết QD thay cho QĐ',
    expects: ['malformed-decision-number'],
    change: { decisionNo: '318/QD-UBND' },
  },
  {
    because: 'Quyết định của UBND mà ghi Thủ tướng phê duyệt',
    expects: ['unexpected-approver'],
    change: { approver: 'Thủ tướng Chính phủ' },
  },
  {
    because: 'Nội dung tôn giáo thuộc thẩm quyền của Thủ tướng',
    expects: ['sensitive-subject'],
    change: { nameVi: 'Sửa chữa cơ sở sinh hoạt tôn giáo', nameEn: 'Repair of a place of worship' },
  },
  {
    because: 'Đã có quyết định mà trạng thái còn là đang thẩm định',
    expects: ['status-behind-decision'],
    change: { status: 'Đang thẩm định' },
  },
  {
    because: 'Không có đồng tiền nào ký hiệu như vậy',
    expects: ['unknown-currency'],
    change: { currency: 'XYZ' },
  },
  { because: 'Không ghi nguyên tệ', expects: ['unknown-currency'], change: { currency: '' } },
  { because: 'Không có số tiền', expects: ['missing-amount'], change: { grant: '' } },
  { because: 'Số tiền không phải là số', expects: ['unreadable-amount'], change: { grant: 'chưa rõ' } },
  {
    because: 'Số tiền gõ dạng chữ, đọc được theo hai cách',
    expects: ['ambiguous-amount'],
    change: { grant: "'1.234" },
  },
  {
    because: 'Nguyên tệ ghi USD mà số tiền ghi EUR',
    expects: ['currencies-differ'],
    change: { grant: "'120.000,50 EUR" },
  },
  {
    because: 'Số tiền gõ dạng chữ, chỉ có một cách đọc',
    expects: ['amount-typed-as-text'],
    change: { grant: "'1.234.567,50" },
  },
  { because: 'Số tiền âm', expects: ['negative-amount'], change: { grant: '-5000' } },
  { because: 'Số tiền bằng 0', expects: ['zero-amount'], change: { grant: '0' } },
  { because: 'Số tiền lớn bất thường', expects: ['unlikely-amount'], change: { grant: '12000000' } },
  {
    because: 'Vốn đối ứng lớn hơn vốn viện trợ',
    expects: ['large-counterpart'],
    change: { currency: 'VND', grant: '1000000000', counterpartVnd: '3000000000' },
  },
  {
    because: 'Số quy đổi trong quyết định lệch xa tỷ giá của tháng',
    expects: ['stated-equivalent-off'],
    change: { grantVnd: '3500000000' },
  },
  {
    because: 'Không có tỷ giá của đồng tiền này',
    expects: ['missing-rate'],
    change: { currency: 'THB', grant: '900000' },
  },
  {
    because: 'Loại hình không có trong danh mục',
    expects: ['unknown-word'],
    change: { kind: 'Dự án lớn' },
  },
  {
    because: 'Ô chủ khoản viện trợ là lỗi công thức',
    expects: ['error-cell'],
    change: { owner: '#N/A' },
  },
  {
    because: 'Ô số tiền là lỗi công thức',
    expects: ['error-cell'],
    change: { grant: '#REF!' },
  },
  {
    because: 'Khoản đã được phê duyệt, dự án cùng tên vẫn đang kêu gọi (nhắc ở Danh mục kêu gọi)',
    expects: [],
    change: {
      nameVi: 'Thư viện lưu động cho trường vùng cao',
      nameEn: 'Mobile libraries for upland schools',
    },
  },
  {
    because: 'Tên nhà tài trợ gõ sai một chữ cái',
    expects: ['similar-donor'],
    change: { donor: 'Green Handz (sample)' },
  },
  {
    because: 'Ghi là PCPNN mà tên nói đến ODA',
    expects: ['oda-named'],
    change: { nameVi: 'Dự án ODA về trường học vùng cao', nameEn: 'ODA project for upland schools' },
  },
  {
    because: 'Khoản ODA, cùng số tiền với khoản PCPNN ở dòng sau',
    expects: [],
    change: { funding: 'ODA', grant: '77000' },
  },
  {
    because: 'Cùng nhà tài trợ và số tiền với khoản ODA ở dòng trước',
    expects: ['same-money-as-oda'],
    change: { grant: '77000', owner: 'Trường Cao đẳng Sơn La' },
  },
  {
    because: 'Tên đơn vị viết toàn chữ in hoa, khác các dòng kia',
    expects: ['owner-spelling'],
    change: { owner: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO' },
  },
  {
    because: 'Ngày bắt đầu gõ dạng chữ',
    expects: ['date-typed-as-text'],
    change: { start: "'01/07/2024" },
  },
  {
    because: 'Đã quá 20 ngày từ khi nhận đủ hồ sơ mà chưa phê duyệt',
    expects: ['dossier-near-limit'],
    change: { status: 'Đang thẩm định', decisionNo: '', decisionDate: '', dossierDate: '10/12/2024' },
  },
  {
    because: 'Phê duyệt 102 ngày sau khi nhận đủ hồ sơ',
    expects: ['slow-appraisal'],
    change: { dossierDate: '01/03/2024' },
  },
  {
    because: 'Ngày nhận đủ hồ sơ sau ngày quyết định',
    expects: ['dossier-after-decision'],
    change: { dossierDate: '20/06/2024' },
  },
  {
    because: 'Để trống vốn đối ứng trong khi các dòng khác có ghi (nhắc một lần cho cả bảng)',
    expects: [],
    change: { counterpartVnd: '' },
  },
  {
    because: 'Nhà tài trợ có giấy đăng ký sắp hết hạn (nhắc ở bảng Nhà tài trợ)',
    expects: [],
    change: { donor: 'Ending Friends (sample)' },
  },
  {
    because: 'Giấy đăng ký của nhà tài trợ chỉ ghi lĩnh vực y tế',
    expects: ['outside-registration'],
    change: { donor: 'Narrow Friends (sample)' },
  },
  {
    because: 'Đã có quyết định thu hồi mà trạng thái vẫn là đang thực hiện',
    expects: ['ended-by-decision'],
    change: { code: 'SL-GD-2024-A1' },
  },
  {
    because: 'Nhận tiền trước ngày quyết định (nhắc ở bảng Cam kết và giải ngân)',
    expects: [],
    change: { code: 'SL-GD-2024-A2' },
  },
  {
    because: 'Giải ngân hai năm sau khi kết thúc (nhắc ở bảng Cam kết và giải ngân)',
    expects: [],
    change: { code: 'SL-GD-2024-A3', end: '31/12/2024' },
  },
  {
    because: 'Giải ngân nhiều hơn cam kết',
    expects: ['disbursed-above-committed'],
    change: { code: 'SL-GD-2024-A4', grant: '50000' },
  },
  {
    because: 'Đã kết thúc mà cam kết các năm không đủ và giải ngân thấp',
    expects: ['yearly-commitments-off', 'ended-underspent'],
    change: { code: 'SL-GD-2024-A5', grant: '51000', status: 'Đã kết thúc', end: '30/11/2024' },
  },
  {
    because: 'Số giải ngân mỗi năm giống hệt cam kết năm',
    expects: ['copied-flows'],
    change: { code: 'SL-GD-2024-A6', grant: '52000' },
  },
];
