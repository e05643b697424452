import { printDecimal, printPeriod } from '../../values/print';
import type { Section } from '../outline';
import { paragraph, say } from '../say';

/** The rates behind every converted amount, said once for the whole list. */
export const rateNote: Section = ({ rates }, languages) => {
  if (rates.length === 0) return [];
  return languages.map((language, index) => {
    const { rate: sayRate, note } = language.words.rates;
    const told = rates.map((rate) =>
      sayRate(
        language.code === 'vi' ? `1 ${rate.currency}` : `${rate.currency} 1`,
        language.code === 'vi'
          ? `${printDecimal(rate.vndText, 'vi')} đồng`
          : `VND ${printDecimal(rate.vndText, 'en')}`,
        printPeriod(rate.ratePeriod, language.code),
        rate.source,
      ),
    );
    return paragraph([say(language, note(told.join('; ')), { italic: true, size: 24 })], {
      tight: index === 0,
    });
  });
};
