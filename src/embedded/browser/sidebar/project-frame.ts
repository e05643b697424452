import { addresses } from '../../playground/offer';
import { make } from '../page/element';
import type { FromSidebar, ToSidebar } from './messages';

/** What a page of the project reaches through google.script. */
export interface PageHost {
  /** Resolves with plain JSON or rejects with what the function threw. */
  call(name: string, given: readonly unknown[]): Promise<unknown>;
  openLink(link: string): void;
  focusGrid(): void;
  key(key: string): void;
}

/** A page of the project in a frame that reaches the playground by messages alone, as in Google. */
export function projectFrame(title: string, page: string): HTMLIFrameElement {
  const frame = make('iframe', '');
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-downloads');
  frame.src = `${addresses.sidebar}${page}`;
  return frame;
}

/** Answers what the page in the current frame asks for; `close` is google.script.host.close(). */
export function answerFrame(frame: () => HTMLIFrameElement | null, host: PageHost, close: () => void): void {
  window.addEventListener('message', ({ source, data }: MessageEvent<FromSidebar>) => {
    const page = frame()?.contentWindow;
    if (!page || source !== page) return;
    const answer = (message: ToSidebar) => page.postMessage(message, '*');
    if (data.kind === 'call') call(host, data, answer);
    else if (data.kind === 'open-link') host.openLink(data.link);
    else if (data.kind === 'focus-grid') host.focusGrid();
    else if (data.kind === 'key') {
      host.key(data.key);
      answer({ kind: 'moved' });
    } else if (data.kind === 'close') close();
  });
}

function call(
  host: PageHost,
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
