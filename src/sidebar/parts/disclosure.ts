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

/** Plain lines one below the other. */
export function lines(texts: readonly string[], className = 'plain'): HTMLElement {
  return element(
    'ul',
    { className },
    texts.map((text) => element('li', { text })),
  );
}
