import { serialFromDay } from '../engine/spreadsheet-date';

/** What Sheets makes of a text that is typed into a cell; `format` is what an unformatted cell then gets. */
export type TypedValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

export function typedValue(text: string, locale: string, today: Day): TypedValue {
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.length > 1 && text.startsWith('=')) return { kind: 'formula', formula: text };
  const typed = text.trim();
  if (/^(true|false)$/i.test(typed)) return { kind: 'boolean', value: typed.toLowerCase() === 'true' };
  const number = typedNumber(typed, locale) ?? typedTime(typed) ?? typedDay(typed, locale, today);
  return number ?? { kind: 'text', text };
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Sheets writes 1.234,5 in Vietnamese and most of Europe, 1,234.5 in English. */
function commaIsDecimal(locale: string): boolean {
  return !/^(en|ja|zh|ko|th|he)/.test(locale);
}

function monthFirst(locale: string): boolean {
  return locale === 'en_US';
}

export function defaultDateFormat(locale: string): string {
  return monthFirst(locale) ? 'm/d/yyyy' : 'dd/mm/yyyy';
}

function typedNumber(text: string, locale: string): TypedValue | null {
  const [group, decimal] = commaIsDecimal(locale) ? ['\\.', ','] : [',', '\\.'];
  const shape = new RegExp(
    `^(-|\\+|\\$|₫|-\\$)?(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(${decimal}\\d+)?(e[+-]?\\d+)?\\s*(%|₫|đ)?$`,
    'i',
  );
  const [, sign = '', whole = '', fraction = '', exponent = '', unit = ''] = shape.exec(text) ?? [];
  if (whole === '' && fraction === '') return null;
  const digits = `${whole.replace(/[.,]/g, '')}${fraction.replace(',', '.')}${exponent}`;
  const value = Number(digits) * (sign.startsWith('-') ? -1 : 1);
  return number(unit === '%' ? value / 100 : value, numberFormat({ sign, whole, fraction, exponent, unit }));
}

type NumberParts = Readonly<Record<'sign' | 'whole' | 'fraction' | 'exponent' | 'unit', string>>;

function numberFormat({ sign, whole, fraction, exponent, unit }: NumberParts): string {
  if (unit === '%') return fraction === '' ? '0%' : '0.00%';
  if (exponent !== '') return '0.00E+00';
  if (sign.includes('$')) return '[$$]#,##0.00';
  if (sign === '₫' || unit !== '') return '#,##0[$₫]';
  const isGrouped = /[.,]/.test(whole);
  return isGrouped ? `#,##0${fraction === '' ? '' : '.00'}` : '';
}

function typedTime(text: string): TypedValue | null {
  const [, hour, minute, second = '0'] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23) return null;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return number(seconds / 86_400, 'hh:mm:ss');
}

function typedDay(text: string, locale: string, today: Day): TypedValue | null {
  const format = defaultDateFormat(locale);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (month !== null) return day(Number(month[2]), Number(month[1]), 1, 'mm/yyyy');
  const full = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (full === null || (full[2] === '.' && full[4] === undefined)) return null;
  const [first, second] = [Number(full[1]), Number(full[3])];
  const year = full[4] === undefined ? today.year : Number(full[4]);
  const [dayOfMonth, monthOfYear] = monthFirst(locale) ? [second, first] : [first, second];
  return day(year < 100 ? 2000 + year : year, monthOfYear, dayOfMonth, format);
}

function day(year: number, month: number, dayOfMonth: number, format: string): TypedValue | null {
  const serial = serialFromDay(year, month, dayOfMonth);
  return serial === null ? null : number(serial, format);
}

function number(value: number, format: string): TypedValue {
  return { kind: 'number', value, format };
}
