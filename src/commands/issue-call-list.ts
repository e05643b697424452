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
import { userWords } from './language';
import { removeLeftover } from './leftover-document';
import { readSheets } from './read-sheets';
import type { CallListReport } from './results';
import { runAlone } from './run-alone';
import { showDone } from './show-done';
import { writeMarked } from './write-marked';

/** Issues the bilingual list of projects calling for aid as a Google Doc, and logs it. */
export function issueCallList(): CallListReport {
  const { messages } = userWords().interface;
  let token: string | null = null;
  return runAlone({
    run: () => {
      const { register } = readSheets();
      if (register.calls.layouts.length === 0) throw new Fault('no-call-sheet');
      const { language } = register.settings;
      const { interface: words, sheets } = languages[language];
      const options = { onBlocked: 'leave-out', findings: check(register).findings } as const;
      const { document, projects, leftOut, summary } = makeCallList(register, options);
      if (document === null) throw new Fault('nothing-to-issue');
      const bytes = writeDocx(document);
      const hash = sha256(bytes);
      const marker = newToken();
      token = marker;

      const { link, name, editions } = writeMarked('callList', marker, (state) => {
        const number = state.editions + 1;
        const title = words.documentName(document.title, number, printPeriod(register.today, language));
        const made = importDocument(bytes, title, marker);
        const action = words.menu.callList;
        const issued = { edition: number, time: now(), user: userName(), action, name: title, hash, summary };
        appendRow(logLine({ ...issued, link: made.link }, sheets.log));
        return { ...state, editions: number, link: made.link, name: title };
      });
      return {
        sheet: sheets.log.name,
        projects,
        leftOut,
        summary,
        edition: editions,
        name,
        link,
        sha256: hash,
      };
    },
    show: ({ sheet, projects, leftOut }) =>
      showDone(sheet, messages.issued(projects.length, leftOut.length, sheet)),
    cleanUp: () => removeLeftover(token),
  });
}
