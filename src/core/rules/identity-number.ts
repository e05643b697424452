import { cellRule } from './rule';

/**
 * Citizen identity cards have twelve digits that begin with a province from 001 to 096 (Circular 59/2021/TT-BCA);
 * other papers are told by their name.
 */
export const identityNumber = cellRule({
  id: 'identity-number',
  severity: 'warning',
  needs: 'cell',
  confidential: true,
  check: (text) => (digits.test(text) && (card.test(text) || named.test(text)) ? { facts: {} } : null),
});

const digits = /\d{6}/;
const card = /(^|[^\d.,])0(0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}(?![\d.,])/;
const named = /(CCCD|CMND|CMTND|căn cước|chứng minh nhân dân|hộ chiếu|passport)[^\d\n]{0,20}[A-Z]?\d{6,12}/i;
