/** The items of a bar or a menu that stand side by side, without those of the menus below them. */
export function itemsOf(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(':scope > .menu-place > [role=menuitem]')];
}

/** Shows the menu of a button and closes those beside it. */
export function openMenu(button: HTMLElement, focus: 'first' | 'last' | 'none'): void {
  const siblings = button.parentElement?.parentElement;
  for (const item of siblings ? itemsOf(siblings) : []) if (item !== button) close(item);
  button.setAttribute('aria-expanded', 'true');
  const menu = menuOf(button);
  if (menu === null) return;
  menu.hidden = false;
  menu.classList.toggle('to-the-left', menu.getBoundingClientRect().right > window.innerWidth);
  const items = itemsOf(menu);
  if (focus !== 'none') (focus === 'first' ? items[0] : items.at(-1))?.focus();
}

/** Closes every open menu, but not those in which `keep` stands. */
export function closeMenus(bar: Element | null, keep: Element | null = null): void {
  for (const button of bar?.querySelectorAll<HTMLElement>('[aria-expanded=true]') ?? []) {
    if (keep === null || !menuOf(button)?.contains(keep)) close(button);
  }
}

/** The button that opens the menu in which an item stands; null for the items of the bar itself. */
export function ownerOf(item: Element): HTMLElement | null {
  const menu = item.parentElement?.closest('[role=menu]') ?? null;
  return menu?.parentElement?.querySelector<HTMLElement>(':scope > [role=menuitem]') ?? null;
}

function close(button: HTMLElement): void {
  if (!button.hasAttribute('aria-expanded')) return;
  button.setAttribute('aria-expanded', 'false');
  const menu = menuOf(button);
  if (menu === null) return;
  menu.hidden = true;
  menu.classList.remove('to-the-left');
  for (const item of itemsOf(menu)) close(item);
}

function menuOf(button: Element): HTMLElement | null {
  return button.parentElement?.querySelector<HTMLElement>(':scope > [role=menu]') ?? null;
}
