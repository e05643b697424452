import type { OutputCell } from './output-sheet';

/** A cell with the number format that it is shown in; null for text. */
export interface FormattedCell {
  readonly cell: OutputCell;
  readonly format: string | null;
}

export function textCell(text: string): FormattedCell {
  return { cell: text, format: null };
}

export function countCell(count: number): FormattedCell {
  return { cell: count, format: '#,##0' };
}

export function usdCell(amount: string): FormattedCell {
  return numberCell(amount, '#,##0.00');
}

export function vndCell(amount: string): FormattedCell {
  return numberCell(amount, '#,##0');
}

export function shareCell(percent: string): FormattedCell {
  return numberCell(percent, '0.0');
}

/** As many decimals as the number has. */
export function plainCell(decimal: string): FormattedCell {
  const decimals = decimal.split('.')[1] ?? '';
  return numberCell(decimal, decimals === '' ? '#,##0' : `#,##0.${'0'.repeat(decimals.length)}`);
}

/** A number cell holds 15 digits; a longer number stays text, for a total that is nearly right is wrong. */
const longestNumber = 15;

function numberCell(decimal: string, format: string): FormattedCell {
  if (decimal === '') return textCell('');
  const digits = decimal.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length > longestNumber ? textCell(decimal) : { cell: Number(decimal), format };
}
