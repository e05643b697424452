import { aidByArguments, aidByFormula } from '../core/formula/aid-by-formula';
import { willAgree } from '../core/formula/foretell-formula';
import { languages } from '../core/languages';
import { readTotalsRequest } from '../core/overview/requests';
import { columnLetters } from '../core/tables/address';
import { measureOf, measures } from '../core/totals/measures';
import { tableSize } from '../core/totals/table-size';
import { currentCell, isBlank } from '../google/current-cell';
import { Fault } from '../google/fault';
import { flush } from '../google/spreadsheet';
import { accepted } from './accepted';
import { userLanguage } from './language';
import { namesOfInputs, readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import type { InsertedFormula } from './sidebar-results';

/** Writes AID_BY for the table in view into the cell that the user stands on, where all that it fills is blank. */
export function insertTotalsFormula(request: unknown): InsertedFormula {
  return runAlone({
    run: () => {
      const asked = accepted(readTotalsRequest(request));
      const { workbook, register } = readSheets();
      const { table } = measures[measureOf(asked.measure)];
      if (register[table].layouts.length === 0) throw new Fault(noSheet[table]);
      const cell = currentCell();
      if (namesOfInputs(workbook).has(cell.sheet)) throw new Fault('cell-of-register', cell.sheet);
      const size = tableSize(register, asked);
      const address = `${columnLetters(cell.column - 1)}${cell.row}`;
      const last = `${columnLetters(cell.column + size.columns - 2)}${cell.row + size.rows - 1}`;
      if (!isBlank(cell, size)) throw new Fault('cells-not-blank', `${address}:${last}`);
      const language = userLanguage();
      const words = languages[language].functions;
      const given = aidByArguments(register, asked, words);
      if (!willAgree(workbook, register, asked, given, { words, language }))
        throw new Fault('formula-differs');
      const formula = aidByFormula(given);
      cell.range.setFormula(formula);
      flush();
      return { sheet: cell.sheet, cell: address, formula };
    },
  });
}

const noSheet = { aid: 'no-aid-sheet', flows: 'no-flow-sheet', calls: 'no-call-sheet' } as const;
