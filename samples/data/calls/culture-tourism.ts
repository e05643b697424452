import type { Call } from './call';

export const cultureTourism: readonly Call[] = [
  {
    code: 'KG-VH-01',
    sector: 'VH',
    nameVi: 'Bảo tồn xòe Thái và chữ Thái cổ gắn với du lịch cộng đồng',
    nameEn: 'Preserving Xoe Thai dance and the old Thai script through community tourism',
    ownerVi: 'Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn La',
    ownerEn: 'Son La Department of Culture, Sports and Tourism',
    place: 'phường Chiềng An; xã Thuận Châu; xã Mường La; xã Quỳnh Nhai',
    needVi:
      'Nghệ thuật xòe Thái đã được UNESCO ghi danh, nhưng nghệ nhân ngày một già, lớp trẻ ít có dịp học, số người đọc được chữ Thái cổ còn rất ít. Sách cổ bị mối mọt; người giữ di sản hưởng lợi chưa nhiều từ du lịch.',
    needEn:
      'Xoe Thai is inscribed by UNESCO, but its masters grow old, young people have few chances to learn and very few can read the old script. Old books decay, and tourism brings little to the bearers of the heritage.',
    objectiveVi: 'Truyền dạy xòe Thái, chữ Thái cổ để cộng đồng giữ được di sản và có thêm thu nhập.',
    objectiveEn:
      'To hand down Xoe Thai and the old script so that communities keep and live off their heritage.',
    scopeVi:
      '(1) Mở 32 lớp truyền dạy cho 960 người; (2) số hóa 1.500 cuốn sách cổ; (3) lập 12 đội xòe và 4 không gian văn hóa; (4) mở 6 tuyến du lịch; (5) soạn tài liệu dạy học.',
    scopeEn:
      '(1) Hold 32 classes for 960 learners; (2) digitise 1,500 old books; (3) form 12 troupes and 4 culture houses; (4) open 6 tours; (5) write teaching materials.',
    beneficiariesVi: '960 học viên, 60 nghệ nhân, 16 bản với khoảng 7.000 người dân.',
    beneficiariesEn: '960 learners, 60 masters, 16 villages with about 7,000 people.',
    resultsVi:
      '12 đội xòe hoạt động thường xuyên; 1.500 cuốn sách cổ được tra cứu công khai; thu nhập từ du lịch của hộ tham gia tăng 25%.',
    resultsEn:
      '12 troupes perform regularly; 1,500 old books are open to the public; tourism income of participants up by 25%.',
    start: 2026,
    end: 2028,
    currency: 'USD',
    total: 210000,
    requested: 180000,
    counterpartVnd: 729000000,
    counterpartForm: 'Tiền; hiện vật',
    partial: 'Có',
    readiness: 'Văn kiện',
    priority: 1,
    status: 'Đang kêu gọi',
    budgetLines:
      'Lớp truyền dạy / Classes: 60 000 USD; Số hóa / Digitisation: 50 000 USD; Đội xòe, không gian văn hóa / Troupes and culture houses: 45 000 USD; Tuyến du lịch / Tours: 25 000 USD',
    sdg: '8; 11',
  },
  {
    code: 'KG-VH-02',
    sector: 'VH 60; NN 40',
    nameVi: 'Làng du lịch nông nghiệp của người Mông tại Ngọc Chiến và Tà Xùa',
    nameEn: 'Hmong farm tourism villages in Ngoc Chien and Ta Xua',
    ownerVi: 'Ủy ban nhân dân xã Ngọc Chiến',
    ownerEn: "People's Committee of Ngoc Chien Commune",
    place: 'xã Ngọc Chiến; xã Tà Xùa',
    needVi:
      'Ngọc Chiến và Tà Xùa có suối khoáng nóng, rừng sơn tra, chè cổ thụ và biển mây, nhưng khách đến theo mùa, lưu trú tự phát, rác và nước thải chưa xử lý. Người Mông bản địa chủ yếu bán sức lao động, ít được làm chủ dịch vụ.',
    needEn:
      'Ngoc Chien and Ta Xua have hot springs, hawthorn forests, ancient tea trees and seas of cloud, but visitors come by season, lodging has grown without planning and waste is untreated. The local Hmong people mostly sell their labour and seldom own the services.',
    objectiveVi: 'Phát triển du lịch nông nghiệp do người Mông làm chủ, sạch và có trách nhiệm.',
    objectiveEn: 'To develop farm tourism that is owned by Hmong people, clean and responsible.',
    scopeVi:
      '(1) Hỗ trợ 40 nhà sàn, nhà gỗ đón khách đạt chuẩn; (2) chăm sóc 300 ha chè cổ thụ và sơn tra; (3) lập 2 hợp tác xã du lịch; (4) làm 45 km đường mòn đi bộ có chỉ dẫn; (5) xây 40 hệ thống xử lý nước thải nhỏ.',
    scopeEn:
      '(1) Help 40 wooden houses to receive guests to standard; (2) tend 300 ha of ancient tea and hawthorn; (3) set up 2 tourism cooperatives; (4) mark 45 km of walking trails; (5) build 40 small waste water systems.',
    beneficiariesVi: '260 hộ người Mông với khoảng 1.400 nhân khẩu.',
    beneficiariesEn: '260 Hmong households with about 1,400 people.',
    resultsVi:
      '40 cơ sở lưu trú đạt chuẩn; thời gian lưu trú bình quân tăng lên 2 đêm; ít nhất 70% doanh thu ở lại với người dân địa phương.',
    resultsEn:
      '40 places to stay meet the standard; the average stay rises to 2 nights; at least 70% of revenue stays with local people.',
    start: 2026,
    end: 2029,
    currency: 'VND',
    total: 5600000000,
    requested: 5000000000,
    counterpartVnd: 600000000,
    counterpartForm: 'Hiện vật',
    partial: 'Có',
    readiness: 'Đề cương',
    priority: 2,
    status: 'Đang trao đổi',
    budgetLines:
      'Nhà đón khách / Guest houses: 2 200 000 000 VND; Chè, sơn tra / Tea and hawthorn: 1 000 000 000 VND; Hợp tác xã / Cooperatives: 500 000 000 VND; Đường mòn / Trails: 600 000 000 VND; Nước thải / Waste water: 700 000 000 VND',
    sdg: '8; 12',
  },
  {
    code: 'KG-VH-03',
    sector: 'VH',
    nameVi: 'Sân chơi và thư viện cộng đồng cho trẻ em vùng tái định cư',
    nameEn: 'Playgrounds and community libraries for children in resettlement areas',
    ownerVi: 'Tỉnh đoàn Sơn La',
    ownerEn: 'Son La Youth Union',
    place: 'xã Mường Bú; xã Mường Chiên',
    needVi:
      'Trẻ em ở các điểm tái định cư thiếu nơi vui chơi, đọc sách; nhà văn hóa bản hầu như không có trang thiết bị cho thiếu nhi. Dịp hè các em dễ gặp đuối nước và tai nạn.',
    needEn:
      'Children in resettlement areas have few places to play and read; village culture houses hold almost nothing for them. In the summer holidays they are at risk of drowning and accidents.',
    objectiveVi: 'Tạo môi trường vui chơi, học tập an toàn cho trẻ em vùng tái định cư.',
    objectiveEn: 'To give children in resettlement areas a safe place to play and learn.',
    scopeVi:
      '(1) Xây 15 sân chơi; (2) lập 15 tủ sách với 12.000 cuốn sách; (3) dạy bơi an toàn cho 1.200 trẻ; (4) tập huấn 45 cán bộ đoàn.',
    scopeEn:
      '(1) Build 15 playgrounds; (2) set up 15 libraries with 12,000 books; (3) teach 1,200 children to swim safely; (4) train 45 youth workers.',
    beneficiariesVi: '3.100 trẻ em từ 5 đến 15 tuổi.',
    beneficiariesEn: '3,100 children aged 5 to 15.',
    resultsVi: '15 sân chơi và tủ sách hoạt động; 1.200 trẻ biết bơi; không có trẻ đuối nước tại vùng dự án.',
    resultsEn:
      '15 playgrounds and libraries in use; 1,200 children can swim; no child drowns in the project area.',
    start: 2026,
    end: 2028,
    currency: 'VND',
    total: 2150000000,
    requested: 2000000000,
    counterpartVnd: 150000000,
    counterpartForm: 'Hiện vật',
    partial: 'Có',
    readiness: 'Ý tưởng',
    priority: 3,
    status: 'Tạm dừng',
    budgetLines:
      'Sân chơi / Playgrounds: 1 100 000 000 VND; Tủ sách / Libraries: 400 000 000 VND; Dạy bơi / Swimming lessons: 400 000 000 VND; Tập huấn / Training: 100 000 000 VND',
    sdg: '4; 11',
  },
];
