import type { DataValidation, Range, RichTextValue, Sheet, SheetValue } from '../../google/services';
import {
  BooleanNumber,
  HorizontalAlign,
  type IRange,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '../engine/univer-packages';
import { cellContent, plainText } from './cell-content';
import { sheetValue } from './cell-value';
import { rememberBlock } from './charts';
import {
  countRead,
  countWrite,
  documentModes,
  failingAfter,
  permit,
  refuse,
  type ServiceContext,
} from './context';
import { requireAccepted, setValidation, validationAt } from './data-validation';
import { createFilter } from './filter';
import { withCommas } from './formula-text';
import { requireFresh } from './fresh-formulas';
import { writeNotes } from './notes';
import { canEdit, requireEditable } from './protection';
import { type Block, writeContents, writeStyles } from './write-cells';

export function createRange(context: ServiceContext, owner: Sheet, block: Block): Range {
  const { cells } = context.engine;
  const { sheet } = block;
  const size = block.rows * block.columns;
  const write = (method: string, cells = 0) => {
    countWrite(context, `Range.${method}`, cells);
    requireEditable(context, block);
  };
  const formatOf = (row: number, column: number) =>
    cells.numberFormat(sheet.getCellMatrix().getValue(block.row + row, block.column + column) ?? null);
  const style = (method: string, styleOf: (row: number, column: number) => IStyleData, cells = 0): Range => {
    write(method, cells);
    writeStyles(context, block, styleOf);
    return range;
  };

  const range: Range = {
    getValues() {
      countRead(context, 'Range.getValues', size);
      requireFresh(context, block);
      return rowsOf(context, block, (row, column) => sheetValue(context, cells.cell(sheet, row, column)));
    },
    getFormulas() {
      countRead(context, 'Range.getFormulas', size);
      return rowsOf(context, block, (row, column) => cells.formula(sheet, row, column));
    },
    setValues(values: SheetValue[][]) {
      write('setValues', size);
      const at = requireSize(context, block, values, 'data');
      requireAccepted(context, block, at);
      writeContents(context, block, (row, column) =>
        cellContent(context, at(row, column), formatOf(row, column)),
      );
      return range;
    },
    setRichTextValues(values: RichTextValue[][]) {
      write('setRichTextValues', size);
      const at = requireSize(context, block, values, 'data');
      requireAccepted(context, block, (row, column) => at(row, column).getText());
      writeContents(context, block, (row, column) => {
        const value = at(row, column);
        const link = value.getLinkUrl();
        return { ...plainText(context, value.getText()), ...(link === null ? {} : { custom: { link } }) };
      });
      return range;
    },
    setFormula(formula) {
      write('setFormula');
      const stored = withCommas(formula);
      writeContents(context, block, () => ({ v: null, f: stored }));
      return range;
    },
    canEdit() {
      countRead(context, 'Range.canEdit');
      return canEdit(context, block);
    },
    activate() {
      permit(context, 'Range.activate', documentModes);
      const shown = context.world.interface;
      shown.activeSheet = sheet.getName();
      shown.currentCell = { sheet: sheet.getName(), row: block.row + 1, column: block.column + 1 };
      return range;
    },
    getSheet: () => owner,
    getRow: () => block.row + 1,
    getColumn: () => block.column + 1,
    getNumRows: () => block.rows,
    getNumColumns: () => block.columns,
    getMergedRanges() {
      countRead(context, 'Range.getMergedRanges');
      const areas = sheet.getMergeData().filter((area) => overlaps(area, block));
      const ranges = context.realm.array<Range>(areas.length);
      areas.forEach(({ startRow, startColumn, endRow, endColumn }, index) => {
        const rows = endRow - startRow + 1;
        const columns = endColumn - startColumn + 1;
        ranges[index] = createRange(context, owner, {
          sheet,
          row: startRow,
          column: startColumn,
          rows,
          columns,
        });
      });
      return ranges;
    },
    clearContent() {
      write('clearContent');
      writeContents(context, block, () => ({ v: null }));
      return range;
    },
    setNumberFormat: (format) => style('setNumberFormat', () => numberFormat(format)),
    setNumberFormats(formats) {
      const at = requireSize(context, block, formats, 'number formats');
      return style('setNumberFormats', (row, column) => numberFormat(at(row, column)), size);
    },
    getNumberFormats() {
      countRead(context, 'Range.getNumberFormats', size);
      return rowsOf(context, block, (row, column) => {
        const format = cells.numberFormat(sheet.getCellMatrix().getValue(row, column) ?? null);
        return format === '' ? automaticFormat : format;
      });
    },
    createFilter() {
      write('createFilter');
      return createFilter(context, block);
    },
    setFontWeight: (fontWeight) => style('setFontWeight', () => weightStyle(fontWeight)),
    setFontWeights(weights) {
      const at = requireSize(context, block, weights, 'font weights');
      return style('setFontWeights', (row, column) => weightStyle(at(row, column)), size);
    },
    setBackgrounds(colors) {
      const at = requireSize(context, block, colors, 'colors');
      const background = (row: number, column: number) => {
        const rgb = at(row, column);
        return { bg: rgb === null ? null : { rgb } };
      };
      return style('setBackgrounds', background, size);
    },
    setWrap: (wrap) => style('setWrap', () => ({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW })),
    setHorizontalAlignment: (alignment) =>
      style('setHorizontalAlignment', () => ({ ht: horizontalAlignments[alignment] })),
    setHorizontalAlignments(alignments) {
      const at = requireSize(context, block, alignments, 'horizontal alignments');
      const aligned = (row: number, column: number) => ({ ht: horizontalAlignments[at(row, column)] });
      return style('setHorizontalAlignments', aligned, size);
    },
    setVerticalAlignment: (alignment) =>
      style('setVerticalAlignment', () => ({ vt: verticalAlignments[alignment] })),
    setNotes(notes) {
      write('setNotes', size);
      const at = requireSize(context, block, notes, 'notes');
      writeNotes(context, block, at);
      return range;
    },
    getDataValidations() {
      countRead(context, 'Range.getDataValidations', size);
      return rowsOf(context, block, (row, column) => validationAt(context, block, row, column));
    },
    setDataValidation(rule: DataValidation | null) {
      write('setDataValidation');
      setValidation(context, block, rule);
      return range;
    },
  };
  rememberBlock(range, block);
  return failingAfter(context, 'Range', range);
}

function overlaps(area: IRange, { row, column, rows, columns }: Block): boolean {
  return (
    area.startRow < row + rows &&
    area.endRow >= row &&
    area.startColumn < column + columns &&
    area.endColumn >= column
  );
}

const automaticFormat = 'General';

function numberFormat(format: string): IStyleData {
  const isAutomatic = format === automaticFormat || format === '0.###############';
  return { n: isAutomatic ? null : { pattern: format } };
}

const horizontalAlignments = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  normal: HorizontalAlign.UNSPECIFIED,
};

