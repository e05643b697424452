import { openTestHost, runScript } from './open-test-host';

describe('setValues reads text as if typed in the locale of the spreadsheet', () => {
  it.each([
    ['007', 7],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['-1.234.567', -1234567],
    ['1,5', 1.5],
    ['1.5', '1.5'],
    ['1.23', '1.23'],
    ['12%', 0.12],
    ['1e3', 1000],
    ['500 ₫', 500],
    ['true', true],
    ['YT 60; GD 40', 'YT 60; GD 40'],
    ["'007", '007'],
    [' 5 ', 5],
    ['=', '='],
    ['#N/A', '#N/A'],
    ['', ''],
  ])('vi_VN: %j', async (typed, read) => {
    expect(
      await runScript(
        `range(1, 1).setNumberFormat('General').setValues([[${JSON.stringify(typed)}]]); return range(1, 1).getValues()[0][0]`,
      ),
    ).toBe(read);
  });

  it.each([
    ['1,234.5', 1234.5],
    ['1.234', 1.234],
    ['1.234,5', '1.234,5'],
    ['$5', 5],
  ])('en_US: %j', async (typed, read) => {
    const body = `range(1, 1).setValues([[${JSON.stringify(typed)}]]); return range(1, 1).getValues()[0][0]`;
    expect(await runScript(body, { locale: 'en_US' })).toBe(read);
  });

  it.each([
    ['vi_VN', '12/03/2024', '2024-03-12'],
    ['en_US', '12/03/2024', '2024-12-03'],
    ['en_GB', '12/03/2024', '2024-03-12'],
    ['vi_VN', '2024-05-21', '2024-05-21'],
    ['vi_VN', '5/2024', '2024-05-01'],
    ['vi_VN', '1/2', '2024-02-01'],
    ['vi_VN', '21.5.2024', '2024-05-21'],
    ['vi_VN', '31/12/99', '2099-12-31'],
  ])('%s: %s is a date', async (locale, typed, day) => {
    const body = `range(1, 1).setValues([['${typed}']]); return Utilities.formatDate(range(1, 1).getValues()[0][0], 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd')`;
    expect(await runScript(body, { locale })).toBe(day);
  });

  it('leaves a day that the calendar lacks as text', async () => {
    expect(
      await runScript(`range(1, 1).setValues([['31/02/2024']]); return range(1, 1).getValues()`),
    ).toEqual([['31/02/2024']]);
  });

  it.each(['007', '12/03/2024', '=1+1', '1.234', 'true', "'a"])(
    'keeps %j as it is in a plain text cell',
    async (text) => {
      const body = `range(1, 1).setNumberFormat('@').setValues([[${JSON.stringify(text)}]]); return [range(1, 1).getValues()[0][0], range(1, 1).getFormulas()[0][0]]`;
      expect(await runScript(body)).toEqual([text, '']);
    },
  );

  it('makes a formula of text that starts with =', async () => {
    const host = await openTestHost({
      code: `
        function write() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ').getRange(1, 1, 1, 2).setValues([[20, '=A1*2']]); }
        function read() { var r = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ').getRange(1, 1, 1, 2); return [r.getValues(), r.getFormulas()]; }`,
    });
    await host.call('write');
    expect((await host.call('read')).result).toEqual([[[20, 40]], [['', '=A1*2']]]);
  });
});

describe('what getValues gives', () => {
  it("a Date of the script's own world for a cell with a date format", async () => {
    const cells = { 0: { 0: { v: 45000, t: 2, s: 'date' }, 1: { v: 45000, t: 2 } } };
    const body = `var v = range(1, 1, 1, 3).getValues(); return [v instanceof Array, v[0][0] instanceof Date, v[0][0].getTime(), v[0][1], v[0][2]]`;
    expect(await runScript(body, { cells })).toEqual([true, true, Date.UTC(2023, 2, 14, 17), 45000, '']);
  });

  it.each([
    ['Asia/Tokyo', Date.UTC(2023, 2, 14, 15)],
    ['America/Los_Angeles', Date.UTC(2023, 2, 15, 7)],
    ['Etc/GMT', Date.UTC(2023, 2, 15)],
  ])('midnight of the spreadsheet in %s', async (timeZone, instant) => {
    const cells = { 0: { 0: { v: 45000, t: 2, s: 'date' } } };
    expect(await runScript('return range(1, 1).getValues()[0][0].getTime()', { cells, timeZone })).toBe(
      instant,
    );
  });

  it('the same day that was written, whatever the zone', async () => {
    const body = `var day = new Date(${Date.UTC(2024, 6, 1, 20)}); range(1, 1).setValues([[day]]); return range(1, 1).getValues()[0][0].getTime() === day.getTime()`;
    expect(await runScript(body, { timeZone: 'America/New_York' })).toBe(true);
  });

  it('booleans, errors as text, blanks as empty text', async () => {
    const cells = { 0: { 0: { v: 1, t: 3 }, 1: { v: '#REF!', t: 1 } } };
    expect(await runScript('return range(1, 1, 1, 3).getValues()', { cells })).toEqual([[true, '#REF!', '']]);
  });

  it('what a formula spilled', async () => {
    const cells = { 0: { 0: { v: 1, t: 2 }, 1: { f: '=A1:A2*3' } }, 1: { 0: { v: 2, t: 2 } } };
    expect(
      await runScript('return [range(1, 2, 2, 1).getValues(), sheet().getLastColumn()]', { cells }),
    ).toEqual([[[3], [6]], 2]);
  });
});

