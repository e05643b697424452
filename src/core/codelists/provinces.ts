import { foldAccents, foldText } from '../values/vietnamese-text';

/** The name of a province of Viet Nam, since 01/07/2025 (34) or before (63), as it is written; null if it is none. */
export function findProvince(name: string): string | null {
  index = index ?? indexNames();
  return index.get(foldText(name)) ?? null;
}

/** The same by letters without accents; null when the name is none, or has accents. */
export function findProvinceWithoutAccents(name: string): string | null {
  bareIndex = bareIndex ?? new Map(names().map((province) => [foldAccents(province), province]));
  return foldText(name) === foldAccents(name) ? (bareIndex.get(foldAccents(name)) ?? null) : null;
}

let index: ReadonlyMap<string, string> | null = null;
let bareIndex: ReadonlyMap<string, string> | null = null;

const other: Readonly<Record<string, string>> = {
  'Thừa Thiên Huế': 'Huế',
  'Thừa Thiên - Huế': 'Huế',
  'Hồ Chí Minh': 'TP. Hồ Chí Minh',
  HCM: 'TP. Hồ Chí Minh',
  'Sài Gòn': 'TP. Hồ Chí Minh',
  'Bà Rịa-Vũng Tàu': 'Bà Rịa - Vũng Tàu',
  'Đắc Lắc': 'Đắk Lắk',
  'Đắc Nông': 'Đắk Nông',
  'Bắc Cạn': 'Bắc Kạn',
};

function indexNames(): ReadonlyMap<string, string> {
  const entries = names().map((name): [string, string] => [foldText(name), name]);
  for (const [alias, name] of Object.entries(other)) entries.push([foldText(alias), name]);
  return new Map(entries);
}

function names(): readonly string[] {
  return list.split(', ');
}

const list =
  'Sơn La, Hà Nội, Huế, Hải Phòng, Đà Nẵng, TP. Hồ Chí Minh, Cần Thơ, Cao Bằng, Điện Biên, Hà Tĩnh, Lai Châu, ' +
  'Lạng Sơn, Nghệ An, Quảng Ninh, Thanh Hóa, Tuyên Quang, Lào Cai, Thái Nguyên, Phú Thọ, Bắc Ninh, Hưng Yên, ' +
  'Ninh Bình, Quảng Trị, Quảng Ngãi, Gia Lai, Khánh Hòa, Lâm Đồng, Đắk Lắk, Đồng Nai, Tây Ninh, Vĩnh Long, ' +
  'Đồng Tháp, Cà Mau, An Giang, Hà Giang, Yên Bái, Bắc Kạn, Vĩnh Phúc, Hòa Bình, Bắc Giang, Thái Bình, Hải Dương, ' +
  'Hà Nam, Nam Định, Quảng Bình, Quảng Nam, Kon Tum, Bình Định, Phú Yên, Đắk Nông, Ninh Thuận, Bình Thuận, ' +
  'Bình Dương, Bình Phước, Bà Rịa - Vũng Tàu, Long An, Sóc Trăng, Hậu Giang, Bến Tre, Trà Vinh, Tiền Giang, ' +
  'Bạc Liêu, Kiên Giang';