const verticalAlignments = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

function rowsOf<Value>(
  context: ServiceContext,
  block: Block,
  read: (row: number, column: number) => Value,
): Value[][] {
  const rows = context.realm.array<Value[]>(block.rows);
  for (let row = 0; row < block.rows; row++) {
    const values = context.realm.array<Value>(block.columns);
    for (let column = 0; column < block.columns; column++) {
      values[column] = read(block.row + row, block.column + column);
    }
    rows[row] = values;
  }
  return rows;
}

function weightStyle(fontWeight: 'bold' | 'normal'): IStyleData {
  return { bl: fontWeight === 'bold' ? BooleanNumber.TRUE : BooleanNumber.FALSE };
}

/** Refuses a grid that is not of the range's size, and gives its cells. */
function requireSize<Value>(
  context: ServiceContext,
  block: Block,
  grid: readonly (readonly Value[])[],
  what: string,
): (row: number, column: number) => Value {
  const mismatch = (side: string, given: number, wanted: number) =>
    refuse(
      context,
      `The number of ${side} in the ${what} does not match the number of ${side} in the range. The ${what} has ${given} but the range has ${wanted}.`,
    );
  if (grid.length !== block.rows) mismatch('rows', grid.length, block.rows);
  for (const row of grid) {
    if (row.length !== block.columns) mismatch('columns', row.length, block.columns);
  }
  return (row, column) => grid[row]?.[column] as Value;
}
