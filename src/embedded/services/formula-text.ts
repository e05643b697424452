/**
 * A formula as the engine reads it: Sheets takes semicolons between arguments in every locale, the engine commas
 * alone. Texts, names of sheets and the rows of an array stay as they are.
 */
export function withCommas(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part));
}
