import { keepConfirmed } from '../core/mapping/kept-mapping';
import { readConfirmed } from '../core/mapping/read-confirmed';
import { Fault } from '../google/fault';
import { namedSheets } from '../google/read-workbook';
import type { ConfirmedSheets } from './results';
import { runAlone } from './run-alone';
import { writeMarked } from './write-marked';

/** Keeps what the user says about sheets and columns, in the spreadsheet itself. No sheet of the user is touched. */
export function confirmMapping(mapping: unknown): ConfirmedSheets {
  return runAlone({
    run: () => {
      const confirmed = readConfirmed(mapping);
      if ('detail' in confirmed) throw new Fault(confirmed.kind, confirmed.detail);
      const sheets = namedSheets();
      const named = confirmed.sheets.map(({ sheetId }) => sheets.find(({ id }) => id === sheetId));
      if (named.includes(undefined)) throw new Fault('sheet-gone');
      writeMarked('mapColumns', null, (state) => ({
        ...state,
        mappings: keepConfirmed(state.mappings, confirmed, sheets),
      }));
      return { sheets: named.flatMap((sheet) => sheet?.name ?? []) };
    },
  });
}
