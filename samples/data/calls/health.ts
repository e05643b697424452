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
      'Tại các xã vùng cao, nhiều phụ nữ Mông vẫn sinh con tại nhà, không có người đỡ đẻ có kỹ năng. Đường đến bệnh viện mất từ 2 đến 5 giờ; trạm y tế thiếu siêu âm, bộ hồi sức sơ sinh và nữ hộ sinh biết tiếng dân tộc.',
    needEn:
      'In upland communes many Hmong women give birth at home without a skilled attendant. Hospital is between 2 and 5 hours away; health stations lack ultrasound, resuscitation kits and midwives who speak local languages.',
    objectiveVi:
      'Phụ nữ được khám thai đủ số lần, sinh con có người đỡ đẻ có kỹ năng; giảm tử vong mẹ và sơ sinh ở 5 xã.',
    objectiveEn:
      'Women have full antenatal care and a skilled birth attendant; fewer mothers and newborns die in 5 communes.',
    scopeVi:
      '(1) Đào tạo 45 cô đỡ thôn bản, 30 nữ hộ sinh; (2) trang bị siêu âm, bộ đỡ đẻ và hồi sức cho 5 trạm y tế; (3) lập mạng lưới chuyển tuyến; (4) truyền thông bằng tiếng dân tộc.',
    scopeEn:
      '(1) Train 45 village birth attendants and 30 midwives; (2) equip 5 health stations with ultrasound and delivery kits; (3) set up referral; (4) communicate in local languages.',
    beneficiariesVi: 'Khoảng 4.200 phụ nữ và 900 trẻ sơ sinh mỗi năm; 75 cán bộ y tế, cô đỡ thôn bản.',
    beneficiariesEn: 'About 4,200 women and 900 newborns each year; 75 health workers and birth attendants.',
    resultsVi:
      'Trên 85% thai phụ được khám ít nhất 4 lần; trên 80% ca sinh có người đỡ đẻ; 100% bản có kế hoạch chuyển tuyến.',
    resultsEn:
      'Over 85% of pregnant women have at least 4 visits; over 80% of births are attended; 100% of villages have a referral plan.',
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
      'Đào tạo / Training: 160 000 USD; Trang thiết bị / Equipment: 165 000 USD; Chuyển tuyến / Referral: 85 000 USD; Truyền thông / Communication: 40 000 USD',
    markers: 'Phụ nữ; trẻ em; DTTS',
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
      'Tỷ lệ thấp còi ở trẻ dưới 5 tuổi tại các xã vùng cao còn cao hơn nhiều mức chung cả nước. Bữa ăn của bà mẹ và trẻ nhỏ nghèo đạm, vi chất; kiến thức nuôi con hạn chế; việc theo dõi tăng trưởng chưa đều.',
    needEn:
      'Stunting among children under 5 in upland communes is far above the national level. Diets are poor in protein and micronutrients, knowledge of feeding is limited and growth is not monitored regularly.',
    objectiveVi:
      'Giảm thấp còi và thiếu máu ở trẻ dưới 2 tuổi bằng chăm sóc dinh dưỡng tại trạm y tế và gia đình.',
    objectiveEn:
      'To reduce stunting and anaemia in children under 2 through nutrition care at health stations and at home.',
    scopeVi:
      '(1) Lập 60 câu lạc bộ dinh dưỡng; (2) bổ sung vi chất cho phụ nữ mang thai và trẻ nhỏ; (3) giúp 1.500 hộ làm vườn, nuôi gà; (4) trang bị cân, thước, phần mềm cho 5 trạm y tế.',
    scopeEn:
      '(1) Set up 60 nutrition clubs; (2) give micronutrients to mothers and young children; (3) help 1,500 households with gardens and chickens; (4) equip 5 health stations for monitoring.',
    beneficiariesVi: '3.800 trẻ dưới 5 tuổi, 2.600 bà mẹ và phụ nữ mang thai, 120 nhân viên y tế thôn bản.',
    beneficiariesEn: '3,800 children under 5, 2,600 mothers and pregnant women, 120 village health workers.',
    resultsVi:
      'Tỷ lệ thấp còi ở trẻ dưới 2 tuổi giảm ít nhất 6 điểm phần trăm; 75% trẻ từ 6 đến 23 tháng tuổi ăn đa dạng; 60 câu lạc bộ tự duy trì.',
    resultsEn:
      'Stunting in children under 2 falls by at least 6 percentage points; 75% of children aged 6 to 23 months eat a diverse diet; 60 clubs go on by themselves.',
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
      'Người dân vùng xa phải đi từ 60 đến 120 km để được bác sĩ chuyên khoa khám. Trạm y tế xã có đường truyền nhưng thiếu thiết bị và quy trình hội chẩn từ xa, vì vậy nhiều ca bệnh nhẹ vẫn phải chuyển tuyến.',
    needEn:
      'People in remote areas travel between 60 and 120 km to see a specialist. Commune health stations are online but lack equipment and procedures for remote consultation, so that many mild cases are still referred.',
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
