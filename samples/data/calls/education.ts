import type { Call } from './call';

export const education: readonly Call[] = [
  {
    code: 'KG-GD-01',
    sector: 'GD',
    nameVi: 'Xây dựng nhà ở bán trú cho học sinh dân tộc thiểu số vùng biên giới',
    nameEn: 'Boarding houses for ethnic minority pupils in border communes',
    ownerVi: 'Sở Giáo dục và Đào tạo tỉnh Sơn La',
    ownerEn: 'Son La Department of Education and Training',
    place: 'xã Mường Lèo; xã Mường Lạn; xã Púng Bánh',
    needVi:
      'Nhiều học sinh trung học cơ sở ở 3 xã biên giới phải đi bộ từ 7 đến 15 km đường núi để đến trường. Nhà ở bán trú hiện có là nhà tạm bằng gỗ, dột nát, thiếu nhà vệ sinh và nước ấm trong mùa đông; trung bình 12 em ở chung một phòng. Tỷ lệ học sinh nghỉ học giữa chừng sau Tết Nguyên đán còn cao, nhất là ở nữ sinh người Mông và người Khơ Mú.',
    needEn:
      'Many lower secondary pupils in 3 border communes walk between 7 and 15 km of mountain paths to reach school. The existing boarding houses are makeshift wooden buildings that leak and lack toilets and warm water in winter; on average 12 pupils share one room. Too many of them, above all Hmong and Khmu girls, drop out after the lunar New Year.',
    objectiveVi:
      'Bảo đảm chỗ ở an toàn, ấm áp và hợp vệ sinh để học sinh vùng biên giới đi học chuyên cần, góp phần nâng cao tỷ lệ hoàn thành cấp trung học cơ sở.',
    objectiveEn:
      'To give pupils of the border area safe, warm and clean lodging so that they attend school regularly and more of them complete lower secondary education.',
    scopeVi:
      '(1) Xây mới 3 khu nhà ở bán trú 2 tầng với 36 phòng ở; (2) lắp đặt bếp ăn, nhà tắm nước nóng năng lượng mặt trời và nhà vệ sinh riêng cho nam và nữ; (3) trang bị giường, chăn, tủ cá nhân; (4) tập huấn cho giáo viên về quản lý bán trú và bảo vệ trẻ em.',
    scopeEn:
      '(1) Build 3 two-storey boarding houses with 36 rooms in all; (2) install kitchens, bathrooms with solar water heating and separate toilets for boys and girls; (3) supply beds, blankets and lockers; (4) train teachers in running boarding houses and protecting children.',
    beneficiariesVi:
      'Hưởng lợi trực tiếp: 430 học sinh bán trú, trong đó khoảng 55% là nữ, và 48 giáo viên. Hưởng lợi gián tiếp: gia đình học sinh tại 61 bản.',
    beneficiariesEn:
      'Directly: 430 boarding pupils, about 55% of them girls, and 48 teachers. Indirectly: the families of the pupils in 61 villages.',
    resultsVi:
      '3 khu nhà ở bán trú được bàn giao và sử dụng; 100% học sinh bán trú có giường riêng; tỷ lệ chuyên cần đạt trên 97%; tỷ lệ bỏ học giữa chừng giảm ít nhất một nửa so với trước khi có dự án.',
    resultsEn:
      '3 boarding houses handed over and in use; 100% of boarding pupils have a bed of their own; attendance above 97%; drop-out at least halved compared with the time before the project.',
    start: 2026,
    end: 2028,
    currency: 'USD',
    total: 640000,
    requested: 520000,
    counterpartVnd: 2916000000,
    counterpartForm: 'Tiền; hiện vật',
    partial: 'Có',
    readiness: 'Sẵn sàng triển khai',
    priority: 1,
    status: 'Đang kêu gọi',
    budgetLines:
      'Xây dựng 3 khu nhà ở / Building 3 boarding houses: 410 000 USD; Bếp, nhà tắm, vệ sinh / Kitchens, bathrooms, toilets: 62 000 USD; Trang thiết bị / Furniture: 30 000 USD; Tập huấn / Training: 18 000 USD',
    sdg: '4',
  },
  {
    code: 'KG-GD-02',
    sector: 'GD',
    nameVi: 'Chuẩn bị tiếng Việt cho trẻ mẫu giáo người dân tộc thiểu số trước khi vào lớp 1',
    nameEn: 'Vietnamese language readiness for ethnic minority pre-school children before grade 1',
    ownerVi: 'Sở Giáo dục và Đào tạo tỉnh Sơn La',
    ownerEn: 'Son La Department of Education and Training',
    place: 'xã Co Mạ; xã Long Hẹ; xã Xím Vàng; xã Chiềng Sại',
    needVi:
      'Phần lớn trẻ 5 tuổi tại các bản người Mông, người Dao chỉ nói tiếng mẹ đẻ ở nhà và gặp nhiều khó khăn khi vào lớp 1. Giáo viên mầm non thiếu học liệu song ngữ và phương pháp dạy tiếng Việt như ngôn ngữ thứ hai; điểm trường lẻ thiếu đồ chơi, sách tranh và không gian cho trẻ hoạt động.',
    needEn:
      'Most children aged 5 in Hmong and Dao villages speak only their mother tongue at home and struggle when they enter grade 1. Pre-school teachers lack bilingual materials and methods for teaching Vietnamese as a second language, and satellite schools lack toys, picture books and room for play.',
    objectiveVi:
      'Trẻ mẫu giáo dân tộc thiểu số tự tin nghe, nói tiếng Việt khi vào lớp 1 mà vẫn giữ gìn tiếng mẹ đẻ.',
    objectiveEn:
      'Ethnic minority pre-school children understand and speak Vietnamese with confidence when they enter grade 1, and keep their mother tongue.',
    scopeVi:
      '(1) Biên soạn và in 4 bộ học liệu song ngữ Mông - Việt, Dao - Việt; (2) tập huấn 160 giáo viên và 60 cộng tác viên ngôn ngữ là phụ huynh; (3) lập 40 góc thư viện tại điểm trường; (4) tổ chức lớp hè 8 tuần trước năm học mới.',
    scopeEn:
      '(1) Write and print 4 sets of bilingual materials in Hmong and Vietnamese, Dao and Vietnamese; (2) train 160 teachers and 60 parents as language assistants; (3) set up 40 library corners in satellite schools; (4) hold summer classes of 8 weeks before the school year.',
    beneficiariesVi: '2.400 trẻ mẫu giáo từ 3 đến 5 tuổi, 160 giáo viên và khoảng 1.900 phụ huynh tại 4 xã.',
    beneficiariesEn:
      '2,400 pre-school children aged 3 to 5, 160 teachers and about 1,900 parents in 4 communes.',
    resultsVi:
      'Ít nhất 90% trẻ 5 tuổi đạt chuẩn tiếng Việt trước khi vào lớp 1; 160 giáo viên áp dụng phương pháp mới; 40 góc thư viện hoạt động hằng tuần với sự tham gia của phụ huynh.',
    resultsEn:
      'At least 90% of children aged 5 meet the Vietnamese language standard before grade 1; 160 teachers use the new methods; 40 library corners open every week with parents taking part.',
    start: 2026,
    end: 2029,
    currency: 'VND',
    total: 6200000000,
    requested: 5800000000,
    counterpartVnd: 400000000,
    counterpartForm: 'Tiền',
    partial: 'Có',
    readiness: 'Văn kiện',
    priority: 2,
    status: 'Đang trao đổi',
    budgetLines:
      'Học liệu song ngữ / Bilingual materials: 1 900 000 000 VND; Tập huấn / Training: 1 700 000 000 VND; Góc thư viện / Library corners: 1 200 000 000 VND; Lớp hè / Summer classes: 1 000 000 000 VND',
    sdg: '4',
  },
  {
    code: 'KG-GD-03',
    sector: 'GD 70; XH 30',
    nameVi: 'Giáo dục hòa nhập cho trẻ em khuyết tật tại các trường tiểu học',
    nameEn: 'Inclusive education for children with disabilities in primary schools',
    ownerVi: 'Trung tâm Hỗ trợ phát triển giáo dục hòa nhập tỉnh Sơn La',
    ownerEn: 'Son La Centre for Inclusive Education Support',
    place: 'phường Chiềng Cơi; xã Mai Sơn; xã Thuận Châu; xã Phù Yên',
    needVi:
      'Trẻ khiếm thính, khiếm thị và trẻ có rối loạn phát triển tại các xã thường được phát hiện muộn và ít được đến trường. Giáo viên tiểu học chưa được bồi dưỡng về giáo dục hòa nhập; cả tỉnh chỉ có một trung tâm can thiệp sớm đặt tại phường trung tâm, xa nơi ở của đa số gia đình.',
    needEn:
      'Children with hearing, visual or developmental disabilities are often identified late and seldom go to school. Primary teachers have had no training in inclusive education, and the only centre for early intervention in the province stands in the central ward, far from where most families live.',
    objectiveVi:
      'Mở rộng cơ hội học hòa nhập cho trẻ em khuyết tật bằng phát hiện sớm, hỗ trợ cá nhân và bồi dưỡng giáo viên ngay tại địa phương.',
    objectiveEn:
      'To widen access to inclusive schooling for children with disabilities through early identification, individual support and teacher training close to home.',
    scopeVi:
      '(1) Sàng lọc 6.000 trẻ từ 3 đến 10 tuổi; (2) lập 4 phòng hỗ trợ giáo dục hòa nhập; (3) bồi dưỡng 220 giáo viên; (4) cấp thiết bị trợ thính, kính và xe lăn cho trẻ em hộ nghèo; (5) truyền thông chống kỳ thị.',
    scopeEn:
      '(1) Screen 6,000 children aged 3 to 10; (2) set up 4 inclusive education resource rooms; (3) train 220 teachers; (4) provide hearing aids, glasses and wheelchairs to children of poor households; (5) run campaigns against stigma.',
    beneficiariesVi: '350 trẻ em khuyết tật và gia đình; 220 giáo viên; 24 trường tiểu học.',
    beneficiariesEn: '350 children with disabilities and their families; 220 teachers; 24 primary schools.',
    resultsVi:
      'Ít nhất 280 trẻ có kế hoạch giáo dục cá nhân và học hòa nhập thường xuyên; 4 phòng hỗ trợ được ngành giáo dục tiếp tục duy trì sau dự án.',
    resultsEn:
      'At least 280 children have an individual education plan and attend inclusive classes regularly; the 4 resource rooms are kept running by the education sector after the project.',
    start: 2027,
    end: 2029,
    currency: 'EUR',
    total: 285000,
    requested: 270000,
    counterpartVnd: 382000000,
    counterpartForm: 'Hiện vật',
    partial: 'Có',
    readiness: 'Đề cương',
    priority: 2,
    status: 'Đang kêu gọi',
    budgetLines:
      'Sàng lọc, can thiệp sớm / Screening and early intervention: 80 000 EUR; Phòng hỗ trợ / Resource rooms: 70 000 EUR; Bồi dưỡng giáo viên / Teacher training: 65 000 EUR; Thiết bị trợ giúp / Assistive devices: 55 000 EUR',
    sdg: '4; 10',
  },
];
