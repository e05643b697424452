import { CellValueType, type ICellData, numfmt } from '../engine/univer-packages';
import { placeOf, rangeReference } from './cell-reference';
import { fileStyle } from './cell-style';
import { unknownFunction } from './cells-of';
import { cellsToCompare } from './cells-to-compare';
import type { Cell } from './hucre-package';
import { dateOf } from './serial-date';
import { type SheetChange, type SheetState, styleOf } from './sheet-state';

/** Makes the new cell of a file from its own; `value` is what its row says where it has no cell. */
type Edit = (own: Cell | undefined, value: Cell['value']) => Cell;

/** For each cell that differs, by 'row,column', how the cell of the file becomes what the engine holds. */
export function cellChanges(change: SheetChange): Map<string, Edit> {
  const edits = new Map<string, Edit>();
  for (const key of cellsToCompare(change)) {
    const was = factsOf(change.before, null, key);
    const is = factsOf(change.after, change.spills, key);
    const contentChanged = was.content !== is.content && !isBeyondEngine(was.cell, is.cell);
    const styleChanged = was.style !== is.style;
    const noteChanged = was.note !== is.note;
    if (!contentChanged && !styleChanged && !noteChanged) continue;
    edits.set(key, (own, value) => {
      const kept: Cell = own ?? { value, type: typeOf(value) };
      const cell = contentChanged ? withContent(kept, is, key, change) : { ...kept };
      if (styleChanged) cell.style = fileStyle(kept.style, styleOf(change.after, is.cell));
      if (noteChanged) {
        delete cell.comment;
        if (is.note !== '') cell.comment = { text: is.note };
      }
      return cell;
    });
  }
  return edits;
}

/** A function that the engine lacks leaves the file's own result as good as it was. */
function isBeyondEngine(was: ICellData | undefined, is: ICellData | undefined): boolean {
  return is?.v === unknownFunction && Boolean(is.f) && was?.f === is.f;
}

interface CellFacts {
  readonly cell: ICellData | undefined;
  /** Texts that are equal when the contents, the looks, the notes are. */
  readonly content: string;
  readonly style: string;
  readonly note: string;
}

function factsOf(state: SheetState | null, spills: SheetChange['spills'], key: string): CellFacts {
  const { row, column } = placeOf(key);
  const stored = state?.worksheet.cellData?.[row]?.[column] ?? undefined;
  const spilled = spills?.cells.get(key);
  const cell = spilled === undefined ? stored : { ...stored, ...spilled };
  const style = styleOf(state, cell);
  const range = spills?.ranges.get(key);
  return {
    cell,
    content: cell === undefined ? '' : contentKey(cell, range === undefined ? '' : rangeReference(range)),
    style: style === null ? '' : JSON.stringify(Object.entries(style).sort()),
    note: state?.notes[row]?.[column]?.note ?? '',
  };
}

function contentKey(cell: ICellData, spilledTo: string): string {
  if ((cell.v ?? '') === '' && !cell.f) return '';
  return JSON.stringify([
    cell.v ?? '',
    cell.t === CellValueType.BOOLEAN,
    cell.f ?? '',
    cell.custom ?? '',
    spilledTo,
  ]);
}

function withContent(own: Cell, { cell }: CellFacts, key: string, change: SheetChange): Cell {
  const { style, comment } = own;
  const looks = { ...(style === undefined ? {} : { style }), ...(comment === undefined ? {} : { comment }) };
  const value = fileValue(cell, change.after);
  if (cell?.f) return { ...looks, ...formulaOf(own, cell, key, change), value, formulaResult: value };
  const link = fileLink(cell?.custom?.link, change.nameById);
  return { ...looks, value, type: typeOf(value), ...(link === null ? {} : { hyperlink: link }) };
}

/** The file's own wording of a formula stays when only its result changed. */
function formulaOf(own: Cell, cell: ICellData, key: string, change: SheetChange): Omit<Cell, 'value'> {
  const { row, column } = placeOf(key);
  const before = change.before?.worksheet.cellData?.[row]?.[column]?.f;
  const range = change.spills?.ranges.get(key);
  const spilled =
    range === undefined
      ? {}
      : { formulaType: 'array' as const, formulaRef: rangeReference(range), formulaDynamic: true };
  if (before === cell.f && own.formula !== undefined) {
    const { formulaType, formulaSharedIndex, formulaRef, formulaDynamic } = own;
    return {
      type: 'formula',
      formula: own.formula,
      ...(formulaType === undefined ? {} : { formulaType }),
      ...(formulaSharedIndex === undefined ? {} : { formulaSharedIndex }),
      ...(formulaRef === undefined ? {} : { formulaRef }),
      ...(formulaDynamic === undefined ? {} : { formulaDynamic }),
      ...spilled,
    };
  }
  return { type: 'formula', formula: (cell.f ?? '').replace(/^=/, ''), ...spilled };
}

function fileValue(cell: ICellData | undefined, state: SheetState): Cell['value'] {
  const value = cell?.v;
  if (value === undefined || value === null || value === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  const format = styleOf(state, cell)?.n?.pattern;
  const isDay =
    typeof value === 'number' && value >= 2 && format !== undefined && numfmt.isDateFormat(format);
  return isDay ? dateOf(value) : value;
}

function typeOf(value: Cell['value']): Cell['type'] {
  if (value === null) return 'empty';
  if (typeof value === 'object') return 'date';
  if (typeof value === 'string') return errorText.test(value) ? 'error' : 'string';
  return typeof value === 'number' ? 'number' : 'boolean';
}

const errorText = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

/** '#gid=2&range=B5' is a place in this workbook, which a file names by its sheet. */
function fileLink(
  link: unknown,
  nameById: ReadonlyMap<string, string>,
): NonNullable<Cell['hyperlink']> | null {
  if (typeof link !== 'string') return null;
  const [, id, range = 'A1'] = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(link) ?? [];
  const sheet = id === undefined ? undefined : nameById.get(id);
  if (sheet === undefined) return { target: link };
  const location = `'${sheet.replaceAll("'", "''")}'!${range}`;
  return { target: '', location };
}
