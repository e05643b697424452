import { make } from '../page/element';
import type { Menu, MenuLine } from './menu-entry';
import { handleMenuKey } from './menu-keys';
import { closeMenus, openMenu, ownerOf } from './open-menu';

/** Puts menus into an element with the role menubar, after the ARIA practices for menu bars. */
export function showMenuBar(bar: HTMLElement, menus: readonly Menu[]): void {
  bar.replaceChildren(...menus.map((menu) => menuButton(menu)));
  const first = bar.querySelector<HTMLElement>('[role=menuitem]');
  if (first !== null) first.tabIndex = 0;
}

/** Wires the bar once; its menus may change afterwards. */
export function startMenuBar(bar: HTMLElement): void {
  bar.addEventListener('keydown', (event) => handleMenuKey(bar, event));
  bar.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && bar.contains(event.relatedTarget))) closeMenus(bar);
  });
  // Only a pointer that moves chooses: one that rests where a menu opens would take the line from the keys.
  bar.addEventListener('pointermove', (event) => {
    const item =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role=menuitem]') : null;
    if (item === null || bar.querySelector('[aria-expanded=true]') === null) return;
    if (item === document.activeElement && item.getAttribute('aria-expanded') !== 'false') return;
    item.focus();
    if (item.hasAttribute('aria-haspopup')) openMenu(item, 'none');
    else closeMenus(bar, item);
  });
}

function menuButton({ caption, lines }: Menu): HTMLElement {
  const button = menuItem(caption);
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', (event) => {
    // A click that the keyboard made has no place; it opens the menu at its first line.
    // A menu below another was opened by the pointer on its way to this click, which must not close it again.
    if (button.getAttribute('aria-expanded') === 'true' && event.detail > 0 && ownerOf(button) === null)
      closeMenus(button.closest('[role=menubar]'));
    else openMenu(button, event.detail === 0 ? 'first' : 'none');
  });
  const list = make('div', 'menu', ...lines.map(lineElement));
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', caption);
  list.hidden = true;
  const place = make('div', 'menu-place', button, list);
  place.setAttribute('role', 'none');
  return place;
}

function lineElement(line: MenuLine): HTMLElement {
  if (line.kind === 'menu') return menuButton(line);
  if (line.kind === 'separator') {
    const separator = make('div', 'menu-separator');
    separator.setAttribute('role', 'separator');
    return separator;
  }
  const button = menuItem(line.caption);
  button.addEventListener('click', () => {
    closeMenus(button.closest('[role=menubar]'));
    line.choose();
  });
  const place = make('div', 'menu-place', button);
  place.setAttribute('role', 'none');
  return place;
}

function menuItem(caption: string): HTMLButtonElement {
  const button = make('button', 'menu-item', caption);
  button.type = 'button';
  button.tabIndex = -1;
  button.setAttribute('role', 'menuitem');
  return button;
}
