import type { FunctionWords } from '../languages/function-words';
import { WrongArgument } from './wrong-argument';

/** Refuses values after the last one that a function takes, which would be passed over in silence. */
export function refuseMore(more: readonly unknown[], { wrong }: Pick<FunctionWords, 'wrong'>): void {
  const one = more.find((value) => value !== '');
  if (one !== undefined) throw new WrongArgument(wrong.oneTooMany(String(one)));
}
