import type { CallStatus } from '../codelists/words';
import type { AidRow } from '../tables/register';
import { foldText } from '../values/vietnamese-text';
import { type PlacedReport, registerRule } from './rule';
import { type Whereabouts, whereIs } from './whereabouts';

const stillCalling: ReadonlySet<unknown> = new Set<CallStatus>(['open', 'in-discussion', 'partly-funded']);

export const fundedCall = registerRule({
  id: 'funded-call',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.nameVi', 'calls.nameVi'],
  check: ({ aid, calls }) => {
    const open = calls.rows.filter(
      ({ status, nameVi }) => stillCalling.has(status ?? 'open') && nameVi !== '',
    );
    if (open.length === 0) return [];
    const wanted = new Set(open.map(({ nameVi }) => foldText(nameVi)));
    const received = new Map<string, AidRow>();
    for (const row of aid.rows) {
      const title = foldText(row.nameVi);
      if (wanted.has(title) && row.decisionDate !== null) received.set(title, row);
    }
    const reports: PlacedReport<Whereabouts>[] = [];
    for (const { nameVi, origin } of open) {
      const item = received.get(foldText(nameVi));
      if (item === undefined) continue;
      reports.push({ layout: origin.layout, origin, field: 'status', facts: whereIs(item.origin) });
    }
    return reports;
  },
});
