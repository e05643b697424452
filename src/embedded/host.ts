import { type CellFault, createCellFunctions } from './cell-functions';
import { editEvent, type UserEdit } from './edit-event';
import { type Engine, startEngine } from './engine/engine';
import type { Platform } from './engine/platform';
import type { IWorkbookData } from './engine/univer-packages';
import type { Manifest } from './manifest';
import { requirePlain } from './plain-result';
import type { Realm, RealmSource } from './realm/realm';
import type { ServiceContext } from './services/context';
import { type AuthMode, type CellTraffic, type RoundTrips, type Run, startRun } from './services/run';
import { createServices } from './services/services';
import type { World } from './services/world';

/** An open spreadsheet with the shipped bundle attached, as Google runs it. */
export interface Host {
  readonly engine: Engine;
  readonly world: World;
  /** What custom functions said when they failed, by cell. */
  readonly cellFaults: readonly CellFault[];
  /**
   * Calls a top-level function of the bundle by its name, as a menu click or google.script.run does. Formulas are
   * computed before and after. Rejects with the error that the function threw.
   */
  call(functionName: string, givenArguments?: readonly unknown[], mode?: AuthMode): Promise<CallOutcome>;
  /**
   * Runs the bundle's simple trigger onEdit after a person changed cells; null where it has none. Rejects as `call`
   * does.
   */
  edited(edit: UserEdit): Promise<CallOutcome | null>;
  /** Whether a function of the bundle runs at this moment, so that a change now is a script's and no person's. */
  isRunning(): boolean;
  /** What the function that runs at this moment has cost so far; null between two runs. */
  costs(): Costs | null;
  settle(): Promise<void>;
  dispose(): void;
}

export interface Costs {
  readonly roundTrips: RoundTrips;
  readonly cells: CellTraffic;
}

export interface CallOutcome extends Costs {
  /** Plain JSON, a copy in this world. */
  readonly result: unknown;
  /** The lock was given back before the last writes were flushed: another user could have read the old state. */
  readonly releasedUnflushed: boolean;
}

export interface HostOptions {
  readonly realm: RealmSource;
  readonly manifest: Manifest;
  /** The engine works in this very object. */
  readonly workbook: Partial<IWorkbookData>;
  readonly world: World;
  /** Evaluates the bundle anew for every call, which proves that nothing lives between two calls. */
  readonly freshRealmPerCall: boolean;
  /** Without one the engine runs headless. */
  readonly platform?: Platform;
}

export async function openHost(options: HostOptions): Promise<Host> {
  const { manifest, world } = options;
  let run: Run | null = null;
  const during = <Result>(current: Run, work: () => Result): Result => {
    const outer = run;
    run = current;
    try {
      return work();
    } finally {
      run = outer;
    }
  };

  const cellFaults: CellFault[] = [];
  const cellFunctions = createCellFunctions(options.realm.cellFunctions, {
    realm: () => realm,
    timeZone: world.spreadsheet.timeZone,
    faults: cellFaults,
    call: (name, given) => during(startRun('custom-function'), () => realm.call(name, given)),
  });
  const engine = startEngine(options.workbook, cellFunctions, options.platform);
  const contextOf = (realm: Realm): ServiceContext => ({
    engine,
    manifest,
    world,
    realm,
    get run() {
      return run;
    },
  });
  const openRealm = (): Realm =>
    options.realm.open((opened) => createServices(contextOf(opened)), manifest.timeZone);
  let realm: Realm;
  try {
    realm = openRealm();
    await engine.pace.settle();
  } catch (fault) {
    engine.dispose();
    throw fault;
  }

  const runFunction = async (mode: AuthMode, work: () => void): Promise<Run> => {
    await engine.pace.settle();
    if (options.freshRealmPerCall) realm = openRealm();
    const current = startRun(mode);
    try {
      during(current, work);
      return current;
    } finally {
      if (world.lock.holder === current) world.lock.holder = null;
      await engine.pace.settle();
    }
  };

  return {
    engine,
    world,
    cellFaults,
    async call(functionName, givenArguments = [], mode = 'full') {
      let result: unknown = null;
      const current = await runFunction(mode, () => {
        const given = givenArguments.map((argument) => realm.copy(argument));
        result = requirePlain(realm.call(functionName, given));
      });
      return outcomeOf(result, current);
    },
    async edited(edit) {
      if (!realm.has('onEdit')) return null;
      const work = () => realm.call('onEdit', [editEvent(contextOf(realm), edit)]);
      return outcomeOf(null, await runFunction('limited', work));
    },
    isRunning: () => run !== null,
    costs: () => run,
    settle: () => engine.pace.settle(),
    dispose: () => engine.dispose(),
  };
}

function outcomeOf(result: unknown, { roundTrips, cells, releasedUnflushed }: Run): CallOutcome {
  return { result, roundTrips, cells, releasedUnflushed };
}
