import type { Page } from 'playwright-core';

export interface SeenInPage {
  /** Everything that was ever said in the page: texts, labels and what stands in fields. */
  readonly texts: readonly string[];
  /** What no text may become: elements that load or run something, handlers, links that run. */
  readonly foreign: readonly string[];
}

interface Watching {
  watched?: { texts: string[]; foreign: string[] };
}

/** Looks from now on at all that is put into a page, however short it stays there. */
export function watchPage(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = { texts: [] as string[], foreign: [] as string[] };
    const own = new Set(document.querySelectorAll('head *, body > script, #setup-button svg'));
    const loading = 'img, iframe, script, style, link, meta, base, object, embed, svg, video, audio';
    const isForeign = (element: Element) =>
      element.matches(loading) ||
      [...element.attributes].some(
        ({ name, value }) =>
          name.startsWith('on') ||
          (/^(?:href|action|formaction)$/.test(name) && /^\s*javascript:/i.test(value)),
      );
    const lookAt = (element: Element) => {
      if (own.has(element)) return;
      if (isForeign(element)) seen.foreign.push(element.outerHTML);
      seen.texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
      if ('value' in element) seen.texts.push(String(element.value));
    };
    const look = (node: Node) => {
      seen.texts.push(node.textContent ?? '');
      if (!(node instanceof Element)) return;
      lookAt(node);
      node.querySelectorAll('*').forEach(lookAt);
    };
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) addedNodes.forEach(look);
    }).observe(document, { childList: true, subtree: true });
    look(document.body);
    (globalThis as Watching).watched = seen;
  });
}

/** What was seen since the last time that this was asked. */
export function takeSeen(page: Page): Promise<SeenInPage> {
  return page.evaluate(() => {
    const { watched } = globalThis as Watching;
    return { texts: watched?.texts.splice(0) ?? [], foreign: watched?.foreign.splice(0) ?? [] };
  });
}
