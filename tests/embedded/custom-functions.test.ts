import type { ICellData } from '../../src/embedded/engine/univer-packages';
import { openTestHost } from './open-test-host';

const code = `
/** Says what it was given. @customfunction */
function SAYS(given) { return arguments.length + ' ' + JSON.stringify(given, function (key, value) { return value; }) + ' ' + Object.prototype.toString.call(given); }
/** @customfunction */
function DATE_TEXT(given) { return given instanceof Date ? given.getFullYear() + '-' + (given.getMonth() + 1) + '-' + given.getDate() : 'no date'; }
/** @customfunction */
function SAME(given) { return given; }
/** @customfunction */
function TABLE() { return [['Y tế', 2], ['Khác', null], ['Tổng']]; }
/** @customfunction */
function LIST() { return [1, 2, 3]; }
/** @customfunction */
function FAILS() { throw new Error('Không có lĩnh vực "X".'); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSpreadsheet(); return 'wrote'; }
/** No tag, so that cells do not know it. */
function HIDDEN() { return 1; }
function read(row, column, rows, columns) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ').getRange(row, column, rows, columns).getValues(); }
`;

const column: Record<number, Record<number, ICellData>> = {
  0: { 0: { v: 45000, t: 2, s: 'date' } },
  1: { 0: { v: 'đ', t: 1 } },
  3: { 0: { v: 1, t: 3 } },
};

async function resultOf(formula: string, rows = 1, columns = 1): Promise<unknown> {
  const cells = { ...column, 9: { 5: { f: formula } } };
  const host = await openTestHost({ code, cells });
  return (await host.call('read', [10, 6, rows, columns])).result;
}

describe('what a custom function is given', () => {
  it.each([
    ['one cell as a value', '=SAYS(A2)', '1 "đ" [object String]'],
    ['a blank cell as empty text', '=SAYS(A3)', '1 "" [object String]'],
    ['a boolean', '=SAYS(A4)', '1 true [object Boolean]'],
    ['a range as rows', '=SAYS(A2:A4)', '1 [["đ"],[""],[true]] [object Array]'],
    ['a text and a number', '=SAYS(1.5)', '1 1.5 [object Number]'],
    ['a computed value', '=SAYS(1+1)', '1 2 [object Number]'],
    ['nothing', '=SAYS()', '0 undefined [object Undefined]'],
  ])('%s', async (_what, formula, said) => {
    expect(await resultOf(formula)).toEqual([[said]]);
  });

  it('a date as a Date of its own world', async () => {
    expect(await resultOf('=DATE_TEXT(A1)')).toEqual([['2023-3-15']]);
  });

  it('an error stops it before it is called', async () => {
    expect(await resultOf('=SAYS(1/0)')).toEqual([['#DIV/0!']]);
  });

  it('its name in any case', async () => {
    expect(await resultOf('=date_text(A1)')).toEqual([['2023-3-15']]);
  });
});

describe('what becomes of its result', () => {
  it('rows spill, and what is missing is blank', async () => {
    expect(await resultOf('=TABLE()', 3, 2)).toEqual([
      ['Y tế', 2],
      ['Khác', ''],
      ['Tổng', ''],
    ]);
  });

  it.each(['2024-1-2', '12%', '007', 'TRUE', '1.234'])('the text %j stays a text', async (text) => {
    expect(await resultOf(`=SAME("${text}")`)).toEqual([[text]]);
  });

  it('a list spills downwards', async () => {
    expect(await resultOf('=LIST()', 3)).toEqual([[1], [2], [3]]);
  });

  it('an exception is an error in the cell, with its sentence beside it', async () => {
    const host = await openTestHost({
      code,
      cells: { 9: { 5: { f: '=FAILS()' }, 6: { f: '=IFERROR(FAILS(), "trống")' } } },
    });
    expect((await host.call('read', [10, 6, 1, 2])).result).toEqual([['#ERROR!', 'trống']]);
    expect(host.cellFaults).toContainEqual({
      sheetId: '0',
      row: 9,
      column: 5,
      message: 'Không có lĩnh vực "X".',
    });
  });

  it('it may touch no service', async () => {
    const host = await openTestHost({ code, cells: { 0: { 0: { f: '=WRITES()' } } } });
    expect((await host.call('read', [1, 1, 1, 1])).result).toEqual([['#ERROR!']]);
    expect(host.cellFaults[0]?.message).toMatch(/do not have permission to call SpreadsheetApp/);
  });

  it('a function without the tag is unknown to cells', async () => {
    expect(await resultOf('=HIDDEN()')).toEqual([['#NAME?']]);
  });
});
