import type { StoredFile } from '../../services/world';
import { goToCell } from '../grid/current-cell';
import { showSheet } from '../grid/show-sheet';
import type { PageWords } from '../languages/page-words';
import { askUser } from '../page/dialog';
import { notify } from '../page/notices';
import type { Session } from '../session';
import type { Sidebar } from '../sidebar/sidebar';

/** Shows, once, what a run put before the user: the sheet it brought to the front, the sidebar, toasts, then messages. */
export async function showResults(session: Session, sidebar: Sidebar, words: PageWords): Promise<void> {
  const { engine, world } = session.host;
  const { activeSheet, currentCell, toasts } = world.interface;
  const messages = session.answers.takeMessages();
  if (activeSheet !== null) showSheet(engine, activeSheet);
  if (currentCell !== null && currentCell.sheet === activeSheet) goToCell(engine, currentCell);
  showSidebar(session, sidebar);
  Object.assign(world.interface, { activeSheet: null, currentCell: null, sidebar: null });
  for (const { title, message } of toasts.splice(0)) notify({ title, text: message }, words);
  for (const { title, prompt, choices } of messages) {
    await askUser(title, prompt, choices, words);
  }
}

function showSidebar({ host }: Session, sidebar: Sidebar): void {
  const { pages, interface: shown } = host.world;
  const wanted = shown.sidebar;
  if (wanted === null) return;
  const page = Object.keys(pages).find((name) => pages[name] === wanted.html);
  if (page !== undefined) sidebar.show(wanted.title, page);
}

/** The documents that were made and stand, the last one first. */
export function documentsIn(drive: readonly StoredFile[]): readonly StoredFile[] {
  return drive.filter((file) => !file.trashed).reverse();
}
