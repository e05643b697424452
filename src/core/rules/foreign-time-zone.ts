import { layoutsOf } from './layouts';
import { registerRule } from './rule';

export const foreignTimeZone = registerRule({
  id: 'foreign-time-zone',
  severity: 'warning',
  needs: 'workbook',
  columns: [],
  check: (register) => {
    const { timeZone, settings } = register;
    const [layout] = layoutsOf(register);
    const known = settings.time_zones.split(';').some((zone) => zone.trim() === timeZone);
    return known || timeZone === '' || layout === undefined
      ? []
      : [{ layout, origin: null, field: '', facts: { timeZone } }];
  },
});
