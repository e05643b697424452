import type { FunctionWords } from '../languages/function-words';
import type { Register } from '../tables/register';
import { type AskedMeasure, measureOf, measures } from '../totals/measures';
import { type AskedWindow, readWindow } from './read-window';
import { registerOfRanges } from './register-of-ranges';
import type { Grid } from './sort-arguments';
import { WrongArgument } from './wrong-argument';

export interface Asked {
  readonly register: Register;
  readonly window: AskedWindow;
}

/** The register that ranges make up, with the sheets that the measure needs, and the window of the question. */
export function askedRegister(
  ranges: readonly Grid[],
  measure: AskedMeasure,
  [from, to]: readonly [unknown, unknown],
  words: FunctionWords,
): Asked {
  const read = registerOfRanges(ranges, '', words);
  const window = readWindow(from, to, read.settings, words);
  const register = { ...read, today: window.to ?? '' };
  const { table } = measures[measureOf(measure)];
  if (table === 'calls') {
    if (register.calls.layouts.length === 0) throw new WrongArgument(words.wrong.noCalls);
    if (window.to === null && register.settings.as_of === null) throw new WrongArgument(words.wrong.noDay);
    return { register, window };
  }
  if (register.aid.layouts.length === 0) throw new WrongArgument(words.wrong.noRegister);
  if (table === 'flows' && register.flows.layouts.length === 0) {
    throw new WrongArgument(words.wrong.noFlows(words.measures[measure][0]));
  }
  return { register, window };
}
