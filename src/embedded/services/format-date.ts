import { type ClockTime, clockTime } from '../engine/spreadsheet-date';

/** Java's SimpleDateFormat, as far as its letters name the date and the time. Throws on a letter it does not know. */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const time = clockTime(instant, timeZone);
  return pattern.replace(token, (whole: string, quoted: string | undefined) => {
    if (whole === "''") return "'";
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    return field(whole, time, { instant, timeZone });
  });
}

const token = /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g;

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Moment {
  readonly instant: number;
  readonly timeZone: string;
}

function field(letters: string, time: ClockTime, moment: Moment): string {
  const padded = (value: number) => String(value).padStart(letters.length, '0');
  switch (letters[0]) {
    case 'y':
      return letters.length === 2 ? String(time.year % 100).padStart(2, '0') : padded(time.year);
    case 'M':
      return letters.length > 2 ? named(monthNames, time.month - 1, letters.length) : padded(time.month);
    case 'd':
      return padded(time.day);
    case 'H':
      return padded(time.hour);
    case 'h':
      return padded(time.hour % 12 === 0 ? 12 : time.hour % 12);
    case 'm':
      return padded(time.minute);
    case 's':
      return padded(time.second);
    case 'S':
      return padded(time.millisecond);
    case 'a':
      return time.hour < 12 ? 'AM' : 'PM';
    case 'E':
      return named(dayNames, weekday(time), letters.length);
    case 'u':
      return padded(weekday(time) === 0 ? 7 : weekday(time));
    case 'Z':
      return offset(time, moment);
    default:
      throw new Error(`Illegal pattern character '${letters[0]}'`);
  }
}

function named(names: readonly string[], index: number, length: number): string {
  const name = names[index] ?? '';
  return length > 3 ? name : name.slice(0, 3);
}

function weekday(time: ClockTime): number {
  return new Date(Date.UTC(time.year, time.month - 1, time.day)).getUTCDay();
}

function offset(time: ClockTime, moment: Moment): string {
  const shown = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  const minutes = Math.round((shown - Math.floor(moment.instant / 1000) * 1000) / 60_000);
  const size = Math.abs(minutes);
  const digits = `${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
  return `${minutes < 0 ? '-' : '+'}${digits}`;
}
