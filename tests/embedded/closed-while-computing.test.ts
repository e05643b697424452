import { startEngine } from '../../src/embedded/engine/engine';
import {
  ICommandService,
  SetFormulaCalculationNotificationMutation,
} from '../../src/embedded/engine/univer-packages';

/** So long after its start the engine tells of a calculation that still goes on, in milliseconds. */
const progressAfter = 1_000;

describe('a spreadsheet that is closed while its formulas are computed', () => {
  it('computes no more, and nothing of it fails later', async () => {
    let computed = 0;
    const formulas = Array.from({ length: 1_200 }, (_, row) => [
      row + 1,
      { 0: { f: `=COUNTED(A${row + 1})` } },
    ]);
    const cellData = { 0: { 0: { v: 1 } }, ...Object.fromEntries(formulas) };
    const engine = startEngine(
      {
        id: 'w',
        name: 'Sổ',
        sheetOrder: ['0'],
        sheets: { '0': { id: '0', name: 'Sổ', rowCount: 2_000, cellData } },
      },
      { COUNTED: () => ++computed },
    );
    await new Promise<void>((resolve) => {
      engine.injector.get(ICommandService).onCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationNotificationMutation.id && computed > 0) resolve();
      });
    });
    engine.dispose();
    const before = computed;
    // An error that nobody catches in this time fails the test.
    await new Promise((resolve) => setTimeout(resolve, progressAfter + 200));
    expect(before).toBeLessThan(formulas.length);
    expect(computed).toBe(before);
  });
});
