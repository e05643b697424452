import { zonedDateOf } from '../../src/embedded/realm/zoned-date';

/** The tests run in whatever zone the machine keeps; the zones below are none that a machine is likely to have. */
const zones = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Asia/Kathmandu', 'Etc/GMT'];

describe.each(zones)('a Date on the clock of %s', (timeZone) => {
  const ZonedDate = zonedDateOf(Date, timeZone);
  const partsOf = (instant: number) =>
    Object.fromEntries(
      new Intl.DateTimeFormat('en-US', {
        timeZone,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
        hourCycle: 'h23',
      })
        .formatToParts(instant)
        .map(({ type, value }) => [type, Number(value)]),
    );

  it.each([0, 1_732_200_000_000, Date.UTC(2026, 6, 1, 23, 30), Date.UTC(1990, 0, 1)])(
    'reads %d as the clock shows it',
    (instant) => {
      const date = new ZonedDate(instant);
      const { year, month, day, hour, minute, second } = partsOf(instant);
      expect([date.getFullYear(), date.getMonth() + 1, date.getDate()]).toEqual([year, month, day]);
      expect([date.getHours(), date.getMinutes(), date.getSeconds()]).toEqual([hour, minute, second]);
      expect(date.getTime()).toBe(instant);
      expect(date.toISOString()).toBe(new Date(instant).toISOString());
    },
  );

  it('is made from the parts of a wall clock, and reads them back', () => {
    const date = new ZonedDate(2026, 10, 21, 8, 5, 9);
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getDay()]).toEqual([2026, 10, 21, 6]);
    expect([date.getHours(), date.getMinutes(), date.getSeconds()]).toEqual([8, 5, 9]);
  });

  it('reads a text without a zone on its clock, and one with a zone as it says', () => {
    expect(new ZonedDate('2026-11-21T08:05:00').getHours()).toBe(8);
    expect(new ZonedDate('Nov 21, 2026 08:05').getHours()).toBe(8);
    expect(new ZonedDate('2026-11-21T08:05:00Z').getTime()).toBe(Date.UTC(2026, 10, 21, 8, 5));
    expect(new ZonedDate('2026-11-21').getTime()).toBe(Date.UTC(2026, 10, 21));
    expect(ZonedDate.parse('2026-11-21T08:05:00+07:00')).toBe(Date.UTC(2026, 10, 21, 1, 5));
  });

  it('prints itself so that it reads its own print', () => {
    const date = new ZonedDate(2026, 0, 31, 23, 59, 58);
    expect(new ZonedDate(date.toString()).getTime()).toBe(date.getTime());
    expect(date.toDateString()).toBe('Sat Jan 31 2026');
    expect(date.toLocaleTimeString('en-GB')).toBe('23:59:58');
  });

  it('moves by its own setters', () => {
    const date = new ZonedDate(2026, 0, 31, 12);
    date.setMonth(1);
    expect([date.getMonth(), date.getDate(), date.getHours()]).toEqual([2, 3, 12]);
    date.setHours(0, 30);
    expect([date.getHours(), date.getMinutes()]).toEqual([0, 30]);
  });

  it('stays a Date to everyone who asks', () => {
    const date = new ZonedDate(2026, 0, 31);
    expect(Object.prototype.toString.call(date)).toBe('[object Date]');
    expect(date instanceof ZonedDate).toBe(true);
    expect(new ZonedDate(date).getTime()).toBe(date.getTime());
    expect(String(new ZonedDate(Number.NaN))).toBe('Invalid Date');
    expect(new ZonedDate('no day at all').getFullYear()).toBeNaN();
  });
});
