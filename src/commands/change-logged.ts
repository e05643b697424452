import { languages } from '../core/languages';
import type { InterfaceWords } from '../core/languages/interface-words';
import { changeLine } from '../core/sheets-out/log-sheet';
import { addUndoCells, type ChangedCell, leaveUndoCells } from '../core/state/undo-steps';
import { columnLetters } from '../core/tables/address';
import type { Register } from '../core/tables/register';
import { appendRow } from '../google/append-row';
import { planChanges, type WantedChange, writeChanges } from '../google/change-cells';
import { now } from '../google/clock';
import { userNameIfKnown } from '../google/user';
import { userWords } from './language';
import { nameOwnSheet, requireOwnSheet } from './own-sheets';
import type { ChangeReport } from './sidebar-results';
import { keepState, readState, writeMarked } from './write-marked';

interface LoggedChange {
  readonly command: keyof InterfaceWords['menu'];
  readonly register: Register;
  readonly wanted: readonly WantedChange[];
  /** What was done, in one sentence: to the user in the user's language, to the log in the workbook's. */
  readonly tell: (messages: InterfaceWords['messages'], changed: number, skipped: number) => string;
  readonly memory: Memory;
}

/** What is done can be undone: as a new step, or with the step begun at `into`. */
interface Added {
  readonly kind: 'added';
  readonly into: string | null;
}

/** The last step is undone, but for some of its cells. */
interface TakenBack {
  readonly kind: 'taken-back';
  readonly left: readonly ChangedCell[];
}

type Memory = Added | TakenBack;

export interface LoggedReport extends ChangeReport {
  /** yyyy-mm-dd hh:mm: when the step began that can undo this. */
  readonly at: string;
}

/**
 * Changes cells of the user's, logs it, and remembers how to take it back. The memory is written before the cells, so
 * that even a run that was killed among them can be undone.
 */
export function changeLogged({ command, register, wanted, tell, memory }: LoggedChange): LoggedReport {
  const undoes = memory.kind === 'taken-back';
  let at = '';
  let { changes, skipped } = planChanges(wanted);
  const { language } = register.settings;
  const { interface: words } = languages[language];
  if (changes.length > 0) requireOwnSheet('log', register);
  // What a run that was stopped left behind is brought to its end, even where nothing is left to change.
  if (changes.length > 0 || undoes || readState().run !== null) {
    writeMarked(command, null, (state) => {
      at = now();
      const remembered = () => {
        if (memory.kind === 'taken-back') return leaveUndoCells(state.undo, memory.left);
        const cells = changes.map(({ newFormat, ...cell }) => cell);
        return cells.length === 0 ? state.undo : addUndoCells(state.undo, cells, { at, into: memory.into });
      };
      if (!undoes && changes.length > 0) keepState({ ...state, undo: remembered() });
      // People type while a command runs: a cell that changed meanwhile stays as it is now.
      const out = new Set(skipped.map(({ change }) => change));
      const last = planChanges(wanted.filter((change) => !out.has(change)));
      writeChanges(last.changes);
      changes = last.changes;
      skipped = [...skipped, ...last.skipped];
      const user = userNameIfKnown();
      const what = `${tell(words.messages, changes.length, skipped.length)} ${placesOf(changes)}`.trim();
      if (changes.length > 0) {
        nameOwnSheet('log', register);
        appendRow(changeLine({ time: at, user, action: words.menu[command], what }, language));
      }
      const undo = remembered();
      if (!undoes) at = undo[undo.length - 1]?.at ?? at;
      return { ...state, undo };
    });
  }
  const { messages } = userWords().interface;
  return {
    at,
    changed: changes.length,
    skipped: skipped.map(({ change: { sheet, row, column }, reason }) => ({
      sheet,
      cell: `${columnLetters(column - 1)}${row}`,
      reason,
      message: messages.skipped[reason],
    })),
    message: tell(messages, changes.length, skipped.length),
  };
}

/** "Viện trợ!B2, C7 …" */
function placesOf(changes: readonly Pick<WantedChange, 'sheet' | 'row' | 'column'>[]): string {
  const shown = changes
    .slice(0, mostShown)
    .map(({ sheet, row, column }) => `${sheet}!${columnLetters(column - 1)}${row}`);
  return `${shown.join(', ')}${changes.length > mostShown ? ' …' : ''}`;
}

const mostShown = 20;
