import { closeMenus, itemsOf, openMenu, ownerOf } from './open-menu';

/** The keys of the ARIA practices for a menu bar and its menus. */
export function handleMenuKey(bar: HTMLElement, event: KeyboardEvent): void {
  const item =
    event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role=menuitem]') : null;
  if (item === null || event.ctrlKey || event.altKey || event.metaKey) return;
  const owner = ownerOf(item);
  const handled = owner === null ? barKey(bar, item, event.key) : menuKey(bar, item, owner, event.key);
  if (!handled) return;
  event.preventDefault();
  event.stopPropagation();
}

function barKey(bar: HTMLElement, item: HTMLElement, key: string): boolean {
  const items = itemsOf(bar);
  switch (key) {
    case 'ArrowRight':
      return moveInBar(bar, item, 1);
    case 'ArrowLeft':
      return moveInBar(bar, item, -1);
    case 'ArrowDown':
      openMenu(item, 'first');
      return true;
    case 'ArrowUp':
      openMenu(item, 'last');
      return true;
    case 'Escape':
      closeMenus(bar);
      return true;
    default:
      return moveInList(items, item, key);
  }
}

function menuKey(bar: HTMLElement, item: HTMLElement, owner: HTMLElement, key: string): boolean {
  const menu = item.closest('[role=menu]');
  switch (key) {
    case 'ArrowRight':
      if (item.hasAttribute('aria-haspopup')) openMenu(item, 'first');
      else moveInBar(bar, topOf(item), 1);
      return true;
    case 'ArrowLeft':
      if (ownerOf(owner) === null) moveInBar(bar, owner, -1);
      else backTo(bar, owner);
      return true;
    case 'Escape':
      backTo(bar, owner);
      return true;
    case 'Tab':
      closeMenus(bar);
      return false;
    default:
      return menu !== null && moveInList(itemsOf(menu), item, key);
  }
}

function topOf(item: HTMLElement): HTMLElement {
  const owner = ownerOf(item);
  return owner === null ? item : topOf(owner);
}

function backTo(bar: HTMLElement, owner: HTMLElement): void {
  owner.focus();
  closeMenus(bar, owner);
}

/** An open menu moves along. */
function moveInBar(bar: HTMLElement, from: HTMLElement, step: 1 | -1): true {
  const items = itemsOf(bar);
  const wasOpen = bar.querySelector('[aria-expanded=true]') !== null;
  const next = items[(items.indexOf(from) + step + items.length) % items.length];
  focusInBar(items, next);
  if (wasOpen && next !== undefined) openMenu(next, 'none');
  return true;
}

function focusInBar(items: readonly HTMLElement[], next: HTMLElement | undefined): void {
  for (const item of items) item.tabIndex = item === next ? 0 : -1;
  next?.focus();
}

function moveInList(items: readonly HTMLElement[], from: HTMLElement, key: string): boolean {
  const at = items.indexOf(from);
  const next = {
    ArrowDown: items[(at + 1) % items.length],
    ArrowUp: items.at(at - 1),
    Home: items[0],
    End: items.at(-1),
  }[key];
  if (next !== undefined) {
    next.focus();
    return true;
  }
  return key.length === 1 && key !== ' ' && moveToLetter(items, at, key);
}

function moveToLetter(items: readonly HTMLElement[], at: number, letter: string): boolean {
  const inOrder = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const wanted = letter.toLocaleLowerCase();
  inOrder.find((item) => item.textContent?.toLocaleLowerCase().startsWith(wanted))?.focus();
  return true;
}
