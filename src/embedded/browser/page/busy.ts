import { element } from './element';

/** Shorter work than this shows nothing, so that the page does not flicker. */
const patience = 120;

/** Says what is going on while it goes on. The work may block the page, so that the words are painted before it. */
export async function whileBusy<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const sign = element('busy', HTMLElement);
  element('busy-words', HTMLElement).textContent = what;
  sign.hidden = false;
  document.body.setAttribute('aria-busy', 'true');
  await painted();
  const since = performance.now();
  try {
    return await work();
  } finally {
    const left = patience - (performance.now() - since);
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    sign.hidden = true;
    document.body.removeAttribute('aria-busy');
  }
}

/** Waits until what was just changed is on the screen. A page in the background is not painted at all. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
