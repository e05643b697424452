import { type Outcome, outside } from './outside';
import { scenariosWithEdit } from './scenarios';
import { tally } from './tally';

let outcomes: readonly Outcome[];

beforeAll(async () => {
  outcomes = await outside('sweep-faults');
  tally(
    'faults',
    outcomes.reduce((sum, { tried }) => sum + tried, 0),
  );
  // Milliseconds: minutes on a machine that others use too.
}, 1_200_000);

describe.each(scenariosWithEdit().map((scenario, index) => ({ ...scenario, index })))(
  'a fault at any call of $name after $prepare',
  ({ index }) => {
    it('loses nothing, leaves no lock, is told in one sentence, and the next run mends it', () => {
      expect(outcomes[index]?.tried).toBeGreaterThan(0);
      expect(outcomes[index]?.problems).toEqual([]);
    });
  },
);
