import { createHash } from 'node:crypto';
import {
  CellValueType,
  ICommandService,
  type IWorkbookData,
} from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { type Kept, keep, restore } from './restore-workbook';
import type { Scenario } from './scenarios';
import { noon, openSmallRegister } from './small-register';
import { type TrialRegister, type TypedText, vietnameseRegister } from './trial-register';
import { isInSteps } from './workbook-state';

/** A prepared workbook in which a command is tried again and again, each time from the same start. */
export interface Trial {
  readonly host: Host;
  /** What the user was told when it failed; null when it did not. */
  run(name: string): Promise<string | null>;
  /** Whether anything in the workbook or the Drive is not as at the start. */
  hasChanged(): boolean;
  /** How often the add-on looked at what an error of a service says, since the start. */
  messagesRead(): number;
  /** Brings everything back to the start. */
  back(): void;
  /** A print of the whole workbook and Drive, equal for equal states. */
  state(): string;
}

export interface TrialOptions extends Omit<Scenario, 'name'> {
  /** What a person did after that, before the start. */
  readonly change?: (host: Host) => void;
  /** The Vietnamese one when left out. */
  readonly register?: TrialRegister;
}

export async function openTrial(trial: TrialOptions): Promise<Trial> {
  const { prepare, without, change, slowness = 0, register = vietnameseRegister } = trial;
  let ids = 0;
  let asked = 0;
  let messagesRead = 0;
  const host = await openSmallRegister({
    ...register.options,
    change: (workbook) => removeSheet(workbook, without),
    // Google makes a thousand rows, which would all be formatted thousands of times.
    newSheetSize: { rowCount: 30, columnCount: 12 },
    now: () => {
      asked += 1;
      return noon + slowness * asked;
    },
    randomId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    onMessageRead: () => {
      messagesRead += 1;
    },
  });
  host.engine.api.getActiveWorkbook()?.create(register.ownSheet, 40, 10);
  await host.settle();
  /** Long work is asked for again until all is done; every run begins at noon. */
  const untilDone = async (name: string) => {
    do {
      asked = 0;
      await call(host, name, register);
    } while (isInSteps(host));
  };
  for (const name of prepare) await untilDone(name);
  change?.(host);

  const start = keep(host);
  const idsUsed = ids;
  let changed = false;
  host.engine.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    changed ||= id.startsWith('sheet.mutation.');
  });
  const hasChanged = () => changed || !hasSameSurroundings(host, start);
  return {
    host,
    async run(name) {
      host.world.interface.currentCell = { sheet: register.ownSheet, row: 3, column: 2 };
      return untilDone(name).then(
        () => null,
        (fault: Error) => fault.message,
      );
    },
    hasChanged,
    messagesRead: () => messagesRead,
    back() {
      if (hasChanged()) restore(host, start);
      changed = false;
      messagesRead = 0;
      ids = idsUsed;
    },
    state() {
      const { sheets, sheetOrder, resources } = host.engine.current();
      const { drive, charts } = host.world;
      const files = drive.map(({ bytes: _, ...file }) => file);
      const text = JSON.stringify({ sheets, sheetOrder, resources, files, charts }).replace(madeUp, '');
      return createHash('sha1').update(text).digest('hex');
    },
  };
}

/** Names that the engine's plug-ins give to notes and drop-downs, in JSON within JSON. */
const madeUp = /\\"(?:id|uid)\\":\\"[\w-]+\\",?/g;

function removeSheet(
  { sheets = {}, sheetOrder = [] }: Partial<IWorkbookData>,
  name: string | undefined,
): void {
  const id = Object.keys(sheets).find((one) => sheets[one]?.name === name);
  if (name === undefined || id === undefined) return;
  delete sheets[id];
  sheetOrder.splice(sheetOrder.indexOf(id), 1);
}

/** A person's edit is made first, then looked at; every other function is called by its name. */
async function call(host: Host, name: string, { amount, argumentsOf }: TrialRegister): Promise<void> {
  if (name === 'onEdit') await host.edited(type(host, amount));
  else await host.call(name, argumentsOf(name));
}

function hasSameSurroundings({ world: { drive, charts } }: Host, start: Kept): boolean {
  return isSameList(drive, start.drive) && isSameList(charts, start.charts);
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** A person types the name of the second aid row. */
export const typeName = (host: Host, text: string) =>
  type(host, { sheet: vietnameseRegister.amount.sheet, row: 2, column: 4, text });

/** A person types into a cell. */
function type(host: Host, { sheet: name, row, column, text: v }: TypedText): Parameters<Host['edited']>[0] {
  const sheet = host.engine.workbook.getSheetBySheetName(name);
  if (!sheet) throw new Error('The sample has no sheet of aid items.');
  host.engine.change('sheet.mutation.set-range-values', {
    subUnitId: sheet.getSheetId(),
    cellValue: { [row]: { [column]: { v, t: CellValueType.STRING } } },
  });
  return { sheet, row, column, rows: 1, columns: 1, value: v, oldValue: null };
}
