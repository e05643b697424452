import { codeKey } from '../tables/code-key';
import { endingsOf, extensionsOf } from './endings';
import { registerRule } from './rule';

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
    return aid.rows.flatMap(({ status, end, code, origin }) => {
      if (status !== 'ongoing' && status !== 'approved' && status !== 'suspended') return [];
      if (typeof end !== 'string' || endings.has(codeKey(code))) return [];
      const extended = extensions.get(codeKey(code)) ?? end;
      const last = extended > end ? extended : end;
      if (last >= asOf || asOf.startsWith(last)) return [];
      return [{ layout: origin.layout, origin, field: 'status', facts: { end: last, asOf } }];
    });
  },
});
