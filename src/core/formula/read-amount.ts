import type { CurrencyCode } from '../codelists/currencies';
import type { FunctionWords } from '../languages/function-words';
import { readAmountText } from '../values/amount-text';
import { type Decimal, decimalFromNumber } from '../values/decimal';
import { Unread } from '../values/unread';
import { WrongArgument } from './wrong-argument';

/** A number, or a text as the register reads it: "1.500,50", "1.000.000 đồng", "1,2 triệu". */
export function readAmount(
  given: unknown,
  currency: CurrencyCode,
  { wrong }: Pick<FunctionWords, 'wrong'>,
): Decimal {
  if (typeof given === 'number' && Number.isFinite(given)) return decimalFromNumber(given);
  const amount = typeof given === 'string' ? readAmountText(given, currency, 'vi_VN') : null;
  if (amount === null) throw new WrongArgument(wrong.amount(String(given)));
  if (!(amount instanceof Unread)) return amount.decimal;
  if (amount.reason === 'currencies-differ')
    throw new WrongArgument(wrong.otherCurrency(amount.text, currency));
  throw new WrongArgument(
    amount.reason === 'ambiguous-amount'
      ? wrong.ambiguousAmount(amount.text, amount.candidates)
      : wrong.amount(amount.text),
  );
}
