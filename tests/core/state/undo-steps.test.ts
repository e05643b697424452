import {
  addUndoCells,
  type ChangedCell,
  leaveUndoCells,
  readUndoFacts,
  undoFacts,
} from '../../../src/core/state/undo-steps';

const cell = (row: number, text = 'x'): ChangedCell => ({
  sheet: 'Viện trợ',
  row,
  column: 1,
  before: text,
  after: text,
  format: null,
});
const cells = (count: number) => Array.from({ length: count }, (_, row) => cell(row + 1));
const kept = (steps: Parameters<typeof undoFacts>[0]) =>
  readUndoFacts(undoFacts(steps).map(([, json = '']) => JSON.parse(json)));

describe('undo steps', () => {
  it('are kept in facts that cells can hold', () => {
    const facts = undoFacts([{ at: '', cells: [cell(1, 'a'.repeat(24_000)), cell(2, 'b'.repeat(24_000))] }]);
    expect(facts.map(([name]) => name)).toEqual(['undo 1.1', 'undo 1.2']);
    for (const [, json = ''] of facts) expect(json.length).toBeLessThan(50_000);
  });

  it('are the last ten', () => {
    const steps = Array.from({ length: 12 }, (_, index) => ({ at: String(index), cells: cells(1) }));
    expect(kept(steps).map(({ at }) => at)).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
  });

  it('keep the newest, however large', () => {
    const steps = [
      { at: 'old', cells: cells(10) },
      { at: 'new', cells: cells(25_000) },
    ];
    expect(kept(steps).map(({ at, cells: all }) => [at, all.length])).toEqual([['new', 25_000]]);
  });

  it('grow by what the next run did of the same work, and by nothing else', () => {
    const steps = addUndoCells([{ at: '9:00', cells: cells(2) }], cells(3), { at: '9:01', into: '9:00' });
    expect(steps.map(({ at, cells: all }) => [at, all.length])).toEqual([['9:00', 5]]);
    expect(addUndoCells(steps, cells(1), { at: '9:02', into: null }).map(({ at }) => at)).toEqual([
      '9:00',
      '9:02',
    ]);
    expect(addUndoCells(steps, cells(1), { at: '9:02', into: '8:00' })).toHaveLength(2);
    expect(addUndoCells(steps, cells(20_000), { at: '9:02', into: '9:00' })).toHaveLength(2);
  });

  it('shrink by what was taken back, and go when nothing is left', () => {
    const steps = [
      { at: '9:00', cells: cells(2) },
      { at: '9:01', cells: cells(3) },
    ];
    expect(leaveUndoCells(steps, cells(1)).map(({ cells: all }) => all.length)).toEqual([2, 1]);
    expect(leaveUndoCells(steps, []).map(({ at }) => at)).toEqual(['9:00']);
  });

  it('that were damaged by hand are not there', () => {
    expect(readUndoFacts([null, 3, { step: 1, at: '', cells: [{}] }, { step: 'x' }])).toEqual([]);
  });
});
