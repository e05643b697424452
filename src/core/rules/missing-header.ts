import { layoutsOf } from './layouts';
import { registerRule } from './rule';

export const missingHeader = registerRule({
  id: 'missing-header',
  severity: 'error',
  needs: 'workbook',
  columns: [],
  check: (register) =>
    layoutsOf(register)
      .filter((layout) => Object.keys(layout.columns).length === 0)
      .map((layout) => ({ layout, origin: null, field: '', facts: {} })),
});
