import { makeCallList } from '../core/call-list/make-call-list';
import { writeDocx } from '../core/document/docx/write-docx';
import { languages } from '../core/languages';
import { checkRegister as check } from '../core/rules/check';
import { logLine } from '../core/sheets-out/log-sheet';
import { printPeriod } from '../core/values/print';
import { appendRow } from '../google/append-row';
import { now } from '../google/clock';
import { sha256 } from '../google/digest';
import { importDocument, newToken, userName } from '../google/drive';
import { Fault } from '../google/fault';
import { showSheet } from '../google/spreadsheet';
import { tellUser } from '../google/ui';
import { userWords } from './language';
import { removeLeftover } from './leftover-document';
import { readSheets } from './read-sheets';
import type { CallListReport } from './results';
import { runAlone } from './run-alone';
import { writeMarked } from './write-marked';

/** Issues the bilingual list of projects calling for aid as a Google Doc, and logs it. */
export function issueCallList(): CallListReport {
  const run = { token: '' };
  return runAlone(
    () => {
      const words = userWords().interface;
      const { register } = readSheets();
      if (register.calls.layouts.length === 0) throw new Fault('no-call-sheet');
      const { language } = register.settings;
      const action = languages[language].interface.menu.callList;
      const { findings } = check(register);
      const { document, projects, leftOut, summary } = makeCallList(register, {
        onBlocked: 'leave-out',
        findings,
      });
      if (document === null) throw new Fault('nothing-to-issue');
      const bytes = writeDocx(document);
      const hash = sha256(bytes);
      run.token = newToken();
      const report = writeMarked('callList', run.token, (state) => {
        const edition = state.editions + 1;
        const name = languages[language].interface.documentName(
          document.title,
          edition,
          printPeriod(register.today, language),
        );
        const { link } = importDocument(bytes, name, run.token);
        appendRow(
          logLine(
            { edition, time: now(), user: userName(), action, name, link, hash, summary },
            languages[language].sheets.log,
          ),
        );
        const result: CallListReport = { projects, leftOut, summary, edition, name, link, sha256: hash };
        return { result, state: { ...state, editions: edition } };
      });
      showSheet(languages[language].sheets.log.name);
      tellUser(words.addOn, words.messages.issued(projects.length, leftOut.length));
      return report;
    },
    () => removeLeftover({ command: 'callList', startedAt: '', token: run.token === '' ? null : run.token }),
  );
}
