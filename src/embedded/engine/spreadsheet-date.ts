/**
 * Dates between cells and the world: a cell holds days since 1899-12-30 on the clock of the spreadsheet's time zone,
 * a Date is an instant.
 */

export interface ClockTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const dayInMilliseconds = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

export function instantFromSerial(serial: number, timeZone: string): number {
  const wallTime = firstDay + Math.round(serial * dayInMilliseconds);
  return instantOfWallTime(wallTime, timeZone);
}

export function serialFromInstant(instant: number, timeZone: string): number {
  return (wallTimeOf(instant, timeZone) - firstDay) / dayInMilliseconds;
}

/** The serial of a day, or null when the calendar has no such day. */
export function serialFromDay(year: number, month: number, day: number): number | null {
  const wallTime = Date.UTC(year, month - 1, day);
  const date = new Date(wallTime);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (wallTime - firstDay) / dayInMilliseconds : null;
}

export function clockTime(instant: number, timeZone: string): ClockTime {
  const date = new Date(wallTimeOf(instant, timeZone));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** The instant at which the clock of the zone shows this time (given as if it were UTC). */
export function instantOfWallTime(wallTime: number, timeZone: string): number {
  const firstGuess = wallTime - offsetAt(wallTime, timeZone);
  return wallTime - offsetAt(firstGuess, timeZone);
}

function wallTimeOf(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** How far the clock of the zone is ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const hour = Math.floor(instant / 3_600_000);
  const key = `${timeZone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) parts[type] = Number(value);
  const shown = Date.UTC(
    parts.year ?? 0,
    (parts.month ?? 1) - 1,
    parts.day ?? 1,
    parts.hour ?? 0,
    parts.minute ?? 0,
    parts.second ?? 0,
  );
  const offset = shown - Math.floor(instant / 1000) * 1000;
  offsets.set(key, offset);
  return offset;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
