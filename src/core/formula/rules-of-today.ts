import type { RuleId } from '../rules/index';

/** Rules that judge by the day of the check, which a formula knows only where it is given one. */
export const rulesOfToday: ReadonlySet<RuleId> = new Set<RuleId>([
  'decision-in-future',
  'dossier-near-limit',
  'end-not-reached',
  'end-passed',
  'flow-in-future',
  'passed-call-period',
  'registration-ending',
  'slow-start',
  'unlikely-year',
]);
