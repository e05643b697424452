import { codeKey } from '../tables/code-key';
import { endingsOf } from './endings';
import { registerRule } from './rule';

/** The Decisions sheet says that an item was ended or revoked; its own row still says that it goes on. */
export const endedByDecision = registerRule({
  id: 'ended-by-decision',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.code', 'aid.status', 'decisions.code', 'decisions.type', 'decisions.date'],
  check: (register) => {
    const endings = endingsOf(register);
    if (endings.size === 0) return [];
    return register.aid.rows.flatMap(({ code, status, origin }) => {
      const ending = endings.get(codeKey(code));
      const goesOn = status === 'approved' || status === 'ongoing' || status === 'suspended';
      if (ending === undefined || !goesOn) return [];
      const facts = { type: ending.type, date: ending.date };
      return [{ layout: origin.layout, origin, field: 'status', facts }];
    });
  },
});
