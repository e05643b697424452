import { foldAccents } from '../values/vietnamese-text';
import type { LanguageCode } from '../workbook/workbook';

/** ISO 4217 codes that the register knows, with the number of decimals of their minor unit. */
export const minorDigits = {
  VND: 0,
  USD: 2,
  EUR: 2,
  AUD: 2,
  GBP: 2,
  CHF: 2,
  CAD: 2,
  NZD: 2,
  JPY: 0,
  KRW: 0,
  CNY: 2,
  HKD: 2,
  TWD: 2,
  SGD: 2,
  THB: 2,
  LAK: 2,
  SEK: 2,
  NOK: 2,
  DKK: 2,
  INR: 2,
} as const;

export type CurrencyCode = keyof typeof minorDigits;

/** The currency that a word, symbol or code stands for, in any case and spelling; null when it is not known. */
export function findCurrency(text: string): CurrencyCode | null {
  byAlias = byAlias ?? indexAliases();
  return byAlias.get(keyOf(text)) ?? null;
}

/** Whether the text says "dollar" without saying which. */
export function isBareDollar(text: string): boolean {
  return /^(\$|do|do ?la|dollars?)$/.test(keyOf(text));
}

/** 'đô la Mỹ', 'US dollar' */
export function currencyName(code: CurrencyCode, language: LanguageCode): string {
  const [vi, en] = entryOf(code);
  return language === 'vi' ? vi : en;
}

/**
 * Name in the plural and of the minor unit, one and many, as amounts in words need them: 'US dollars', 'cent',
 * 'cents'.
 */
export function currencyForms(code: CurrencyCode): {
  readonly many: string;
  readonly minor: string;
  readonly minors: string;
} {
  const [, , many, minor, minors] = entryOf(code);
  return { many, minor, minors };
}

/** vi | en | en plural | minor unit | minor units | aliases, separated by spaces where an alias has no space itself */
const entries: { readonly [Code in CurrencyCode]: string } = {
  VND: 'đồng|Vietnamese dong|Vietnamese dong|||vnđ,đ,₫,đồng việt nam,việt nam đồng,vn đồng,dong,vietnam dong',
  USD: 'đô la Mỹ|US dollar|US dollars|cent|cents|us$,$,usd$,đô,đô la,đô mỹ,dollar,dollars,us dollar,us dollars,đô-la mỹ,đôla mỹ,đôla,mỹ kim',
  EUR: 'euro|euro|euros|cent|cents|€,ơ rô,đồng euro,euros',
  AUD: 'đô la Úc|Australian dollar|Australian dollars|cent|cents|a$,au$,đô úc,đô-la úc,đôla úc,đô la australia,đô la ô-xtrây-li-a',
  GBP: 'bảng Anh|pound sterling|pounds sterling|penny|pence|£,bảng,pound,pounds',
  CHF: 'franc Thụy Sĩ|Swiss franc|Swiss francs|centime|centimes|phrăng thụy sĩ,frăng thụy sĩ,fr thụy sĩ',
  CAD: 'đô la Canada|Canadian dollar|Canadian dollars|cent|cents|c$,ca$,đô canada,đô la ca-na-đa',
  NZD: 'đô la New Zealand|New Zealand dollar|New Zealand dollars|cent|cents|nz$,đô new zealand,đô la niu di-lân',
  JPY: 'yên Nhật|Japanese yen|Japanese yen|||¥,yên,yen,yên nhật bản',
  KRW: 'won Hàn Quốc|South Korean won|South Korean won|||₩,won',
  CNY: 'nhân dân tệ|Chinese yuan|Chinese yuan|fen|fen|rmb,tệ,yuan,đồng nhân dân tệ',
  HKD: 'đô la Hồng Kông|Hong Kong dollar|Hong Kong dollars|cent|cents|hk$',
  TWD: 'đô la Đài Loan|New Taiwan dollar|New Taiwan dollars|cent|cents|nt$,đài tệ,tân đài tệ',
  SGD: 'đô la Singapore|Singapore dollar|Singapore dollars|cent|cents|s$,sg$,đô sing,đô la sing',
  THB: 'baht Thái|Thai baht|Thai baht|satang|satang|฿,baht,bạt thái,bạt',
  LAK: 'kíp Lào|Lao kip|Lao kip|att|att|₭,kíp,kip',
  SEK: 'krona Thụy Điển|Swedish krona|Swedish kronor|öre|öre|',
  NOK: 'krone Na Uy|Norwegian krone|Norwegian kroner|øre|øre|',
  DKK: 'krone Đan Mạch|Danish krone|Danish kroner|øre|øre|',
  INR: 'rupee Ấn Độ|Indian rupee|Indian rupees|paisa|paise|₹,rupee,rupi',
};

function entryOf(code: CurrencyCode): readonly [string, string, string, string, string, string] {
  const [vi = '', en = '', many = '', minor = '', minors = '', aliases = ''] = entries[code].split('|');
  return [vi, en, many, minor, minors, aliases];
}

let byAlias: Map<string, CurrencyCode> | null = null;

function indexAliases(): Map<string, CurrencyCode> {
  const index = new Map<string, CurrencyCode>();
  for (const code of Object.keys(entries) as CurrencyCode[]) {
    const [vi, en, many, , , aliases] = entryOf(code);
    for (const alias of [code, vi, en, many, ...aliases.split(',')])
      if (alias !== '') index.set(keyOf(alias), code);
  }
  return index;
}

/** Accents, case, dots, brackets and hyphens do not matter. */
function keyOf(text: string): string {
  return foldAccents(text).replace(/[.()]/g, '').replace(/[- ]+/g, ' ').trim();
}
