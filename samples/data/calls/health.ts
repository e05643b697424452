import type { Call } from './call';

export const health: readonly Call[] = [
  {
    code: 'KG-YT-01',
    sector: 'YT',
    nameVi: 'Giảm tử vong mẹ và trẻ sơ sinh tại các xã vùng cao',
    nameEn: 'Reducing maternal and newborn mortality in upland communes',
    ownerVi: 'Sở Y tế tỉnh Sơn La',
    ownerEn: 'Son La Department of Health',
    place: 'xã Mường Bám; xã Nậm Lầu; xã Mường Lầm; xã Bó Sinh; xã Nậm Ty',
    needVi:
      'Tại các xã vùng cao, nhiều phụ nữ người Mông vẫn sinh con tại nhà, không có người đỡ đẻ có kỹ năng. Đường đến bệnh viện mất từ 2 đến 5 giờ; trạm y tế thiếu máy siêu âm, dụng cụ hồi sức sơ sinh và nữ hộ sinh biết tiếng dân tộc. Phần lớn tai biến sản khoa có thể phòng tránh nếu được phát hiện và chuyển tuyến kịp thời.',
    needEn:
      'In upland communes many Hmong women still give birth at home without a skilled attendant. The way to hospital takes between 2 and 5 hours, and commune health stations lack ultrasound machines, newborn resuscitation kits and midwives who speak the local languages. Most complications could be avoided if found and referred in time.',
    objectiveVi:
      'Tăng tỷ lệ phụ nữ được khám thai đủ số lần và được nhân viên y tế có kỹ năng đỡ đẻ, qua đó giảm tử vong mẹ và tử vong sơ sinh ở 5 xã dự án.',
    objectiveEn:
      'To raise the share of women who have full antenatal care and a skilled birth attendant, and so reduce maternal and newborn deaths in 5 project communes.',
    scopeVi:
      '(1) Đào tạo 45 cô đỡ thôn bản và 30 nữ hộ sinh; (2) trang bị máy siêu âm xách tay, bộ đỡ đẻ và hồi sức sơ sinh cho 5 trạm y tế; (3) thiết lập mạng lưới chuyển tuyến cấp cứu; (4) truyền thông tại bản bằng tiếng Mông, tiếng Thái và tiếng Khơ Mú.',
    scopeEn:
      '(1) Train 45 village birth attendants and 30 midwives; (2) equip 5 health stations with portable ultrasound, delivery and newborn resuscitation kits; (3) set up an emergency referral network; (4) run village communication in the Hmong, Thai and Khmu languages.',
    beneficiariesVi:
      'Khoảng 4.200 phụ nữ trong độ tuổi sinh đẻ và 900 trẻ sơ sinh mỗi năm; 75 cán bộ y tế và cô đỡ thôn bản.',
    beneficiariesEn:
      'About 4,200 women of childbearing age and 900 newborns each year; 75 health workers and village birth attendants.',
    resultsVi:
      'Trên 85% phụ nữ mang thai được khám thai ít nhất 4 lần; trên 80% ca sinh có người đỡ đẻ có kỹ năng; 100% bản có kế hoạch chuyển tuyến cấp cứu.',
    resultsEn:
      'More than 85% of pregnant women have at least 4 antenatal visits; more than 80% of births have a skilled attendant; 100% of villages have an emergency referral plan.',
    start: 2026,
    end: 2029,
    currency: 'USD',
    total: 480000,
    requested: 450000,
    secured: 120000,
    counterpartVnd: 729000000,
    counterpartForm: 'Tiền; hiện vật',
    partial: 'Có',
    readiness: 'Văn kiện',
    priority: 1,
    status: 'Đã có một phần',
    budgetLines:
      'Đào tạo / Training: 130 000 USD; Trang thiết bị / Equipment: 165 000 USD; Chuyển tuyến cấp cứu / Emergency referral: 85 000 USD; Truyền thông / Communication: 40 000 USD; Quản lý, đánh giá / Management and evaluation: 30 000 USD',
    sdg: '3; 5',
  },
  {
    code: 'KG-YT-02',
    sector: 'YT',
    nameVi: 'Cải thiện dinh dưỡng cho trẻ em trong 1.000 ngày đầu đời',
    nameEn: 'Better nutrition for children in the first 1,000 days of life',
    ownerVi: 'Trung tâm Kiểm soát bệnh tật tỉnh Sơn La',
    ownerEn: 'Son La Centre for Disease Control',
    place: 'xã Chiềng Lao; xã Chiềng Hoa; xã Ngọc Chiến; xã Tà Xùa; xã Suối Tọ',
    needVi:
      'Tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ dưới 5 tuổi tại các xã vùng cao của tỉnh vẫn cao hơn nhiều so với mức chung cả nước. Bữa ăn của bà mẹ mang thai và trẻ nhỏ nghèo đạm và vi chất; kiến thức nuôi con bằng sữa mẹ và cho ăn bổ sung còn hạn chế; việc theo dõi tăng trưởng chưa đều.',
    needEn:
      'Stunting among children under 5 in the upland communes is still much more common than in the country as a whole. The diet of pregnant women and young children is poor in protein and micronutrients, knowledge of breastfeeding and complementary feeding is limited, and growth is not monitored regularly.',
    objectiveVi:
      'Giảm suy dinh dưỡng thể thấp còi và thiếu máu ở trẻ dưới 2 tuổi thông qua chăm sóc dinh dưỡng tại trạm y tế, tại bản và trong gia đình.',
    objectiveEn:
      'To reduce stunting and anaemia in children under 2 through nutrition care at health stations, in villages and at home.',
    scopeVi:
      '(1) Lập 60 câu lạc bộ dinh dưỡng tại bản; (2) bổ sung đa vi chất cho phụ nữ mang thai và trẻ nhỏ; (3) hỗ trợ 1.500 hộ làm vườn dinh dưỡng và nuôi gà; (4) trang bị cân, thước và phần mềm theo dõi tăng trưởng cho 5 trạm y tế.',
    scopeEn:
      '(1) Set up 60 village nutrition clubs; (2) give multiple micronutrients to pregnant women and young children; (3) help 1,500 households to grow kitchen gardens and raise chickens; (4) provide 5 health stations with scales, height boards and growth monitoring software.',
    beneficiariesVi: '3.800 trẻ dưới 5 tuổi, 2.600 bà mẹ và phụ nữ mang thai, 120 nhân viên y tế thôn bản.',
    beneficiariesEn: '3,800 children under 5, 2,600 mothers and pregnant women, 120 village health workers.',
    resultsVi:
      'Tỷ lệ thấp còi ở trẻ dưới 2 tuổi giảm ít nhất 6 điểm phần trăm; 75% trẻ từ 6 đến 23 tháng tuổi có chế độ ăn đa dạng tối thiểu; 60 câu lạc bộ tự duy trì sinh hoạt.',
    resultsEn:
      'Stunting in children under 2 falls by at least 6 percentage points; 75% of children aged 6 to 23 months have the minimum dietary diversity; 60 clubs continue to meet on their own.',
    start: 2026,
    end: 2030,
    currency: 'USD',
    total: 375000,
    requested: 360000,
    counterpartVnd: 364500000,
    counterpartForm: 'Hiện vật',
    partial: 'Có',
    readiness: 'Đề cương',
    priority: 1,
    status: 'Đang kêu gọi',
    budgetLines:
      'Câu lạc bộ dinh dưỡng / Nutrition clubs: 110 000 USD; Đa vi chất / Micronutrients: 90 000 USD; Vườn dinh dưỡng / Kitchen gardens: 100 000 USD; Trang thiết bị / Equipment: 60 000 USD',
    sdg: '2; 3',
  },
  {
    code: 'KG-YT-03',
    sector: 'YT',
    nameVi: 'Khám, chữa bệnh từ xa cho trạm y tế xã',
    nameEn: 'Telemedicine for commune health stations',
    ownerVi: 'Bệnh viện Đa khoa tỉnh Sơn La',
    ownerEn: 'Son La Provincial General Hospital',
    place: 'Toàn tỉnh',
    needVi:
      'Người dân vùng xa phải đi từ 60 đến 120 km để được bác sĩ chuyên khoa khám. Trạm y tế xã có đường truyền nhưng thiếu thiết bị và quy trình hội chẩn từ xa; bác sĩ trẻ ít cơ hội học hỏi đồng nghiệp tuyến trên, vì vậy nhiều ca bệnh nhẹ vẫn phải chuyển tuyến.',
    needEn:
      'People in remote areas travel between 60 and 120 km to see a specialist. Commune health stations are online but lack equipment and procedures for remote consultation, and young doctors have little chance to learn from colleagues at higher levels, so many mild cases are still referred.',
    objectiveVi:
      'Đưa dịch vụ tư vấn chuyên khoa đến gần người dân, giảm chuyển tuyến không cần thiết và nâng cao tay nghề của bác sĩ tuyến xã.',
    objectiveEn:
      'To bring specialist advice closer to people, reduce needless referrals and improve the skills of commune doctors.',
    scopeVi:
      '(1) Lắp đặt 1 trung tâm điều phối và 30 điểm khám từ xa; (2) đào tạo 90 bác sĩ, y sĩ; (3) xây dựng 12 quy trình hội chẩn; (4) tổ chức hội chẩn hằng tuần về tim mạch, đái tháo đường, sản khoa và nhi khoa.',
    scopeEn:
      '(1) Install 1 coordination centre and 30 telemedicine points; (2) train 90 doctors and assistant doctors; (3) draw up 12 consultation procedures; (4) hold weekly consultations on heart disease, diabetes, obstetrics and paediatrics.',
    beneficiariesVi: 'Khoảng 180.000 người dân tại địa bàn của 30 trạm y tế xã; 90 cán bộ y tế.',
    beneficiariesEn: 'About 180,000 people in the areas of 30 commune health stations; 90 health workers.',
    resultsVi:
      'Mỗi năm có ít nhất 6.000 lượt hội chẩn từ xa; tỷ lệ chuyển tuyến với 4 nhóm bệnh giảm 25%; quy trình được Sở Y tế ban hành và áp dụng toàn tỉnh.',
    resultsEn:
      'At least 6,000 remote consultations a year; referrals for 4 groups of diseases fall by 25%; the procedures are issued by the Department of Health and used across the province.',
    start: 2027,
    end: 2029,
    currency: 'USD',
    total: 310000,
    requested: 260000,
    counterpartVnd: 1215000000,
    counterpartForm: 'Tiền',
    partial: 'Có',
    readiness: 'Ý tưởng',
    priority: 3,
    status: 'Đang kêu gọi',
    budgetLines:
      'Thiết bị / Equipment: 165 000 USD; Phần mềm, đường truyền / Software and connection: 35 000 USD; Đào tạo / Training: 45 000 USD; Đánh giá / Evaluation: 15 000 USD',
    sdg: '3; 9',
  },
];
