/** Rows as lines of text with columns under one another; numbers stand at the right. */
export function textTable(rows: readonly (readonly string[])[], rightColumns: ReadonlySet<number>): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    widths
      .map((width, column) => {
        const text = row[column] ?? '';
        const gap = ' '.repeat(width - widthOf(text));
        return rightColumns.has(column) ? `${gap}${text}` : `${text}${gap}`;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Letters with their accents; a letter and its combining marks take one place. */
function widthOf(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
}
