import type { CurrencyCode } from '../codelists/currencies';
import { amountPartsOf, decimalsOf, type WrittenCurrency } from './amount-parts';
import type { Decimal } from './decimal';
import { candidatesOf } from './decimal';
import { powerOfTen } from './rounding';
import { type SpelledAmount, saysNumber, spelledAmountOf } from './spelled-amount';
import type { Reading } from './unread';
import { isBlankText, isErrorText, Unread } from './unread';
import { foldAccents } from './vietnamese-text';

export interface Amount {
  readonly decimal: Decimal;
  readonly currency: CurrencyCode;
}

/**
 * An amount as people write it in one cell: [currency] number [unit word] [number unit word ...] [currency].
 * The number may be repeated in words in brackets, and then must be the same: "500.000 USD (Năm trăm nghìn đô la Mỹ)".
 */
export function readAmountText(text: string, column: CurrencyCode | null, locale: string): Reading<Amount> {
  if (isBlankText(text)) return null;
  if (text.length > longest) return new Unread(text, 'not-an-amount');
  const folded = foldAccents(text);
  if (isErrorText(folded.toUpperCase())) return new Unread(text, 'error-cell');

  const spelled = spelledAmountOf(text);
  const parts = amountPartsOf(spelled === null ? folded : foldAccents(spelled.figures));
  const decimals = parts === null ? [] : decimalsOf(parts).filter((decimal) => saysAmount(spelled, decimal));
  const [decimal] = decimals;
  if (parts === null || decimal === undefined) return new Unread(text, 'not-an-amount');
  if (decimals.length > 1) {
    return new Unread(text, 'ambiguous-amount', candidatesOf(decimals, parts.numbers[0]?.text ?? '', locale));
  }
  const currency = settleCurrency(parts.currency, column);
  if (currency === 'differ') {
    return new Unread(text, 'currencies-differ', [parts.currency?.code ?? '', column ?? '']);
  }
  return currency === null ? new Unread(text, 'currency-unknown') : { decimal, currency };
}

/** No amount is longer; it bounds the work on a cell that holds a page of text. */
const longest = 200;

function saysAmount(spelled: SpelledAmount | null, { digits, scale }: Decimal): boolean {
  if (spelled === null) return true;
  const unit = powerOfTen(scale);
  return digits % unit === BigInt('0') && saysNumber(spelled.words, digits / unit);
}

/** "đô la" or "$" alone may be any dollar, so the column decides; alone in a cell it is the US dollar. */
function settleCurrency(
  written: WrittenCurrency | null,
  column: CurrencyCode | null,
): CurrencyCode | 'differ' | null {
  if (written === null || column === null) return written?.code ?? column;
  if (written.code === column) return column;
  return written.isBareDollar && dollars.includes(column) ? column : 'differ';
}

const dollars: readonly CurrencyCode[] = ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD'];
