import { languages } from '../languages';
import type { Register } from '../tables/register';
import type { DimensionName } from '../totals/dimensions';
import { lineNames } from '../totals/line-names';
import type { TotalLine } from '../totals/totals';
import { foldAccents, foldText } from '../values/vietnamese-text';
import type { LanguageCode } from '../workbook/workbook';
import { groupKey } from './group-key';
import { listedNames } from './listed-names';
import { WrongArgument } from './wrong-argument';

/** A line with what is told of it. */
export interface Told {
  readonly line: TotalLine;
  readonly figure: string | number;
}

interface Asked {
  readonly register: Register;
  readonly dimension: DimensionName;
  readonly language: LanguageCode;
  /** The lines of the window, and those of any time and funding. */
  readonly lines: readonly Told[];
  readonly always: () => readonly Told[];
}

/**
 * What is told of the group with this name or code; null where there is such a group but nothing of it in the window. A
 * name that nothing has is refused: a mistyped one shall not give a zero.
 */
export function groupCalled(value: unknown, { register, dimension, language, ...told }: Asked): Told | null {
  const nameOf = lineNames(dimension, register, languages[language], language);
  const refused = (shown: readonly Told[]) =>
    new WrongArgument(
      languages[language].functions.wrong.value(
        languages[language].functions.dimensions[dimension][0],
        String(value),
        shown.slice(0, mostShown).map(({ line }) => nameOf(line)),
      ),
    );
  const key = groupKey(dimension, value, register.settings);
  const namesOf = namesIn(register, dimension);
  const among = (lines: readonly Told[]): Told | undefined => {
    const ofKey = lines.find(({ line }) => line.special === null && line.key === key);
    if (ofKey !== undefined) return ofKey;
    const [first, second, ...more] = called(String(value), lines, namesOf);
    if (first !== undefined && second !== undefined) throw refused([first, second, ...more]);
    return first;
  };
  const found = among(told.lines);
  if (found !== undefined) return found;
  const always = told.always();
  const names = listedNames(register, dimension);
  const isKnown = key !== null || among(always) !== undefined || isOneOf(String(value), names);
  if (!isKnown) throw refused(always);
  return null;
}

const mostShown = 20;

/** Names that differ by their accents alone are told apart where they are written with them. */
function called(
  name: string,
  lines: readonly Told[],
  namesOf: (line: TotalLine) => readonly string[],
): readonly Told[] {
  const by = (fold: (text: string) => string) =>
    lines.filter(({ line }) => namesOf(line).some((one) => fold(one) === fold(withoutNumber(name, line))));
  const exact = by(foldText);
  return exact.length > 0 ? exact : by(foldAccents);
}

/** The key of a line and its names in both languages. */
function namesIn(register: Register, dimension: DimensionName): (line: TotalLine) => readonly string[] {
  const names = (['vi', 'en'] as const).map((code) => lineNames(dimension, register, languages[code], code));
  return (line) => [
    line.special === null ? line.key : '',
    ...names.map((nameOf) => withoutNumber(nameOf(line), line)),
  ];
}

/** "Cá nhân (3)" is the same line when there are four. */
function withoutNumber(name: string, { special }: TotalLine): string {
  return special === 'individuals' ? name.replace(/\s*\(\d+\)\s*$/, '') : name;
}

function isOneOf(name: string, names: readonly string[]): boolean {
  const key = foldAccents(name);
  return names.some((one) => foldAccents(one) === key);
}
