import { totalledFacts } from '../core/overview/figures';
import { userWords } from './language';
import type { RecordedTotals } from './sidebar-results';
import { totalInSteps } from './total-in-steps';

/** Writes the Totals sheet and tells the sidebar no more than that: the account of all rows would be a heavy answer. */
export function recordTotals(): RecordedTotals {
  const { interface: words, sheets } = userWords();
  const { totals, progress } = totalInSteps(true);
  const facts = totalledFacts(totals, sheets);
  return { counted: facts.counted, read: facts.read, progress, message: words.messages.totalled(facts) };
}
