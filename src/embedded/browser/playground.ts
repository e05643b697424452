import type { OfferedWorkbook } from '../playground/offer';
import type { StoredFile } from '../services/world';
import { UnusableFile } from '../xlsx/unusable-file';
import { unusableWords } from '../xlsx/unusable-words';
import { type AddOn, fetchWorkbook } from './add-on';
import { type Commander, createCommander } from './commands/commander';
import { createEditTrigger } from './commands/edit-trigger';
import { createQueue } from './commands/run-queue';
import { sentenceOf } from './commands/sentence';
import { documentsIn } from './commands/show-results';
import { showCellHint } from './grid/cell-hint';
import { fitRows } from './grid/fit-rows';
import { focusGrid, speakInGrid } from './grid/speak';
import { onUserEdit } from './grid/user-edits';
import type { LanguageCode, PageWords } from './languages/page-words';
import { rememberLanguage, wordsOf } from './languages/speech';
import { fileMenu } from './menu/file-menu';
import { showMenuBar } from './menu/menu-bar';
import { bundleMenus } from './menu/menus';
import { whileBusy } from './page/busy';
import { askUser } from './page/dialog';
import { element } from './page/element';
import { downloadDocument, showMadeDocuments } from './page/made-documents';
import { notify } from './page/notices';
import { showSaveState, showTexts, showWorkbook } from './page/page-texts';
import { moveByKey } from './page/region-keys';
import { openSession, type Session } from './session';
import { createProjectDialog, type ProjectDialog } from './sidebar/project-dialog';
import type { PageHost } from './sidebar/project-frame';
import { createSidebar, type Sidebar } from './sidebar/sidebar';
import { download, fileName, fileTypes } from './workbook/download';
import { blankWorkbook, type OpenWorkbook, openFileBytes } from './workbook/open-workbook';
import { xlsxOf } from './workbook/save-workbook';

/** The page at work: one open workbook, one language, and what its controls do. */
export class Playground {
  #language: LanguageCode;
  #session: Session | null = null;
  /** How many changes the last save has seen. */
  #savedChanges = 0;
  readonly #addOn: AddOn;
  readonly #drive: StoredFile[] = [];
  readonly #inTurn = createQueue();
  readonly #sidebar: Sidebar;
  readonly #dialog: ProjectDialog;
  readonly #commander: Commander;

  constructor(addOn: AddOn, language: LanguageCode) {
    this.#addOn = addOn;
    this.#language = language;
    this.#commander = createCommander({
      session: () => this.#session,
      words: () => this.#words,
      stage: () => ({ sidebar: this.#sidebar, dialog: this.#dialog }),
      drive: this.#drive,
    });
    const host: PageHost = {
      call: (name, given) => this.#commander.call(name, given),
      openLink: (link) => this.#openLink(link),
      focusGrid: () => this.focusGrid(),
      key: (key) => moveByKey(key, () => this.focusGrid()),
    };
    this.#sidebar = createSidebar(host);
    this.#dialog = createProjectDialog(host, () => this.#words);
  }

  get hasUnsavedChanges(): boolean {
    return this.#session !== null && this.#session.changes() > this.#savedChanges;
  }

