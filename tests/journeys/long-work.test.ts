import type { PreviewReport } from '../../src/commands/results';
import type { RecordedTotals, WrittenSheet } from '../../src/commands/sidebar-results';
import type { Host } from '../../src/embedded/host';
import { sentences } from '../trust/fault-kinds';
import { noon, openSmallRegister } from '../trust/small-register';
import { partsApart, whole } from '../trust/whole';
import { isInSteps } from '../trust/workbook-state';
import { cellsOf } from './cells-of';

jest.setTimeout(60_000);

interface Day {
  readonly host: Host;
  /** Every run begins at noon, on a clock that goes on by so many milliseconds whenever it is asked. */
  call<Result>(name: string, given?: readonly unknown[]): Promise<Result>;
}

const opened: Host[] = [];
afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});

async function openDay(slowness: number): Promise<Day> {
  let asked = 0;
  const host = await openSmallRegister({
    newSheetSize: { rowCount: 30, columnCount: 12 },
    now: () => {
      asked += 1;
      return noon + asked * slowness;
    },
  });
  opened.push(host);
  return {
    host,
    async call<Result>(name: string, given: readonly unknown[] = []) {
      asked = 0;
      return (await host.call(name, given)).result as Result;
    },
  };
}

const slow = 40_000;
const toasts = ({ host }: Day) => host.world.interface.toasts.map(({ message }) => message);

function change({ host }: Day, row: number, column: number, v: string): void {
  const sheet = host.engine.workbook.getSheetBySheetName('Viện trợ');
  host.engine.change('sheet.mutation.set-range-values', {
    subUnitId: sheet?.getSheetId(),
    cellValue: { [row]: { [column]: { v, t: 1 } } },
  });
}

async function totalInSteps(day: Day): Promise<RecordedTotals[]> {
  const answers: RecordedTotals[] = [];
  do answers.push(await day.call<RecordedTotals>('recordTotals'));
  while (answers[answers.length - 1]?.progress.done !== answers[answers.length - 1]?.progress.of);
  return answers;
}

async function totalInOneGo(changed: (day: Day) => void = () => undefined): Promise<Host> {
  const day = await openDay(0);
  changed(day);
  await day.call('writeTotals');
  return day.host;
}

const clockOfState = /2025-01-10 \d\d:\d\d/g;
const apart = (one: Host, other: Host) => {
  const parts = [one, other].map((host) =>
    Object.fromEntries(
      Object.entries(whole(host)).map(([name, part]) => [name, part.replace(clockOfState, 'now')]),
    ),
  );
  return partsApart(parts[0] ?? {}, parts[1] ?? {});
};

describe('the Totals sheet on a slow day', () => {
  it('is written in several runs that tell how far they came, and is that of one run', async () => {
    const day = await openDay(slow);
    const answers = await totalInSteps(day);
    const done = answers.map(({ progress }) => progress.done);
    expect(answers.length).toBeGreaterThan(2);
    expect(done).toEqual([...new Set(done)].sort((one, other) => one - other));
    expect(isInSteps(day.host)).toBe(false);
    expect(apart(day.host, await totalInOneGo())).toEqual([]);
  });

  it('goes on by the menu too, which says what to do', async () => {
    const day = await openDay(slow);
    await day.call('writeTotals');
    expect(toasts(day)).toEqual([
      expect.stringMatching(/^Đã ghi \d+ trên \d+ dòng của bảng “Tổng hợp”; bảng chưa xong\./),
    ]);
    await totalInSteps(day);
    expect(toasts(day).pop()).toMatch(/^Đã ghi bảng “Tổng hợp”/);
    expect(apart(day.host, await totalInOneGo())).toEqual([]);
  });

  it('begins anew where the register changed between two runs', async () => {
    const rename = (day: Day) => change(day, 1, 4, 'Tên đã đổi giữa hai lần chạy');
    const day = await openDay(slow);
    const first = await day.call<RecordedTotals>('recordTotals');
    rename(day);
    const second = await day.call<RecordedTotals>('recordTotals');
    expect(second.progress.done).toBeLessThanOrEqual(first.progress.done);
    await totalInSteps(day);
    expect(apart(day.host, await totalInOneGo(rename))).toEqual([]);
  });

  it('is gone on with after another command, which leaves it alone', async () => {
    const day = await openDay(slow);
    const first = await day.call<RecordedTotals>('recordTotals');
    const check = await day.call<WrittenSheet>('recordFindings');
    expect(check.progress.done).toBeGreaterThan(0);
    const second = await day.call<RecordedTotals>('recordTotals');
    expect(second.progress.done).toBeGreaterThan(first.progress.done);
  });

  it('tells who comes next that it is not finished, and who comes meanwhile how far it is', async () => {
    const day = await openDay(slow);
    await day.call('recordTotals');
    const { unfinished } = await day.call<PreviewReport>('previewRegister');
    expect(unfinished?.command).toBe('totals');
    let isKilled = false;
    day.host.world.fault = (method) => {
      isKilled ||= method.startsWith('Range.setFontWeight');
      return isKilled ? sentences.kill : null;
    };
    await expect(day.call('recordTotals')).rejects.toThrow();
    day.host.world.fault = () => null;
    day.host.world.lock.holder = {};
    await expect(day.call('checkRegister')).rejects.toThrow(
      /\(Lập bảng tổng hợp, 10\/01\/2025 \d\d:\d\d, đã ghi \d+ trên \d+ dòng\)/,
    );
  });

  it('begins at its first row where the memory of it was damaged by hand', async () => {
    const day = await openDay(slow);
    const first = await day.call<RecordedTotals>('recordTotals');
    const state = day.host.engine.workbook.getSheetBySheetName('_svt');
    const [place] = [...cellsOf(day.host, '_svt')].find(([, cell]) => cell.includes('part totals')) ?? [''];
    const row = Number(place.split(',')[0]);
    day.host.engine.change('sheet.mutation.set-range-values', {
      subUnitId: state?.getSheetId(),
      cellValue: { [row]: { 1: { v: '{"done":"all"}', t: 1 } } },
    });
    const second = await day.call<RecordedTotals>('recordTotals');
    expect(second.progress.done).toBeLessThanOrEqual(first.progress.done);
    await totalInSteps(day);
    expect(apart(day.host, await totalInOneGo())).toEqual([]);
  });
});
