import { languages } from '../languages';
import type { FunctionWords } from '../languages/function-words';
import { checkRegister } from '../rules/check';
import type { Finding } from '../rules/finding';
import type { RuleId } from '../rules/index';
import { layoutsOf } from '../rules/layouts';
import { groupedBy } from '../values/grouped-by';
import type { LanguageCode } from '../workbook/workbook';
import { readDay } from './read-day';
import { readWord } from './read-word';
import { refuseMore } from './refuse-more';
import { registerOfRanges } from './register-of-ranges';
import { rulesOfToday } from './rules-of-today';
import { sortArguments } from './sort-arguments';
import { WrongArgument } from './wrong-argument';

/**
 * One line for each row of the first range: empty when all is well, else how much is wrong and what. The single values
 * are the language and the date of the check; without a date the rules that need one are left out, which the heading
 * says. What is wrong with the sheet as a whole stands in the heading too.
 */
export function aidCheck(given: readonly unknown[]): string[][] {
  const { ranges, scalars } = sortArguments(given);
  const [givenLanguage = '', givenDate = '', ...more] = scalars;
  const language: LanguageCode =
    givenLanguage === ''
      ? 'vi'
      : readWord('language', givenLanguage, ({ functions }) => functions.languages, 'vi').code;
  const words = languages[language].functions;
  refuseMore(more, words);
  const date = readDay('date', givenDate, words);
  const [first] = ranges;
  if (first === undefined) throw new WrongArgument(words.wrong.noRegister);

  const register = registerOfRanges(ranges, date ?? '', words);
  const sheet = layoutsOf(register).find((layout) => layout.sheet.endsWith(' 1'));
  const canJudge = ({ id }: { readonly id: RuleId }) => date !== null || !rulesOfToday.has(id);
  const findings = checkRegister(register, canJudge).findings.filter((one) => one.sheet === sheet?.sheet);
  const headerRow = sheet?.headerRow ?? 1;
  const byRow = groupedBy(findings, ({ row }) => row ?? headerRow);
  const { rules } = languages[language].findings;
  const lines = first.map((_, index) => [told(byRow.get(index + 1) ?? [], rules, words)]);
  const heading = lines[headerRow - 1];
  if (heading !== undefined) {
    const notes = [heading[0] ?? '', date === null ? words.withoutDate(rulesOfToday.size) : ''];
    const said = notes.filter((note) => note !== '').join('. ');
    heading[0] = said === '' ? words.table.check : `${words.table.check} (${said})`;
  }
  return lines;
}

function told(
  findings: readonly Finding[],
  rules: Readonly<Record<RuleId, { readonly title: string }>>,
  words: FunctionWords,
): string {
  if (findings.length === 0) return '';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const titles = [...new Set(findings.map(({ rule }) => rules[rule].title))];
  return words.checked(errors, findings.length - errors, titles);
}