  focusGrid(): void {
    if (this.#session !== null) focusGrid(this.#session.host.engine);
  }

  async openOffered(workbook: OfferedWorkbook): Promise<void> {
    await this.#openNamed(workbook.name, `${workbook.name}.xlsx`, () => fetchWorkbook(workbook));
  }

  async openFile(file: File): Promise<void> {
    const name = file.name.replace(/\.xlsx$/i, '');
    await this.#openNamed(name, file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  async openBlank(): Promise<void> {
    const { blankName, firstSheet } = this.#words;
    await this.#openInTurn(blankName, blankName, async () => blankWorkbook(blankName, firstSheet));
  }

  async save(): Promise<void> {
    const session = this.#session;
    if (session === null) return;
    const file = fileName(session.opened.name, 'xlsx');
    try {
      await whileBusy(this.#words.saving, async () => {
        await session.host.settle();
        download(await xlsxOf(session.host.engine, session.opened), file, fileTypes.xlsx);
      });
    } catch (fault) {
      return this.#tell(fault, file);
    }
    this.#savedChanges = session.changes();
    showSaveState('saved', this.#words);
    notify({ text: this.#words.savedNotice(file) }, this.#words);
  }

  async speak(language: LanguageCode): Promise<void> {
    this.#language = language;
    rememberLanguage(language);
    if (this.#session !== null) await speakInGrid(this.#session.host.engine, language);
    await this.#showAll();
    this.#sidebar.reload();
  }

  /** Nothing leaves this page: what it can give itself is downloaded, the rest is told. */
  #openLink(link: string): void {
    const made = this.#documentAt(link);
    if (made === null || /exportFormat=pdf/.test(link))
      notify({ text: this.#words.onlyInGoogle }, this.#words);
    else downloadDocument(made);
  }

  /** The document that a link to Google would open. */
  #documentAt(link: string): StoredFile | null {
    return this.#drive.find((file) => link.includes(file.id)) ?? null;
  }

  get #words(): PageWords {
    return wordsOf(this.#language);
  }

  async #openNamed(name: string, file: string, read: () => Promise<Uint8Array>): Promise<void> {
    await this.#openInTurn(name, file, async () => openFileBytes(await read(), name));
  }

  /** One opening after another; what goes wrong is told, and what was open before stays open if it can. */
  async #openInTurn(name: string, file: string, read: () => Promise<OpenWorkbook>): Promise<void> {
    await this.#inTurn(async () => {
      if (!(await this.#mayClose())) return;
      try {
        await whileBusy(this.#words.opening(name), async () => this.#open(await read()));
      } catch (fault) {
        await this.#tell(fault, file);
      }
    });
  }

  async #tell(fault: unknown, file: string): Promise<void> {
    const words = this.#words;
    const isUnusable = fault instanceof UnusableFile;
    const sentence = isUnusable
      ? unusableWords[this.#language][fault.reason](file)
      : sentenceOf(fault, words);
    await askUser(words.faultTitle, sentence, ['OK', 'CLOSE'], words);
  }

  async #mayClose(): Promise<boolean> {
    if (!this.hasUnsavedChanges) return true;
    const { title, text } = this.#words.loseChanges;
    const name = this.#session?.opened.name ?? '';
    return (await askUser(title, text(name), ['OK', 'CANCEL', 'CLOSE'], this.#words)) === 'OK';
  }

  async #open(opened: OpenWorkbook): Promise<void> {
    this.#sidebar.close();
    this.#dialog.close();
    const before = this.#session;
    this.#session = null;
    await before?.dispose();
    this.#session = await openSession({
      addOn: this.#addOn,
      opened,
      container: element('grid', HTMLElement),
      drive: this.#drive,
      userName: this.#words.userName,
      onChange: () => showSaveState('changed', this.#words),
      language: () => this.#language,
    });
    this.#savedChanges = 0;
    this.#watch(this.#session);
    await this.#showAll();
  }

  #watch({ host }: Session): void {
    fitRows(host.engine);
    showCellHint(host, {
      words: () => this.#words,
      documentAt: (link) => this.#documentAt(link),
    });
    const trigger = createEditTrigger((edit) => this.#commander.trigger(() => host.edited(edit)));
    onUserEdit(host.engine, host.isRunning, trigger);
  }

  /** Everything that the page says, with the menu as the bundle builds it for this user now. */
  async #showAll(): Promise<void> {
    const words = this.#words;
    showTexts(this.#language, words);
    showMadeDocuments(documentsIn(this.#drive), words);
    const session = this.#session;
    if (session === null) return;
    showWorkbook(session.opened.name, words);
    showSaveState(this.hasUnsavedChanges ? 'changed' : 'unchanged', words);
    session.host.world.interface.menus.length = 0;
    await this.#commander.trigger(() => session.host.call('onOpen', [], 'limited'));
    const menus = bundleMenus(
      session.host.world.interface.menus,
      (name) => void this.#commander.choose(name),
    );
    showMenuBar(element('menu-bar', HTMLElement), [this.#fileMenu(), ...menus]);
  }

  #fileMenu() {
    return fileMenu(this.#addOn.workbooks, this.#words, {
      openFile: () => element('file', HTMLInputElement).click(),
      openOffered: (workbook) => void this.openOffered(workbook),
      openBlank: () => void this.openBlank(),
      save: () => void this.save(),
    });
  }
}
