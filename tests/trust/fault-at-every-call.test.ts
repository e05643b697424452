import type { IWorkbookData } from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { type FaultKind, failAt, faultKinds, hasEffect, noFaults, recordCalls } from './fault-kinds';
import { argumentsOf, type Scenario, scenarios } from './scenarios';
import { openSmallRegister } from './small-register';
import { tally } from './tally';
import { printOf, type Seen, see } from './workbook-state';

jest.setTimeout(process.env.FAULTS === 'all' ? 1_800_000 : 120_000);

/** FAULTS=all tries every kind at every call; otherwise the kinds take turns and a part of the calls is tried. */
const tryAll = process.env.FAULTS === 'all';
const only = process.env.COMMAND;

let tried = 0;

afterAll(() => tally('faults', tried));

const sentence = /^[^\n]{10,600}[.?!]$/;
const programmersWords = /undefined|TypeError|\[object|is not a function|Cannot (?:read|destructure)/;

describe.each(scenarios().filter(({ name }) => only === undefined || name === only))(
  'a fault at any call of $name after $prepare',
  (scenario) => {
    it('loses nothing, leaves no lock, is told in one sentence, and the next run succeeds', async () => {
      const start = await preparedWorkbook(scenario);
      const reference = await referenceOf(scenario, start);
      const problems: string[] = [];
      for (const { call, kind } of faultsOf(reference.calls)) {
        tried += 1;
        for (const problem of await tryFault(scenario, start, reference, call, kind))
          problems.push(`${kind} at ${call} (${reference.calls[call - 1]}): ${problem}`);
      }
      expect(problems).toEqual([]);
    });
  },
);

interface Start {
  readonly workbook: Partial<IWorkbookData>;
  readonly drive: Host['world']['drive'];
  readonly charts: Host['world']['charts'];
}

interface Reference {
  readonly calls: readonly string[];
  readonly before: Seen;
  readonly after: Seen;
  /** After a second run, for a fault may strike when all was done. */
  readonly afterTwo: Seen;
}

async function preparedWorkbook({ prepare, without }: Scenario): Promise<Start> {
  const host = await openSmallRegister({ change: (workbook) => removeSheet(workbook, without) });
  for (const name of prepare) await host.call(name, argumentsOf(name));
  const { drive, charts } = host.world;
  const start = { workbook: structuredClone(host.engine.snapshot()), drive: [...drive], charts: [...charts] };
  host.dispose();
  return start;
}

function removeSheet(
  { sheets = {}, sheetOrder = [] }: Partial<IWorkbookData>,
  name: string | undefined,
): void {
  const id = Object.keys(sheets).find((one) => sheets[one]?.name === name);
  if (name === undefined || id === undefined) return;
  delete sheets[id];
  sheetOrder.splice(sheetOrder.indexOf(id), 1);
}

async function open({ workbook, drive, charts }: Start): Promise<Host> {
  const host = await openSmallRegister({ workbook });
  host.world.drive.push(...drive);
  host.world.charts.push(...charts);
  host.engine.api.getActiveWorkbook()?.create('Của tôi', 40, 10);
  host.world.interface.currentCell = { sheet: 'Của tôi', row: 3, column: 2 };
  await host.settle();
  return host;
}

async function run(host: Host, { name }: Scenario): Promise<string | null> {
  return host.call(name, argumentsOf(name)).then(
    () => null,
    (fault: Error) => fault.message,
  );
}

async function referenceOf(scenario: Scenario, start: Start): Promise<Reference> {
  const host = await open(start);
  const before = see(host);
  const methods = recordCalls(host);
  expect(await run(host, scenario)).toBeNull();
  const recorded = [...methods];
  noFaults(host);
  const after = see(host);
  await run(host, scenario);
  const afterTwo = see(host);
  host.dispose();
  return { calls: recorded, before, after, afterTwo };
}

/** Every call with every kind, or a part of the calls with the kinds in turn. */
function faultsOf(methods: readonly string[]): { call: number; kind: FaultKind }[] {
  const firstWrite = methods.findIndex((method) => hasEffect(method) && !method.startsWith('Lock.'));
  return methods.flatMap((_, index) => {
    const call = index + 1;
    if (tryAll) return faultKinds.map((kind) => ({ call, kind }));
    const isWriting = firstWrite >= 0 && index >= firstWrite;
    return index % (isWriting ? 6 : 16) === 0 ? [turn(call)] : [];
  });
}

let turns = 0;
function turn(call: number): { call: number; kind: FaultKind } {
  turns += 1;
  return { call, kind: faultKinds[turns % faultKinds.length] ?? 'exception' };
}

let spare: { readonly of: Start; readonly host: Host } | null = null;

/** A host in the state of the start; one in which a fault changed nothing serves again. */
async function spareHost(start: Start): Promise<Host> {
  if (spare !== null && spare.of === start) return spare.host;
  spare?.host.dispose();
  const host = await open(start);
  spare = { of: start, host };
  return host;
}

afterAll(() => spare?.host.dispose());

async function tryFault(
  scenario: Scenario,
  start: Start,
  { before, after, afterTwo }: Reference,
  call: number,
  kind: FaultKind,
): Promise<readonly string[]> {
  const host = await spareHost(start);
  const problems: string[] = [];
  const print = printOf(host);
  failAt(host, call, kind);
  const told = await run(host, scenario);
  noFaults(host);
  if (told !== null && kind !== 'kill' && (!sentence.test(told) || programmersWords.test(told)))
    problems.push(`told as “${told}”`);
  if (host.world.lock.holder !== null) problems.push('the lock is held');
  if (printOf(host) === print) return problems;

  spare = null;
  const now = see(host);
  problems.push(...neither(now, before, after));
  if (kind !== 'kill' && now.liveDocuments !== now.editions) problems.push(documentsIn(now));
  const again = await run(host, scenario);
  const end = see(host);
  host.dispose();
  if (again !== null && !isDone(scenario, again)) problems.push(`the next run says “${again}”`);
  problems.push(...neither(end, after, afterTwo).map((problem) => `after the next run ${problem}`));
  if (end.unfinished.length > 0 || end.hasRunMarker) problems.push('still unfinished after the next run');
  if (end.liveDocuments !== end.editions || end.loggedDocuments !== end.editions)
    problems.push(`after the next run ${documentsIn(end)}`);
  return problems;
}

/** A correction that was taken back before the fault cannot be taken back once more. */
function isDone({ name }: Scenario, told: string): boolean {
  return name === 'undoChanges' && told.includes('Không có chỉnh sửa nào');
}

function documentsIn({ liveDocuments, editions, loggedDocuments }: Seen): string {
  return `${liveDocuments} documents, ${editions} editions, ${loggedDocuments} in the log`;
}

/** What is as it was neither before nor after: a lost input, or an output that does not say that it is unfinished. */
function neither(now: Seen, one: Seen, other: Seen): string[] {
  const paths = new Set([...now.inputs.keys(), ...one.inputs.keys(), ...other.inputs.keys()]);
  const lost = [...paths].filter((path) => {
    const value = now.inputs.get(path);
    return value !== one.inputs.get(path) && value !== other.inputs.get(path);
  });
  const outputs = new Set([now, one, other].flatMap((seen) => Object.keys(seen.outputs)));
  const mixed = [...outputs].filter((name) => {
    const text = now.outputs[name];
    return text !== one.outputs[name] && text !== other.outputs[name] && !now.unfinished.includes(name);
  });
  return [
    ...lost.slice(0, 3).map((path) => `${path} is ${now.inputs.get(path)}`),
    ...mixed.map((name) => `${name} is mixed`),
  ];
}
