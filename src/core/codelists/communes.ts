import { stripAccents } from '../values/vietnamese-text';
import type { LanguageCode } from '../workbook/workbook';

/** A commune or ward of Sơn La since 01/07/2025 (Nghị quyết 1681/NQ-UBTVQH15 ngày 16/06/2025): 67 xã, 8 phường. */
export interface Commune {
  /** Five digits, as the General Statistics Office numbers it. */
  readonly code: string;
  readonly type: CommuneType;
  /** Without its type: 'Mường Bú' */
  readonly name: string;
  /** Former districts that its territory comes from, with their type: 'huyện Mường La'. One has two. */
  readonly formerDistricts: readonly string[];
}

/** A commune-level unit until 30/06/2025, and the code of the unit that it is part of now. None was split. */
export interface FormerUnit {
  readonly type: FormerType;
  readonly name: string;
  /** With its type: 'thị xã Mộc Châu' */
  readonly district: string;
  readonly code: string;
}

type CommuneType = 'xã' | 'phường';
type FormerType = CommuneType | 'thị trấn';

export function communes(): readonly Commune[] {
  return territory().communes;
}

export function formerUnits(): readonly FormerUnit[] {
  return territory().formerUnits;
}

/** The twelve former districts with their type, in the order of the former list. */
export function formerDistricts(): readonly string[] {
  return territory().districts;
}

export function communeOf(code: string): Commune | null {
  return territory().byCode.get(code) ?? null;
}

/** 'xã Mường Bú'; 'Muong Bu Commune' */
export function communeName(code: string, language: LanguageCode): string {
  const commune = communeOf(code);
  return commune === null ? code : unitName(`${commune.type} ${commune.name}`, language);
}

/** A unit or district with its Vietnamese type, as the language writes it: 'huyện Mường La'; 'Muong La District'. */
export function unitName(typed: string, language: LanguageCode): string {
  if (language === 'vi') return typed;
  for (const [type, english] of englishTypes) {
    if (typed.startsWith(`${type} `)) return `${stripAccents(typed.slice(type.length + 1))} ${english}`;
  }
  return stripAccents(typed);
}

const englishTypes: readonly (readonly [string, string])[] = [
  ['xã', 'Commune'],
  ['phường', 'Ward'],
  ['thị trấn', 'Township'],
  ['huyện', 'District'],
  ['thị xã', 'Town'],
  ['thành phố', 'City'],
  ['quận', 'District'],
];

interface Territory {
  readonly communes: readonly Commune[];
  readonly formerUnits: readonly FormerUnit[];
  readonly districts: readonly string[];
  readonly byCode: ReadonlyMap<string, Commune>;
}

let parsed: Territory | null = null;

function territory(): Territory {
  parsed = parsed ?? parse();
  return parsed;
}

function typeOf(letter: string): FormerType {
  return letter === 'x' ? 'xã' : letter === 'p' ? 'phường' : 'thị trấn';
}

function parse(): Territory {
  const all: Commune[] = [];
  const former: FormerUnit[] = [];
  const districts: string[] = [];
  for (const line of list.split('\n')) {
    if (line.charAt(0) === '#') {
      districts.push(line.slice(2));
      continue;
    }
    const [unit = '', merged = ''] = line.split(':');
    const code = unit.slice(0, 5);
    const name = unit.slice(6);
    const units = merged.split(',').map((text): FormerUnit => {
      const [own = '', district = districts[districts.length - 1] ?? ''] = text.slice(1).split('@');
      return { type: typeOf(text.charAt(0)), name: own === '' ? name : own, district, code };
    });
    former.push(...units);
    const type = unit.charAt(5) === 'p' ? 'phường' : 'xã';
    all.push({ code, type, name, formerDistricts: [...new Set(units.map((old) => old.district))] });
  }
  return {
    communes: all,
    formerUnits: former,
    districts,
    byCode: new Map(all.map((unit) => [unit.code, unit])),
  };
}

/**
 * Under each former district: code, type and name of a unit, then the units merged into it (no name: the same name;
 * @: from another district). x xã, p phường, t thị trấn.
 */
