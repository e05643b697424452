/** What a column holds. The text of a data file becomes a value of this kind where it reads as one. */
export type CellKind = 'text' | 'day' | 'amount' | 'rate' | 'number' | 'any';

/** A day is a Date at midnight UTC, as the workbook writer wants it. */
export type CellValue = string | number | Date;

/** An apostrophe in front keeps a date or an amount as text, as it does in a spreadsheet. */
export function cellOf(text: string, kind: CellKind): CellValue {
  if (text.startsWith("'")) return text.slice(1);
  if (kind === 'text') return text;
  const day = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  if ((kind === 'day' || kind === 'any') && day !== null)
    return dayOf(Number(day[3]), Number(day[2]), Number(day[1]), text);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

export function dayOf(year: number, month: number, day: number, text: string): Date {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) throw new Error(`${text} is no day; write '${text} to keep it as text`);
  return date;
}
