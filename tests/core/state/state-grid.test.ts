import * as fc from 'fast-check';
import type { RuleId } from '../../../src/core/rules/index';
import { newState, type State } from '../../../src/core/state/state';
import { stateFromGrid, stateToGrid } from '../../../src/core/state/state-grid';
import { currentVersion } from '../../../src/core/state/versions';

const text = fc.string({ unit: 'grapheme' });

const states: fc.Arbitrary<State> = fc.record({
  version: fc.constant(currentVersion),
  run: fc.option(fc.record({ command: text, startedAt: text, token: fc.option(text) })),
  parts: fc.array(
    fc.record({
      command: text,
      startedAt: text,
      sheetId: fc.nat(),
      fingerprint: text,
      size: text,
      done: fc.nat(),
      of: fc.nat(),
    }),
    { maxLength: 1 },
  ),
  editions: fc.nat(),
  issued: fc
    .uniqueArray(
      fc.record({
        number: fc.nat(),
        time: text,
        asOf: text,
        user: text,
        name: text,
        documentId: text,
        link: text,
        sha256: text,
        snapshot: fc.oneof(text, fc.constant('='.repeat(100_000))),
      }),
      { selector: ({ number }) => number, maxLength: 3 },
    )
    .map((issued) => issued.sort((one, other) => one.number - other.number)),
  mappings: fc.constant([]),
  kept: fc.array(
    fc.record({
      rule: fc.constantFrom<RuleId>('slow-start', 'near-duplicate-item'),
      item: text,
      field: text,
      facts: text,
      reason: text,
      by: text,
      at: text,
    }),
    { maxLength: 3 },
  ),
  undo: fc.array(
    fc.record({
      at: text,
      cells: fc.array(
        fc.record({
          sheet: text,
          row: fc.nat(),
          column: fc.nat(),
          before: fc.oneof(text, fc.nat(), fc.boolean(), fc.constant({ date: '2024-05-21' })),
          after: fc.oneof(text, fc.constant('='.repeat(30_000))),
          format: fc.option(text),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 3 },
  ),
  marks: fc.boolean(),
  unknown: fc
    .uniqueArray(fc.tuple(fc.stringMatching(/^later-[a-z]{1,8}$/), fc.json()), { selector: ([name]) => name })
    .map((rows) => rows as [string, string][]),
});

describe('the state sheet', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(states, text, (state, notice) => {
        expect(stateFromGrid(stateToGrid(state, notice))).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });

  it('is two columns of text', () => {
    fc.assert(
      fc.property(states, (state) => {
        for (const row of stateToGrid(state, '')) {
          expect(row).toHaveLength(2);
          for (const cell of row) expect(typeof cell).toBe('string');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['nothing', []],
    ['an empty sheet', [['', '']]],
    [
      'a damaged marker',
      [
        ['', ''],
        ['run', '{"command":'],
      ],
    ],
    [
      'a marker of another shape',
      [
        ['', ''],
        ['run', '{"command":1}'],
      ],
    ],
    [
      'a marker that is a list',
      [
        ['', ''],
        ['run', '[]'],
      ],
    ],
    [
      'a count that is none',
      [
        ['', ''],
        ['editions', '-1'],
      ],
    ],
    [
      'a count in words',
      [
        ['', ''],
        ['editions', 'hai'],
      ],
    ],
    [
      'numbers where text was',
      [
        ['', ''],
        [1, 2],
      ],
    ],
  ])('reads %s as new', (_, grid) => {
    expect(stateFromGrid(grid)).toEqual(newState);
  });

  it('reads a count that the sheet turned into a number', () => {
    expect(
      stateFromGrid([
        ['', ''],
        ['editions', 3],
      ]).editions,
    ).toBe(3);
  });

  it('keeps what a later version wrote', () => {
    const grid = [
      ['', ''],
      ['keptWarnings', '[1]'],
      ['editions', '2'],
    ];
    expect(stateToGrid(stateFromGrid(grid), '')).toContainEqual(['keptWarnings', '[1]']);
  });
});
