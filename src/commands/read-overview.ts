import { findFixes } from '../core/fixes/find-fixes';
import { countFixes } from '../core/fixes/listed-fixes';
import { languages } from '../core/languages';
import { wordsFor } from '../core/languages/words-for';
import { accountRows } from '../core/overview/account-rows';
import { aidAccount } from '../core/overview/aid-account';
import { asRead } from '../core/overview/as-read';
import { decisionsOf } from '../core/overview/decisions';
import { listKept } from '../core/overview/kept-listed';
import { moneyOfRows } from '../core/overview/money-of-rows';
import { summariseSheets } from '../core/overview/sheet-summary';
import { unfinishedRun } from '../core/state/state';
import { readRegister } from '../core/tables/read-register';
import { totalRegister } from '../core/totals/total-register';
import { answerHead } from './answer';
import { judgeRegister } from './judge-register';
import { rowsToPropose, waitingSheets } from './propose-mapping';
import { readInputs } from './read-sheets';
import { reportFaults } from './report-faults';
import type { OverviewAnswer } from './sidebar-results';
import { hasNoState, readState } from './write-marked';

/** What the sidebar shows first: the rows read and what to decide, by cause and without the findings themselves. */
export function readOverview(): OverviewAnswer {
  return reportFaults(() => {
    const head = answerHead();
    const workbook = readInputs(rowsToPropose);
    const register = readRegister(workbook);
    const words = wordsFor(register, languages[head.language]);
    const toMap = waitingSheets(workbook, register);
    const settingsSheet = register.settingRows.layouts[0]?.sheet ?? null;
    const hasAid = register.aid.layouts.length > 0;
    if (!hasAid && register.calls.layouts.length === 0) {
      return { ...head, overview: null, settingsSheet, toMap };
    }
    const state = readState();
    const { findings, kept, notRun } = judgeRegister(register, state);
    const fixes = findFixes(register);
    const overview = {
      aid: hasAid ? aidAccount(register) : null,
      decisions: decisionsOf(findings, moneyOfRows(register), words.findings),
      fixable: fixes.length,
      fixes: countFixes(fixes),
      kept: kept.map((one) => listKept(one, words.findings)),
      marks: state.marks,
      canUndo: state.undo.length > 0,
      findings: findings.length,
      sheets: summariseSheets(accountRows(register, totalRegister(register), words.sheets)),
      notRun: notRun.map((id) => words.findings.rules[id].title),
      asRead: asRead(workbook, register, head.language),
      isFirst: hasNoState(),
      unfinishedSince: unfinishedRun(state)?.startedAt ?? null,
    };
    return { ...head, overview, settingsSheet, toMap };
  });
}
