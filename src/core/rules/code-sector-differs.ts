import type { AidRow, CallRow } from '../tables/register';
import { knownValue } from '../values/unread';
import { registerRule } from './rule';

/** SL-YT-2024-001 names health; a row of another sector was moved or copied. */
export const codeSectorDiffers = registerRule({
  id: 'code-sector-differs',
  severity: 'info',
  needs: 'workbook',
  columns: [],
  check: ({ aid, calls, sectors }) => {
    const known = new Set(sectors.rows.map(({ code }) => code.toUpperCase()));
    const all: readonly (AidRow | CallRow)[] = [...aid.rows, ...calls.rows];
    return all.flatMap(({ code, sector, origin }) => {
      const keys = (knownValue(sector) ?? []).map(({ key }) => key);
      const named = code
        .toUpperCase()
        .split('-')
        .slice(1)
        .filter((part) => known.has(part));
      const [inCode] = named;
      if (inCode === undefined || named.length > 1 || keys.length === 0) return [];
      if (keys.some((key) => key.toUpperCase() === inCode)) return [];
      const facts = { inCode, sector: keys.join('; ') };
      return [{ layout: origin.layout, origin, field: 'code', facts }];
    });
  },
});
