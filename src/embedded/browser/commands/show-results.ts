import type { StoredFile } from '../../services/world';
import { goToCell } from '../grid/current-cell';
import { showSheet } from '../grid/show-sheet';
import type { PageWords } from '../languages/page-words';
import { askUser } from '../page/dialog';
import { notify } from '../page/notices';
import type { Session } from '../session';
import type { ProjectDialog } from '../sidebar/project-dialog';
import type { Sidebar } from '../sidebar/sidebar';

/** Where a run puts the pages of the project. */
export interface Stage {
  readonly sidebar: Sidebar;
  readonly dialog: ProjectDialog;
}

/** Shows, once, what a run put before the user: the sheet it brought to the front, pages, toasts, then messages. */
export async function showResults(session: Session, stage: Stage, words: PageWords): Promise<void> {
  const { engine, world } = session.host;
  const { activeSheet, currentCell, toasts } = world.interface;
  const messages = session.answers.takeMessages();
  if (activeSheet !== null) showSheet(engine, activeSheet);
  if (currentCell !== null && currentCell.sheet === activeSheet) goToCell(engine, currentCell);
  showPages(session, stage);
  Object.assign(world.interface, { activeSheet: null, currentCell: null, sidebar: null, dialog: null });
  for (const { title, message } of toasts.splice(0)) notify({ title, text: message }, words);
  for (const { title, prompt, choices } of messages) {
    await askUser(title, prompt, choices, words);
  }
}

function showPages({ host }: Session, { sidebar, dialog }: Stage): void {
  const { pages, interface: shown } = host.world;
  const nameOf = (html: string) => Object.keys(pages).find((name) => pages[name] === html);
  const beside = shown.sidebar && nameOf(shown.sidebar.html);
  if (shown.sidebar && beside) sidebar.show(shown.sidebar.title, beside);
  const over = shown.dialog && nameOf(shown.dialog.html);
  if (shown.dialog && over) dialog.show(shown.dialog, over);
}

/** The documents that were made and stand, the last one first. */
export function documentsIn(drive: readonly StoredFile[]): readonly StoredFile[] {
  return drive.filter((file) => !file.trashed).reverse();
}
