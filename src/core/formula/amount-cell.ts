/** A decimal string as a cell: a number cell holds 15 digits, and a total that is nearly right is wrong. */
export function amountCell(amount: string): string | number {
  const digits = amount.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length > 15 ? amount : Number(amount);
}
