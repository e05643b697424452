export interface Looks {
  readonly className?: string;
  readonly text?: string;
  readonly id?: string;
  readonly role?: string;
  readonly label?: string;
  /** Stays the same when the part is made anew, so that the focus finds its way back. */
  readonly key?: string;
}

/** An element with its text and children. Text goes in as text: nothing of a sheet ever becomes HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { className, text, id, role, label, key }: Looks = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (id !== undefined) made.id = id;
  if (role !== undefined) made.setAttribute('role', role);
  if (label !== undefined) made.setAttribute('aria-label', label);
  if (key !== undefined) made.dataset.key = key;
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

/** Part of the page that stands in its HTML. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page lacks its part ${id}.`);
  return found;
}

/** Puts new contents in, and the focus back on the part with the same key where it was inside. */
export function replaceContents(container: HTMLElement, ...contents: readonly Node[]): void {
  const focused = container.contains(document.activeElement) ? document.activeElement : null;
  const key = focused instanceof HTMLElement ? focused.dataset.key : undefined;
  container.replaceChildren(...contents);
  if (key === undefined) return;
  for (const one of container.querySelectorAll<HTMLElement>('[data-key]')) {
    if (one.dataset.key === key) one.focus();
  }
}
