const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_]\w*)\s*\(/g;

/** The functions that Sheets offers in cells: top-level declarations whose doc comment says @customfunction. */
export function cellFunctionsOf(code: string): string[] {
  const names: string[] = [];
  for (const [, comment, name] of code.matchAll(documented)) {
    if (name !== undefined && comment?.includes('@customfunction')) names.push(name);
  }
  return names;
}
