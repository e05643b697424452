type Formulas = readonly (readonly string[])[];

/**
 * The cells that the result of a formula elsewhere may fill, such as a column by ARRAYFORMULA or rows by IMPORTRANGE.
 * Google tells of such a cell that it holds no formula, but what is written there breaks the one that fills it. Its
 * reach is not told either: it is taken to go down as far as no other formula stands, and right too unless the formula
 * can have one column only, like the numbering of rows by ARRAYFORMULA(ROW(A2:A)). `formulas` begins with the first
 * cell of the sheet; rows and columns count from 0.
 */
export function filledCells(formulas: Formulas): (row: number, column: number) => boolean {
  const width = formulas[0]?.length ?? 0;
  const filled = new Set<number>();
  formulas.forEach((line, top) => {
    line.forEach((formula, left) => {
      if (formula === '' || !filling.test(formula)) return;
      const right = isOneColumn(formula) ? left + 1 : width;
      endsOf(formulas, top, left, right).forEach((end, offset) => {
        for (let row = top; row < end; row += 1) filled.add(row * width + left + offset);
      });
    });
  });
  return (row, column) => filled.has(row * width + column);
}

/** For each column from `left` until `right` the row before which a result would meet another formula. */
function endsOf(formulas: Formulas, top: number, left: number, right: number): readonly number[] {
  const ends: number[] = [];
  let end = formulas.length;
  for (let column = left; column < right && end > top; column += 1) {
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

/**
 * Whether all that an ARRAYFORMULA speaks of are single cells and ranges of one column, by functions that keep to it.
 */
function isOneColumn(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, '').replace(/(?:'[^']*'|[\p{L}\p{N}_.]+)!/gu, '');
  if (!elementwise.test(bare) || bare.includes('{') || rowRange.test(bare)) return false;
  const words = bare.match(/[\p{L}_$][\p{L}\p{N}_.$]*(?::[\p{L}\p{N}$]+)?(?:\s*\()?/gu) ?? [];
  return words.every((word) => (word.endsWith('(') ? !widening.test(word) : narrow.test(word)));
}

const elementwise = /^=\s*(?:(?:IFERROR|IFNA)\(\s*)?ARRAYFORMULA\(/i;
const rowRange = /(?:^|[^\p{L}\d$])\$?\d+:\$?\d+/u;
const widening =
  /^(?:QUERY|IMPORT\w+|FILTER|SORTN?|UNIQUE|SPLIT|TRANSPOSE|SEQUENCE|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|[VH]STACK|TOROW|WRAP\w+|CHOOSE\w+|OFFSET|INDIRECT|INDEX|[VHX]LOOKUP|MMULT|LINEST|FREQUENCY|REGEXEXTRACT|LAMBDA|LET|AID_\w+)\s*\(/i;
const narrow = /^(?:TRUE|FALSE|\$?[A-Z]{1,3}\$?\d+|\$?([A-Z]{1,3})\$?\d*:\$?\1\$?\d*)$/i;
