import type { InputSheet } from '../core/sheets-out/input-sheets';
import { activeSpreadsheet, makeRoom, makeSheet } from './spreadsheet';

/**
 * Makes a new sheet at the end of the spreadsheet, or fills a blank one of that name. Google refuses a name that
 * exists, so nothing is overwritten. The texts come last and in one call: what was stopped before is blank and is made
 * anew.
 */
export function createInputSheet({ name, columns, rows }: InputSheet): void {
  const existing = activeSpreadsheet().getSheetByName(name);
  const blank = existing?.getLastRow() === 0 ? existing : null;
  const sheet = blank ?? makeSheet(name);
  makeRoom(sheet, rows.length + 1, columns.length);
  const below = sheet.getMaxRows() - 1;

  const header = sheet.getRange(1, 1, 1, columns.length);
  header.setNumberFormat('@');
  header.setNotes([columns.map((column) => column.note)]);
  header.setFontWeights([columns.map(() => 'bold')]);
  header.setWrap(true);
  sheet.setFrozenRows(1);
  columns.forEach(({ format, dropDown, width }, index) => {
    const cells = sheet.getRange(2, index + 1, below, 1);
    if (format !== null) cells.setNumberFormat(format);
    if (dropDown !== null) cells.setDataValidation(warningList(dropDown.values, dropDown.help));
    sheet.setColumnWidth(index + 1, width);
  });
  const texts = [columns.map((column) => column.heading), ...rows.map((row) => [...row])];
  sheet.getRange(1, 1, texts.length, columns.length).setValues(texts);
}

function warningList(values: readonly string[], help: string) {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
}
