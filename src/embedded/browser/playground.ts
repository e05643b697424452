import { type AddOn, fetchAddOn } from './add-on';
import { type Commander, createCommander } from './commands/commander';
import { createEditTrigger } from './commands/edit-trigger';
import { documentsIn } from './commands/show-results';
import { Desk } from './desk';
import { showCellHint } from './grid/cell-hint';
import { fitRows } from './grid/fit-rows';
import { focusGrid, speakInGrid } from './grid/speak';
import { onUserEdit } from './grid/user-edits';
import type { LanguageCode } from './languages/page-words';
import { rememberLanguage } from './languages/speech';
import { fileMenu } from './menu/file-menu';
import { showMenuBar } from './menu/menu-bar';
import { bundleMenus } from './menu/menus';
import { element } from './page/element';
import { downloadDocument, showMadeDocuments } from './page/made-documents';
import { notify } from './page/notices';
import { showSaveState, showTexts, showWorkbook } from './page/page-texts';
import { moveByKey } from './page/region-keys';
import { openSession, type Session } from './session';
import { createProjectDialog, type ProjectDialog } from './sidebar/project-dialog';
import type { PageHost } from './sidebar/project-frame';
import { createSidebar, type Sidebar } from './sidebar/sidebar';
import type { OpenWorkbook } from './workbook/open-workbook';
import { WorkbookFiles } from './workbook/workbook-files';

/** The page at work: one open workbook, one language, and what its controls do. */
export class Playground {
  readonly files: WorkbookFiles;
  readonly #addOn: AddOn;
  readonly #desk: Desk;
  readonly #sidebar: Sidebar;
  readonly #dialog: ProjectDialog;
  readonly #commander: Commander;

  constructor(addOn: AddOn, language: LanguageCode) {
    this.#addOn = addOn;
    this.#desk = new Desk(language);
    this.files = new WorkbookFiles(this.#desk, (opened) => this.#open(opened));
    this.#commander = createCommander({
      session: () => this.#desk.session,
      words: () => this.#desk.words,
      stage: () => ({ sidebar: this.#sidebar, dialog: this.#dialog }),
      drive: this.#desk.drive,
    });
    const host: PageHost = {
      call: (name, given) => this.#commander.call(name, given),
      openLink: (link) => this.#openLink(link),
      focusGrid: () => this.focusGrid(),
      key: (key) => moveByKey(key, () => this.focusGrid()),
    };
    this.#sidebar = createSidebar(host);
    this.#dialog = createProjectDialog(host, () => this.#desk.words);
  }

  get hasUnsavedChanges(): boolean {
    return this.#desk.hasUnsavedChanges;
  }

  focusGrid(): void {
    const { session } = this.#desk;
    if (session !== null) focusGrid(session.host.engine);
  }

  async speak(language: LanguageCode): Promise<void> {
    const { session } = this.#desk;
    this.#desk.language = language;
    rememberLanguage(language);
    if (session !== null) await speakInGrid(session.host.engine, language);
    await this.#showAll();
    this.#sidebar.reload();
  }

  async #open(opened: OpenWorkbook): Promise<void> {
    const desk = this.#desk;
    this.#sidebar.close();
    this.#dialog.close();
    const before = desk.session;
    desk.session = null;
    await before?.dispose();
    desk.session = await openSession({
      // Asked for again, so that a new build is what the next workbook is opened with.
      addOn: await fetchAddOn(),
      opened,
      container: element('grid', HTMLElement),
      drive: desk.drive,
      userName: desk.words.userName,
      onChange: () => showSaveState('changed', desk.words),
      language: () => desk.language,
    });
    desk.savedChanges = 0;
    this.#watch(desk.session);
    await this.#showAll();
  }

  #watch({ host }: Session): void {
    fitRows(host.engine);
    showCellHint(host, {
      words: () => this.#desk.words,
      documentAt: (link) => this.#desk.documentAt(link),
    });
    const trigger = createEditTrigger((edit) => this.#commander.trigger(() => host.edited(edit)));
    onUserEdit(host.engine, host.isRunning, trigger);
  }

  /** Everything that the page says, with the menu as the bundle builds it for this user now. */
  async #showAll(): Promise<void> {
    const { drive, hasUnsavedChanges, language, session, words } = this.#desk;
    showTexts(language, words);
    showMadeDocuments(documentsIn(drive), words);
    if (session === null) return;
    showWorkbook(session.opened.name, words);
    showSaveState(hasUnsavedChanges ? 'changed' : 'unchanged', words);
    const { menus } = session.host.world.interface;
    menus.length = 0;
    await this.#commander.trigger(() => session.host.call('onOpen', [], 'limited'));
    const chosen = (name: string) => void this.#commander.choose(name);
    showMenuBar(element('menu-bar', HTMLElement), [this.#fileMenu(), ...bundleMenus(menus, chosen)]);
  }

  #fileMenu() {
    return fileMenu(this.#addOn.workbooks, this.#desk.words, {
      openFile: () => element('file', HTMLInputElement).click(),
      openOffered: (workbook) => void this.files.openOffered(workbook),
      openBlank: () => void this.files.openBlank(),
      save: () => void this.files.save(),
    });
  }

  /** Nothing leaves this page: what it can give itself is downloaded, the rest is told. */
  #openLink(link: string): void {
    const { words } = this.#desk;
    const made = this.#desk.documentAt(link);
    if (made === null || /exportFormat=pdf/.test(link)) notify({ text: words.onlyInGoogle }, words);
    else downloadDocument(made);
  }
}
