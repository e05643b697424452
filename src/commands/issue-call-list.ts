import { makeCallList } from '../core/call-list/make-call-list';
import { usualStatuses } from '../core/call-list/selection';
import { writeDocx } from '../core/document/docx/write-docx';
import { languages } from '../core/languages';
import { readCallListRequest } from '../core/overview/requests';
import { checkRegister as check } from '../core/rules/check';
import { logLine } from '../core/sheets-out/log-sheet';
import { printPeriod } from '../core/values/print';
import { appendRow } from '../google/append-row';
import { now } from '../google/clock';
import { sha256 } from '../google/digest';
import { importDocument, newToken, userName } from '../google/drive';
import { Fault } from '../google/fault';
import { accepted } from './accepted';
import { userWords } from './language';
import { removeLeftover } from './leftover-document';
import { readSheets } from './read-sheets';
import type { CallListReport } from './results';
import { runAlone } from './run-alone';
import { showDone } from './show-done';
import { writeMarked } from './write-marked';

/**
 * Issues the bilingual list of projects calling for aid as a Google Doc, and logs it. The sidebar sends what it
 * chose; the menu sends nothing and gets the usual list.
 */
export function issueCallList(choices?: unknown): CallListReport {
  const { messages } = userWords().interface;
  let token: string | null = null;
  return runAlone({
    run: () => {
      const request = accepted(readCallListRequest(choices, usualStatuses));
      const { register } = readSheets();
      if (register.calls.layouts.length === 0) throw new Fault('no-call-sheet');
      const { language } = register.settings;
      const { interface: words, sheets } = languages[language];
      const options = { ...request, findings: check(register).findings };
      const { document, projects, leftOut, summary, refused } = makeCallList(register, options);
      if (refused === 'blocked') throw new Fault('blocked-projects', String(leftOut.length));
      if (document === null) throw new Fault('nothing-to-issue');
      const bytes = writeDocx(document);
      const hash = sha256(bytes);
      const marker = newToken();
      token = marker;

      const { link, docxLink, pdfLink, name, editions } = writeMarked('callList', marker, (state) => {
        const number = state.editions + 1;
        const title = words.documentName(document.title, number, printPeriod(register.today, language));
        const made = importDocument(bytes, title, marker);
        const action = words.menu.callList;
        const issued = { edition: number, time: now(), user: userName(), action, name: title, hash, summary };
        appendRow(logLine({ ...issued, link: made.link }, sheets.log));
        const { link, docxLink, pdfLink } = made;
        return { ...state, editions: number, link, docxLink, pdfLink, name: title };
      });
      return {
        sheet: sheets.log.name,
        projects,
        leftOut,
        summary,
        edition: editions,
        name,
        link,
        docxLink,
        pdfLink,
        sha256: hash,
      };
    },
    show: ({ sheet, projects, leftOut }) =>
      showDone(sheet, messages.issued(projects.length, leftOut.length, sheet)),
    cleanUp: () => removeLeftover(token),
  });
}
