import type { TotalsResult } from '../core/totals/totals';
import { totalInSteps } from './total-in-steps';

/** Totals the register and writes the Totals sheet. */
export function writeTotals(): TotalsResult {
  return totalInSteps(false).totals;
}
