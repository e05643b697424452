import type { OfferedWorkbook } from '../../playground/offer';
import { UnusableFile } from '../../xlsx/unusable-file';
import { unusableWords } from '../../xlsx/unusable-words';
import { fetchWorkbook } from '../add-on';
import { createQueue } from '../commands/run-queue';
import { sentenceOf } from '../commands/sentence';
import type { Desk } from '../desk';
import { whileBusy } from '../page/busy';
import { askUser } from '../page/dialog';
import { notify } from '../page/notices';
import { showSaveState } from '../page/page-texts';
import { download, fileName, fileTypes } from './download';
import { blankWorkbook, type OpenWorkbook, openFileBytes } from './open-workbook';
import { xlsxOf } from './save-workbook';

/** Opens and saves workbooks, and tells what goes wrong; `open` puts one on the desk. */
export class WorkbookFiles {
  readonly #desk: Desk;
  readonly #open: (opened: OpenWorkbook) => Promise<void>;
  readonly #inTurn = createQueue();

  constructor(desk: Desk, open: (opened: OpenWorkbook) => Promise<void>) {
    this.#desk = desk;
    this.#open = open;
  }

  async openOffered(workbook: OfferedWorkbook): Promise<void> {
    const { name } = workbook;
    await this.#openInTurn(name, `${name}.xlsx`, async () =>
      openFileBytes(await fetchWorkbook(workbook), name),
    );
  }

  async openFile(file: File): Promise<void> {
    const name = file.name.replace(/\.xlsx$/i, '');
    await this.#openInTurn(name, file.name, async () =>
      openFileBytes(new Uint8Array(await file.arrayBuffer()), name),
    );
  }

  async openBlank(): Promise<void> {
    const { blankName, firstSheet } = this.#desk.words;
    await this.#openInTurn(blankName, blankName, async () => blankWorkbook(blankName, firstSheet));
  }

  async save(): Promise<void> {
    const { session, words } = this.#desk;
    if (session === null) return;
    const file = fileName(session.opened.name, 'xlsx');
    try {
      await whileBusy(words.saving, async () => {
        await session.host.settle();
        download(await xlsxOf(session.host, session.opened), file, fileTypes.xlsx);
      });
    } catch (fault) {
      return this.#tell(fault, file);
    }
    this.#desk.savedChanges = session.changes();
    showSaveState('saved', words);
    notify({ text: words.savedNotice(file) }, words);
  }

  /** One opening after another; a file that cannot be read leaves the open workbook open. */
  async #openInTurn(name: string, file: string, read: () => Promise<OpenWorkbook>): Promise<void> {
    await this.#inTurn(async () => {
      if (!(await this.#mayClose())) return;
      try {
        await whileBusy(this.#desk.words.opening(name), async () => this.#open(await read()));
      } catch (fault) {
        await this.#tell(fault, file);
      }
    });
  }

  async #mayClose(): Promise<boolean> {
    const { hasUnsavedChanges, session, words } = this.#desk;
    if (!hasUnsavedChanges) return true;
    const { title, text } = words.loseChanges;
    return (
      (await askUser(title, text(session?.opened.name ?? ''), ['OK', 'CANCEL', 'CLOSE'], words)) === 'OK'
    );
  }

  async #tell(fault: unknown, file: string): Promise<void> {
    const { language, words } = this.#desk;
    const sentence =
      fault instanceof UnusableFile ? unusableWords[language][fault.reason](file) : sentenceOf(fault, words);
    await askUser(words.faultTitle, sentence, ['OK', 'CLOSE'], words);
  }
}
