import type { ColumnUnit } from '../values/column-unit';
import type { Cell } from '../workbook/workbook';
import { columnUnits, unitOfTitles } from './column-units';
import { headingKey } from './heading-key';
import { type IsHeading, isYear, knownHeadings, looksLikeHeader, mayBeHeading } from './looks-like-header';
import { moneyFields } from './money-fields';
import { type Header, type HeaderReading, headersAt } from './read-header';
import type { SheetLayout } from './table';

/** A row of headings below the header of a sheet. */
export interface LowerHeader {
  /** How many rows it has. */
  readonly depth: number;
  /** It says the same of every column; else another table begins here. */
  readonly isSame: boolean;
}

type Rows = readonly (readonly Cell[])[];

/** Tells of a row, by its index, whether a header begins there once more. */
export function lowerHeaders(
  cells: Rows,
  layout: SheetLayout,
  reading: HeaderReading,
): (index: number) => LowerHeader | null {
  const isHeading = headingsOf(layout, reading);
  const values = valueFields.flatMap((field) => layout.columns[field] ?? []);
  return (index) => {
    const row = cells[index] ?? [];
    if (values.some((column) => isNoHeading(row[column])) || !looksLikeHeader(row, isHeading)) return null;
    const above = cells.slice(Math.max(layout.headerRow, index - titleRows), index);
    const same = headersAt(cells, index, reading, 0).find((header) => saysTheSame(header, layout, above));
    return { depth: same?.depth ?? 1, isSame: same !== undefined };
  };
}

/** What a heading of this sheet may be: a known one, one of its own header, or one that the user confirmed. */
export function headingsOf(layout: SheetLayout, { read }: HeaderReading): IsHeading {
  const known = knownHeadings();
  const own = new Set(layout.headings.flatMap((heading) => heading.split(' / ').map(headingKey)));
  return (text) => {
    const key = headingKey(text);
    return key !== '' && (known.has(key) || own.has(key) || (key.length > shortest && read([text]) !== null));
  };
}

/** Shorter texts are headings only word for word. */
const shortest = 3;

/** In these columns an item has a number or a day, and a header never: one look spares nearly every row all others. */
const valueFields = [...moneyFields.keys(), 'decisionDate', 'start', 'date', 'vnd'];

function isNoHeading(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== '' && !mayBeHeading(cell);
}

function isValue(cell: Cell | undefined): boolean {
  return typeof cell === 'object' || (typeof cell === 'number' && !isYear(cell));
}

/** The unit of a table stands close above it. */
const titleRows = 4;

/**
 * Whether the rows below may be read by the header of the sheet: each heading is that of its column word for word, or
 * means the same; and no title tells of another unit.
 */
function saysTheSame({ headings, settled }: Header, layout: SheetLayout, above: Rows): boolean {
  const titles = above.filter((cells) => !cells.some(isValue));
  const units = columnUnits(settled.columns, settled.units, headings, titles);
  const hasUnit = (field: string) => isSameUnit(units[field], layout.units?.[field]);
  if (unitOfTitles(titles) !== null && ![...moneyFields.keys()].every(hasUnit)) return false;
  return headings.every((heading, column) => {
    const key = headingKey(heading);
    if (key === '' || key === headingKey(layout.headings[column] ?? '')) return true;
    const fields = fieldsAt(settled.columns, column);
    if (fields.length === 0) return fieldsAt(layout.columns, column).length === 0;
    return fields.every((field) => layout.columns[field] === column && hasUnit(field));
  });
}

function fieldsAt(columns: SheetLayout['columns'], column: number): readonly string[] {
  return Object.keys(columns).filter((field) => columns[field] === column);
}

function isSameUnit(one: ColumnUnit | undefined, other: ColumnUnit | undefined): boolean {
  return one?.power === other?.power && one?.currency === other?.currency;
}
