/**
 * A title cut into lines of about the same length, none longer than `longest` characters where its words allow. A
 * line left to the page would be full, the next one short, and a word with a hyphen cut in two.
 */
export function balancedLines(title: string, longest: number): readonly string[] {
  const words = title.split(/\s+/).filter((word) => word !== '');
  const fewest = filled(words, longest).length;
  // The spaces between the lines count in the title and in no line.
  let width = Math.min(longest, Math.ceil(title.length / Math.max(1, fewest)));
  while (width < longest && filled(words, width).length > fewest) width += 1;
  return filled(words, width);
}

function filled(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
