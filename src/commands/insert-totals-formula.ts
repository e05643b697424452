import { aidByFormula } from '../core/formula/aid-by-formula';
import { languages } from '../core/languages';
import { readTotalsRequest } from '../core/overview/requests';
import { columnLetters } from '../core/tables/address';
import { currentCell, isBlank } from '../google/current-cell';
import { Fault } from '../google/fault';
import { flush } from '../google/spreadsheet';
import { accepted } from './accepted';
import { answerTotals } from './answer-totals';
import { userLanguage } from './language';
import { namesOfInputs, readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import type { InsertedFormula } from './sidebar-results';

/** Label, items, amount and share; headings and total are two lines more. */
const columns = 4;
const edges = 2;

/** Writes AID_BY for the table in view into the cell that the user stands on, where all that it fills is blank. */
export function insertTotalsFormula(request: unknown): InsertedFormula {
  return runAlone({
    run: () => {
      const asked = accepted(readTotalsRequest(request));
      const { workbook, register } = readSheets();
      const { question, table } = answerTotals(register, asked);
      const cell = currentCell();
      if (namesOfInputs(workbook).has(cell.sheet)) throw new Fault('cell-of-register', cell.sheet);
      const size = { rows: table.table.lines.length + edges, columns };
      const address = `${columnLetters(cell.column - 1)}${cell.row}`;
      const last = `${columnLetters(cell.column + columns - 2)}${cell.row + size.rows - 1}`;
      if (!isBlank(cell, size)) throw new Fault('cells-not-blank', `${address}:${last}`);
      const formula = aidByFormula(register, question, asked.currency, languages[userLanguage()].functions);
      cell.range.setFormula(formula);
      flush();
      return { sheet: cell.sheet, cell: address, formula };
    },
    show: () => undefined,
  });
}
