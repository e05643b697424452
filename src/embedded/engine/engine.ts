import { type CellFunction, defineCellFunction } from './cell-function';
import { createCells, type EngineCells, type Injector } from './cells';
import { createPace, type Pace } from './pace';
import { headless, type Platform } from './platform';
import {
  FormulaExecutedStateType,
  FUniver,
  ICommandService,
  IFunctionService,
  IResourceManagerService,
  type IWorkbookData,
  LogLevel,
  SetFormulaCalculationNotificationMutation,
  Univer,
  UniverInstanceType,
  type Workbook,
} from './univer-packages';

/** One open spreadsheet that computes its formulas. */
export interface Engine {
  readonly workbook: Workbook;
  readonly cells: EngineCells;
  readonly api: FUniver;
  readonly pace: Pace;
  readonly injector: Injector;
  /** Changes the spreadsheet; formulas that depend on it are computed later, see `pace`. */
  change(mutation: string, parameters: object): void;
  /** The whole spreadsheet as it stands, to be read at once: the engine goes on changing it. */
  current(): IWorkbookData;
  /** The same as a copy that can be kept. */
  snapshot(): IWorkbookData;
  /** Without this the process does not end. */
  dispose(): void;
}

export function startEngine(
  snapshot: Partial<IWorkbookData>,
  functions: Readonly<Record<string, CellFunction>>,
  platform: Platform = headless,
): Engine {
  const { locale, locales } = platform;
  const univer = new Univer({ locale, locales, logLevel: LogLevel.ERROR });
  platform.registerPlugins(univer);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  injector
    .get(IFunctionService)
    .registerExecutors(...Object.entries(functions).map(([name, run]) => defineCellFunction(name, run)));

  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
  platform.started?.(injector);
  const cells = createCells(workbook, injector);
  const resources = injector.get(IResourceManagerService);
  const current = () => ({
    ...workbook.getSnapshot(),
    resources: resources.getResources(workbook.getUnitId(), workbook.type),
  });
  return {
    workbook,
    cells,
    api,
    pace: createPace(cells, commands, injector),
    change(mutation, parameters) {
      if (!commands.syncExecuteCommand(mutation, { unitId: workbook.getUnitId(), ...parameters })) {
        throw new Error(`The spreadsheet engine refused ${mutation}.`);
      }
    },
    injector,
    current,
    // Not by the engine's own copying, which asks after the kind of every value several times.
    snapshot: () => structuredClone(current()),
    dispose() {
      stopComputing(commands);
      univer.dispose();
    },
  };
}

/**
 * A closed engine computes no more, yet would tell a second after the start of a calculation that it goes on, by words
 * that it has thrown away: an error that nobody catches.
 */
function stopComputing(commands: ICommandService): void {
  const functionsExecutedState = FormulaExecutedStateType.STOP_EXECUTION;
  commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, { functionsExecutedState });
}
