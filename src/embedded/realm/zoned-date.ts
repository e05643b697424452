import { clockTime, instantOfWallTime } from '../engine/spreadsheet-date';

/**
 * A Date whose clock is that of a given time zone, as Apps Script's Date keeps the time zone of the manifest. For
 * hosts that cannot choose the zone of their JavaScript engine.
 */
export function zonedDateOf(PlainDate: DateConstructor, timeZone: string): DateConstructor {
  /** The wall time as if it were UTC. */
  const wall = (date: Date): Date => {
    const time = PlainDate.prototype.getTime.call(date);
    if (Number.isNaN(time)) return new PlainDate(Number.NaN);
    const { year, month, day, hour, minute, second, millisecond } = clockTime(time, timeZone);
    const shown = new PlainDate(PlainDate.UTC(2000, month - 1, day, hour, minute, second, millisecond));
    shown.setUTCFullYear(year, month - 1, day);
    return shown;
  };
  const instantOf = (wallTime: number): number =>
    Number.isFinite(wallTime) ? instantOfWallTime(wallTime, timeZone) : Number.NaN;

  const parse = (text: string): number => {
    const hasZone = zoneAtEnd.test(text) || isoDay.test(text);
    if (hasZone) return PlainDate.parse(text);
    const asUtc = PlainDate.parse(isoTime.test(text) ? `${text}Z` : `${text} UTC`);
    return instantOf(asUtc);
  };

  class ZonedDate extends PlainDate {
    constructor(...parts: unknown[]) {
      super(instantFrom(parts));
    }

    static override parse(text: string): number {
      return parse(String(text));
    }

    override getTimezoneOffset(): number {
      return Math.round((this.getTime() - wall(this).getTime()) / 60_000);
    }

    override toString(): string {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      return `${this.toDateString()} ${this.toTimeString()}`;
    }

    override toDateString(): string {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      const [weekday, day, month, year] = wall(this).toUTCString().replace(',', '').split(' ');
      return [weekday, month, day, year].join(' ');
    }

    override toTimeString(): string {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      const minutes = -this.getTimezoneOffset();
      const offset = `${pad(Math.trunc(Math.abs(minutes) / 60))}${pad(Math.abs(minutes) % 60)}`;
      return `${wall(this).toISOString().slice(-13, -5)} GMT${minutes < 0 ? '-' : '+'}${offset}`;
    }
  }

  const instantFrom = (parts: unknown[]): number => {
    const [first, month] = parts;
    if (parts.length === 0) return PlainDate.now();
    if (parts.length > 1)
      return instantOf(
        wallTimeFrom(PlainDate, [Number(first), Number(month), ...parts.slice(2).map(Number)]),
      );
    if (typeof first === 'string') return parse(first);
    return Number(first);
  };

  for (const part of parts) {
    defineMethod(ZonedDate, `get${part}`, function (this: Date) {
      return (wall(this) as unknown as Methods)[`getUTC${part}`]?.();
    });
    if (part === 'Day') continue;
    defineMethod(ZonedDate, `set${part}`, function (this: Date, ...values: unknown[]) {
      const changed = wall(this);
      (changed as unknown as Methods)[`setUTC${part}`]?.(...values);
      return this.setTime(instantOf(changed.getTime()));
    });
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    defineMethod(ZonedDate, name, function (this: Date, ...given: unknown[]) {
      const [locales, options] = given as [string | undefined, Intl.DateTimeFormatOptions | undefined];
      return PlainDate.prototype[name].call(this, locales, { timeZone, ...options });
    });
  }
  Object.defineProperty(ZonedDate, 'name', { value: 'Date' });
  return ZonedDate as unknown as DateConstructor;
}

type Methods = Record<string, ((...values: unknown[]) => number) | undefined>;

const parts = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** Texts that say their zone themselves; a day alone is UTC by the language's own rule. */
const zoneAtEnd = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}(?:\s*\([^)]*\))?)\s*$/i;
const isoDay = /^[+-]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?$/;
const isoTime = /^[+-]?\d{4,6}-\d{2}-\d{2}T/;

/** Years 0 to 99 mean 1900 to 1999, as in the constructor of Date. */
function wallTimeFrom(PlainDate: DateConstructor, numbers: readonly number[]): number {
  const [year = Number.NaN, month = 0, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = numbers;
  return PlainDate.UTC(year, month, day, hour, minute, second, millisecond);
}

function defineMethod(
  Class: object,
  name: string,
  method: (this: Date, ...given: unknown[]) => unknown,
): void {
  const { prototype } = Class as { prototype: object };
  Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
