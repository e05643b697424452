import type { Call } from './call';

export const water: readonly Call[] = [
  {
    code: 'KG-NS-01',
    sector: 'NS',
    nameVi: 'Cấp nước sạch tự chảy cho các bản vùng cao khan hiếm nước',
    nameEn: 'Gravity-fed clean water for water-scarce upland villages',
    ownerVi: 'Trung tâm Nước sạch và Vệ sinh môi trường nông thôn tỉnh Sơn La',
    ownerEn: 'Son La Centre for Rural Water Supply and Sanitation',
    place: 'xã Co Mạ; xã Mường É; xã Tạ Khoa; xã Song Khủa',
    needVi:
      'Mùa khô, nhiều bản vùng núi đá vôi phải đi lấy nước xa từ 2 đến 4 km, mất 3 giờ mỗi ngày của phụ nữ và trẻ em gái. Nước khe chưa xử lý gây bệnh; công trình cũ xuống cấp do thiếu người quản lý.',
    needEn:
      'In the dry season many limestone villages fetch water from 2 to 4 km away, which takes women and girls 3 hours a day. Untreated water causes disease; older schemes decayed for want of care.',
    objectiveVi: 'Cấp nước sạch quanh năm, có tổ quản lý tại bản để công trình bền vững.',
    objectiveEn: 'To provide clean water all year round, managed by the villages so that it lasts.',
    scopeVi:
      '(1) Xây 22 công trình với 95 km đường ống; (2) lắp 22 bộ lọc, khử trùng; (3) lập 22 tổ quản lý có quỹ bảo dưỡng; (4) trồng 200 ha rừng giữ nước; (5) truyền thông vệ sinh.',
    scopeEn:
      '(1) Build 22 schemes with 95 km of pipes; (2) install 22 filters; (3) set up 22 management groups with maintenance funds; (4) plant 200 ha of forest; (5) promote hygiene.',
    beneficiariesVi: '2.900 hộ, khoảng 14.000 người, trên 95% là người Mông, Thái, Mường; 18 trường.',
    beneficiariesEn: '2,900 households, about 14,000 people, over 95% Hmong, Thai, Muong; 18 schools.',
    resultsVi:
      '100% hộ được dùng ít nhất 60 lít nước sạch mỗi người một ngày; thời gian lấy nước giảm 90%; tiêu chảy ở trẻ em giảm 40%.',
    resultsEn:
      '100% of households have 60 litres of clean water a person a day; time for fetching water falls by 90%; child diarrhoea by 40%.',
    start: 2026,
    end: 2029,
    currency: 'USD',
    total: 880000,
    requested: 780000,
    counterpartVnd: 2430000000,
    counterpartForm: 'Tiền; hiện vật',
    partial: 'Có',
    readiness: 'Sẵn sàng triển khai',
    priority: 1,
    status: 'Đang kêu gọi',
    budgetLines:
      'Công trình / Schemes: 560 000 USD; Bộ lọc / Filters: 80 000 USD; Tổ quản lý / Groups: 80 000 USD; Trồng rừng / Forest: 60 000 USD',
    sdg: '6',
  },
  {
    code: 'KG-NS-02',
    sector: 'NS 60; GD 40',
    nameVi: 'Nhà vệ sinh và nước uống an toàn tại trường học vùng khó khăn',
    nameEn: 'Toilets and safe drinking water in schools of disadvantaged areas',
    ownerVi: 'Sở Giáo dục và Đào tạo tỉnh Sơn La',
    ownerEn: 'Son La Department of Education and Training',
    place: 'xã Muổi Nọi; xã Bình Thuận; xã Chiềng La; xã Mường Khiêng',
    needVi:
      'Nhiều điểm trường dùng chung nhà vệ sinh tạm, không có nước rửa tay và không có chỗ riêng cho học sinh nữ. Học sinh mang nước từ nhà hoặc uống nước chưa đun sôi; học sinh nữ lớp lớn hay nghỉ học vào kỳ kinh nguyệt.',
    needEn:
      'Many satellite schools share makeshift toilets without water for washing hands or privacy for girls. Pupils bring water from home or drink it unboiled, and older girls often stay away during menstruation.',
    objectiveVi: 'Học sinh có nước uống an toàn, nhà vệ sinh sạch, kín đáo và thói quen vệ sinh tốt.',
    objectiveEn: 'Pupils have safe drinking water, clean and private toilets and good habits of hygiene.',
    scopeVi:
      '(1) Xây 48 nhà vệ sinh nam, nữ riêng; (2) lắp 48 máy lọc nước và 150 vòi rửa tay; (3) tập huấn 300 giáo viên; (4) giáo dục vệ sinh kinh nguyệt cho 2.500 học sinh nữ.',
    scopeEn:
      '(1) Build 48 toilet blocks separate for boys and girls; (2) install 48 water filters and 150 hand-washing taps; (3) train 300 teachers; (4) teach menstrual hygiene to 2,500 girls.',
    beneficiariesVi: '11.000 học sinh và 700 giáo viên của 48 trường và điểm trường.',
    beneficiariesEn: '11,000 pupils and 700 teachers of 48 schools and satellite schools.',
    resultsVi:
      '100% trường dự án có nước uống an toàn và nhà vệ sinh đạt chuẩn; tỷ lệ học sinh rửa tay bằng xà phòng đạt 85%; học sinh nữ nghỉ học giảm 50%.',
    resultsEn:
      '100% of project schools have safe drinking water and toilets to standard; 85% of pupils wash their hands with soap; absence of girls falls by 50%.',
    start: 2026,
    end: 2028,
    currency: 'VND',
    total: 8800000000,
    requested: 8000000000,
    counterpartVnd: 800000000,
    counterpartForm: 'Tiền',
    partial: 'Có',
    readiness: 'Văn kiện',
    priority: 2,
    status: 'Đang kêu gọi',
    budgetLines:
      'Nhà vệ sinh / Toilets: 5 400 000 000 VND; Lọc nước, rửa tay / Filters and taps: 1 700 000 000 VND; Tập huấn / Training: 500 000 000 VND; Giáo dục / Education: 400 000 000 VND',
    sdg: '4; 6',
  },
  {
    code: 'KG-NS-03',
    sector: 'NS',
    nameVi: 'Bể chứa nước mưa cho hộ nghèo vùng núi đá',
    nameEn: 'Rainwater tanks for poor households in limestone mountains',
    ownerVi: 'Hội Chữ thập đỏ tỉnh Sơn La',
    ownerEn: 'Son La Red Cross',
    place: 'xã Tô Múa; xã Yên Châu; xã Chiềng Hặc; xã Tân Yên',
    needVi:
      'Các bản trên núi đá không có nguồn nước tự chảy; hộ nghèo chỉ chứa được vài can nước mưa và phải mua nước chở bằng xe máy với giá cao vào mùa khô.',
    needEn:
      'Villages on limestone have no spring; poor households can store only a few cans of rainwater and in the dry season buy water brought by motorbike at a high price.',
    objectiveVi: 'Hộ nghèo vùng núi đá có đủ nước ăn uống trong suốt mùa khô.',
    objectiveEn:
      'Poor households in limestone mountains have enough drinking water throughout the dry season.',
    scopeVi:
      '(1) Xây 600 bể chứa 6 m3 kèm máng hứng; (2) cấp 600 bình lọc gốm; (3) tập huấn giữ vệ sinh bể nước cho 600 hộ.',
    scopeEn:
      '(1) Build 600 tanks of 6 m3 with gutters; (2) provide 600 ceramic filters; (3) train 600 households in keeping tanks clean.',
    beneficiariesVi: '600 hộ nghèo với khoảng 2.900 nhân khẩu.',
    beneficiariesEn: '600 poor households with about 2,900 people.',
    resultsVi: '600 bể được sử dụng; chi phí mua nước mùa khô của hộ giảm 80%.',
    resultsEn: '600 tanks in use; spending on water in the dry season falls by 80%.',
    start: 2026,
    end: 2028,
    currency: 'USD',
    total: 240000,
    requested: 225000,
    counterpartVnd: 364500000,
    counterpartForm: 'Hiện vật',
    partial: 'Có',
    readiness: 'Sẵn sàng triển khai',
    priority: 2,
    status: 'Đang kêu gọi',
    budgetLines:
      'Bể chứa / Tanks: 195 000 USD; Bình lọc / Filters: 20 000 USD; Tập huấn / Training: 10 000 USD',
    sdg: '6',
  },
];
