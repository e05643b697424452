import type { AidRow, CallRow } from '../tables/register';
import { knownValue } from '../values/unread';
import { type PlacedReport, registerRule } from './rule';

/** SL-YT-2024-001 names health; a row of another sector was moved or copied. */
export const codeSectorDiffers = registerRule({
  id: 'code-sector-differs',
  severity: 'info',
  needs: 'workbook',
  columns: [],
  check: ({ aid, calls, sectors }) => {
    const known = new Set(sectors.rows.map(({ code }) => code.toUpperCase()));
    const all: readonly (AidRow | CallRow)[] = [...aid.rows, ...calls.rows];
    const reports: PlacedReport<{ readonly inCode: string; readonly sector: string }>[] = [];
    for (const { code, sector, origin } of all) {
      const inCode = sectorIn(code, known);
      const shares = inCode === null ? null : knownValue(sector);
      if (inCode === null || shares === null || shares.length === 0) continue;
      if (shares.some(({ key }) => key.toUpperCase() === inCode)) continue;
      const facts = { inCode, sector: shares.map(({ key }) => key).join('; ') };
      reports.push({ layout: origin.layout, origin, field: 'code', facts });
    }
    return reports;
  },
});

/** The one sector that the parts of a code after the first name, as SL-YT-2024-001 does; null for none or several. */
function sectorIn(code: string, known: ReadonlySet<string>): string | null {
  let found: string | null = null;
  const parts = code.toUpperCase().split('-');
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    if (!known.has(part)) continue;
    if (found !== null) return null;
    found = part;
  }
  return found;
}
