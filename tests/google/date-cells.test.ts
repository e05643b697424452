import * as fc from 'fast-check';
import { dayReader, isDate } from '../../src/google/date-cells';

/** Google's formatDate by Node's own zone data, counting how often it is asked. */
let asked = 0;
Object.assign(globalThis, {
  Utilities: {
    formatDate: (date: Date, timeZone: string) => {
      asked += 1;
      return new Intl.DateTimeFormat('sv-SE', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }).format(date);
    },
  },
});

const byIcu = (date: Date, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    date,
  );

beforeEach(() => {
  asked = 0;
});

describe('dayReader', () => {
  it('gives the day of Viet Nam without asking a service', () => {
    const dayOf = dayReader('Asia/Ho_Chi_Minh');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1975-06-13'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          expect(dayOf(date)).toBe(byIcu(date, 'Asia/Ho_Chi_Minh'));
        },
      ),
      { numRuns: 1000 },
    );
    expect(asked).toBe(0);
  });

  it.each(['Asia/Tokyo', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh'])(
    'gives the day of any time in %s',
    (zone) => {
      const dayOf = dayReader(zone);
      fc.assert(
        fc.property(
          fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
          (date) => {
            expect(dayOf(date)).toBe(byIcu(date, zone));
          },
        ),
        { numRuns: 1000 },
      );
    },
  );

  it('asks once for each time', () => {
    const dayOf = dayReader('Asia/Tokyo');
    for (let round = 0; round < 100; round += 1) dayOf(new Date('2024-05-20T15:00:00Z'));
    expect(asked).toBe(1);
    expect(dayOf(new Date('2024-05-20T15:00:00Z'))).toBe('2024-05-21');
  });
});

describe('isDate', () => {
  it('knows a date of another realm', () => {
    const foreign: unknown = require('node:vm').runInNewContext('new Date(0)');
    expect(foreign instanceof Date).toBe(false);
    expect(isDate(foreign)).toBe(true);
  });

  it.each([['2024-05-21'], [45000], [{}], [null], [true]])('knows that %p is none', (value) => {
    expect(isDate(value)).toBe(false);
  });
});
