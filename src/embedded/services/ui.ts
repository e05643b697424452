import type { Button, ButtonSet, HtmlOutput, Menu, Ui } from '../../google/services';
import { anyMode, permit, refuse, type ServiceContext } from './context';
import { htmlOf } from './html-service';
import type { ButtonName, MenuEntry } from './world';

const buttonNames = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;
const buttonSetNames = ['OK', 'OK_CANCEL', 'YES_NO'] as const;

const choices: Readonly<Record<(typeof buttonSetNames)[number], readonly ButtonName[]>> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
};

/** Enumerations are one object each, so that the add-on can compare them by identity. */
function enumeration<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, { toString(): string }>> {
  const entries = names.map((name) => [name, Object.freeze({ toString: () => name })]);
  return Object.freeze(Object.fromEntries(entries));
}

const buttons = enumeration(buttonNames);
const buttonSets = enumeration(buttonSetNames);
const menuEntries = new WeakMap<Menu, { caption: string; entries: MenuEntry[] }>();

export function createUi(context: ServiceContext): Ui {
  const { interface: shown } = context.world;
  return {
    Button: buttons,
    ButtonSet: buttonSets,
    createMenu: (caption) => createMenu(context, caption),
    createAddonMenu: () => createMenu(context, context.world.spreadsheet.name),
    alert(title: string, prompt: string, choice: ButtonSet): Button {
      permit(context, 'Ui.alert', ['full']);
      shown.alerts.push({ title, prompt });
      const set = buttonSetNames.find((name) => buttonSets[name] === choice);
      if (set === undefined) refuse(context, 'Invalid argument: buttons');
      return buttons[shown.answer(title, prompt, choices[set])];
    },
    showSidebar(userInterface: HtmlOutput) {
      permit(context, 'Ui.showSidebar', ['full']);
      const page = htmlOf(userInterface);
      if (page === null) refuse(context, 'Invalid argument: userInterface');
      shown.sidebar = page;
    },
    showModalDialog(userInterface: HtmlOutput, title: string) {
      permit(context, 'Ui.showModalDialog', ['full']);
      const page = htmlOf(userInterface);
      if (page === null) refuse(context, 'Invalid argument: userInterface');
      shown.dialog = { ...page, title };
    },
  };
}

function createMenu(context: ServiceContext, caption: string): Menu {
  permit(context, 'Ui.createMenu', anyMode);
  const entries: MenuEntry[] = [];
  const menu: Menu = {
    addItem(itemCaption, functionName) {
      entries.push({ kind: 'item', caption: itemCaption, functionName });
      return menu;
    },
    addSeparator() {
      entries.push({ kind: 'separator' });
      return menu;
    },
    addSubMenu(subMenu) {
      const added = menuEntries.get(subMenu);
      if (added === undefined) refuse(context, 'Invalid argument: menu');
      entries.push({ kind: 'menu', ...added });
      return menu;
    },
    addToUi() {
      permit(context, 'Menu.addToUi', anyMode);
      const others = context.world.interface.menus.filter(
        (entry) => !(entry.kind === 'menu' && entry.caption === caption),
      );
      context.world.interface.menus.splice(0, Number.POSITIVE_INFINITY, ...others, {
        kind: 'menu',
        caption,
        entries,
      });
    },
  };
  menuEntries.set(menu, { caption, entries });
  return menu;
}
