import type { SectorRow } from '../tables/register';
import type { LanguageCode } from '../workbook/workbook';

/**
 * The sectors that a new workbook starts with, in the order of the programme: the national priority list carried by
 * the provinces under Quyết định 1225/QĐ-TTg ngày 17/09/2019, clean water apart, and "other". `dac` lists OECD DAC
 * purpose codes, the default first. An office edits them in its Sectors sheet.
 */
export const defaultSectors: readonly Omit<SectorRow, 'origin'>[] = [
  {
    code: 'GD',
    nameVi: 'Giáo dục và đào tạo',
    nameEn: 'Education and training',
    reportGroup: 'Giáo dục và đào tạo',
    paccomGroup: 'Giáo dục - đào tạo',
    dac: '11220; 11240; 11120; 11260; 11420',
  },
  {
    code: 'YT',
    nameVi: 'Y tế',
    nameEn: 'Health',
    reportGroup: 'Y tế',
    paccomGroup: 'Y tế',
    dac: '12220; 12230; 12191; 12240; 12261; 13020',
  },
  {
    code: 'DN',
    nameVi: 'Đào tạo, giáo dục nghề nghiệp',
    nameEn: 'Vocational education and training',
    reportGroup: 'Giáo dục và đào tạo',
    paccomGroup: 'Giáo dục - đào tạo',
    dac: '11330',
  },
  {
    code: 'NN',
    nameVi: 'Nông, lâm, ngư nghiệp và phát triển nông thôn',
    nameEn: 'Agriculture, forestry, fisheries and rural development',
    reportGroup: 'Sản xuất và nông nghiệp nông thôn',
    paccomGroup: 'Phát triển kinh tế - xã hội',
    dac: '31120; 43040; 31166; 31194; 31220; 31320',
  },
  {
    code: 'XH',
    nameVi: 'Giải quyết các vấn đề xã hội',
    nameEn: 'Social issues',
    reportGroup: 'Cứu trợ khẩn cấp, nước sạch, chăm sóc và bảo vệ trẻ em',
    paccomGroup: 'Giải quyết các vấn đề xã hội',
    dac: '16015; 16011; 16020; 15180; 15170',
  },
  {
    code: 'MT',
    nameVi: 'Môi trường, ứng phó với biến đổi khí hậu, phòng chống, giảm nhẹ thiên tai và cứu trợ khẩn cấp',
    nameEn: 'Environment, climate change response, disaster prevention and mitigation, emergency relief',
    reportGroup: 'Khí hậu và môi trường',
    paccomGroup: 'Tài nguyên - môi trường',
    dac: '41010; 43060; 74020; 72010; 73010; 41030',
  },
  {
    code: 'CT',
    nameVi: 'Khắc phục hậu quả chiến tranh',
    nameEn: 'Overcoming the consequences of war',
    reportGroup: 'Khác',
    paccomGroup: 'Giải quyết các vấn đề xã hội',
    dac: '15250',
  },
  {
    code: 'VH',
    nameVi: 'Văn hóa, thể thao và du lịch',
    nameEn: 'Culture, sports and tourism',
    reportGroup: 'Sinh kế và du lịch cộng đồng',
    paccomGroup: 'Phát triển kinh tế - xã hội',
    dac: '16066; 16065; 33210',
  },
  {
    code: 'NS',
    nameVi: 'Nước sạch và vệ sinh môi trường',
    nameEn: 'Water supply and sanitation',
    reportGroup: 'Cứu trợ khẩn cấp, nước sạch, chăm sóc và bảo vệ trẻ em',
    paccomGroup: '',
    dac: '14031; 14032; 14030',
  },
  {
    code: 'KH',
    nameVi: 'Khác',
    nameEn: 'Other',
    reportGroup: 'Khác',
    paccomGroup: '',
    dac: '99810',
  },
];

/** What offices write for a sector of the default list beside its name. */
export const sectorAliases: Readonly<Record<string, readonly string[]>> = {
  GD: ['Giáo dục', 'Giáo dục - đào tạo', 'Giáo dục, đào tạo', 'GD&ĐT', 'GDĐT', 'Education'],
  YT: ['Y tế - chăm sóc sức khỏe', 'Y tế, chăm sóc sức khỏe', 'Chăm sóc sức khỏe', 'Sức khỏe', 'Health care'],
  DN: ['Dạy nghề', 'Đào tạo nghề', 'Giáo dục nghề nghiệp', 'Vocational training'],
  NN: [
    'Nông nghiệp',
    'Nông nghiệp và phát triển nông thôn',
    'Nông nghiệp, nông thôn',
    'Nông nghiệp và PTNT',
    'NN&PTNT',
    'Phát triển nông thôn',
    'Nông lâm nghiệp',
    'Nông, lâm nghiệp',
    'Nông, lâm, ngư nghiệp',
    'Lâm nghiệp',
    'Agriculture',
    'Rural development',
  ],
  XH: ['Xã hội', 'Các vấn đề xã hội', 'Vấn đề xã hội', 'An sinh xã hội', 'Bảo trợ xã hội'],
  MT: [
    'Môi trường',
    'Tài nguyên và môi trường',
    'Tài nguyên - môi trường',
    'Biến đổi khí hậu',
    'Môi trường, biến đổi khí hậu',
    'Môi trường và biến đổi khí hậu',
    'Phòng chống thiên tai',
    'Cứu trợ khẩn cấp',
    'Environment',
    'Climate change',
    'Emergency relief',
  ],
  CT: ['Hậu quả chiến tranh', 'Bom mìn', 'Rà phá bom mìn', 'War legacy'],
  VH: [
    'Văn hóa',
    'Du lịch',
    'Thể thao',
    'Văn hóa, du lịch',
    'Văn hóa - xã hội và du lịch',
    'Culture',
    'Tourism',
  ],
  NS: [
    'Nước sạch',
    'Nước sạch và vệ sinh',
    'Nước sạch, vệ sinh môi trường',
    'Nước sạch và VSMT',
    'Cấp nước và vệ sinh',
    'WASH',
    'Water and sanitation',
  ],
  KH: ['Lĩnh vực khác', 'Others'],
};

/** The name of a report or PACCOM group in a language; a group of the office's own is printed as it is written. */
export function groupName(group: string, language: LanguageCode): string {
  return language === 'vi' ? group : (englishGroups[group] ?? group);
}

const englishGroups: Readonly<Record<string, string>> = {
  'Giáo dục và đào tạo': 'Education and training',
  'Giáo dục - đào tạo': 'Education and training',
  'Y tế': 'Health',
  'Sản xuất và nông nghiệp nông thôn': 'Production and rural agriculture',
  'Sinh kế và du lịch cộng đồng': 'Livelihoods and community-based tourism',
  'Khí hậu và môi trường': 'Climate and environment',
  'Cứu trợ khẩn cấp, nước sạch, chăm sóc và bảo vệ trẻ em':
    'Emergency relief, clean water, child care and protection',
  'Phát triển kinh tế - xã hội': 'Socio-economic development',
  'Giải quyết các vấn đề xã hội': 'Social issues',
  'Tài nguyên - môi trường': 'Natural resources and environment',
  Khác: 'Other',
};