const list = `# thành phố Sơn La
03646pTô Hiệu:pChiềng Lề,p,pQuyết Thắng,pQuyết Tâm
03664pChiềng An:xChiềng Đen,xChiềng Xôm,p
03670pChiềng Cơi:xChiềng Cọ,p,xHua La
03679pChiềng Sinh:xChiềng Ngần,p
# huyện Quỳnh Nhai
03688xMường Chiên:x,xCà Nàng,xChiềng Khay
03694xMường Giôn:x,xPá Ma Pha Khinh
03703xQuỳnh Nhai:xChiềng Ơn,tMường Giàng,xChiềng Bằng,xChiềng Khoang
03712xMường Sại:x,xNặm Ét
# huyện Thuận Châu
03721xThuận Châu:t,xPhổng Ly,xThôm Mòn,xTông Lạnh,xChiềng Pấc
03724xBình Thuận:xPhổng Lái,xChiềng Pha
03727xMường É:x,xPhổng Lập
03754xChiềng La:x,xChiềng Ngàm,xNong Lay,xTông Cọ
03757xMường Khiêng:xLiệp Tè,x,xBó Mười
03760xMường Bám:x
03763xLong Hẹ:xÉ Tòng,x
03781xCo Mạ:x,xCo Tòng,xPá Lông
03784xNậm Lầu:xChiềng Bôm,xPúng Tra,x
03799xMuổi Nọi:xBon Phặng,x,xBản Lầm
# huyện Mường La
03808xMường La:tÍt Ong,xMường Trai,xNậm Păm,xChiềng Muôn,xPi Toong,xChiềng San
03814xChiềng Lao:xNậm Giôn,x,xHua Trai
03820xNgọc Chiến:x
03847xMường Bú:xTạ Bú,x,xMường Chùm
03850xChiềng Hoa:xChiềng Ân,xChiềng Công,x
# huyện Bắc Yên
03856xBắc Yên:t,xPhiêng Ban,xSong Pe,xHồng Ngài
03862xXím Vàng:xHang Chú,x
03868xTà Xùa:x,xHáng Đồng,xLàng Chếu
03871xPắc Ngà:x,xChim Vàn
03880xTạ Khoa:xMường Khoa,x,xHua Nhàn
03892xChiềng Sại:xPhiêng Côn,x
# huyện Phù Yên
03901xSuối Tọ:x
03907xMường Cơi:xMường Thải,x,xTân Lang
03910xPhù Yên:tQuang Huy,xHuy Thượng,xHuy Hạ,xHuy Tân,xHuy Tường
03922xGia Phù:x,xTường Phù,xSuối Bau,xSập Xa
03943xMường Bang:xMường Lang,xMường Do,x
03958xTường Hạ:xTường Thượng,xTường Tiến,xTường Phong,x
03961xKim Bon:x,xĐá Đỏ
03970xTân Phong:x,xNam Phong,xBắc Phong
# thị xã Mộc Châu
03979pMộc Sơn:p,pĐông Sang
03980pMộc Châu:pMộc Lỵ,xChiềng Hắc,pMường Sang
03982pThảo Nguyên:p,pCờ Đỏ
03985xChiềng Sơn:x,xChiềng Xuân@huyện Vân Hồ
03997xTân Yên:x
04000xĐoàn Kết:x,xChiềng Chung
04033pVân Sơn:pBình Minh,p
04045xLóng Sập:xChiềng Khừa,x
# huyện Vân Hồ
04006xSong Khủa:x,xLiên Hòa,xMường Tè,xQuang Minh
04018xTô Múa:xSuối Bàng,x,xChiềng Khoa
04048xVân Hồ:xMường Men,x,xLóng Luông,xChiềng Yên
04057xXuân Nha:x,xTân Xuân
# huyện Yên Châu
04075xYên Châu:xChiềng Đông,xSặp Vạt,xChiềng Sàng,xChiềng Pằn,t,xChiềng Khoi
04078xChiềng Hặc:x,xMường Lựm,xTú Nang
04087xYên Sơn:xChiềng On,x
04096xLóng Phiêng:x,xChiềng Tương
04099xPhiêng Khoài:x
# huyện Mai Sơn
04105xMai Sơn:tHát Lót,xHát Lót,xCò Nòi
04108xChiềng Sung:x,xChiềng Chăn
04117xMường Chanh:x,xChiềng Chung
04123xChiềng Mung:xMường Bằng,x,xMường Bon
04132xChiềng Mai:xChiềng Ban,x,xChiềng Dong,xChiềng Kheo,xChiềng Ve
04136xTà Hộc:xNà Bó,x
04144xPhiêng Cằm:xChiềng Nơi,x
04159xPhiêng Pằn:xChiềng Lương,x,xNà Ớt
# huyện Sông Mã
04168xSông Mã:t,xNà Nghịu
04171xBó Sinh:x,xPú Bẩu,xChiềng En
04183xMường Lầm:x,xĐứa Mòn
04186xNậm Ty:xChiềng Phung,x
04195xChiềng Sơ:xYên Hưng,x
04204xChiềng Khoong:x,xMường Cai
04210xHuổi Một:xNậm Mằn,x
04219xMường Hung:xChiềng Cang,x
04222xChiềng Khương:xMường Sai,x
# huyện Sốp Cộp
04228xPúng Bánh:xSam Kha,x,xDồm Cang
04231xSốp Cộp:x,xNậm Lạnh,xMường Và
04240xMường Lèo:x
04246xMường Lạn:x`;
