import fc from 'fast-check';
import { type Outcome, outside } from './outside';
import { tally } from './tally';
import { doings, type Meeting, openMeeting, takeTurns } from './two-users';

/** Milliseconds: minutes on a machine that others use too. */
const patience = 1_200_000;

describe('two users, or two tabs of one', () => {
  let outcomes: readonly Outcome[];

  beforeAll(async () => {
    outcomes = await outside('meet-users');
    tally(
      'interleavings',
      outcomes.reduce((sum, { tried }) => sum + tried, 0),
    );
  }, patience);

  const pairs = doings.flatMap((first) => doings.map((second) => ({ first, second })));

  it.each(pairs.map((pair, index) => ({ ...pair, index })))(
    '$second coming at any call of $first mixes and loses nothing',
    ({ index }) => {
      expect(outcomes[index]?.tried).toBeGreaterThan(0);
      expect(outcomes[index]?.problems).toEqual([]);
    },
  );
});

describe('three users', () => {
  let meeting: Meeting;

  beforeAll(async () => {
    meeting = await openMeeting();
  }, patience);

  afterAll(() => meeting.close());

  const turn = fc.record({
    user: fc.nat(2),
    calls: fc.integer({ min: 1, max: 60 }),
    losesPatience: fc.boolean(),
  });

  it(
    'take turns at any calls, and the end is that of one order of them',
    () => {
      let tried = 0;
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...doings), { minLength: 2, maxLength: 3 }),
          fc.array(turn, { maxLength: 8 }),
          (commands, turns) => {
            tried += 1;
            expect(takeTurns(meeting, commands, turns)).toEqual([]);
          },
        ),
        { numRuns: 25, seed: 20_261_122 },
      );
      tally('interleavings', tried);
    },
    patience,
  );
});
