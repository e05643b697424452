import type { PrintedProgress } from '../core/languages/interface-words';
import type { Progress } from '../core/state/written-parts';
import { printDecimal } from '../core/values/print';
import { userLanguage } from './language';

/** Both numbers as the user's language writes them: '40.000' of '100.000'. */
export function printProgress({ done, of }: Progress): PrintedProgress {
  const print = (count: number) => printDecimal(String(count), userLanguage());
  return { done: print(done), of: print(of) };
}
