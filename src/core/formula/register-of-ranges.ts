import { languages } from '../languages';
import type { FunctionWords } from '../languages/function-words';
import { readRegister } from '../tables/read-register';
import type { Register } from '../tables/register';
import type { IsoDate } from '../values/period';
import type { Cell, SheetGrid } from '../workbook/workbook';
import { Day } from './days-of-dates';
import { kindOfRange } from './kind-of-range';
import type { Grid } from './sort-arguments';
import { WrongArgument } from './wrong-argument';

/**
 * The register that ranges make up. Each range is known by its headings, wherever it stands among the arguments;
 * one whose headings are not known is refused, so that no table is silently left out.
 */
export function registerOfRanges(ranges: readonly Grid[], today: IsoDate, words: FunctionWords): Register {
  const sheets = ranges.map((range, index): SheetGrid => {
    const cells = cellsOf(range);
    const kind = kindOfRange(cells);
    if (kind === null) throw new WrongArgument(words.wrong.unknownRange(index + 1));
    return { name: `${languages.vi.tables.sheets[kind][0]} ${index + 1}`, cells };
  });
  return readRegister({ name: '', sheets, today, timeZone: 'Asia/Ho_Chi_Minh', locale: 'vi_VN' });
}

/** A row of a range that Sheets hands over holds cells already; only what a caller made up may not. */
export function cellsOf(range: Grid): SheetGrid['cells'] {
  return range.map((row) => (row.every(isCell) ? row : row.map((value) => (isCell(value) ? value : ''))));
}

function isCell(value: unknown): value is Cell {
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' || value instanceof Day;
}
