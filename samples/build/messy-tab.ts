import { type CellKind, cellOf } from './cell';
import type { MessyItem } from './messy-item';
import type { Area, Sheet, SheetCell } from './sheet';
import type { DataRow } from './tab-separated';

/** One column of a tab: its width in characters, and where the cells of its items come from. */
export interface MessyColumn {
  /** A field of the data, '' for a column that is filled otherwise. */
  readonly field: string;
  readonly kind: CellKind;
  readonly width: number;
  readonly format?: string;
}

/** A tab that is filled from above, row by row, and remembers where its items came to stand. */
export class MessyTab {
  private readonly rows: SheetCell[][] = [];
  private readonly merges: Area[] = [];
  /** Each item with its row, counted from 1 as the user sees it. */
  readonly places: { readonly item: MessyItem; readonly row: number }[] = [];

  constructor(
    private readonly name: string,
    private readonly columns: readonly MessyColumn[],
  ) {}

  /** The row number, counted from 1, that the next row will have. */
  get next(): number {
    return this.rows.length + 1;
  }

  blank(): void {
    this.rows.push(this.columns.map(() => ({ value: '', look: 'plain' })));
  }

  /** A text across all columns. */
  title(text: string, look: SheetCell['look'] = 'caption'): void {
    this.blank();
    this.put(this.next - 1, 0, { value: text, look });
    this.merge(this.next - 2, 0, this.next - 2, this.columns.length - 1);
  }

  line(values: readonly (string | number)[], look: SheetCell['look']): void {
    this.rows.push(this.columns.map((_, column) => ({ value: values[column] ?? '', look })));
  }

  item(item: MessyItem, number: number | string): void {
    this.places.push({ item, row: this.next });
    this.rows.push(
      this.columns.map((column, index) =>
        index === 0 ? { value: number, look: 'text' } : cell(item, column),
      ),
    );
  }

  /** A cell of a row that is there already; `row` counted from 1, `column` from 0. */
  put(row: number, column: number, value: SheetCell): void {
    const cells = this.rows[row - 1];
    if (cells !== undefined) cells[column] = value;
  }

  at(row: number, column: number): SheetCell {
    return this.rows[row - 1]?.[column] ?? { value: '', look: 'plain' };
  }

  /** Rows and columns from 0. What the area covers but for its first cell is blank, as it is in a spreadsheet. */
  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    this.merges.push({ top, left, bottom, right });
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row === top && column === left) continue;
        this.put(row + 1, column, { ...this.at(row + 1, column), value: '' });
      }
    }
  }

  sheet(more: Partial<Sheet> = {}): Sheet {
    return {
      name: this.name,
      rows: this.rows,
      widths: this.columns.map(({ width }) => width),
      frozenRows: 0,
      frozenColumns: 0,
      choices: [],
      merges: this.merges,
      ...more,
    };
  }
}

function cell(item: DataRow, { field, kind, format }: MessyColumn): SheetCell {
  const value = cellOf(field === '' ? '' : (item[field] ?? ''), kind);
  const look = item.expects === '' ? 'text' : 'marked';
  if (value instanceof Date) return { value, look, format: format ?? 'dd/mm/yyyy' };
  return typeof value === 'number' && format !== undefined ? { value, look, format } : { value, look };
}
