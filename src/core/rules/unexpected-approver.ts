import { findPhrase, type Phrases, phrasesOf } from './phrases';
import { rowRule } from './rule';

/** The ending of a decision's number names who signs it. Endings that the setting does not know are accepted. */
export const unexpectedApprover = rowRule({
  id: 'unexpected-approver',
  severity: 'warning',
  needs: 'row',
  tables: ['aid'],
  columns: ['decisionNo', 'approver'],
  check: ({ decisionNo, approver }, { settings }) => {
    const ending = approver === '' ? undefined : /-([A-Za-zĐđ]+)/.exec(decisionNo)?.[1];
    const expected =
      ending === undefined ? undefined : approversByEnding(settings.approvers).get(ending.toUpperCase());
    if (ending === undefined || expected === undefined) return null;
    return findPhrase(approver, expected) === null ? [{ field: 'approver', facts: { ending } }] : null;
  },
});

/** 'UBND: Chủ tịch, UBND; TTg: Thủ tướng' */
function approversByEnding(setting: string): ReadonlyMap<string, Phrases> {
  if (setting === lastSetting) return lastApprovers;
  const approvers = new Map<string, Phrases>();
  for (const part of setting.split(';')) {
    const [ending = '', phrases = ''] = part.split(':');
    approvers.set(ending.trim().toUpperCase(), phrasesOf(phrases.replace(/,/g, ';')));
  }
  lastSetting = setting;
  lastApprovers = approvers;
  return approvers;
}

let lastSetting = '';
let lastApprovers: ReadonlyMap<string, Phrases> = new Map();
