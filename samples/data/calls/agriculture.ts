import type { Call } from './call';

export const agriculture: readonly Call[] = [
  {
    code: 'KG-NN-01',
    sector: 'NN',
    nameVi: 'Phát triển cà phê chè bền vững, thích ứng với biến đổi khí hậu',
    nameEn: 'Sustainable, climate-resilient Arabica coffee',
    ownerVi: 'Sở Nông nghiệp và Môi trường tỉnh Sơn La',
    ownerEn: 'Son La Department of Agriculture and Environment',
    place: 'xã Chiềng Mai; xã Mường Chanh; xã Phiêng Pằn; phường Chiềng Cơi',
    needVi:
      'Cà phê chè là nguồn thu chính của nhiều hộ Thái, Mông, nhưng vườn cây già cỗi, trồng thuần, dễ bị sương muối, khô hạn. Nước thải gây ô nhiễm suối; nông hộ chưa chứng minh được sản phẩm không gây mất rừng.',
    needEn:
      'Arabica coffee is the main income of many Thai and Hmong households, but trees are old, unshaded and exposed to frost and drought. Waste water pollutes streams; growers cannot prove that no forest was lost.',
    objectiveVi: 'Tăng thu nhập bằng nông lâm kết hợp, chế biến sạch và truy xuất đến thửa đất.',
    objectiveEn: 'To raise incomes by agroforestry, clean processing and traceability to the plot.',
    scopeVi:
      '(1) Tái canh 600 ha với cây che bóng; (2) tập huấn 2.000 nông hộ; (3) xây 4 cụm chế biến ướt sạch; (4) lập hồ sơ truy xuất cho 3.500 ha; (5) giúp 6 hợp tác xã tiêu thụ.',
    scopeEn:
      '(1) Replant 600 ha with shade trees; (2) train 2,000 households; (3) build 4 clean wet mills; (4) keep traceability records for 3,500 ha; (5) help 6 cooperatives to sell.',
    beneficiariesVi: '2.000 hộ với 9.000 nhân khẩu, 90% là dân tộc thiểu số.',
    beneficiariesEn: '2,000 households with 9,000 people, 90% of them minorities.',
    resultsVi:
      'Năng suất tăng 20%; giá bán tăng 15%; 4 cụm chế biến xả thải đạt quy chuẩn; người mua chấp nhận hồ sơ của 3.500 ha.',
    resultsEn:
      'Yields up by 20%; prices up by 15%; 4 wet mills meet the discharge standard; buyers accept the records of 3,500 ha.',
    start: 2026,
    end: 2030,
    currency: 'USD',
    total: 950000,
    requested: 850000,
    secured: 200000,
    counterpartVnd: 2430000000,
    counterpartForm: 'Tiền; hiện vật',
    partial: 'Có',
    readiness: 'Sẵn sàng triển khai',
    priority: 1,
    status: 'Đã có một phần',
    budgetLines:
      'Tái canh / Replanting: 230 000 USD; Tập huấn / Training: 150 000 USD; Chế biến / Wet mills: 300 000 USD; Truy xuất / Traceability: 170 000 USD',
    markers: 'Phụ nữ; DTTS',
    sdg: '2; 12; 15',
  },
  {
    code: 'KG-NN-02',
    sector: 'NN 80; MT 20',
    nameVi: 'Canh tác bền vững trên đất dốc thay thế ngô độc canh',
    nameEn: 'Sustainable sloping-land farming in place of maize monoculture',
    ownerVi: 'Hội Nông dân tỉnh Sơn La',
    ownerEn: "Son La Farmers' Union",
    place: 'xã Phiêng Cằm; xã Tà Hộc; xã Chiềng Sung; xã Yên Sơn',
    needVi:
      'Nhiều năm trồng ngô độc canh trên đất dốc làm đất bạc màu, xói mòn mạnh vào mùa mưa và năng suất giảm. Người dân phụ thuộc vào phân bón và thuốc trừ cỏ mua chịu; phụ nữ gánh phần lớn công việc nặng nhọc nhưng ít được tham gia tập huấn khuyến nông.',
    needEn:
      'Years of maize monoculture on slopes have exhausted the soil; erosion is heavy in the rains and yields fall. Farmers depend on fertiliser and herbicide bought on credit, and women carry most of the hard work but seldom take part in extension training.',
    objectiveVi:
      'Chuyển đổi phương thức canh tác trên đất dốc theo hướng giữ đất, giữ nước và đa dạng nguồn thu của nông hộ.',
    objectiveEn:
      'To turn sloping-land farming towards keeping soil and water and to give households more than one source of income.',
    scopeVi:
      '(1) Lập 50 lớp học hiện trường cho nông dân; (2) hỗ trợ giống cây ăn quả, cỏ chăn nuôi và cây họ đậu trồng xen trên 800 ha; (3) làm băng cây xanh chống xói mòn; (4) lập 25 nhóm tiết kiệm và tín dụng thôn bản.',
    scopeEn:
      '(1) Run 50 farmer field schools; (2) supply fruit seedlings, fodder grass and legumes for intercropping on 800 ha; (3) plant hedgerows against erosion; (4) set up 25 village savings and loan groups.',
    beneficiariesVi: '1.250 nông hộ nghèo và cận nghèo, trong đó 60% học viên là phụ nữ.',
    beneficiariesEn: '1,250 poor and near-poor farming households; 60% of those trained are women.',
    resultsVi:
      '800 ha áp dụng canh tác bền vững; lượng đất bị rửa trôi giảm 50%; thu nhập bình quân của hộ tham gia tăng 25% sau 3 năm.',
    resultsEn:
      '800 ha under sustainable farming; soil loss cut by 50%; average income of participating households up by 25% after 3 years.',
    start: 2026,
    end: 2029,
    currency: 'VND',
    total: 7900000000,
    requested: 7200000000,
    counterpartVnd: 700000000,
    counterpartForm: 'Tiền',
    partial: 'Có',
    readiness: 'Văn kiện',
    priority: 2,
    status: 'Đang kêu gọi',
    budgetLines:
      'Lớp học hiện trường / Field schools: 1 800 000 000 VND; Giống cây / Seedlings: 3 100 000 000 VND; Chống xói mòn / Erosion control: 1 300 000 000 VND; Nhóm tiết kiệm / Savings groups: 1 000 000 000 VND',
    sdg: '2; 13; 15',
  },
  {
    code: 'KG-NN-03',
    sector: 'NN',
    nameVi: 'Nuôi cá lồng an toàn và bảo vệ nguồn lợi thủy sản lòng hồ Sơn La',
    nameEn: 'Safe cage fish farming and protection of fish stocks in the Son La reservoir',
    ownerVi: 'Ủy ban nhân dân xã Quỳnh Nhai',
    ownerEn: "People's Committee of Quynh Nhai Commune",
    place: 'xã Quỳnh Nhai; xã Mường Giôn; xã Mường Sại',
    needVi:
      'Người dân tái định cư ven hồ thủy điện Sơn La thiếu đất sản xuất và sống dựa vào mặt nước. Nuôi cá lồng còn tự phát, cá hay bị bệnh khi mực nước xuống; đánh bắt bằng kích điện làm cạn kiệt cá bản địa; đầu ra phụ thuộc vào thương lái.',
    needEn:
      'People resettled around the Son La reservoir lack farmland and live off the water. Cage farming has grown without planning, fish fall ill when the water level drops, electric fishing exhausts native species, and sales depend on traders.',
    objectiveVi:
      'Ổn định sinh kế của hộ dân ven hồ bằng nuôi cá an toàn, liên kết tiêu thụ và đồng quản lý nguồn lợi thủy sản.',
    objectiveEn:
      'To secure the livelihoods of lakeside households through safe fish farming, joint marketing and co-management of fish stocks.',
    scopeVi:
      '(1) Hỗ trợ 150 lồng nuôi cải tiến; (2) xây 1 trại giống cá bản địa; (3) lập 3 tổ đồng quản lý; (4) xây 1 cơ sở sơ chế, bảo quản lạnh; (5) thả 300.000 cá giống trong 3 năm.',
    scopeEn:
      '(1) Provide 150 improved cages; (2) build 1 hatchery for native fish; (3) set up 3 co-management groups; (4) build 1 unit for processing and cold storage; (5) release 300,000 fingerlings over 3 years.',
    beneficiariesVi: '420 hộ dân tái định cư với khoảng 1.900 nhân khẩu, chủ yếu là người Thái.',
    beneficiariesEn: '420 resettled households with about 1,900 people, mainly Thai.',
    resultsVi:
      'Tỷ lệ cá chết giảm một nửa; thu nhập từ thủy sản của hộ tham gia tăng 35%; 3 tổ đồng quản lý hoạt động theo quy chế được xã công nhận.',
    resultsEn:
      'Fish losses halved; income from fish of participating households up by 35%; 3 co-management groups work under rules recognised by the communes.',
    start: 2026,
    end: 2028,
    currency: 'USD',
    total: 230000,
    requested: 215000,
    counterpartVnd: 364500000,
    counterpartForm: 'Hiện vật',
    partial: 'Có',
    readiness: 'Đề cương',
    priority: 2,
    status: 'Đang kêu gọi',
    budgetLines:
      'Lồng nuôi / Cages: 75 000 USD; Trại giống / Hatchery: 60 000 USD; Sơ chế, bảo quản / Processing and storage: 50 000 USD; Đồng quản lý / Co-management: 30 000 USD',
    sdg: '1; 14',
  },
  {
    code: 'KG-NN-04',
    sector: 'NN',
    nameVi: 'Chăn nuôi bò vỗ béo theo nhóm hộ nghèo',
    nameEn: 'Cattle fattening by groups of poor households',
    ownerVi: 'Ủy ban nhân dân xã Chiềng Khương',
    ownerEn: "People's Committee of Chieng Khuong Commune",
    place: 'xã Chiềng Khương; xã Mường Hung',
    needVi:
      'Hộ nghèo ở vùng biên giới có đất đồi và lao động nhưng thiếu vốn mua con giống, thiếu thức ăn mùa khô và dịch vụ thú y. Chăn thả rông khiến gia súc chết rét và lây bệnh qua biên giới.',
    needEn:
      'Poor households in the border area have hillside land and labour but lack money for young stock, fodder in the dry season and veterinary services. Free grazing means that cattle die of cold and carry disease across the border.',
    objectiveVi: 'Giúp hộ nghèo có thu nhập ổn định từ chăn nuôi bò nhốt chuồng, an toàn dịch bệnh.',
    objectiveEn: 'To give poor households a steady income from stall-fed, disease-safe cattle.',
    scopeVi:
      '(1) Cho vay quay vòng 200 con bò giống; (2) trồng 60 ha cỏ; (3) xây 200 chuồng và hầm ủ thức ăn; (4) đào tạo 12 thú y viên.',
    scopeEn:
      '(1) Lend 200 head of young stock in a revolving fund; (2) plant 60 ha of fodder; (3) build 200 stalls and silage pits; (4) train 12 animal health workers.',
    beneficiariesVi: '200 hộ nghèo tại 14 bản biên giới.',
    beneficiariesEn: '200 poor households in 14 border villages.',
    resultsVi: '80% hộ tham gia thoát nghèo sau 3 năm; quỹ quay vòng bảo toàn ít nhất 95% vốn.',
    resultsEn:
      '80% of households leave poverty after 3 years; the revolving fund keeps at least 95% of its capital.',
    start: 2026,
    end: 2028,
    currency: 'VND',
    total: 4650000000,
    requested: 4300000000,
    secured: 4300000000,
    counterpartVnd: 350000000,
    counterpartForm: 'Hiện vật',
    partial: 'Không',
    readiness: 'Sẵn sàng triển khai',
    priority: 3,
    status: 'Đã có nhà tài trợ',
    budgetLines:
      'Con giống / Young stock: 2 600 000 000 VND; Cỏ, chuồng / Fodder and stalls: 1 200 000 000 VND; Thú y / Animal health: 500 000 000 VND',
    sdg: '1; 2',
  },
];
