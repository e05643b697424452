import type { MenuEntry, StoredFile } from '../../services/world';
import type { PageWords } from '../languages/page-words';
import { askUser } from '../page/dialog';
import { notifyOfDocument, showMadeDocuments } from '../page/made-documents';
import type { Session } from '../session';
import type { Question } from './answers';
import { type CommandCall, runCommand } from './run-command';
import { createQueue } from './run-queue';
import { sentenceOf } from './sentence';
import { documentsIn, type Stage, showResults } from './show-results';

export interface Commander {
  /** Runs a function of the bundle, shows what it showed, and gives its result; rejects with what it threw. */
  call(name: string, given: readonly unknown[]): Promise<unknown>;
  /** As `call`; what it threw is told to the user. */
  choose(name: string): Promise<void>;
  /** As `choose`, with nothing on the screen to say that it runs. */
  trigger(work: (session: Session) => Promise<unknown>): Promise<void>;
}

interface Surroundings {
  readonly session: () => Session | null;
  readonly words: () => PageWords;
  readonly stage: () => Stage;
  readonly drive: readonly StoredFile[];
}

export function createCommander({ session, words, stage, drive }: Surroundings): Commander {
  const inTurn = createQueue();
  const ask = ({ title, prompt, choices }: Question) => askUser(title, prompt, choices, words());
  const current = (): Session => {
    const open = session();
    if (open === null) throw new Error(words().loading);
    return open;
  };
  const run = async (call: CommandCall): Promise<unknown> => {
    const known = documentsIn(drive).length;
    try {
      return await runCommand(current(), call, words(), ask);
    } finally {
      const documents = documentsIn(drive);
      showMadeDocuments(documents, words());
      const made = Math.max(0, documents.length - known);
      for (const document of documents.slice(0, made)) notifyOfDocument(document, words());
      // Not waited for: a message may stand as long as the user likes, and the sidebar wants its result now.
      void showResults(current(), stage(), words());
    }
  };
  const tell = async (fault: unknown): Promise<void> => {
    await askUser(words().faultTitle, sentenceOf(fault, words()), ['OK', 'CLOSE'], words());
  };
  return {
    call: (name, given) =>
      inTurn(() => run({ name, given, mode: 'full', caption: captionOf(current(), name) })),
    async choose(name) {
      await this.call(name, []).catch(tell);
    },
    async trigger(work) {
      await inTurn(() => work(current())).catch(tell);
      await showResults(current(), stage(), words());
    },
  };
}

/** A function as the menu names it. */
function captionOf({ host }: Session, functionName: string): string {
  const find = (entries: readonly MenuEntry[]): string | undefined => {
    for (const entry of entries) {
      if (entry.kind === 'item' && entry.functionName === functionName) return entry.caption;
      const below = entry.kind === 'menu' ? find(entry.entries) : undefined;
      if (below !== undefined) return below;
    }
    return undefined;
  };
  return find(host.world.interface.menus) ?? host.world.spreadsheet.name;
}
