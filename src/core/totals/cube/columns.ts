import type { Column } from './cube';

/** Values that hold no separator, one after the other. */
export function packColumn(values: readonly (string | number)[]): Column {
  return values.join(separator);
}

/** No values at all cannot be told from one that is blank: the caller knows which of the two it was. */
export function unpackColumn(column: Column): readonly string[] {
  return column.split(separator);
}

/** Text of a cell without what would part it. */
export function packedText(text: string): string {
  return text.split(separator).join(' ');
}

const separator = '\n';
