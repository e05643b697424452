import { currencyName } from '../codelists/currencies';
import type { LanguageCode } from '../workbook/workbook';
import type { Money } from './money';
import { decimalString } from './money';
import type { IsoDate, Period } from './period';

/**
 * '1234567.89' as Vietnamese texts write it, 1.234.567,89 (Luật Kế toán 2015, Điều 11), or as English texts do,
 * 1,234,567.89. Decimals are printed as given.
 */
export function printDecimal(decimal: string, language: LanguageCode): string {
  const [whole = '', decimals] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
  if (decimals === undefined) return grouped;
  return grouped + (language === 'vi' ? ',' : '.') + decimals;
}

/**
 * '500.000 USD', '118.900.000.000 đồng'; 'USD 500,000', 'VND 118,900,000,000'. Cents are printed where there are any.
 */
export function printMoney(money: Money, language: LanguageCode): string {
  const amount = printDecimal(decimalString(money).replace(/\.0+$/, ''), language);
  if (language === 'en') return `${money.currency} ${amount}`;
  return `${amount} ${money.currency === 'VND' ? currencyName('VND', 'vi') : money.currency}`;
}

/** '21/05/2024', '05/2024', 'quý II/2024', '2024'; '21 May 2024', 'May 2024', 'Q2 2024', '2024'. */
export function printPeriod(period: Period, language: LanguageCode): string {
  const [year = '', month, day] = period.split('-');
  if (month === undefined) return year;
  if (month.charAt(0) === 'Q') {
    const quarter = month.charAt(1);
    return language === 'vi' ? `quý ${romans[Number(quarter)] ?? quarter}/${year}` : `Q${quarter} ${year}`;
  }
  if (language === 'vi') return day === undefined ? `${month}/${year}` : `${day}/${month}/${year}`;
  const name = englishMonths[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** '21/05/2024 08:39', '21 May 2024 08:39', of 'yyyy-mm-dd hh:mm'. */
export function printTime(time: string, language: LanguageCode): string {
  const [day = '', ofDay] = time.split(' ');
  return ofDay === undefined ? time : `${printPeriod(day, language)} ${ofDay}`;
}

/**
 * 'ngày 05 tháng 01 năm 2026': days below 10 and the months 1 and 2 get a leading zero (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I); '5 January 2026'.
 */
export function printLongDate(date: IsoDate, language: LanguageCode): string {
  if (language === 'en') return printPeriod(date, 'en');
  const [year, month = '', day] = date.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

const romans = ['', 'I', 'II', 'III', 'IV'];

const englishMonths =
  'January February March April May June July August September October November December'.split(' ');
