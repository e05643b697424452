import { snapshotToJson } from '../core/call-list/edition-snapshot';
import { countCharacters } from '../core/document/count-characters';
import { writeDocx } from '../core/document/docx/write-docx';
import { languages } from '../core/languages';
import { logLine } from '../core/sheets-out/log-sheet';
import { printPeriod } from '../core/values/print';
import { appendRow } from '../google/append-row';
import { now } from '../google/clock';
import { sha256 } from '../google/digest';
import { importDocument, newToken, requireImportable, userName } from '../google/drive';
import { Fault } from '../google/fault';
import { callListOf } from './call-list-of';
import { userWords } from './language';
import { nameOwnSheet, requireOwnSheet } from './own-sheets';
import type { CallListReport } from './results';
import { runAlone } from './run-alone';
import { showDone } from './show-done';
import { undoIssue } from './undo-issue';
import { writeMarked } from './write-marked';

/**
 * Issues the list of projects calling for aid as a Google Doc, logs it and remembers what it said. The sidebar
 * sends what it chose; the menu sends nothing and gets the usual list. All or nothing: after a fault there is no
 * document and no edition.
 */
export function issueCallList(choices?: unknown): CallListReport {
  const { messages } = userWords().interface;
  let token: string | null = null;
  return runAlone({
    // A second click while one runs is no wish for a second edition.
    patience: 'none',
    run: () => {
      const { register, list } = callListOf(choices);
      const { document, projects, leftOut, summary, changes, refused } = list;
      if (refused === 'blocked') throw new Fault('blocked-projects', String(leftOut.length));
      if (document === null)
        throw new Fault('nothing-to-issue', leftOut.length === 0 ? '' : String(leftOut.length));
      requireOwnSheet('log', register);
      requireImportable(countCharacters(document));
      const { language } = register.settings;
      const { interface: words, sheets } = languages[language];
      const bytes = writeDocx(document);
      const hash = sha256(bytes);
      const marker = newToken();
      token = marker;

      const { links, issued } = writeMarked('callList', marker, (state) => {
        const edition = state.editions + 1;
        const { documentName } = languages[document.language].interface;
        const name = documentName(document.title, edition, printPeriod(register.today, document.language));
        const { id, ...links } = importDocument(bytes, name, marker);
        const entry = { time: now(), user: userName(), name, link: links.link };
        const action = words.menu.callList;
        nameOwnSheet('log', register);
        appendRow(logLine({ ...entry, edition, action, hash, summary }, language));
        const issued = {
          ...entry,
          number: edition,
          asOf: summary.asOf,
          documentId: id,
          sha256: hash,
          snapshot: snapshotToJson(list.snapshot),
        };
        return { ...state, editions: edition, issued: [...state.issued, issued], links };
      });
      token = null;
      const { number: edition = 0, name = '' } = issued[issued.length - 1] ?? {};
      const logged = { sheet: sheets.log.name, edition, name, sha256: hash };
      return { projects, leftOut, summary, changes, ...logged, ...links };
    },
    show: ({ sheet, projects, leftOut }) =>
      showDone(sheet, messages.issued(projects.length, leftOut.length, sheet)),
    cleanUp: () => undoIssue(token),
  });
}
