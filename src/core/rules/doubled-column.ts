import { layoutsOf } from './layouts';
import { registerRule } from './rule';

export const doubledColumn = registerRule({
  id: 'doubled-column',
  severity: 'warning',
  needs: 'workbook',
  columns: [],
  check: (register) =>
    layoutsOf(register).flatMap((layout) =>
      [...new Set(layout.doubled)].map((field) => ({ layout, origin: null, field, facts: {} })),
    ),
});
