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
      'Nhiều học sinh trung học cơ sở ở 3 xã biên giới phải đi bộ từ 7 đến 15 km đường núi để đến trường. Nhà bán trú là nhà tạm, dột nát, thiếu vệ sinh; 12 em ở một phòng. Nhiều nữ sinh bỏ học sau Tết.',
    needEn:
      'Many lower secondary pupils in 3 border communes walk between 7 and 15 km of mountain paths to school. Boarding houses are makeshift, leak and lack toilets; 12 share a room. Many girls drop out.',
    objectiveVi: 'Học sinh biên giới có chỗ ở an toàn, hợp vệ sinh và đi học chuyên cần.',
    objectiveEn: 'Pupils of the border area have safe, clean lodging and attend school.',
    scopeVi:
      '(1) Xây 3 nhà bán trú với 36 phòng; (2) lắp bếp, nhà tắm, nhà vệ sinh riêng; (3) trang bị giường, tủ; (4) tập huấn bảo vệ trẻ em.',
    scopeEn:
      '(1) Build 3 houses with 36 rooms; (2) install kitchens, bathrooms, separate toilets; (3) supply furniture; (4) train staff in child protection.',
    beneficiariesVi: '430 học sinh bán trú, 55% là nữ; 48 giáo viên.',
    beneficiariesEn: '430 boarders, 55% of them girls; 48 teachers.',
    resultsVi:
      '3 khu nhà được sử dụng; 100% học sinh bán trú có giường riêng; chuyên cần trên 97%; số bỏ học giảm một nửa.',
    resultsEn: '3 houses in use; 100% of boarders have their own bed; attendance above 97%; drop-out halved.',
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
      'Nhà bán trú / Boarding houses: 410 000 USD; Bếp, nhà tắm / Kitchens, baths: 62 000 USD; Đồ dùng / Furniture: 30 000 USD; Tập huấn / Training: 18 000 USD',
    markers: 'Trẻ em; DTTS',
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
      'Phần lớn trẻ 5 tuổi ở các bản người Mông, người Dao chỉ nói tiếng mẹ đẻ và gặp khó khăn khi vào lớp 1. Giáo viên thiếu học liệu song ngữ và phương pháp dạy tiếng Việt; điểm trường lẻ thiếu sách tranh, đồ chơi.',
    needEn:
      'Most children aged 5 in Hmong and Dao villages speak only their mother tongue and struggle in grade 1. Teachers lack bilingual materials and methods; satellite schools lack picture books and toys.',
    objectiveVi: 'Trẻ mẫu giáo tự tin nghe, nói tiếng Việt khi vào lớp 1 mà vẫn giữ tiếng mẹ đẻ.',
    objectiveEn:
      'Children understand and speak Vietnamese with confidence in grade 1 and keep their mother tongue.',
    scopeVi:
      '(1) Biên soạn 4 bộ học liệu song ngữ Mông - Việt, Dao - Việt; (2) tập huấn 160 giáo viên và 60 phụ huynh; (3) lập 40 góc thư viện; (4) tổ chức lớp hè 8 tuần trước năm học.',
    scopeEn:
      '(1) Write 4 sets of bilingual materials in Hmong and Dao; (2) train 160 teachers and 60 parents; (3) set up 40 library corners; (4) hold summer classes of 8 weeks before the school year.',
    beneficiariesVi: '2.400 trẻ mẫu giáo từ 3 đến 5 tuổi, 160 giáo viên và khoảng 1.900 phụ huynh tại 4 xã.',
    beneficiariesEn:
      '2,400 pre-school children aged 3 to 5, 160 teachers and about 1,900 parents in 4 communes.',
    resultsVi:
      'Ít nhất 90% trẻ 5 tuổi đạt chuẩn tiếng Việt trước khi vào lớp 1; 160 giáo viên áp dụng phương pháp mới; 40 góc thư viện mở cửa hằng tuần.',
    resultsEn:
      'At least 90% of children aged 5 meet the Vietnamese standard before grade 1; 160 teachers use the new methods; 40 library corners open weekly.',
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
      'Trẻ khiếm thính, khiếm thị và trẻ có rối loạn phát triển thường được phát hiện muộn và ít được đến trường. Giáo viên tiểu học chưa được bồi dưỡng về giáo dục hòa nhập; trung tâm can thiệp sớm duy nhất của tỉnh ở xa đa số gia đình.',
    needEn:
      'Children with hearing, visual or developmental disabilities are identified late and seldom go to school. Primary teachers have no training in inclusive education; the only early intervention centre of the province is far from most families.',
    objectiveVi: 'Trẻ em khuyết tật được phát hiện sớm, hỗ trợ cá nhân và học hòa nhập ngay tại địa phương.',
    objectiveEn:
      'Children with disabilities are identified early, supported one by one and included in schools close to home.',
    scopeVi:
      '(1) Sàng lọc 6.000 trẻ từ 3 đến 10 tuổi; (2) lập 4 phòng hỗ trợ giáo dục hòa nhập; (3) bồi dưỡng 220 giáo viên; (4) cấp thiết bị trợ giúp cho trẻ em hộ nghèo; (5) truyền thông chống kỳ thị.',
    scopeEn:
      '(1) Screen 6,000 children aged 3 to 10; (2) set up 4 resource rooms; (3) train 220 teachers; (4) give assistive devices to children of poor households; (5) run campaigns against stigma.',
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
