import { openTestHost, runScript } from './open-test-host';

describe('getRange refuses what lies outside the sheet', () => {
  it.each([
    ['0, 1, 1, 1', 'The starting row of the range is too small.'],
    ['1, 0, 1, 1', 'The starting column of the range is too small.'],
    ['1, 1, 0, 1', 'The number of rows in the range must be at least 1.'],
    ['1, 1, 1, 0', 'The number of columns in the range must be at least 1.'],
    ['50, 1, 2, 1', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['1, 10, 1, 2', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('getRange(%s)', async (coordinates, words) => {
    expect(await runScript(`return refusal(function () { sheet().getRange(${coordinates}) })`)).toBe(words);
  });

  it('and gives the last cell', async () => {
    expect(await runScript('return sheet().getRange(50, 10, 1, 1).getValues()')).toEqual([['']]);
  });
});

describe('the size of what a sheet holds', () => {
  it('is 0 in an empty sheet, whatever its formats', async () => {
    const body = "range(9, 9).setNumberFormat('@'); return [sheet().getLastRow(), sheet().getLastColumn()]";
    expect(await runScript(body)).toEqual([0, 0]);
  });

  it('ends with the last value, and shrinks when it is cleared', async () => {
    const body = `range(3, 4).setValues([['x']]); var full = [sheet().getLastRow(), sheet().getLastColumn()];
      range(3, 4).clearContent(); return [full, [sheet().getLastRow(), sheet().getLastColumn()]]`;
    expect(await runScript(body)).toEqual([
      [3, 4],
      [0, 0],
    ]);
  });

  it('grows by inserted rows and columns', async () => {
    const body = `sheet().insertRowsAfter(50, 7).insertColumnsAfter(10, 3); return [sheet().getMaxRows(), sheet().getMaxColumns()]`;
    expect(await runScript(body)).toEqual([57, 13]);
  });

  it('moves what stands below inserted rows, formulas included', async () => {
    const host = await openTestHost({
      cells: { 0: { 0: { v: 2, t: 2 } }, 2: { 0: { v: 3, t: 2 }, 1: { f: '=A1+A3' } } },
      code: `function insert() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ').insertRowsAfter(1, 2); }
        function read() { var r = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ').getRange(5, 1, 1, 2); return [r.getValues(), r.getFormulas()]; }`,
    });
    await host.call('insert');
    expect((await host.call('read')).result).toEqual([[[3, 5]], [['', '=A1+A5']]]);
  });
});

describe('sheets', () => {
  it('are found by their exact name', async () => {
    const body = "return [book().getSheetByName('sổ'), book().getSheetByName('Sổ').getName()]";
    expect(await runScript(body)).toEqual([null, 'Sổ']);
  });

  it('are made with 1,000 rows and 26 columns where they are wanted', async () => {
    const body = `var made = book().insertSheet('Mới', 0);
      return [made.getMaxRows(), made.getMaxColumns(), book().getSheets().map(function (one) { return one.getName() }), made.getSheetId() !== sheet().getSheetId()]`;
    expect(await runScript(body)).toEqual([1000, 26, ['Mới', 'Sổ'], true]);
  });

  it('take the user along when they are made, and back when the one before is shown again', async () => {
    const code = (more: string) => `function main() { var book = SpreadsheetApp.getActiveSpreadsheet();
      var before = book.getActiveSheet(); book.insertSheet('Mới', 1); ${more} }`;
    const place = { sheet: 'Sổ', row: 7, column: 2 };
    const placeAfter = async (more: string) => {
      const host = await openTestHost({ code: code(more) });
      host.world.interface.currentCell = place;
      await host.call('main');
      const { activeSheet, currentCell } = host.world.interface;
      return [activeSheet, currentCell];
    };
    expect(await placeAfter('')).toEqual(['Mới', { sheet: 'Mới', row: 1, column: 1 }]);
    expect(await placeAfter('book.setActiveSheet(before, true)')).toEqual(['Sổ', place]);
  });

  it.each(['Sổ', 'SỔ'])('are not made twice with the name %s', async (name) => {
    expect(await runScript(`return refusal(function () { book().insertSheet('${name}', 0) })`)).toMatch(
      /already exists/,
    );
  });

  it('are renamed, to no name that another has', async () => {
    const body = `book().insertSheet('Mới', 1); sheet().setName('Cũ');
      return [book().getSheets().map(function (one) { return one.getName() }), book().getSheetByName('Sổ'),
        refusal(function () { book().getSheetByName('Cũ').setName('MỚI') }), refusal(function () { book().getSheetByName('Cũ').setName('') })]`;
    expect(await runScript(body)).toEqual([
      ['Cũ', 'Mới'],
      null,
      'A sheet with the name "MỚI" already exists. Please enter another name.',
      'The sheet name cannot be empty.',
    ]);
  });

  it.each([
    "book().insertSheet('Mới', 1)",
    'sheet().insertRowsAfter(50, 1000)',
    'sheet().insertColumnsAfter(10, 200)',
  ])('are not made larger than ten million cells by %s', async (call) => {
    const body = `sheet().insertRowsAfter(50, 999900); return [sheet().getMaxRows(), refusal(function () { ${call} })]`;
    expect(await runScript(body)).toEqual([999_950, expect.stringMatching(/limit of 10000000 cells/)]);
  });

  it('of a chart have a name and a type, and refuse what has to do with cells', async () => {
    const body = `var types = SpreadsheetApp.SheetType;
      return [sheet().getName(), sheet().getType() === types.GRID, refusal(function () { sheet().getLastRow() }),
        refusal(function () { sheet().getRange(1, 1, 1, 1) }), refusal(function () { sheet().getConditionalFormatRules() })]`;
    const refused = expect.stringMatching(/OBJECT/);
    const world = { chartSheets: new Set(['Sổ']) };
    expect(await runScript(body, { world })).toEqual(['Sổ', false, refused, refused, refused]);
    expect(await runScript('return sheet().getType() === SpreadsheetApp.SheetType.GRID')).toBe(true);
  });

  it('are hidden, but not the last one', async () => {
    const body = `var made = book().insertSheet('_svt', 1).hideSheet(); return [made.isSheetHidden(), sheet().isSheetHidden(), refusal(function () { sheet().hideSheet() })]`;
    expect(await runScript(body)).toEqual([true, false, "You can't hide all the sheets in a document."]);
  });

  it('keep frozen rows, widths and the sheet that is shown', async () => {
    const host = await openTestHost({
      code: `function main() { var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getSheetByName('Sổ');
        sheet.setFrozenRows(2); sheet.setColumnWidth(3, 210); book.setActiveSheet(sheet, true); book.toast('Xong', 'Sổ', 5); }`,
    });
    await host.call('main');
    const saved = host.engine.snapshot().sheets['0'];
    expect(saved?.freeze?.ySplit).toBe(2);
    expect(saved?.columnData?.[2]?.w).toBe(210);
    expect(host.world.interface.activeSheet).toBe('Sổ');
    expect(host.world.interface.toasts).toEqual([{ title: 'Sổ', message: 'Xong' }]);
  });

  it('know the spreadsheet that they are in', async () => {
    const body =
      'return [book().getId(), book().getName(), book().getUrl(), book().getSpreadsheetLocale(), book().getSpreadsheetTimeZone()]';
    expect(await runScript(body)).toEqual([
      'sheet-id',
      'Sổ thử',
      'https://docs.google.com/spreadsheets/d/sheet-id/edit',
      'vi_VN',
      'Asia/Ho_Chi_Minh',
    ]);
  });
});

describe('looks, notes, links and drop-downs', () => {
  it('stand in the cells and leave the values', async () => {
    const host = await openTestHost({
      code: `function main() { var cells = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ').getRange(1, 1, 1, 2);
        cells.setValues([['a', 'b']]).setFontWeights([['bold', 'normal']]).setBackgrounds([['#ff0000', null]]).setWrap(true).setVerticalAlignment('top').setHorizontalAlignment('left').setHorizontalAlignments([['right', 'normal']]).setNotes([['ghi chú', '']]); return cells.getValues(); }`,
    });
    expect((await host.call('main')).result).toEqual([['a', 'b']]);
    const sheet = host.engine.workbook.getSheets()[0];
    const first = sheet && host.engine.cells.style(host.engine.cells.cell(sheet, 0, 0));
    expect(first).toMatchObject({ bl: 1, bg: { rgb: '#ff0000' }, tb: 3, vt: 1, ht: 3 });
    const second = sheet && host.engine.cells.style(host.engine.cells.cell(sheet, 0, 1));
    expect(second?.ht ?? 0).toBe(0);
    expect(JSON.stringify(host.engine.snapshot().resources)).toContain('ghi chú');
  });

  it('links are texts that never run as formulas', async () => {
    const body = `var linked = SpreadsheetApp.newRichTextValue().setText('=1+1').setLinkUrl('#gid=0&range=B5').build();
      range(1, 1).setRichTextValues([[linked]]); return [range(1, 1).getValues(), range(1, 1).getFormulas(), linked.getLinkUrl()]`;
    expect(await runScript(body)).toEqual([[['=1+1']], [['']], '#gid=0&range=B5']);
  });

  it('a link without a text is refused', async () => {
    const body =
      "return refusal(function () { SpreadsheetApp.newRichTextValue().setLinkUrl('https://a.vn') })";
    expect(await runScript(body)).toMatch(/text must be set/);
    const blank =
      "return refusal(function () { SpreadsheetApp.newRichTextValue().setText('').setLinkUrl(null) })";
    expect(await runScript(blank)).toMatch(/takes no link/);
  });

  it('a drop-down replaces the one before it and can be removed', async () => {
    const host = await openTestHost({
      code: `function rule(values) { return SpreadsheetApp.newDataValidation().requireValueInList(values, true).setAllowInvalid(true).setHelpText('chọn').build(); }
        function set(values) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ').getRange(2, 1, 5, 1).setDataValidation(values ? rule(values) : null); }`,
    });
    const lists = () =>
      JSON.stringify(host.engine.snapshot().resources?.find(({ name }) => name.includes('VALIDATION'))?.data);
    await host.call('set', [['Y tế', 'Giáo dục, đào tạo']]);
    expect(lists()).toContain('Giáo dục, đào tạo');
    await host.call('set', [['Khác']]);
    expect(lists()).toContain('Khác');
    expect(lists()).not.toContain('Y tế');
    await host.call('set', [null]);
    expect(lists()).not.toContain('Khác');
  });

  it('a colour rule reads another sheet through INDIRECT alone', async () => {
    const body = `var rule = function (formula) { return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground('#fce5cd').setRanges([range(1, 1)]).build(); };
      rule('=COUNTIF(INDIRECT("_svt!D:D"); A1)'); return refusal(function () { rule('=COUNTIF(_svt!D:D; A1)') })`;
    expect(await runScript(body)).toMatch(/cannot reference a different sheet/);
  });

  it('a drop-down that rejects other values rejects them from scripts too', async () => {
    const body = `var rule = function (allow) { return SpreadsheetApp.newDataValidation().requireValueInList(['Y tế', 'Giáo dục, đào tạo'], true).setAllowInvalid(allow).build(); };
      sheet().getRange(2, 2, 3, 1).setDataValidation(rule(false)); range(5, 2).setDataValidation(rule(true));
      range(5, 2).setValues([['Khác']]); range(2, 2).setValues([['Giáo dục, đào tạo']]); range(3, 2).setValues([['']]);
      var found = sheet().getRange(4, 2, 3, 1).getDataValidations().map(function (row) { return row[0]; });
      return [refusal(function () { range(4, 2).setValues([['Khác']]) }),
        refusal(function () { range(4, 2).setRichTextValues([[SpreadsheetApp.newRichTextValue().setText('Khác').build()]]) }),
        found.map(function (one) { return one && one.getAllowInvalid() }), found[0].getCriteriaValues(),
        found[0].getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST]`;
    const refused = 'The data you entered in cell B4 violates the data validation rules set on this cell.';
    expect(await runScript(body)).toEqual([
      refused,
      refused,
      [false, true, null],
      [['Y tế', 'Giáo dục, đào tạo']],
      true,
    ]);
  });

  it('a list of more than 500 values is refused', async () => {
    const body =
      'return refusal(function () { SpreadsheetApp.newDataValidation().requireValueInList(new Array(501).fill("x"), true) })';
    expect(await runScript(body)).toMatch(/at most 500/);
  });
});
