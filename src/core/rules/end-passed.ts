import { codeKey } from '../tables/code-key';
import { endingsOf, extensionsOf } from './endings';
import { type PlacedReport, registerRule } from './rule';

/** An extension in the Decisions sheet counts; an item that a decision ended is spoken of by its own rule. */
export const endPassed = registerRule({
  id: 'end-passed',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.status', 'aid.end'],
  check: (register) => {
    const { aid, settings, today } = register;
    const asOf = settings.as_of ?? today;
    const extensions = extensionsOf(register);
    const endings = endingsOf(register);
    const reports: PlacedReport<{ readonly end: string; readonly asOf: string }>[] = [];
    for (const { status, end, code, origin } of aid.rows) {
      if (!goesOn(status) || typeof end !== 'string' || end >= asOf) continue;
      const key = codeKey(code);
      if (endings.has(key)) continue;
      const extended = extensions.get(key) ?? end;
      const last = extended > end ? extended : end;
      if (last >= asOf || asOf.startsWith(last)) continue;
      reports.push({ layout: origin.layout, origin, field: 'status', facts: { end: last, asOf } });
    }
    return reports;
  },
});

function goesOn(status: unknown): boolean {
  return status === 'ongoing' || status === 'approved' || status === 'suspended';
}
