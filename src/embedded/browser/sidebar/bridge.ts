import type { FromSidebar, ToSidebar } from './messages';
import { plainArgument } from './plain-argument';

/**
 * google.script.run and google.script.host in the page of a sidebar, which stands in a frame of its own without any
 * right but to run. It is put before the page's own scripts.
 */
interface Handlers {
  success?: (result: unknown, userObject?: unknown) => void;
  failure?: (fault: Error, userObject?: unknown) => void;
  userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

function send(message: FromSidebar): void {
  parent.postMessage(message, '*');
}

/** Each handler gives a new runner, as Google's does: the same runner may be kept and used twice. */
function runner(handlers: Handlers): object {
  const own: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers['success']) =>
      runner({ ...handlers, ...(success ? { success } : {}) }),
    withFailureHandler: (failure: Handlers['failure']) =>
      runner({ ...handlers, ...(failure ? { failure } : {}) }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(own, {
    get: (_target, name) =>
      typeof name === 'string'
        ? (own[name] ?? ((...given: unknown[]) => call(name, given, handlers)))
        : undefined,
  });
}

function call(name: string, given: readonly unknown[], handlers: Handlers): void {
  const plain = given.map((argument) => plainArgument(argument));
  const id = ++calls;
  waiting.set(id, handlers);
  send({ kind: 'call', id, name, given: plain });
}

addEventListener('message', (event: MessageEvent<ToSidebar>) => {
  if (event.source !== parent) return;
  const { data } = event;
  if (data.kind === 'moved') {
    isLeaving = false;
    return;
  }
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.kind === 'result') handlers?.success?.(data.result, handlers.userObject);
  else {
    const fault = new Error(data.message);
    fault.name = data.name;
    handlers?.failure?.(fault, handlers.userObject);
  }
});

/** Nothing leaves the playground: a link to a document that was made here downloads it. */
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || !/^https?:/.test(link.href)) return;
  event.preventDefault();
  send({ kind: 'open-link', link: link.href });
});

/** From the key that leads out of this page until the playground has followed it. */
let isLeaving = false;

/** What is typed meanwhile is meant for where the key leads, and must not choose a tab or press a button here. */
addEventListener(
  'keydown',
  (event) => {
    const { key } = event;
    const leads = key === 'F6' || key === 'F10';
    if (!leads && !isLeaving) return;
    event.preventDefault();
    event.stopPropagation();
    if (isLeaving) return;
    isLeaving = true;
    send({ kind: 'key', key });
  },
  true,
);

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => send({ kind: 'close' }),
        setHeight: () => undefined,
        setWidth: () => undefined,
        editor: { focus: () => send({ kind: 'focus-grid' }) },
      },
    },
  },
});
