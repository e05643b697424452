import { checkInSteps } from './check-in-steps';
import type { CheckReport } from './results';

/** Checks the register and writes all findings to the Findings sheet. */
export function checkRegister(): CheckReport {
  const { progress, ...report } = checkInSteps(false);
  return report;
}
