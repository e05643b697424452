import type { AuthMode } from '../../services/run';
import type { ButtonName } from '../../services/world';
import { currentCell } from '../grid/current-cell';
import type { PageWords } from '../languages/page-words';
import { whileBusy } from '../page/busy';
import type { Session } from '../session';
import type { Question } from './answers';

export interface CommandCall {
  readonly name: string;
  readonly given: readonly unknown[];
  readonly mode: AuthMode;
  /** What the menu calls it. */
  readonly caption: string;
}

/**
 * Calls a function of the bundle, asking the user what it asks. Gives its result as plain JSON; rejects with what it
 * threw.
 */
export async function runCommand(
  session: Session,
  { name, given, mode, caption }: CommandCall,
  words: PageWords,
  ask: (question: Question) => Promise<ButtonName>,
): Promise<unknown> {
  const { host, answers } = session;
  const shown = host.world.interface;
  for (const known: ButtonName[] = []; ; ) {
    const before = session.changes();
    const files = host.world.drive.length;
    Object.assign(shown, {
      activeSheet: null,
      sidebar: null,
      dialog: null,
      currentCell: currentCell(host.engine),
    });
    shown.toasts.length = 0;
    shown.alerts.length = 0;
    answers.startRun(known, () => session.changes() !== before || host.world.drive.length !== files);
    const outcome = await settled(whileBusy(words.running(caption), () => host.call(name, given, mode)));
    const question = answers.question();
    if (question !== null) known.push(await ask(question));
    else if (outcome.status === 'rejected') throw outcome.reason;
    else return outcome.value.result;
  }
}

async function settled<Value>(promise: Promise<Value>): Promise<PromiseSettledResult<Value>> {
  const [outcome] = await Promise.allSettled([promise]);
  return outcome;
}
