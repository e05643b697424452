import { filledCells } from '../../src/google/filled-cells';

/** Shows a grid of formulas with # where a cell may be filled by one that stands elsewhere or is one. */
const filled = (...rows: readonly (readonly string[])[]) => {
  const isFilled = filledCells(rows);
  return rows.map((cells, row) => cells.map((_, column) => (isFilled(row, column) ? '#' : '.')).join(''));
};

const fill = '=ARRAYFORMULA(A2:B*2)';

describe('filledCells', () => {
  it.each([
    [
      'nothing where no formula stands',
      [
        ['', ''],
        ['', ''],
      ],
      ['..', '..'],
    ],
    [
      'nothing by a formula of one result',
      [
        ['=A1*2', ''],
        ['', ''],
      ],
      ['..', '..'],
    ],
    [
      'down and right of one that fills',
      [
        ['', '', ''],
        ['', fill, ''],
        ['', '', ''],
      ],
      ['...', '.##', '.##'],
    ],
    ['down to the next formula', [[fill], [''], ['=B3'], ['']], ['#', '#', '.', '.']],
    [
      'right to the next formula',
      [
        [fill, '=B3', ''],
        ['', '', ''],
      ],
      ['#..', '#..'],
    ],
    [
      'in a corner below another',
      [
        [fill, '', ''],
        ['', '=B3', ''],
        ['', '', ''],
      ],
      ['###', '#..', '#..'],
    ],
    [
      'by the headings of several columns',
      [
        [fill, fill],
        ['', ''],
        ['', ''],
      ],
      ['##', '##', '##'],
    ],
  ])('finds %s', (_case, formulas, expected) => {
    expect(filled(...formulas)).toEqual(expected);
  });

  it.each([
    '={"Mã"; B2:B}',
    '=IMPORTRANGE("so", "A:Z")',
    '= query(A:C; "select A")',
    '=IFERROR(ArrayFormula(A2:A))',
    '=AID_BY(A:Z; "lĩnh vực"; "cam kết"; "USD")',
  ])('knows %s', (formula) => {
    expect(filled([formula], [''])).toEqual(['#', '#']);
  });

  it.each(['', '=SUM(A1:A3)', '=VLOOKUP(A1; B:C; 2)', '=IF(A1="";"";ARRAYFORMULA(1))', '=SORTED(A1)'])(
    'takes %s for one result at most',
    (formula) => {
      expect(filled([formula], [''])).toEqual(['.', '.']);
    },
  );
});

describe('an ARRAYFORMULA', () => {
  const reach = (formula: string) => filled([formula, '', ''], ['', '', '']).join(' ');

  it.each([
    '=ARRAYFORMULA(ROW(A2:A)-1)',
    '=arrayformula( IF($B$2:$B="";""; ROW($B$2:$B) - 1) )',
    "=IFERROR(ARRAYFORMULA('Viện trợ 2023'!C2:C * Rates!$D$1), TRUE)",
    '=ARRAYFORMULA(IF(A2:A="a:b {c}", 1, 2))',
  ])('of one column fills that column: %s', (formula) => {
    expect(reach(formula)).toBe('#.. #..');
  });

  it.each([
    '=ARRAYFORMULA(A2:B*2)',
    '=ARRAYFORMULA({A2:A, B2:B})',
    '=ARRAYFORMULA(SPLIT(A2:A, ","))',
    '=ARRAYFORMULA(VLOOKUP(A2:A, D2:D, 1))',
    '=ARRAYFORMULA(danh_sach * 2)',
    '=ARRAYFORMULA(TRUE * 2:5)',
    '=ARRAYFORMULA(A:C)',
    '=UNIQUE(A2:A)',
  ])('or another that may have several fills them too: %s', (formula) => {
    expect(reach(formula)).toBe('### ###');
  });
});
