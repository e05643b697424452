import { totalledFacts } from '../core/overview/figures';
import { userWords } from './language';
import type { RecordedTotals } from './sidebar-results';
import { writeTotals } from './write-totals';

/** Writes the Totals sheet and tells the sidebar no more than that: the account of all rows would be a heavy answer. */
export function recordTotals(): RecordedTotals {
  const { interface: words, sheets } = userWords();
  const facts = totalledFacts(writeTotals(), sheets);
  return { counted: facts.counted, read: facts.read, message: words.messages.totalled(facts) };
}
