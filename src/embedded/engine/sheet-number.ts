/**
 * The id of a sheet as Google gives it, a whole number. Sheets of a file and those that a script makes have one
 * already; the engine gives a text to a sheet that a person adds in the grid, for which a number is made that is
 * always the same and far from the others.
 */
export function sheetNumber(engineId: string): number {
  if (/^\d{1,9}$/.test(engineId)) return Number(engineId);
  let hash = 0;
  for (const letter of engineId) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return 1_000_000_000 + (hash % 1_000_000_000);
}
