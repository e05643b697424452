import type { MenuEntry } from '../../services/world';
import type { Menu, MenuLine } from './menu-entry';

/** The menus that the bundle built, as lines that call its functions. */
export function bundleMenus(
  entries: readonly MenuEntry[],
  choose: (functionName: string, caption: string) => void,
): Menu[] {
  const lineOf = (entry: MenuEntry): MenuLine => {
    switch (entry.kind) {
      case 'separator':
        return { kind: 'separator' };
      case 'item':
        return {
          kind: 'item',
          caption: entry.caption,
          choose: () => choose(entry.functionName, entry.caption),
        };
      case 'menu':
        return { kind: 'menu', caption: entry.caption, lines: entry.entries.map(lineOf) };
    }
  };
  return entries.map(lineOf).filter((line) => line.kind === 'menu');
}
