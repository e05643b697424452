import { makeCheckSlip } from '../core/call-list/make-check-slip';
import { base64 } from '../core/document/base64';
import { writeDocx } from '../core/document/docx/write-docx';
import { languages } from '../core/languages';
import { wordsFor } from '../core/languages/words-for';
import { printPeriod } from '../core/values/print';
import { callListOf } from './call-list-of';
import { reportFaults } from './report-faults';
import type { DraftFiles } from './sidebar-results';

/**
 * The .docx that such a list would be, and its internal check slip, as files for the user to download. Nothing is
 * made in Drive, nothing is written; issuing the same data on the same day gives the same bytes.
 */
export function draftCallList(choices?: unknown): DraftFiles {
  return reportFaults(() => {
    const { register, list, review } = callListOf(choices);
    const { language } = register.settings;
    const words = wordsFor(register, languages[language]);
    const slip = makeCheckSlip(list, review, language, words);
    const date = printPeriod(register.today, language).replace(/\//g, '-');
    const file = (title: string, bytes: Uint8Array) => ({
      name: `${title} - ${date}.docx`,
      base64: base64(bytes),
    });
    return {
      list: list.document === null ? null : file(list.document.title, writeDocx(list.document)),
      slip: file(slip.title, writeDocx(slip)),
    };
  });
}
