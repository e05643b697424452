import type { DraftFile } from '../../commands/sidebar-results';
import type { Page } from '../page-context';
import { bytesOf } from '../parts/bytes-of';
import { saveFile } from '../parts/save-file';

/** Gives the user the draft of a list and its internal check slip as files; nothing is made in Drive. */
export async function download(page: Page, choices: object): Promise<void> {
  page.tell(page.words.working);
  const files = await page.attempt(() => page.call('draftCallList', choices));
  if (files === null) return;
  const given = [files.list, files.slip].filter((file): file is DraftFile => file !== null);
  for (const file of given) save(file);
  page.tell(page.words.calls.downloaded(given.map(({ name }) => name).join('; ')));
}

function save({ name, base64 }: DraftFile): void {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  saveFile(name, bytesOf(base64), type);
}
