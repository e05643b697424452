import type { Call } from './call';

export const warLegacy: readonly Call[] = [
  {
    code: 'KG-CT-01',
    sector: 'CT',
    nameVi: 'Khảo sát, rà phá bom mìn và vật nổ tại các xã biên giới',
    nameEn: 'Survey and clearance of mines and unexploded ordnance in border communes',
    ownerVi: 'Bộ Chỉ huy Quân sự tỉnh Sơn La',
    ownerEn: 'Son La Provincial Military Command',
    place: 'xã Phiêng Khoài; xã Lóng Phiêng; xã Chiềng Khương; xã Sốp Cộp',
    needVi:
      'Bom mìn, vật nổ còn sót lại vẫn được phát hiện khi người dân làm nương, đào ao, làm đường ở các xã biên giới. Nhiều diện tích chưa được khảo sát nên bị bỏ hoang; trẻ em và người thu gom phế liệu có nguy cơ cao nhất.',
    needEn:
      'Mines and ordnance still come to light when people in border communes till fields, dig ponds and build roads. Much land has never been surveyed and lies idle; children and scrap collectors are most at risk.',
    objectiveVi:
      'Trả lại đất an toàn cho sản xuất và xây dựng, chấm dứt tai nạn do bom mìn, vật nổ tại 4 xã dự án.',
    objectiveEn:
      'To return safe land to farming and building and to end accidents with mines and ordnance in 4 project communes.',
    scopeVi:
      '(1) Khảo sát 1.800 ha; (2) rà phá 420 ha ô nhiễm; (3) lập cơ sở dữ liệu, bản đồ; (4) giáo dục nguy cơ cho 30 trường học và 52 bản; (5) đường dây báo tin vật nổ.',
    scopeEn:
      '(1) Survey 1,800 ha; (2) clear 420 ha of hazard areas; (3) keep a data base and maps; (4) teach risks in 30 schools and 52 villages; (5) run a line for reporting ordnance.',
    beneficiariesVi: '6.500 hộ dân với khoảng 29.000 nhân khẩu; 9.000 học sinh.',
    beneficiariesEn: '6,500 households with about 29,000 people; 9,000 pupils.',
    resultsVi:
      '420 ha đất được bàn giao an toàn; 1.800 ha có kết quả khảo sát; 100% học sinh tại 30 trường biết cách phòng tránh; không xảy ra tai nạn mới.',
    resultsEn:
      '420 ha handed over as safe; 1,800 ha surveyed; 100% of pupils in 30 schools know how to stay safe; no new accidents.',
    start: 2026,
    end: 2029,
    currency: 'USD',
    total: 720000,
    requested: 670000,
    counterpartVnd: 1215000000,
    counterpartForm: 'Hiện vật',
    partial: 'Có',
    readiness: 'Đề cương',
    priority: 1,
    status: 'Đang kêu gọi',
    budgetLines:
      'Khảo sát / Survey: 180 000 USD; Rà phá / Clearance: 380 000 USD; Cơ sở dữ liệu / Data base: 30 000 USD; Giáo dục nguy cơ / Risk education: 80 000 USD',
    sdg: '3; 16',
  },
  {
    code: 'KG-CT-02',
    sector: 'CT',
    nameVi: 'Chăm sóc và hỗ trợ sinh kế cho gia đình nạn nhân chất độc da cam',
    nameEn: 'Care and livelihood support for families of Agent Orange victims',
    ownerVi: 'Hội Nạn nhân chất độc da cam/dioxin tỉnh Sơn La',
    ownerEn: 'Son La Association for Victims of Agent Orange/Dioxin',
    place: 'Toàn tỉnh',
    needVi:
      'Nhiều gia đình có từ 2 nạn nhân trở lên, cha mẹ tuổi đã cao, con cái khuyết tật nặng cần chăm sóc suốt đời. Trợ cấp hằng tháng chỉ đủ cho nhu cầu tối thiểu; việc khám chuyên khoa và phục hồi chức năng còn xa nhà.',
    needEn:
      'Many families have 2 victims or more; parents are old and their severely disabled children need care for life. Monthly allowances cover only the bare minimum, and specialist examination and rehabilitation are far away.',
    objectiveVi: 'Nâng cao chất lượng sống của nạn nhân và giảm gánh nặng chăm sóc cho gia đình.',
    objectiveEn: 'To improve the lives of victims and lighten the burden of care on their families.',
    scopeVi:
      '(1) Khám, lập hồ sơ sức khỏe cho 1.000 nạn nhân; (2) tập huấn chăm sóc tại nhà cho 400 gia đình; (3) sửa 100 nhà ở; (4) hỗ trợ sinh kế cho 250 hộ; (5) cấp 300 học bổng cho con, cháu nạn nhân.',
    scopeEn:
      '(1) Examine 1,000 victims and open health files; (2) train 400 families in home care; (3) repair 100 houses; (4) support the livelihoods of 250 households; (5) grant 300 scholarships to children and grandchildren of victims.',
    beneficiariesVi: '1.000 nạn nhân và 650 gia đình trong toàn tỉnh.',
    beneficiariesEn: '1,000 victims and 650 families across the province.',
    resultsVi:
      '1.000 nạn nhân có hồ sơ sức khỏe; 400 gia đình chăm sóc đúng cách; 250 hộ tăng thu nhập ít nhất 20%.',
    resultsEn:
      '1,000 victims have a health file; 400 families give proper care; 250 households raise their income by at least 20%.',
    start: 2026,
    end: 2029,
    currency: 'VND',
    total: 6700000000,
    requested: 6300000000,
    counterpartVnd: 400000000,
    counterpartForm: 'Tiền',
    partial: 'Có',
    readiness: 'Văn kiện',
    priority: 2,
    status: 'Đang kêu gọi',
    budgetLines:
      'Khám sức khỏe / Health examination: 1 200 000 000 VND; Chăm sóc tại nhà / Home care: 900 000 000 VND; Sửa nhà / House repair: 2 400 000 000 VND; Sinh kế, học bổng / Livelihoods and scholarships: 1 800 000 000 VND',
    sdg: '1; 3',
  },
];
