const pattern = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** The day that a text dd/mm/yyyy says, as a number that sorts; null where there is no such day. */
export function dayOf(text: unknown): number | null {
  const [, day, month, year] = pattern.exec(String(text)) ?? [];
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1
    ? date.getTime()
    : null;
}
