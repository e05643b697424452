import * as fc from 'fast-check';
import {
  bringForward,
  currentVersion,
  type Facts,
  type VersionStep,
  versionOf,
} from '../../../src/core/state/versions';

const facts = (rows: Readonly<Record<string, string>>): Facts => new Map(Object.entries(rows));
const note =
  (name: string): VersionStep =>
  (before) =>
    new Map([...before, [name, JSON.stringify([...before.keys()].filter((one) => one.startsWith('step')))]]);
const three = [note('step 0'), note('step 1'), note('step 2')];

describe('the version of a workbook', () => {
  it.each([
    [{}, 0],
    [{ version: '0' }, 0],
    [{ version: '1' }, 1],
    [{ version: '12' }, 12],
    [{ version: 'một' }, 0],
    [{ version: '-1' }, 0],
    [{ version: '1.5' }, 0],
    [{ version: 'null' }, 0],
    [{ version: '' }, 0],
  ])('of %j is %d', (rows, version) => {
    expect(versionOf(facts(rows))).toBe(version);
  });
});

describe('bringing facts forward', () => {
  it.each([
    [0, ['step 0', 'step 1', 'step 2']],
    [1, ['step 1', 'step 2']],
    [2, ['step 2']],
  ])('from version %d takes the steps that follow, in their order', (version, taken) => {
    const after = bringForward(facts({ version: String(version), mine: '1' }), three);
    expect([...after.keys()].filter((name) => name.startsWith('step'))).toEqual(taken);
    expect(after.get('step 2')).toBe(JSON.stringify(taken.slice(0, -1)));
    expect([after.get('version'), after.get('mine')]).toEqual(['3', '1']);
  });

  it.each([3, 4, 99])('leaves version %d as it is', (version) => {
    const written = facts({ version: String(version), later: '{}' });
    expect(bringForward(written, three)).toBe(written);
  });

  it('loses no fact of any workbook, and a second time changes nothing', () => {
    const rows = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('edition 3', 'marks', 'run')),
      fc.string(),
    );
    fc.assert(
      fc.property(rows, (written) => {
        const { version, editions, ...others } = written;
        const after = bringForward(facts({ ...others }));
        for (const [name, json] of Object.entries(others)) expect(after.get(name)).toBe(json);
        expect(versionOf(after)).toBe(currentVersion);
        expect(bringForward(after)).toEqual(after);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [{}, '0'],
    [{ editions: '4' }, '4'],
    [{ 'edition 1': '{}', 'edition 3': '{}', 'edition 3 snapshot 1': '"x' }, '3'],
    [{ editions: '1', 'edition 3': '{}' }, '3'],
    [{ editions: 'hai', 'edition 2': '{}' }, '2'],
  ])('counts the editions of %j', (rows, count) => {
    expect(bringForward(facts(rows)).get('editions')).toBe(count);
  });
});
