import { codeKey } from '../tables/code-key';
import { type NoFacts, type PlacedReport, registerRule } from './rule';

/** A decision or a payment of no known item is added to nothing. */
export const unknownItemCode = registerRule({
  id: 'unknown-item-code',
  severity: 'error',
  blocks: { 'decisions.code': 'total', 'flows.code': 'total' },
  needs: 'workbook',
  columns: ['aid.code'],
  check: ({ aid, decisions, flows }) => {
    if (decisions.rows.length + flows.rows.length === 0) return [];
    const items = new Set(aid.rows.map(({ code }) => codeKey(code)));
    items.delete('');
    const reports: PlacedReport<NoFacts>[] = [];
    for (const { code, origin } of [...decisions.rows, ...flows.rows]) {
      if (items.has(codeKey(code))) continue;
      reports.push({ layout: origin.layout, origin, field: 'code', facts: {} });
    }
    return reports;
  },
});
