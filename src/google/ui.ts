import type { Menu, Ui } from './services';
import { activeSpreadsheet } from './spreadsheet';

interface MenuItem<Name extends string> {
  readonly caption: string;
  readonly function: Name;
}

interface MenuGroup<Name extends string> {
  readonly caption: string;
  readonly items: readonly MenuEntry<Name>[];
}

export type MenuEntry<Name extends string> = MenuItem<Name> | MenuGroup<Name> | 'separator';

/** A menu of its own; as a published add-on Google allows only the one under Extensions. */
export function showMenu<Name extends string>(
  title: string,
  entries: readonly MenuEntry<Name>[],
  publishedAddOn: boolean,
): void {
  const ui = SpreadsheetApp.getUi();
  addEntries(publishedAddOn ? ui.createAddonMenu() : ui.createMenu(title), entries, ui).addToUi();
}

function addEntries<Name extends string>(menu: Menu, entries: readonly MenuEntry<Name>[], ui: Ui): Menu {
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator();
    else if ('items' in entry) menu.addSubMenu(addEntries(ui.createMenu(entry.caption), entry.items, ui));
    else menu.addItem(entry.caption, entry.function);
  }
  return menu;
}

/** Waits until the user has read it. */
export function alertUser(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** Waits for an answer; only a clear no is a no, a closed window is none. */
export function userDenies(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.NO;
}

/** A small message that goes by itself. */
export function tellUser(title: string, text: string): void {
  activeSpreadsheet().toast(text, title, secondsShown);
}

const secondsShown = 8;

/** Over the sheet, as large as the page needs and small screens allow. `file` is as for the sidebar. */
export function showDialog(title: string, file: string): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(dialogWidth).setHeight(dialogHeight);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

const dialogWidth = 560;
const dialogHeight = 600;

/** `file` is the name of an HTML file of the project, without its ending. */
export function showSidebar(title: string, file: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}
