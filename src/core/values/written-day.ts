import { daysInMonth, twoDigits } from './calendar';

export function dayExists(year: number, month: number, day: number): boolean {
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 21/05/2024, as a Vietnamese register writes a day. */
export function writtenDay(day: number, month: number, year: string): string {
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** Whether a spreadsheet of the locale reads 05/06/2024 as 6 May. */
export function isMonthFirst(locale: string): boolean {
  return /^en[_-](US|PH|CA)$/i.test(locale);
}
