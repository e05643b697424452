/** The element of page.html with this id. Throws when there is none of that kind, which is a fault of ours. */
export function element<Kind extends HTMLElement>(id: string, Kind: abstract new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof Kind) return found;
  throw new Error(`The page has no ${Kind.name} #${id}.`);
}

/** A new element with a class and its content; texts are never read as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}
