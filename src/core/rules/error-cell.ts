import { cellRule } from './rule';

export const errorCell = cellRule({
  id: 'error-cell',
  severity: 'error',
  blocks: {
    'aid.grant': 'total',
    'aid.currency': 'total',
    'aid.decisionDate': 'total',
    'aid.donor': 'group',
    'aid.sector': 'group',
    'calls.nameVi': 'document',
    'calls.sector': 'document',
    'calls.ownerVi': 'document',
    'calls.requested': 'document',
    'calls.currency': 'document',
  },
  needs: 'cell',
  check: (text) => (isErrorText(text) ? { facts: {} } : null),
});

/** Spreadsheet errors arrive as their text. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === numberSign && /^#(N\/A|[A-Z0-9/]+[!?])$/.test(text.trim());
}

const numberSign = 35;
