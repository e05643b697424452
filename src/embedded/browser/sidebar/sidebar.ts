import { element } from '../page/element';
import { answerFrame, type PageHost, projectFrame } from './project-frame';

/** The sidebar as Google shows it: 300 px at the right, one at a time. */
export interface Sidebar {
  show(title: string, page: string): void;
  /** Loads its page anew, as after a change of language; nothing when it is closed. */
  reload(): void;
  close(): void;
}

export function createSidebar(host: PageHost): Sidebar {
  const aside = element('sidebar', HTMLElement);
  const title = element('sidebar-title', HTMLElement);
  const place = element('sidebar-page', HTMLElement);
  const frame = () => place.querySelector('iframe');
  const sidebar: Sidebar = {
    show(newTitle, page) {
      title.textContent = newTitle;
      place.replaceChildren(projectFrame(newTitle, page));
      aside.hidden = false;
    },
    reload() {
      const shown = frame();
      if (shown !== null) sidebar.show(title.textContent ?? '', shown.src.split('/').pop() ?? '');
    },
    close() {
      place.replaceChildren();
      aside.hidden = true;
    },
  };

  answerFrame(frame, host, () => sidebar.close());
  element('sidebar-close', HTMLElement).addEventListener('click', () => {
    sidebar.close();
    host.focusGrid();
  });
  return sidebar;
}
