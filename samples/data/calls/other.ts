import type { Call } from './call';

export const other: readonly Call[] = [
  {
    code: 'KG-KH-01',
    sector: 'KH',
    nameVi: 'Nâng cao năng lực tiếp nhận, quản lý viện trợ và đối ngoại nhân dân ở cấp xã',
    nameEn: 'Building commune capacity for receiving and managing aid and for people-to-people relations',
    ownerVi: 'Sở Ngoại vụ tỉnh Sơn La',
    ownerEn: 'Son La Department of Foreign Affairs',
    place: 'Toàn tỉnh',
    needVi:
      'Từ ngày 01/07/2025 chính quyền địa phương tổ chức theo 2 cấp; 75 xã, phường trực tiếp đề xuất và tiếp nhận nhiều khoản viện trợ hơn trước. Cán bộ xã phần lớn chưa quen với hồ sơ, thủ tục, ngoại ngữ và báo cáo viện trợ, nên dự án dễ chậm tiến độ.',
    needEn:
      'Since 01/07/2025 local government has worked at 2 levels, and 75 communes and wards propose and receive more aid directly than before. Most commune officials are not used to dossiers, procedures, foreign languages and reports on aid, so that projects are easily delayed.',
    objectiveVi:
      'Cán bộ cấp xã chuẩn bị, tiếp nhận và báo cáo viện trợ đúng quy định, minh bạch và kịp thời.',
    objectiveEn: 'Commune officials prepare, receive and report aid correctly, openly and in time.',
    scopeVi:
      '(1) Tổ chức 10 khóa tập huấn cho 300 cán bộ; (2) biên soạn sổ tay song ngữ; (3) cải tiến sổ theo dõi viện trợ điện tử; (4) tổ chức 3 hội nghị gặp gỡ tổ chức phi chính phủ nước ngoài.',
    scopeEn:
      '(1) Hold 10 courses for 300 officials; (2) write a bilingual handbook; (3) improve the electronic aid register; (4) hold 3 meetings with foreign non-governmental organisations.',
    beneficiariesVi: '300 cán bộ của 75 xã, phường và các sở, hội liên quan.',
    beneficiariesEn:
      '300 officials of 75 communes and wards and of the departments and associations concerned.',
    resultsVi:
      '75 xã, phường có cán bộ được cấp chứng nhận; 90% báo cáo đúng hạn; thời gian chuẩn bị hồ sơ giảm 30%.',
    resultsEn:
      '75 communes and wards have certified officials; 90% of reports are on time; preparing a dossier takes 30% less time.',
    start: 2026,
    end: 2028,
    currency: 'USD',
    total: 95000,
    requested: 85000,
    counterpartVnd: 243000000,
    counterpartForm: 'Tiền',
    partial: 'Không',
    readiness: 'Đề cương',
    priority: 2,
    status: 'Đang kêu gọi',
    budgetLines:
      'Tập huấn / Training: 45 000 USD; Sổ tay / Handbook: 10 000 USD; Sổ điện tử / Electronic register: 15 000 USD; Hội nghị / Meetings: 15 000 USD',
    sdg: '16; 17',
  },
];
