import { foldAccents, foldText } from '../values/vietnamese-text';

/** The name of a province of Viet Nam, since 01/07/2025 (34) or before (63), as it is written; null if it is none. */
export function findProvince(name: string): string | null {
  index = index ?? indexNames(foldText);
  return index.get(keyOf(name, foldText)) ?? null;
}

/** The same by letters without accents; null when the name is none, or has accents. */
export function findProvinceWithoutAccents(name: string): string | null {
  bareIndex = bareIndex ?? indexNames(foldAccents);
  return foldText(name) === foldAccents(name) ? (bareIndex.get(keyOf(name, foldAccents)) ?? null) : null;
}

let index: ReadonlyMap<string, string> | null = null;
let bareIndex: ReadonlyMap<string, string> | null = null;

const other: Readonly<Record<string, string>> = {
  'Thừa Thiên Huế': 'Huế',
  'Thừa Thiên - Huế': 'Huế',
  'Hồ Chí Minh': 'TP. Hồ Chí Minh',
  HCM: 'TP. Hồ Chí Minh',
  TPHCM: 'TP. Hồ Chí Minh',
  'Sài Gòn': 'TP. Hồ Chí Minh',
  'Đắc Lắc': 'Đắk Lắk',
  'Đăk Lăk': 'Đắk Lắk',
  'Đăk Nông': 'Đắk Nông',
  'Đắc Nông': 'Đắk Nông',
  'Bắc Cạn': 'Bắc Kạn',
};

function indexNames(fold: (text: string) => string): ReadonlyMap<string, string> {
  const entries = names().map((name): [string, string] => [keyOf(name, fold), name]);
  for (const [alias, name] of Object.entries(other)) entries.push([keyOf(alias, fold), name]);
  return new Map(entries);
}

/** "Thừa Thiên - Huế" is written with spaces around its dash, and without. */
function keyOf(name: string, fold: (text: string) => string): string {
  return fold(name).replace(/ ?- ?/g, '-');
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
