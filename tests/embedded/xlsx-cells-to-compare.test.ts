import type { ICellData } from '../../src/embedded/engine/univer-packages';
import { cellsToCompare } from '../../src/embedded/xlsx/cells-to-compare';
import type { SheetState } from '../../src/embedded/xlsx/sheet-state';

const bold = { bl: 1 } as const;

function state(cell: ICellData | undefined, more: Partial<SheetState> = {}): SheetState {
  const cellData = cell === undefined ? {} : { 4: { 2: cell } };
  return { worksheet: { cellData }, styles: { 'file-0': bold }, notes: {}, validations: [], ...more };
}

function compared(before: SheetState | null, after: SheetState): string[] {
  return [...cellsToCompare({ before, after, spills: null, nameById: new Map() })];
}

const whole: ICellData = { v: 7, t: 2, f: '=A1', s: 'file-0' };

describe('the cells that are compared in full', () => {
  it('leave out a cell that is plainly the same', () => {
    expect(compared(state(whole), state({ ...whole }))).toEqual([]);
    expect(compared(state({ v: 'a' }), state({ v: 'a', t: 1 }))).toEqual([]);
  });

  it.each<[string, ICellData | undefined, ICellData | undefined]>([
    ['another value', whole, { ...whole, v: 8 }],
    ['a number that became a text', { v: 7 }, { v: '7' }],
    ['a number that became a truth value', { v: 1, t: 2 }, { v: 1, t: 3 }],
    ['another formula', whole, { ...whole, f: '=A2' }],
    ['a formula that is gone', whole, { v: 7, t: 2, s: 'file-0' }],
    ['a style that is gone', whole, { v: 7, t: 2, f: '=A1', s: null }],
    ['a style of its own', whole, { ...whole, s: { bl: 1 } }],
    ['a link', whole, { ...whole, custom: { link: '#gid=0' } }],
    ['a new cell', undefined, whole],
    ['a cell that is gone', whole, undefined],
  ])('take in %s', (_what, was, is) => {
    expect(compared(state(was), state(is))).toEqual(['4,2']);
  });

  it('take in an id that now means another style', () => {
    const other = state(whole, { styles: { 'file-0': { it: 1 } } });
    expect(compared(state(whole), other)).toEqual(['4,2']);
  });

  it('take in every cell with a note, before or after', () => {
    const note = { id: 'n', row: 4, col: 2, note: 'xem lại', width: 240, height: 120 };
    const noted = state(whole, { notes: { 4: { 2: note } } });
    expect([compared(noted, state(whole)), compared(state(whole), noted)]).toEqual([['4,2'], ['4,2']]);
  });

  it('take in all of a sheet that the file does not have', () => {
    expect(compared(null, state(whole))).toEqual(['4,2']);
  });
});
