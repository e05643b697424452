import type { Sheet, Spreadsheet } from '../../google/services';
import { sheetNumber } from '../engine/sheet-number';
import { mergeWorksheetSnapshotWithDefault, type Worksheet } from '../engine/univer-packages';
import { requireCells } from './cell-limit';
import {
  countRead,
  countWrite,
  documentModes,
  failingAfter,
  permit,
  refuse,
  type ServiceContext,
} from './context';
import { createRange } from './range';
import { createSheet } from './sheet';
import { requireFreeName } from './sheet-name';
import type { CurrentCell } from './world';

export function createSpreadsheet(context: ServiceContext): Spreadsheet {
  const { engine, world, realm } = context;
  const facts = world.spreadsheet;
  const wrapped = new WeakMap<Worksheet, Sheet>();
  const wrap = (sheet: Worksheet): Sheet => {
    const known = wrapped.get(sheet) ?? createSheet(context, sheet);
    wrapped.set(sheet, known);
    return known;
  };

  const told = (method: string, fact: string) => {
    permit(context, `Spreadsheet.${method}`, documentModes);
    return fact;
  };
  const { interface: shown } = world;
  const leftAt = new Map<string, CurrentCell>();
  const bringToFront = (name: string, cellThere: CurrentCell | null) => {
    if (shown.currentCell !== null) leftAt.set(shown.currentCell.sheet, shown.currentCell);
    shown.activeSheet = name;
    shown.currentCell = cellThere;
  };

  return failingAfter(context, 'Spreadsheet', {
    getId: () => told('getId', facts.id),
    getName: () => told('getName', facts.name),
    getUrl: () => told('getUrl', `https://docs.google.com/spreadsheets/d/${facts.id}/edit`),
    getSpreadsheetLocale: () => told('getSpreadsheetLocale', facts.locale),
    getSpreadsheetTimeZone: () => told('getSpreadsheetTimeZone', facts.timeZone),
    getSheets() {
      countRead(context, 'Spreadsheet.getSheets');
      const sheets = engine.workbook.getSheets();
      const result = realm.array<Sheet>(sheets.length);
      for (const [index, sheet] of sheets.entries()) result[index] = wrap(sheet);
      return result;
    },
    getSheetByName(name) {
      countRead(context, 'Spreadsheet.getSheetByName');
      const sheet = engine.workbook.getSheets().find((one) => one.getName() === name);
      return sheet === undefined ? null : wrap(sheet);
    },
    insertSheet(name, index) {
      countWrite(context, 'Spreadsheet.insertSheet');
      const sheets = engine.workbook.getSheets();
      requireFreeName(context, name);
      if (!(index >= 0 && index <= sheets.length)) refuse(context, `Sheet index ${index} is out of bounds.`);
      requireCells(context, world.newSheetSize.rowCount * world.newSheetSize.columnCount);
      const numbers = sheets.map((one) => one.getSheetId()).filter((one) => String(sheetNumber(one)) === one);
      const id = String(Math.max(-1, ...numbers.map(Number)) + 1);
      engine.change('sheet.mutation.insert-sheet', {
        index,
        sheet: mergeWorksheetSnapshotWithDefault({ id, name, ...world.newSheetSize }),
      });
      const made = engine.workbook.getSheetBySheetId(id);
      if (!made) return refuse(context, `The sheet "${name}" was not made.`);
      bringToFront(name, { sheet: name, row: 1, column: 1 });
      return wrap(made);
    },
    getActiveSheet() {
      countRead(context, 'Spreadsheet.getActiveSheet');
      const sheets = engine.workbook.getSheets();
      const name = shown.activeSheet ?? shown.currentCell?.sheet;
      const active =
        sheets.find((sheet) => sheet.getName() === name) ?? sheets.find((sheet) => !sheet.isSheetHidden());
      return active ? wrap(active) : refuse(context, 'The spreadsheet has no sheet to look at.');
    },
    setActiveSheet(sheet, restoreSelection) {
      countWrite(context, 'Spreadsheet.setActiveSheet');
      const name = sheet.getName();
      const last = shown.currentCell?.sheet === name ? shown.currentCell : leftAt.get(name);
      bringToFront(name, restoreSelection ? (last ?? null) : { sheet: name, row: 1, column: 1 });
      return sheet;
    },
    getCurrentCell() {
      countRead(context, 'Spreadsheet.getCurrentCell');
      const { currentCell } = shown;
      const sheet = engine.workbook.getSheets().find((one) => one.getName() === currentCell?.sheet);
      if (currentCell === null || sheet === undefined) return null;
      const { row, column } = currentCell;
      return createRange(context, wrap(sheet), {
        sheet,
        row: row - 1,
        column: column - 1,
        rows: 1,
        columns: 1,
      });
    },
    toast(message, title) {
      countWrite(context, 'Spreadsheet.toast');
      world.interface.toasts.push({ title, message });
    },
  });
}
