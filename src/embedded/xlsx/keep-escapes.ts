import type { Sheet } from './hucre-package';

/**
 * In a file `_x000D_` stands for a character. A text that says these very letters is escaped once more, which the
 * library reads but does not write.
 */
export function keepEscapes(sheets: readonly Sheet[]): void {
  for (const { rows, cells } of sheets) {
    for (const row of rows) {
      row.forEach((value, column) => {
        if (typeof value === 'string') row[column] = escaped(value);
      });
    }
    for (const cell of cells?.values() ?? []) {
      if (typeof cell.value === 'string') cell.value = escaped(cell.value);
    }
  }
}

function escaped(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}
