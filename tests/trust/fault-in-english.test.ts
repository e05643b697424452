import { type Outcome, outside } from './outside';
import { englishScenarios } from './scenarios';
import { tally } from './tally';

let outcomes: readonly Outcome[];

beforeAll(async () => {
  outcomes = await outside('sweep-in-english');
  tally(
    'faults',
    outcomes.reduce((sum, { tried }) => sum + tried, 0),
  );
  // Milliseconds: a minute or two on a machine that others use too.
}, 600_000);

describe.each(englishScenarios().map((scenario, index) => ({ ...scenario, index })))(
  'a fault of $name after $prepare, where all is in English',
  ({ index }) => {
    it('is told in one English sentence, and nothing that was written or shown is Vietnamese', () => {
      expect(outcomes[index]?.tried).toBeGreaterThan(10);
      expect(outcomes[index]?.problems).toEqual([]);
    });
  },
);
