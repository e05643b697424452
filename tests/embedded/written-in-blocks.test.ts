import fc from 'fast-check';
import type { OutputSheet } from '../../src/core/sheets-out/output-sheet';
import type { Progress, WrittenPart } from '../../src/core/state/written-parts';
import type { Host } from '../../src/embedded/host';
import { filterAreaOf } from '../../src/embedded/services/filter';
import { writeOutputSheet } from '../../src/google/write-output-sheet';
import { cellsOf } from '../journeys/cells-of';
import { inProcessRealm } from './in-process-realm';
import { openTestHost } from './open-test-host';

const rows = 110;

/** A title, a list with formats of both kinds and links with gaps, and a table below it. */
function output(name: string, changes: Partial<OutputSheet> = {}): OutputSheet {
  const list = Array.from({ length: rows }, (_, row) => [`Khoản ${row}`, row * 1.5, row, `=${row}`]);
  return {
    name,
    grid: [['TỔNG HỢP', '', '', ''], ['Tên', 'USD', 'Số', 'Ghi chú'], ...list, ['Tổng', 9, 9, '']],
    columnFormats: [null, '#,##0.00', '0', null],
    cellFormats: list.flatMap((_, row) =>
      row % 3 === 0 ? [{ row: row + 2, column: 1, format: '#,##0' }] : [],
    ),
    boldRows: [0, 1, rows + 2],
    columnWidths: [200, 100, 100, 120],
    wrappedColumns: [0, 3],
    frozenRows: 1,
    filter: { row: 1, rows: rows + 1 },
    links: list.flatMap((_, row) =>
      row % 4 === 0 ? [] : [{ row: row + 2, column: 0, sheet: 'Sổ', address: `A${row}` }],
    ),
    ...changes,
  };
}

interface Run {
  readonly blockRows: number;
  /** The blocks after which the time of the run is over. */
  readonly blocks: number;
}

interface Written {
  readonly progress: Progress;
  readonly part: WrittenPart | null;
}

let host: Host;
let work: () => unknown = () => null;
let sheets = 0;

beforeEach(async () => {
  sheets = 0;
  host = await openTestHost({ code: '', realm: inProcessRealm({ run: () => work() }) });
});

async function write(sheet: OutputSheet, before: WrittenPart | null, { blockRows, blocks }: Run) {
  let part = before;
  let written = 0;
  let progress: Progress = { done: 0, of: 0 };
  work = () => {
    progress = writeOutputSheet(sheet, 'Chưa xong', {
      plan: () => ({ rows: blockRows, until: blocks }),
      spent: () => written,
      fingerprint: () => JSON.stringify(sheet),
      before,
      keep(kept) {
        part = kept;
        written += 1;
      },
    });
    return null;
  };
  await host.call('run');
  return { progress, part } satisfies Written;
}

/** Run after run until all is written; the clock counts blocks. */
async function writeInRuns(sheet: OutputSheet, runs: readonly Run[], start: WrittenPart | null = null) {
  let part = start;
  for (let turn = 0; ; turn += 1) {
    const run = runs[turn % runs.length] ?? { blockRows: 1000, blocks: 1 };
    const { progress, part: left } = await write(sheet, part, run);
    part = left;
    if (progress.done === progress.of) return { turns: turn + 1, part };
    expect(part).toMatchObject(progress);
  }
}

const whole: Run = { blockRows: 1000, blocks: 1 };
const nextName = () => {
  sheets += 1;
  return `Bảng ${sheets}`;
};

async function inOneGo(change: Partial<OutputSheet> = {}): Promise<ReadonlyMap<string, string>> {
  const name = nextName();
  await write(output(name, change), null, whole);
  return cellsOf(host, name);
}

const run = fc.record({
  blockRows: fc.integer({ min: 15, max: 120 }),
  blocks: fc.integer({ min: 0, max: 4 }),
});

it('is the same sheet in blocks of any size, in runs of any length', async () => {
  const wanted = [...(await inOneGo())];
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 3 }), async (runs) => {
      const name = nextName();
      const { part } = await writeInRuns(output(name), runs);
      expect(part).toBeNull();
      expect([...cellsOf(host, name)].sort()).toEqual([...wanted].sort());
    }),
    { numRuns: 20 },
  );
});

it('begins anew where something else is to be written by now', async () => {
  const name = nextName();
  const { part } = await write(output(name), null, { blockRows: 40, blocks: 0 });
  expect(part).toMatchObject({ done: 40, of: rows + 3 });
  const grid = output(name).grid.map((row, index) => (index === 5 ? ['Khác', ...row.slice(1)] : row));
  const { turns } = await writeInRuns(output(name, { grid }), [{ blockRows: 40, blocks: 0 }], part);
  expect(turns).toBe(3);
  expect(JSON.parse(cellsOf(host, name).get('5,0') ?? '[]')[0]).toBe('Khác');
});

it('begins anew where a person put in rows meanwhile', async () => {
  const name = nextName();
  const { part } = await write(output(name), null, { blockRows: 40, blocks: 0 });
  host.engine.api.getActiveWorkbook()?.getSheetByName(name)?.insertRowsAfter(3, 2);
  const { turns } = await writeInRuns(output(name), [{ blockRows: 40, blocks: 0 }], part);
  expect(turns).toBe(3);
});

it('has no filter to sort by as long as it is unfinished', async () => {
  const name = nextName();
  await write(output(name), null, whole);
  const config = () => host.engine.workbook.getSheetBySheetName(name)?.getConfig() ?? {};
  const hasFilter = () => filterAreaOf(config()) !== null;
  expect(hasFilter()).toBe(true);
  const grid = output(name).grid.map((row, index) => (index === 5 ? ['Khác', ...row.slice(1)] : row));
  const { part } = await write(output(name, { grid }), null, { blockRows: 40, blocks: 0 });
  expect(hasFilter()).toBe(false);
  await writeInRuns(output(name, { grid }), [whole], part);
  expect(hasFilter()).toBe(true);
});

it('blanks what a longer sheet left behind, also in a later run', async () => {
  const name = nextName();
  await write(output(name), null, whole);
  const short = output(name, {
    grid: output(name).grid.slice(0, 20),
    boldRows: [0, 1],
    links: [],
    cellFormats: [],
  });
  await writeInRuns({ ...short, filter: null }, [{ blockRows: 30, blocks: 0 }]);
  const filled = [...cellsOf(host, name)].filter(([, cell]) => (JSON.parse(cell) as unknown[])[0] !== null);
  expect(Math.max(...filled.map(([place]) => Number(place.split(',')[0])))).toBe(19);
});
