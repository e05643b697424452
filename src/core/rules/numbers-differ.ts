import { numbersIn } from './numbers-in';
import { rowRule } from './rule';

const pairs = [
  ['nameVi', 'nameEn'],
  ['objectiveVi', 'objectiveEn'],
  ['scopeVi', 'scopeEn'],
  ['beneficiariesVi', 'beneficiariesEn'],
  ['resultsVi', 'resultsEn'],
] as const;

export const numbersDiffer = rowRule({
  id: 'numbers-differ',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['nameVi', 'nameEn'],
  optional: [
    'objectiveVi',
    'objectiveEn',
    'scopeVi',
    'scopeEn',
    'beneficiariesVi',
    'beneficiariesEn',
    'resultsVi',
    'resultsEn',
  ],
  check: (row) => {
    let reports: { field: (typeof pairs)[number][1]; facts: NumberFacts }[] | null = null;
    for (const [vietnamese, english] of pairs) {
      const facts = compare(row[vietnamese] ?? '', row[english] ?? '');
      if (facts !== null) {
        reports ??= [];
        reports.push({ field: english, facts });
      }
    }
    return reports;
  },
});

type NumberFacts = { readonly vietnamese: readonly string[]; readonly english: readonly string[] };

/** The numbers that only one of the two texts has; null when there are none or one text is blank. */
function compare(vi: string, en: string): NumberFacts | null {
  if (vi === '' || en === '' || !(digits.test(vi) || digits.test(en))) return null;
  if (digitsOf(vi) === digitsOf(en) && !unitWord.test(vi) && !unitWord.test(en)) return null;
  const vietnamese = numbersIn(vi);
  const english = numbersIn(en);
  const onlyVietnamese = [...vietnamese].filter((number) => !english.has(number));
  const onlyEnglish = [...english].filter((number) => !vietnamese.has(number));
  return onlyVietnamese.length + onlyEnglish.length === 0
    ? null
    : { vietnamese: onlyVietnamese, english: onlyEnglish };
}

const digits = /\d\d/;
const unitWord = /n(?:ghìn|gàn)|t(?:riệu|ỷ|ỉ|housand)|million|billion/i;

/** Texts with the same digits in the same order need no closer look: most rows end here. */
function digitsOf(text: string): string {
  return text.match(/\d+/g)?.join() ?? '';
}
