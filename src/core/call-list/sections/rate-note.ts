import { type RateFound, rateText } from '../../totals/rates';
import { groupedBy } from '../../values/grouped-by';
import { printDecimal, printPeriod } from '../../values/print';
import type { EditionLanguage } from '../edition-language';
import { inLanguage } from '../in-language';
import type { Section } from '../outline';
import { paragraph, say } from '../say';

/** The rates behind every converted amount, said once for the whole list. */
export const rateNote: Section = ({ rates }, languages) => {
  if (rates.length === 0) return [];
  // Rates of one month and source are told together.
  const groups = [...groupedBy(rates, ({ ratePeriod, source }) => `${ratePeriod} ${source}`).values()];
  return languages.map((language) => {
    const told = groups.map((group) => sayGroup(group, language)).join('; ');
    return paragraph([say(language, language.words.rates.note(told), { italic: true, size: 24 })], {
      apart: true,
    });
  });
};

function sayGroup(group: readonly [RateFound, ...RateFound[]], { code, words }: EditionLanguage): string {
  const [{ ratePeriod, source }] = group;
  const rates = group.map((rate) => {
    const { currency } = rate;
    const dong = printDecimal(rateText(rate), code);
    return code === 'vi' ? `1 ${currency} = ${dong} đồng` : `${currency} 1 = VND ${dong}`;
  });
  const tell = ratePeriod.length === 4 ? words.rates.ofYear : words.rates.ofMonth;
  return tell(printPeriod(ratePeriod, code), inLanguage(source, code), rates.join(', '));
}
