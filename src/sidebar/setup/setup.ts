import type { Page } from '../page-context';
import { button } from '../parts/button';
import { element, part } from '../parts/element';
import { missingSheetsPanel } from './missing-sheets';
import { officePanel } from './office';

/** One part of the setup; `changed` is called when something was written that other parts of the page show. */
export type SetupPanel = (page: Page, changed: () => Promise<void>) => HTMLElement;

/** In the order in which a new office needs them. */
const panels: readonly SetupPanel[] = [officePanel, missingSheetsPanel];

export interface Setup {
  readonly open: () => void;
  /** Shows the button beside the tabs. */
  readonly showButton: () => void;
}

/** What is done once: it stands before the tabs, is left with Escape, and the focus goes back to where it was. */
export function createSetup(page: Page, changed: () => Promise<void>): Setup {
  const { setup, office } = page.words;
  const open = () => {
    const dialog = element('dialog', { className: 'setup', label: setup });
    dialog.append(
      element('div', { className: 'meta' }, [
        element('h1', { text: setup }),
        button(office.close, () => dialog.close(), { key: 'close' }),
      ]),
      ...panels.map((panel) => panel(page, changed)),
    );
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };
  return {
    open,
    showButton: () => {
      const opener = part('setup-button');
      opener.setAttribute('aria-label', setup);
      opener.title = setup;
      opener.onclick = open;
      opener.hidden = false;
    },
  };
}
