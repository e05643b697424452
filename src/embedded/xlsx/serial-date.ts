/** The .xlsx library gives dates as UTC instants; the engine keeps days since 1899-12-30. */
const dayInMilliseconds = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

export function serialOf(date: Date): number {
  const serial = (date.getTime() - firstDay) / dayInMilliseconds;
  // A time without a day stands one day later in the library, which follows the old calendar of Excel.
  return serial < 2 ? serial - 1 : serial;
}

export function dateOf(serial: number): Date {
  return new Date(firstDay + Math.round(serial * dayInMilliseconds));
}
