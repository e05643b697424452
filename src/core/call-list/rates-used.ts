import type { CurrencyCode } from '../codelists/currencies';
import type { Converter } from '../totals/conversion';
import type { RateFound } from '../totals/rates';
import type { Period } from '../values/period';
import type { ListedProject } from './call-project';

/** The rates behind the amounts: that of the US dollar always, then those of the other currencies as they come. */
export function ratesUsed(
  projects: readonly ListedProject[],
  converter: Converter,
  period: Period,
): RateFound[] {
  const currencies = new Set<CurrencyCode>(['USD']);
  for (const { amounts } of projects) {
    for (const amount of [amounts.requested, amounts.secured, amounts.total]) {
      if (amount?.stated) currencies.add(amount.stated.currency);
    }
  }
  const rates: RateFound[] = [];
  for (const currency of currencies) {
    const conversion = converter.convert({ currency, minor: BigInt(0) }, period, 'VND');
    if (conversion) rates.push(...conversion.rates);
  }
  return rates;
}
