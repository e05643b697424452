import type { ICellData, IWorkbookData } from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { argumentsOf, commands } from '../trust/scenarios';
import { openSmallRegister } from '../trust/small-register';

jest.setTimeout(180_000);

const opened: Host[] = [];
afterAll(() => {
  for (const host of opened) host.dispose();
});

type Cells = Record<number, Record<number, ICellData>>;

/** Copies the last row of the register below it, each with a code of its own. */
function longer(rows: number): (workbook: Partial<IWorkbookData>) => void {
  return ({ sheets = {} }) => {
    const sheet = Object.values(sheets).find(({ name }) => name === 'Viện trợ');
    if (sheet === undefined) throw new Error('no register');
    const cells = (sheet.cellData ?? {}) as Cells;
    const last = Math.max(...Object.keys(cells).map(Number));
    for (let row = last + 1; row <= rows; row += 1)
      cells[row] = { ...structuredClone(cells[last] ?? {}), 0: { v: `SL-NN-2024-${row}`, t: 1 } };
    sheet.rowCount = rows + 100;
  };
}

/** Reads, writes, flushes, locks and calls of Drive of each command, one after the other on one workbook. */
async function tripsOf(rows: number): Promise<Readonly<Record<string, readonly number[]>>> {
  const host = await openSmallRegister({ change: longer(rows) });
  opened.push(host);
  host.engine.api.getActiveWorkbook()?.create('Của tôi', 40, 10);
  await host.settle();
  const trips: Record<string, readonly number[]> = {};
  // The formula goes last: with it the engine computes anew after every other.
  const last = 'insertTotalsFormula';
  for (const name of [...commands().filter((one) => one !== last), last]) {
    host.world.interface.currentCell = { sheet: 'Của tôi', row: 3, column: 2 };
    const { roundTrips } = await host.call(name, argumentsOf(name));
    const { reads, writes, flushes, locks, drive } = roundTrips;
    trips[name] = [reads, writes, flushes, locks, drive];
  }
  return trips;
}

/** At most so many reads and writes; a command that is not named here only looks. More needs a reason. */
const most: Readonly<Record<string, readonly [reads: number, writes: number]>> = {
  applyFixes: [75, 40],
  checkRegister: [75, 45],
  confirmMapping: [25, 10],
  createMissingSheets: [80, 75],
  insertTotalsFormula: [60, 5],
  issueCallList: [90, 20],
  keepWarnings: [65, 10],
  learnAlias: [95, 20],
  recordFindings: [85, 45],
  recordTotals: [80, 65],
  releaseWarnings: [65, 10],
  saveOffice: [70, 15],
  toggleMarks: [85, 20],
  undoChanges: [95, 20],
  useEnglish: [70, 35],
  useVietnamese: [70, 35],
  writeTotals: [85, 65],
};

describe('the trips of every command to Google', () => {
  let few: Awaited<ReturnType<typeof tripsOf>>;
  let many: typeof few;
  beforeAll(async () => {
    few = await tripsOf(150);
    many = await tripsOf(450);
  });

  it('are as many for three times the rows', () => {
    expect(many).toEqual(few);
  });

  it('stay within their numbers', () => {
    const beyond = Object.entries(few).filter(([name, [reads = 0, writes = 0]]) => {
      const [mostReads, mostWrites] = most[name] ?? [70, 0];
      return reads > mostReads || writes > mostWrites;
    });
    expect(beyond).toEqual([]);
  });
});
