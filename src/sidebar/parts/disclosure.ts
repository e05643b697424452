import { element } from './element';

/** A line that opens to show more. */
export function disclosure(
  summary: string,
  contents: readonly Node[],
  { open = false, key = summary }: { readonly open?: boolean; readonly key?: string } = {},
): HTMLDetailsElement {
  const made = element('details', {}, [element('summary', { text: summary, key }), ...contents]);
  made.open = open;
  return made;
}

/** Opens, of parts made anew, those whose forerunners in the container are open. */
export function keepOpen(container: HTMLElement, parts: readonly HTMLElement[]): void {
  const opened = new Set([...container.querySelectorAll<HTMLElement>('details[open] > summary')].map(keyOf));
  for (const part of parts) {
    const summary = part.querySelector<HTMLElement>(':scope > summary');
    if (part instanceof HTMLDetailsElement && summary !== null && opened.has(keyOf(summary)))
      part.open = true;
  }
}

function keyOf({ dataset }: HTMLElement): string | undefined {
  return dataset.key;
}

/** Plain lines one below the other. */
export function lines(texts: readonly string[], className = 'plain'): HTMLElement {
  return element(
    'ul',
    { className },
    texts.map((text) => element('li', { text })),
  );
}
