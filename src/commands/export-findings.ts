import { wordsFor } from '../core/languages/words-for';
import { findingsCsv } from '../core/sheets-out/findings-csv';
import { judgeRegister } from './judge-register';
import { userWords } from './language';
import { readSheets } from './read-sheets';
import { reportFaults } from './report-faults';
import type { ExportedFile } from './sidebar-results';
import { readState } from './write-marked';

/** The findings as a CSV file with the addresses of their cells, for the page to save. Writes nothing. */
export function exportFindings(): ExportedFile {
  return reportFaults(() => {
    const { register } = readSheets();
    const words = wordsFor(register, userWords()).findings;
    const { findings } = judgeRegister(register, readState());
    return { name: words.sheet.fileName(register.today), text: findingsCsv(findings, words) };
  });
}
