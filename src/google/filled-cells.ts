type Formulas = readonly (readonly string[])[];

/**
 * The cells that the result of a formula elsewhere may fill, such as a column by ARRAYFORMULA or rows by IMPORTRANGE.
 * Google tells of such a cell that it holds no formula, but what is written there breaks the one that fills it. Its reach
 * is not told either: it is taken to go down and right as far as no other formula stands.
 * `formulas` begins with the first cell of the sheet; rows and columns count from 0.
 */
export function filledCells(formulas: Formulas): (row: number, column: number) => boolean {
  const width = formulas[0]?.length ?? 0;
  const filled = new Set<number>();
  formulas.forEach((line, top) => {
    line.forEach((formula, left) => {
      if (formula === '' || !filling.test(formula)) return;
      endsOf(formulas, top, left, width).forEach((end, offset) => {
        for (let row = top; row < end; row += 1) filled.add(row * width + left + offset);
      });
    });
  });
  return (row, column) => filled.has(row * width + column);
}

/** For each column from `left` on the row before which a result would meet another formula. */
function endsOf(formulas: Formulas, top: number, left: number, width: number): readonly number[] {
  const ends: number[] = [];
  let end = formulas.length;
  for (let column = left; column < width && end > top; column += 1) {
    for (let row = column === left ? top + 1 : top; row < end; row += 1) {
      if (formulas[row]?.[column] !== '') end = row;
    }
    ends.push(end);
  }
  return ends;
}

/** The functions whose results are usually more than one cell; others give one unless they stand within these. */
const filling =
  /^=\s*(?:(?:IFERROR|IFNA)\(\s*)?(?:\{|(?:ARRAYFORMULA|ARRAY_CONSTRAIN|QUERY|IMPORT(?:RANGE|DATA|HTML|XML|FEED)|FILTER|SORTN?|UNIQUE|SPLIT|TRANSPOSE|SEQUENCE|FLATTEN|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|[VH]STACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSECOLS|CHOOSEROWS|AID_\w+)\()/i;
