import { showMenu } from '../google/ui';
import { userWords } from './language';
import { menuEntries } from './menu';
import { reportFaults } from './report-faults';

/** True in a build for the Workspace Marketplace; set by the build. */
declare const publishedAddOn: boolean;

/** Puts up the menu. Google runs it when the spreadsheet opens, at first without any permission. */
export function onOpen(): void {
  reportFaults(() => {
    const words = userWords().interface;
    showMenu(words.menu.title, menuEntries(words), publishedAddOn);
  });
}

/** Puts up the menu right after the add-on was installed in an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}
