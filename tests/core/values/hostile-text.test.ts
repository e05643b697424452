import { findCountry } from '../../../src/core/codelists/countries';
import { findCurrency } from '../../../src/core/codelists/currencies';
import { readDecimal } from '../../../src/core/values/decimal';
import { legacyEncodingOf } from '../../../src/core/values/legacy-encoding';
import { readMoney } from '../../../src/core/values/money';
import { readPeriod } from '../../../src/core/values/period';
import { readPeriodRange } from '../../../src/core/values/period-range';
import { readPlaces } from '../../../src/core/values/read-places';
import { readShares } from '../../../src/core/values/read-shares';
import { Unread } from '../../../src/core/values/unread';
import { compareVietnamese } from '../../../src/core/values/vietnamese-collation';
import { cleanText, foldAccents, foldText } from '../../../src/core/values/vietnamese-text';

const units = [
  '1',
  ' ',
  '-',
  '\n',
  '.',
  '1 ',
  '1,',
  'a',
  'xã ',
  'huyện ',
  ', ',
  '; ',
  '(',
  'và ',
  '\u0301',
  '\ud800',
  '\u00a0',
  'oà',
  '¬',
  '%',
  ' %',
  'x1',
  '1x',
];
const pages = units
  .flatMap((unit) => [unit, ''])
  .map((unit, index) =>
    index % 2 === 0 ? unit.repeat(50000 / unit.length) : `${units[(index - 1) / 2]?.repeat(20000)}!`,
  );

describe('a page of nonsense in a cell', () => {
  it.each(pages.map((page) => [JSON.stringify(page.slice(0, 12)), page] as const))(
    '%s... is answered',
    (_start, page) => {
      cleanText(page);
      foldText(page);
      foldAccents(page);
      compareVietnamese(page, `${page}a`);
      legacyEncodingOf(page);
      findCountry(page);
      findCurrency(page);
      readPlaces(page);
      readShares(page);
      for (const reading of [
        readMoney(page, 'USD', 'vi_VN'),
        readPeriod(page, 'vi_VN'),
        readPeriodRange(page),
      ]) {
        expect(reading === null || reading instanceof Unread).toBe(true);
      }
      expect(readDecimal(page, 'vi_VN')).toBeDefined();
    },
  );
});
