/**
 * Turns the Date of a cell into the day that the sheet shows, which depends on the spreadsheet's time zone and
 * not on the script's.
 */
export function dayReader(timeZone: string): (date: Date) => string {
  const formatted = new Map<number, string>();
  const sevenHoursAhead = sevenHoursAheadZones.has(timeZone);
  return (date) => {
    const time = date.getTime();
    if (sevenHoursAhead && time >= sinceThirteenJune1975) return isoDay(time + sevenHours);
    const before = formatted.get(time);
    if (before !== undefined) return before;
    const day = Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
    formatted.set(time, day);
    return day;
  };
}

/** A Date made by the host is no instance of this script's Date, so it is known by its tag. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Viet Nam keeps seven hours ahead of UTC all year since then, so that no service need be asked. */
const sevenHoursAheadZones: ReadonlySet<string> = new Set(['Asia/Ho_Chi_Minh', 'Asia/Saigon']);
const sinceThirteenJune1975 = Date.UTC(1975, 5, 13);
const sevenHours = 7 * 60 * 60 * 1000;

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
