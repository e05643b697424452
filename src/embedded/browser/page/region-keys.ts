import { element } from './element';

/** F10 goes to the menus; F6 from one region of the page to the next, since the grid keeps the Tab key for itself. */
export function moveByKey(key: string, focusGrid: () => void): boolean {
  if (key === 'F10') return focusMenus();
  if (key !== 'F6') return false;
  const here = document.activeElement;
  const [menus, grid, sidebar] = ['menu-bar', 'grid', 'sidebar'].map((id) => element(id, HTMLElement));
  if (menus?.contains(here)) focusGrid();
  else if (!sidebar?.hidden && grid?.contains(here)) sidebar?.querySelector<HTMLElement>('iframe')?.focus();
  else focusMenus();
  return true;
}

function focusMenus(): boolean {
  element('menu-bar', HTMLElement).querySelector<HTMLElement>('[role=menuitem][tabindex="0"]')?.focus();
  return true;
}
