import type { Call } from './call';

export const environment: readonly Call[] = [
  {
    code: 'KG-MT-01',
    sector: 'MT',
    nameVi: 'Cảnh báo sớm lũ quét, sạt lở đất dựa vào cộng đồng',
    nameEn: 'Community-based early warning of flash floods and landslides',
    ownerVi: 'Sở Nông nghiệp và Môi trường tỉnh Sơn La',
    ownerEn: 'Son La Department of Agriculture and Environment',
    place: 'xã Mường La; xã Chiềng Lao; xã Pắc Ngà',
    needVi:
      'Lũ quét, sạt lở đất xảy ra hằng năm ở các xã ven sông Đà, gây thiệt hại về người, nhà ở, đường sá. Trạm đo mưa còn thưa; bản xa nhận tin muộn, chưa có kế hoạch sơ tán.',
    needEn:
      'Floods and landslides strike communes along the Da River every year and cost lives, houses, roads. Rain gauges are few; remote villages are warned late and have no evacuation plans.',
    objectiveVi: 'Giảm thiệt hại về người và tài sản bằng cảnh báo sớm do cộng đồng cùng vận hành.',
    objectiveEn: 'To reduce loss of life and property by early warning that communities help to run.',
    scopeVi:
      '(1) Lắp 35 trạm đo mưa, 60 loa cảnh báo; (2) lập bản đồ nguy cơ cho 80 bản; (3) trang bị 80 đội xung kích; (4) diễn tập hằng năm; (5) trồng 150 ha cây.',
    scopeEn:
      '(1) Install 35 rain gauges, 60 loudspeakers; (2) map hazards of 80 villages; (3) equip 80 response teams; (4) hold yearly drills; (5) plant 150 ha of trees.',
    beneficiariesVi: 'Khoảng 32.000 người dân tại 80 bản có nguy cơ cao.',
    beneficiariesEn: 'About 32,000 people in 80 villages at high risk.',
    resultsVi: '100% bản nhận cảnh báo trước 60 phút; 80 kế hoạch sơ tán được diễn tập.',
    resultsEn: '100% of villages are warned 60 minutes ahead; 80 evacuation plans are practised.',
    start: 2026,
    end: 2028,
    currency: 'USD',
    total: 560000,
    requested: 500000,
    counterpartVnd: 1458000000,
    counterpartForm: 'Tiền; hiện vật',
    partial: 'Có',
    readiness: 'Sẵn sàng triển khai',
    priority: 1,
    status: 'Đang kêu gọi',
    budgetLines:
      'Trạm đo mưa, loa / Gauges: 240 000 USD; Bản đồ / Maps: 70 000 USD; Đội xung kích / Teams: 110 000 USD; Cây / Trees: 80 000 USD',
    sdg: '11; 13',
  },
  {
    code: 'KG-MT-02',
    sector: 'MT 75; NN 25',
    nameVi: 'Phục hồi rừng tự nhiên và sinh kế vùng đệm Khu bảo tồn thiên nhiên Xuân Nha',
    nameEn: 'Forest restoration and buffer zone livelihoods in Xuan Nha Nature Reserve',
    ownerVi: 'Ban Quản lý Khu bảo tồn thiên nhiên Xuân Nha',
    ownerEn: 'Management Board of Xuan Nha Nature Reserve',
    place: 'xã Xuân Nha; xã Chiềng Sơn; xã Vân Hồ',
    needVi:
      'Rừng vùng đệm bị chia cắt do nương rẫy và lấy củi; nhiều loài quý hiếm mất nơi cư trú. Người Mông và người Thái sống quanh khu bảo tồn còn nghèo, thu từ dịch vụ môi trường rừng thấp, lực lượng tuần rừng thiếu thiết bị giám sát.',
    needEn:
      'Forest in the buffer zone is broken up by shifting fields and firewood cutting, and rare species lose their habitat. The Hmong and Thai people around the reserve are still poor, payments for forest services are low, and patrols lack monitoring equipment.',
    objectiveVi: 'Phục hồi rừng và đa dạng sinh học đi đôi với cải thiện đời sống người dân vùng đệm.',
    objectiveEn: 'To restore forest and biodiversity while improving life in the buffer zone.',
    scopeVi:
      '(1) Khoanh nuôi, làm giàu 1.200 ha rừng bằng cây bản địa; (2) lập 18 tổ bảo vệ rừng cộng đồng với thiết bị tuần tra thông minh; (3) đặt 120 bẫy ảnh điều tra động vật; (4) hỗ trợ 500 hộ nuôi ong, trồng dược liệu và dùng bếp tiết kiệm củi.',
    scopeEn:
      '(1) Regenerate and enrich 1,200 ha with native trees; (2) set up 18 community patrols with smart patrol devices; (3) place 120 camera traps to survey wildlife; (4) help 500 households to keep bees, grow medicinal plants and use wood-saving stoves.',
    beneficiariesVi: '500 hộ dân vùng đệm với khoảng 2.500 nhân khẩu; 45 cán bộ, kiểm lâm viên.',
    beneficiariesEn: '500 buffer zone households with about 2,500 people; 45 staff and rangers.',
    resultsVi:
      '1.200 ha rừng được phục hồi; số vụ vi phạm giảm 70%; thu nhập của hộ tham gia tăng 20%; có bộ dữ liệu đa dạng sinh học công khai.',
    resultsEn:
      '1,200 ha restored; offences down by 70%; income of participating households up by 20%; an open biodiversity data set.',
    start: 2027,
    end: 2030,
    currency: 'USD',
    total: 410000,
    requested: 380000,
    counterpartVnd: 729000000,
    counterpartForm: 'Hiện vật',
    partial: 'Có',
    readiness: 'Đề cương',
    priority: 2,
    status: 'Đang kêu gọi',
    budgetLines:
      'Phục hồi rừng / Forest restoration: 160 000 USD; Tuần tra / Patrols: 80 000 USD; Điều tra / Surveys: 50 000 USD; Sinh kế / Livelihoods: 90 000 USD',
    sdg: '13; 15',
  },
  {
    code: 'KG-MT-03',
    sector: 'MT',
    nameVi: 'Thu gom và xử lý rác thải tại trung tâm xã và điểm du lịch',
    nameEn: 'Waste collection and treatment in commune centres and tourist sites',
    ownerVi: 'Ủy ban nhân dân phường Mộc Châu',
    ownerEn: "People's Committee of Moc Chau Ward",
    place: 'phường Mộc Châu; phường Mộc Sơn; phường Thảo Nguyên; phường Vân Sơn; xã Đoàn Kết',
    needVi:
      'Du lịch phát triển nhanh trên cao nguyên Mộc Châu khiến lượng rác tăng mạnh vào cuối tuần và mùa lễ hội. Rác chưa được phân loại; nhiều điểm du lịch và bản ở xa không có xe thu gom nên rác bị đốt hoặc đổ ra suối.',
    needEn:
      'Tourism on the Moc Chau plateau grows fast, and waste rises sharply at weekends and in the festival season. It is not sorted; many tourist sites and outlying villages have no collection, so waste is burnt or dumped in streams.',
    objectiveVi: 'Xây dựng mô hình phân loại, thu gom và tái chế rác phù hợp với vùng du lịch miền núi.',
    objectiveEn:
      'To build a model of sorting, collecting and recycling waste that suits a mountain tourist area.',
    scopeVi:
      '(1) Trang bị 1.500 thùng phân loại và 6 xe thu gom nhỏ; (2) xây 5 điểm tái chế và ủ phân hữu cơ; (3) vận động 200 nhà hàng, nhà nghỉ giảm nhựa dùng một lần; (4) giáo dục môi trường tại 20 trường học.',
    scopeEn:
      '(1) Provide 1,500 sorting bins and 6 small collection trucks; (2) build 5 recycling and composting points; (3) win 200 restaurants and guest houses to cut single-use plastic; (4) run environmental education in 20 schools.',
    beneficiariesVi: 'Khoảng 45.000 người dân và hơn 1 triệu lượt khách du lịch mỗi năm.',
    beneficiariesEn: 'About 45,000 residents and more than 1 million visits by tourists a year.',
    resultsVi:
      '70% rác tại vùng dự án được phân loại; 50% rác hữu cơ được ủ phân; lượng nhựa dùng một lần tại cơ sở tham gia giảm 60%.',
    resultsEn:
      '70% of waste in the project area is sorted; 50% of organic waste is composted; single-use plastic in participating businesses falls by 60%.',
    start: 2026,
    end: 2028,
    currency: 'VND',
    total: 9300000000,
    requested: 7800000000,
    counterpartVnd: 1500000000,
    counterpartForm: 'Tiền',
    partial: 'Có',
    readiness: 'Ý tưởng',
    priority: 3,
    status: 'Đang kêu gọi',
    budgetLines:
      'Thùng, xe thu gom / Bins and trucks: 3 900 000 000 VND; Điểm tái chế / Recycling points: 2 500 000 000 VND; Giảm nhựa / Plastic reduction: 700 000 000 VND; Giáo dục / Education: 700 000 000 VND',
    sdg: '11; 12',
  },
];
