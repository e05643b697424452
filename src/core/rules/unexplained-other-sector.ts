import { type NoFacts, type PlacedReport, registerRule } from './rule';

/** "Other" is the sector whose DAC code is of category 998 (unallocated). */
export const unexplainedOtherSector = registerRule({
  id: 'unexplained-other-sector',
  severity: 'info',
  needs: 'workbook',
  columns: ['aid.sector', 'aid.note'],
  check: ({ aid, sectors }) => {
    const others = new Set(sectors.rows.filter(({ dac }) => dac.startsWith('998')).map(({ code }) => code));
    const reports: PlacedReport<NoFacts>[] = [];
    for (const { sector, note, origin } of aid.rows) {
      if (note !== '' || !Array.isArray(sector) || !sector.some(({ key }) => others.has(key))) continue;
      reports.push({ layout: origin.layout, origin, field: 'note', facts: {} });
    }
    return reports;
  },
});