describe('setValues refuses', () => {
  it.each([
    [
      'too few rows',
      'range(1, 1, 2, 1).setValues([[1]])',
      /number of rows in the data does not match.*has 1 but the range has 2/,
    ],
    [
      'too many columns',
      'range(1, 1, 1, 1).setValues([[1, 2]])',
      /number of columns in the data does not match/,
    ],
    [
      'a longer text than a cell holds',
      "range(1, 1).setValues([['x'.repeat(50001)]])",
      /more than the maximum of 50000/,
    ],
    ['formats of another size', "range(1, 1, 1, 2).setNumberFormats([['@']])", /does not match/],
    ['notes of another size', 'range(1, 1).setNotes([[]])', /does not match/],
  ])('%s', async (_what, call, words) => {
    expect(await runScript(`return refusal(function () { ${call} })`)).toMatch(words);
  });

  it('a range of which one cell is protected, and says beforehand which may be changed', async () => {
    const world = { protectedRanges: [{ sheet: 'Sổ', row: 1, column: 1, rows: 2, columns: 1 }] };
    const body = `return [sheet().getRange(1, 1, 5, 1).canEdit(), sheet().getRange(1, 1, 2, 2).canEdit(),
      refusal(function () { sheet().getRange(3, 2, 1, 2).setValues([[1, 2]]) }), sheet().getRange(1, 1, 1, 5).canEdit()]`;
    expect(await runScript(body, { world })).toEqual([
      true,
      false,
      expect.stringMatching(/protected cell/),
      true,
    ]);
  });

  it('a protected sheet, whatever is written', async () => {
    const world = { protectedSheets: new Set(['Sổ']) };
    for (const call of [
      "setValues([['x']])",
      'clearContent()',
      "setNumberFormat('@')",
      "setNotes([['x']])",
    ]) {
      const words = await runScript(`return refusal(function () { range(1, 1).${call} })`, { world });
      expect(words).toMatch(/edit a protected cell/);
    }
  });
});

describe('clearing', () => {
  it.each(["''", 'null', 'undefined'])(
    'setValues with %s clears the value and keeps note and format',
    async (blank) => {
      const host = await openTestHost({
        code: `function main() { var r = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ').getRange(1, 1, 1, 1);
        r.setNumberFormat('@').setValues([['x']]).setNotes([['ghi chú']]); r.setValues([[${blank}]]); r.setValues(r.getValues()); r.setValues([['=a']]); return r.getValues(); }`,
      });
      expect((await host.call('main')).result).toEqual([['=a']]);
      expect(JSON.stringify(host.engine.snapshot().resources)).toContain('ghi chú');
    },
  );

  it('keeps text as text when only the format changes', async () => {
    const cells = { 0: { 0: { v: '007', t: 1 } } };
    const body = "range(1, 1).setNumberFormat('#,##0'); return range(1, 1).getValues()[0][0]";
    expect(await runScript(body, { cells })).toBe('007');
  });
});

describe('a formula that may depend on what the run wrote', () => {
  const cells = { 0: { 0: { v: 1, t: 2 }, 1: { f: '=A1+1' } } };

  it('is not read before it is computed', async () => {
    const body = 'range(1, 1).setValues([[5]]); return refusal(function () { range(1, 2).getValues() })';
    expect(await runScript(body, { cells })).toMatch(
      /cannot compute formulas in the middle of a run: Sổ, row 1/,
    );
  });

  it('is read when the run wrote to a sheet that it cannot depend on', async () => {
    const body =
      "book().insertSheet('Khác', 1).getRange(1, 1, 1, 1).setValues([[5]]); return range(1, 2).getValues()";
    expect(await runScript(body, { cells })).toEqual([[2]]);
  });

  it('is read after changes of looks', async () => {
    const body =
      "range(1, 1).setNumberFormat('0.00').setNotes([['x']]); sheet().setFrozenRows(1); return range(1, 2).getValues()";
    expect(await runScript(body, { cells })).toEqual([[2]]);
  });

  it('is computed for the next run', async () => {
    const host = await openTestHost({
      cells,
      code: `function cell(c) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ').getRange(1, c, 1, 1); }
        function write() { cell(1).setValues([[41]]); } function read() { return cell(2).getValues(); }`,
    });
    await host.call('write');
    expect((await host.call('read')).result).toEqual([[42]]);
  });
});

describe('getMergedRanges', () => {
  const mergeData = [
    { startRow: 1, startColumn: 0, endRow: 2, endColumn: 0 },
    { startRow: 8, startColumn: 1, endRow: 8, endColumn: 3 },
  ];
  const areas = (body: string) =>
    runScript(
      `return ${body}.getMergedRanges().map(function (one) {
        return [one.getRow(), one.getColumn(), one.getNumRows(), one.getNumColumns()].join(' ');
      }).sort().join(', ')`,
      { mergeData },
    );

  it('gives each merged area with a cell in the range, as a whole', async () => {
    expect(await areas('range(1, 1, 20, 5)')).toBe('2 1 2 1, 9 2 1 3');
    expect(await areas('range(9, 4, 1, 1)')).toBe('9 2 1 3');
    expect(await areas('range(3, 1, 1, 1)')).toBe('2 1 2 1');
  });

  it('gives none where nothing is merged', async () => {
    expect(await areas('range(4, 1, 3, 5)')).toBe('');
  });
});
