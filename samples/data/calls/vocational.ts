import type { Call } from './call';

export const vocational: readonly Call[] = [
  {
    code: 'KG-DN-01',
    sector: 'DN',
    nameVi: 'Đào tạo nghề chế biến nông sản gắn với việc làm cho thanh niên dân tộc thiểu số',
    nameEn: 'Job-linked training in agricultural processing for ethnic minority youth',
    ownerVi: 'Trường Cao đẳng Sơn La',
    ownerEn: 'Son La College',
    place: 'phường Chiềng Sinh; xã Mai Sơn; phường Thảo Nguyên',
    needVi:
      'Sơn La có vùng cà phê, quả, bò sữa lớn và nhiều nhà máy chế biến, nhưng doanh nghiệp khó tuyển lao động có tay nghề. Thanh niên dân tộc thiểu số đi làm thời vụ xa nhà; thiết bị của nhà trường đã cũ.',
    needEn:
      'Son La has large coffee, fruit and dairy areas and many plants, yet businesses find few skilled workers. Ethnic minority youth leave for seasonal jobs, and the equipment of the college is old.',
    objectiveVi: 'Thanh niên dân tộc thiểu số có tay nghề chế biến nông sản và việc làm ổn định trong tỉnh.',
    objectiveEn: 'Ethnic minority youth have skills in processing and steady work within the province.',
    scopeVi:
      '(1) Trang bị 2 xưởng chế biến; (2) xây dựng 5 chương trình sơ cấp cùng doanh nghiệp; (3) đào tạo 600 học viên vừa học vừa làm; (4) cấp 200 học bổng cho nữ và người khuyết tật; (5) kết nối việc làm.',
    scopeEn:
      '(1) Equip 2 workshops; (2) develop 5 short courses with businesses; (3) train 600 learners in study and work; (4) grant 200 scholarships to women and people with disabilities; (5) place graduates.',
    beneficiariesVi: '600 thanh niên từ 18 đến 30 tuổi, ít nhất 50% là nữ; 40 giáo viên; 25 doanh nghiệp.',
    beneficiariesEn: '600 people aged 18 to 30, at least 50% women; 40 teachers; 25 businesses.',
    resultsVi:
      'Ít nhất 80% học viên có việc làm đúng nghề trong 6 tháng; 5 chương trình được công nhận; 25 doanh nghiệp ký thỏa thuận lâu dài.',
    resultsEn:
      'At least 80% of graduates work in their trade within 6 months; 5 courses are recognised; 25 businesses sign lasting agreements.',
    start: 2026,
    end: 2029,
    currency: 'USD',
    total: 450000,
    requested: 400000,
    counterpartVnd: 1215000000,
    counterpartForm: 'Tiền; hiện vật',
    partial: 'Có',
    readiness: 'Văn kiện',
    priority: 1,
    status: 'Đang trao đổi',
    budgetLines:
      'Xưởng thực hành / Workshops: 180 000 USD; Chương trình đào tạo / Courses: 60 000 USD; Học bổng / Scholarships: 100 000 USD; Kết nối việc làm / Job placement: 60 000 USD',
    sdg: '4; 8',
  },
  {
    code: 'KG-DN-02',
    sector: 'DN 60; VH 40',
    nameVi: 'Dạy nghề du lịch và tiếng Anh giao tiếp cho chủ nhà nghỉ cộng đồng',
    nameEn: 'Hospitality skills and spoken English for homestay owners',
    ownerVi: 'Trường Cao đẳng Sơn La',
    ownerEn: 'Son La College',
    place: 'phường Mộc Châu; xã Vân Hồ; xã Ngọc Chiến; xã Mường Chiên',
    needVi:
      'Số hộ làm du lịch cộng đồng tăng nhanh nhưng chủ nhà chưa được học nghề: buồng phòng, bếp, vệ sinh an toàn thực phẩm và đón tiếp khách còn theo kinh nghiệm. Khách quốc tế ở lại ngắn ngày vì khó giao tiếp và thiếu hoạt động trải nghiệm.',
    needEn:
      'The number of households in community-based tourism grows quickly, but owners have never been trained: housekeeping, cooking, food safety and reception follow habit. Foreign visitors stay only briefly because they can hardly talk with their hosts and find little to do.',
    objectiveVi:
      'Nâng cao kỹ năng nghề và ngoại ngữ để chủ nhà nghỉ cộng đồng tăng thu nhập một cách bền vững.',
    objectiveEn:
      'To improve the skills and English of homestay owners so that they earn more in a lasting way.',
    scopeVi:
      '(1) Mở 20 lớp nghề tại bản cho 400 người; (2) mở 16 lớp tiếng Anh giao tiếp 120 giờ; (3) đào tạo 24 giảng viên nguồn là người địa phương; (4) biên soạn sổ tay song ngữ.',
    scopeEn:
      '(1) Hold 20 courses in villages for 400 people; (2) hold 16 courses of spoken English of 120 hours each; (3) train 24 local people as trainers; (4) produce a bilingual handbook.',
    beneficiariesVi: '400 người, trong đó khoảng 70% là phụ nữ Thái, Mông và Dao, tại 18 bản du lịch.',
    beneficiariesEn: '400 people, about 70% of them Thai, Hmong and Dao women, in 18 tourism villages.',
    resultsVi:
      '350 người được cấp chứng chỉ; 120 nhà nghỉ cộng đồng đạt chuẩn; thu nhập từ du lịch của hộ tham gia tăng ít nhất 30% sau 2 năm.',
    resultsEn:
      '350 people certified; 120 homestays meet the standard; income from tourism of participating households rises by at least 30% after 2 years.',
    start: 2026,
    end: 2028,
    currency: 'VND',
    total: 3400000000,
    requested: 3100000000,
    counterpartVnd: 300000000,
    counterpartForm: 'Hiện vật',
    partial: 'Có',
    readiness: 'Đề cương',
    priority: 2,
    status: 'Đang kêu gọi',
    budgetLines:
      'Lớp nghề / Skills courses: 1 300 000 000 VND; Lớp tiếng Anh / English courses: 1 100 000 000 VND; Giảng viên nguồn / Local trainers: 400 000 000 VND; Sổ tay / Handbook: 300 000 000 VND',
    sdg: '4; 8',
  },
];
