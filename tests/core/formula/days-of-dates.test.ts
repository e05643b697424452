import * as fc from 'fast-check';
import { Day, withDays } from '../../../src/core/formula/days-of-dates';
import { instantFromSerial } from '../../../src/embedded/engine/spreadsheet-date';
import { zonedDateOf } from '../../../src/embedded/realm/zoned-date';

/** 01/01/1976 to 31/12/2049, as cells hold them. */
const serials = fc.integer({ min: 27_760, max: 54_788 });
const isoOf = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);

const zones = [
  'Asia/Ho_Chi_Minh',
  'Asia/Tokyo',
  'America/Los_Angeles',
  'Etc/GMT',
  'Europe/Paris',
  'Asia/Kathmandu',
  'America/Bogota',
  'Pacific/Auckland',
];

describe.each(zones)('with the spreadsheet in %s', (sheetZone) => {
  it.each(zones)('and the script in %s no day moves', (scriptZone) => {
    const ScriptDate = zonedDateOf(Date, scriptZone);
    fc.assert(
      fc.property(fc.array(serials, { minLength: 1, maxLength: 20 }), (days) => {
        const cells = days.map((serial) => [new ScriptDate(instantFromSerial(serial, sheetZone))]);
        expect(withDays([cells, 'x'])).toEqual([days.map((serial) => [new Day(isoOf(serial))]), 'x']);
      }),
    );
  });
});

describe('with the spreadsheet and the script in one zone', () => {
  const VietnameseDate = zonedDateOf(Date, 'Asia/Ho_Chi_Minh');
  it('a time of day within a cell does not move its day, as long as most cells are days', () => {
    fc.assert(
      fc.property(serials, fc.integer({ min: 0, max: 23 }), (serial, hour) => {
        const at = (one: number) => new VietnameseDate(instantFromSerial(one, 'Asia/Ho_Chi_Minh'));
        const given = [at(serial), at(serial + 1), at(serial + hour / 24)];
        expect(withDays(given)).toEqual([serial, serial + 1, serial].map((one) => new Day(isoOf(one))));
      }),
    );
  });
});

it('leaves all but Dates as they are', () => {
  const given = ['2024-05-21', 45_000, null, undefined, true, [['', 1]]];
  expect(withDays(given)).toBe(given);
});
