import type { Sheet } from '../../google/services';
import { sheetNumber } from '../engine/sheet-number';
import { BooleanNumber, type Worksheet } from '../engine/univer-packages';
import { requireCells } from './cell-limit';
import { chartHandle, createChartBuilder, storedChart } from './charts';
import { conditionalRulesOf, setConditionalRules } from './conditional-format';
import {
  countRead,
  countWrite,
  documentModes,
  failingAfter,
  permit,
  refuse,
  type ServiceContext,
} from './context';
import { filterOf, isFilteredOut, isHidden } from './filter';
import { requireUnprotected } from './protection';
import { createRange } from './range';
import { requireFreeName } from './sheet-name';

export function createSheet(context: ServiceContext, sheet: Worksheet): Sheet {
  const { engine, world } = context;
  const place = { subUnitId: sheet.getSheetId() };
  const facade = () => {
    const found = engine.api.getActiveWorkbook()?.getSheetBySheetId(sheet.getSheetId());
    return found ?? refuse(context, `Sheet ${place.subUnitId} not found`);
  };
  const requireGrid = (method: string) => {
    if (!world.chartSheets.has(sheet.getName())) return;
    refuse(context, `Sheet ${sheet.getName()} is of type OBJECT and has no ${method}.`);
  };
  const read = (method: string) => {
    const run = countRead(context, `Sheet.${method}`);
    requireGrid(method);
    return run;
  };
  const write = (method: string) => {
    const run = countWrite(context, `Sheet.${method}`);
    requireGrid(method);
    requireUnprotected(context, sheet);
    return run;
  };

  const chartsIn = () => world.charts.filter(({ sheetId }) => sheetId === sheet.getSheetId());

  const self: Sheet = {
    getName: () => sheet.getName(),
    setName(name) {
      write('setName');
      requireFreeName(context, name, sheet);
      facade().setName(name);
      return self;
    },
    getSheetId: () => sheetNumber(sheet.getSheetId()),
    getType: () => (world.chartSheets.has(sheet.getName()) ? sheetTypes.OBJECT : sheetTypes.GRID),
    getLastRow() {
      read('getLastRow');
      return engine.cells.lastRow(sheet);
    },
    getLastColumn() {
      read('getLastColumn');
      return engine.cells.lastColumn(sheet);
    },
    getMaxRows() {
      read('getMaxRows');
      return sheet.getRowCount();
    },
    getMaxColumns() {
      read('getMaxColumns');
      return sheet.getColumnCount();
    },
    getRange(row, column, rows, columns) {
      permit(context, 'Sheet.getRange', documentModes);
      requireGrid('getRange');
      requireInside(context, sheet, { row, column, rows, columns });
      return createRange(context, self, { sheet, row: row - 1, column: column - 1, rows, columns });
    },
    insertRowsAfter(afterPosition, howMany) {
      write('insertRowsAfter');
      requirePositive(context, howMany, 'rows');
      requirePosition(context, afterPosition, sheet.getRowCount());
      requireCells(context, howMany * sheet.getColumnCount());
      facade().insertRowsAfter(afterPosition - 1, howMany);
      return self;
    },
    insertColumnsAfter(afterPosition, howMany) {
      write('insertColumnsAfter');
      requirePositive(context, howMany, 'columns');
      requirePosition(context, afterPosition, sheet.getColumnCount());
      requireCells(context, howMany * sheet.getRowCount());
      facade().insertColumnsAfter(afterPosition - 1, howMany);
      return self;
    },
    setFrozenRows(rows) {
      write('setFrozenRows');
      if (rows < 0 || rows >= sheet.getRowCount()) {
        refuse(context, "You can't freeze all the rows in the sheet.");
      }
      const { xSplit, startColumn } = sheet.getFreeze();
      engine.change('sheet.mutation.set-frozen', {
        ...place,
        startRow: rows === 0 ? -1 : rows,
        ySplit: rows,
        xSplit,
        startColumn,
      });
    },
    setColumnWidth(column, width) {
      write('setColumnWidth');
      requirePosition(context, column, sheet.getColumnCount());
      facade().setColumnWidth(column - 1, width);
      return self;
    },
    getConditionalFormatRules() {
      read('getConditionalFormatRules');
      return conditionalRulesOf(context, self, sheet);
    },
    setConditionalFormatRules(rules) {
      write('setConditionalFormatRules');
      setConditionalRules(context, sheet, rules);
    },
    getFilter() {
      read('getFilter');
      return filterOf(context, sheet);
    },
    isRowHiddenByFilter(rowPosition) {
      read('isRowHiddenByFilter');
      requirePosition(context, rowPosition, sheet.getRowCount());
      return isFilteredOut(sheet, rowPosition - 1);
    },
    isRowHiddenByUser(rowPosition) {
      read('isRowHiddenByUser');
      requirePosition(context, rowPosition, sheet.getRowCount());
      return isHidden(sheet, rowPosition - 1) && !isFilteredOut(sheet, rowPosition - 1);
    },
    getCharts() {
      read('getCharts');
      return chartsIn().map(chartHandle);
    },
    newChart: () => createChartBuilder(context, sheet),
    insertChart(chart) {
      write('insertChart');
      world.charts.push(storedChart(context, chart));
    },
    removeChart(chart) {
      write('removeChart');
      const position = world.charts.indexOf(storedChart(context, chart));
      if (position >= 0) world.charts.splice(position, 1);
    },
    hideSheet() {
      write('hideSheet');
      const visible = engine.workbook.getSheets().filter((one) => !one.isSheetHidden());
      if (visible.length <= 1 && !sheet.isSheetHidden()) {
        refuse(context, "You can't hide all the sheets in a document.");
      }
      engine.change('sheet.mutation.set-worksheet-hidden', { ...place, hidden: BooleanNumber.TRUE });
      return self;
    },
    isSheetHidden() {
      read('isSheetHidden');
      return Boolean(sheet.isSheetHidden());
    },
  };
  return failingAfter(context, 'Sheet', self);
}

export const sheetTypes = Object.freeze({
  GRID: Object.freeze({ toString: () => 'GRID' }),
  OBJECT: Object.freeze({ toString: () => 'OBJECT' }),
});

interface Corner {
  readonly row: number;
  readonly column: number;
}

function requireInside(
  context: ServiceContext,
  sheet: Worksheet,
  range: Corner & { readonly rows: number; readonly columns: number },
): void {
  if (!(range.row >= 1)) refuse(context, 'The starting row of the range is too small.');
  if (!(range.column >= 1)) refuse(context, 'The starting column of the range is too small.');
  requirePositive(context, range.rows, 'rows');
  requirePositive(context, range.columns, 'columns');
  const inside =
    range.row + range.rows - 1 <= sheet.getRowCount() &&
    range.column + range.columns - 1 <= sheet.getColumnCount();
  if (!inside) refuse(context, 'The coordinates of the range are outside the dimensions of the sheet.');
}

function requirePositive(context: ServiceContext, count: number, side: 'rows' | 'columns'): void {
  if (!(count >= 1)) refuse(context, `The number of ${side} in the range must be at least 1.`);
}

function requirePosition(context: ServiceContext, position: number, last: number): void {
  if (!(position >= 1 && position <= last)) refuse(context, 'Those rows or columns are out of bounds.');
}
