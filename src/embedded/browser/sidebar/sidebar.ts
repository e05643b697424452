import { addresses } from '../../playground/offer';
import { element, make } from '../page/element';
import type { FromSidebar, ToSidebar } from './messages';

export interface SidebarHost {
  /** Resolves with plain JSON or rejects with what the function threw. */
  call(name: string, given: readonly unknown[]): Promise<unknown>;
  openLink(link: string): void;
  focusGrid(): void;
  key(key: string): void;
}

/** The sidebar as Google shows it: 300 px at the right, one at a time. */
export interface Sidebar {
  show(title: string, page: string): void;
  /** Loads its page anew, as after a change of language; nothing when it is closed. */
  reload(): void;
  close(): void;
}

export function createSidebar(host: SidebarHost): Sidebar {
  const aside = element('sidebar', HTMLElement);
  const title = element('sidebar-title', HTMLElement);
  const place = element('sidebar-page', HTMLElement);
  const frame = () => place.querySelector('iframe');
  const sidebar: Sidebar = {
    show(newTitle, page) {
      title.textContent = newTitle;
      const shown = make('iframe', '');
      shown.title = newTitle;
      // No allow-same-origin: the page reaches the playground by messages alone, as in Google.
      shown.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-downloads');
      shown.src = `${addresses.sidebar}${page}`;
      place.replaceChildren(shown);
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

  window.addEventListener('message', ({ source, data }: MessageEvent<FromSidebar>) => {
    const page = frame()?.contentWindow;
    if (!page || source !== page) return;
    const answer = (message: ToSidebar) => page.postMessage(message, '*');
    if (data.kind === 'call') call(host, data, answer);
    else if (data.kind === 'open-link') host.openLink(data.link);
    else if (data.kind === 'focus-grid') host.focusGrid();
    else if (data.kind === 'key') host.key(data.key);
    else if (data.kind === 'close') sidebar.close();
  });
  element('sidebar-close', HTMLElement).addEventListener('click', () => {
    sidebar.close();
    host.focusGrid();
  });
  return sidebar;
}

function call(
  host: SidebarHost,
  { id, name, given }: Extract<FromSidebar, { kind: 'call' }>,
  answer: (message: ToSidebar) => void,
): void {
  host.call(name, given).then(
    (result) => answer({ kind: 'result', id, result }),
    (fault: unknown) => {
      const { name: kind = 'Error', message = String(fault) } = (fault ?? {}) as Partial<Error>;
      answer({ kind: 'fault', id, name: kind, message });
    },
  );
}
