import type { Call } from './call';

export const social: readonly Call[] = [
  {
    code: 'KG-XH-01',
    sector: 'XH',
    nameVi: 'Phòng ngừa tảo hôn và mua bán người trong đồng bào dân tộc thiểu số',
    nameEn: 'Preventing child marriage and human trafficking among ethnic minorities',
    ownerVi: 'Hội Liên hiệp Phụ nữ tỉnh Sơn La',
    ownerEn: "Son La Women's Union",
    place: 'xã Tà Xùa; xã Xím Vàng; xã Vân Hồ; xã Lóng Sập',
    needVi:
      'Tảo hôn vẫn còn ở các bản người Mông vùng cao, kéo theo bỏ học sớm, sinh con sớm và đói nghèo. Địa bàn giáp biên, các em gái dễ bị lừa gạt qua mạng xã hội. Cán bộ cơ sở thiếu kỹ năng tư vấn, chưa có nơi tạm lánh.',
    needEn:
      'Child marriage persists in upland Hmong villages and brings early school leaving, early births and poverty. Near the border girls are easily deceived through social media. Local staff lack counselling skills and there is no shelter.',
    objectiveVi: 'Giảm tảo hôn và nguy cơ mua bán trẻ em gái; hỗ trợ nạn nhân kịp thời.',
    objectiveEn: 'To reduce child marriage and trafficking of girls and to help victims in time.',
    scopeVi:
      '(1) Lập 40 câu lạc bộ thủ lĩnh trẻ; (2) tập huấn 320 trưởng bản, người có uy tín, giáo viên; (3) vận hành 1 đường dây tư vấn và 2 nhà tạm lánh; (4) giúp 150 em gái học nghề, học văn hóa; (5) truyền thông bằng tiếng Mông.',
    scopeEn:
      '(1) Set up 40 young leaders clubs; (2) train 320 village heads, elders and teachers; (3) run 1 counselling line and 2 shelters; (4) help 150 girls to learn a trade or return to school; (5) run campaigns in Hmong.',
    beneficiariesVi:
      '3.000 trẻ em từ 11 đến 18 tuổi, trong đó 60% là trẻ em gái; 320 người có uy tín và cán bộ cơ sở.',
    beneficiariesEn: '3,000 children aged 11 to 18, 60% of them girls; 320 respected elders and local staff.',
    resultsVi:
      'Số cặp tảo hôn mới tại 4 xã giảm ít nhất 60%; 100% nạn nhân trở về được hỗ trợ; 40 câu lạc bộ tiếp tục sinh hoạt sau dự án.',
    resultsEn:
      'New child marriages in 4 communes fall by at least 60%; 100% of returned victims are supported; 40 clubs keep meeting.',
    start: 2026,
    end: 2029,
    currency: 'USD',
    total: 330000,
    requested: 315000,
    counterpartVnd: 364500000,
    counterpartForm: 'Hiện vật',
    partial: 'Có',
    readiness: 'Văn kiện',
    priority: 1,
    status: 'Đang kêu gọi',
    budgetLines:
      'Câu lạc bộ / Clubs: 85 000 USD; Tập huấn / Training: 60 000 USD; Tư vấn, tạm lánh / Counselling and shelters: 90 000 USD; Hỗ trợ học nghề / Vocational support: 50 000 USD; Truyền thông / Communication: 30 000 USD',
    markers: 'Trẻ em; khuyết tật',
    sdg: '5; 16',
  },
  {
    code: 'KG-XH-02',
    sector: 'XH 70; YT 30',
    nameVi: 'Phục hồi chức năng dựa vào cộng đồng cho người khuyết tật',
    nameEn: 'Community-based rehabilitation for people with disabilities',
    ownerVi: 'Sở Y tế tỉnh Sơn La',
    ownerEn: 'Son La Department of Health',
    place: 'xã Sông Mã; xã Chiềng Khoong; xã Huổi Một; xã Sốp Cộp',
    needVi:
      'Người khuyết tật ở vùng sâu, vùng xa hầu như chưa được phục hồi chức năng tại nhà, thiếu dụng cụ trợ giúp và khó tìm việc làm. Gia đình không biết cách chăm sóc; nhà ở và công trình công cộng chưa có lối đi tiếp cận.',
    needEn:
      'People with disabilities in remote areas have almost no rehabilitation at home, lack assistive devices and hardly find work. Families do not know how to care for them, and houses and public buildings are not accessible.',
    objectiveVi:
      'Người khuyết tật được phục hồi chức năng tại cộng đồng, sống độc lập hơn và tham gia đời sống xã hội.',
    objectiveEn:
      'People with disabilities are rehabilitated in their communities, live more independently and take part in society.',
    scopeVi:
      '(1) Đào tạo 12 kỹ thuật viên và 90 cộng tác viên; (2) cấp 700 dụng cụ trợ giúp; (3) sửa 120 nhà ở theo chuẩn tiếp cận; (4) hỗ trợ vốn và học nghề cho 180 người; (5) lập 8 câu lạc bộ người khuyết tật.',
    scopeEn:
      '(1) Train 12 therapists and 90 community workers; (2) provide 700 assistive devices; (3) make 120 homes accessible; (4) help 180 people with capital and training; (5) set up 8 clubs of people with disabilities.',
    beneficiariesVi: '1.100 người khuyết tật và khoảng 4.000 thành viên gia đình.',
    beneficiariesEn: '1,100 people with disabilities and about 4,000 family members.',
    resultsVi:
      '75% người tham gia tự thực hiện được sinh hoạt hằng ngày tốt hơn; 180 người có thu nhập; hoạt động phục hồi chức năng được đưa vào kế hoạch của 4 trạm y tế.',
    resultsEn:
      '75% of participants manage daily life better; 180 people earn an income; rehabilitation enters the plans of 4 health stations.',
    start: 2027,
    end: 2030,
    currency: 'EUR',
    total: 320000,
    requested: 300000,
    counterpartVnd: 508000000,
    counterpartForm: 'Tiền; hiện vật',
    partial: 'Có',
    readiness: 'Đề cương',
    priority: 2,
    status: 'Đang kêu gọi',
    budgetLines:
      'Đào tạo / Training: 75 000 EUR; Dụng cụ trợ giúp / Assistive devices: 95 000 EUR; Sửa nhà / Home adaptation: 60 000 EUR; Sinh kế / Livelihoods: 70 000 EUR',
    sdg: '3; 10',
  },
  {
    code: 'KG-XH-03',
    sector: 'XH',
    nameVi: 'Nâng cao quyền năng kinh tế cho phụ nữ nghèo làm chủ hộ',
    nameEn: 'Economic empowerment of poor women heading households',
    ownerVi: 'Hội Liên hiệp Phụ nữ tỉnh Sơn La',
    ownerEn: "Son La Women's Union",
    place: 'xã Phù Yên; xã Gia Phù; xã Tường Hạ; xã Mường Bang',
    needVi:
      'Phụ nữ đơn thân, phụ nữ có chồng đi làm ăn xa phải một mình gánh vác gia đình với ít đất và không có vốn. Họ ngại vay ngân hàng, chưa biết ghi chép thu chi và bán sản phẩm lẻ với giá thấp.',
    needEn:
      'Single women and women whose husbands work far away carry their families alone, with little land and no capital. They shy away from banks, keep no accounts and sell small amounts at low prices.',
    objectiveVi: 'Phụ nữ nghèo làm chủ hộ có nguồn thu ổn định và tiếng nói trong gia đình, cộng đồng.',
    objectiveEn: 'Poor women heading households have a steady income and a voice in family and community.',
    scopeVi:
      '(1) Lập 60 nhóm tiết kiệm; (2) đào tạo kỹ năng kinh doanh và chuyển đổi số cho 900 phụ nữ; (3) cấp vốn khởi nghiệp cho 120 nhóm sản xuất; (4) hỗ trợ bán hàng trực tuyến và đăng ký nhãn hiệu cho 10 sản phẩm.',
    scopeEn:
      '(1) Set up 60 savings groups; (2) train 900 women in business and digital skills; (3) give start-up capital to 120 producer groups; (4) support online sales and trademark registration for 10 products.',
    beneficiariesVi: '900 phụ nữ nghèo, cận nghèo làm chủ hộ và khoảng 3.600 thành viên gia đình.',
    beneficiariesEn: '900 poor and near-poor women heading households and about 3,600 family members.',
    resultsVi:
      '70% phụ nữ tham gia tăng thu nhập ít nhất 30%; 60 nhóm tiết kiệm tự quản với tỷ lệ hoàn vốn trên 97%; 10 sản phẩm có nhãn hiệu.',
    resultsEn:
      '70% of the women raise their income by at least 30%; 60 self-managed savings groups repay above 97%; 10 products have a trademark.',
    start: 2026,
    end: 2028,
    currency: 'VND',
    total: 5100000000,
    requested: 4800000000,
    counterpartVnd: 300000000,
    counterpartForm: 'Tiền',
    partial: 'Có',
    readiness: 'Văn kiện',
    priority: 2,
    status: 'Đang trao đổi',
    budgetLines:
      'Nhóm tiết kiệm / Savings groups: 900 000 000 VND; Đào tạo / Training: 1 400 000 000 VND; Vốn khởi nghiệp / Start-up capital: 1 900 000 000 VND; Thị trường / Marketing: 600 000 000 VND',
    sdg: '1; 5',
  },
];
