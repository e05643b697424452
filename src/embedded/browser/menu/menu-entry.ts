/** One line of a menu as the page shows it. */
export type MenuLine =
  | { readonly kind: 'item'; readonly caption: string; readonly choose: () => void }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly lines: readonly MenuLine[] };

export type Menu = Extract<MenuLine, { kind: 'menu' }>;
