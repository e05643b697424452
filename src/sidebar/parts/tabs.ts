import { element, part } from './element';

export interface Tab {
  readonly name: string;
  readonly caption: string;
  readonly panel: HTMLElement;
  /** Called when the tab comes to the front. */
  readonly shown: () => void;
}

/** The tabs pattern: one stop for the Tab key, arrows move along and choose, Home and End go to the edges. */
export function showTabs(label: string, tabs: readonly Tab[]): void {
  const list = part('tabs');
  list.setAttribute('aria-label', label);
  const buttons = tabs.map(({ name, caption, panel }) => {
    const made = element('button', { id: `tab-${name}`, role: 'tab', text: caption });
    made.type = 'button';
    made.setAttribute('aria-controls', `panel-${name}`);
    panel.id = `panel-${name}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', made.id);
    panel.tabIndex = -1;
    return made;
  });
  const choose = (chosen: number) => {
    buttons.forEach((button, index) => {
      button.setAttribute('aria-selected', String(index === chosen));
      button.tabIndex = index === chosen ? 0 : -1;
    });
    tabs.forEach(({ panel }, index) => {
      panel.hidden = index !== chosen;
    });
    part('main').scrollTop = 0;
    tabs[chosen]?.shown();
  };
  buttons.forEach((button, index) => {
    button.addEventListener('click', () => choose(index));
    button.addEventListener('keydown', (event) => {
      const next = nextTab(event.key, index, tabs.length);
      if (next === null) return;
      event.preventDefault();
      choose(next);
      buttons[next]?.focus();
    });
  });
  list.replaceChildren(...buttons);
  part('panels').replaceChildren(...tabs.map(({ panel }) => panel));
  choose(0);
}

/** Where a key leads from a tab; null for a key of no meaning here. */
export function nextTab(key: string, index: number, tabs: number): number | null {
  if (key === 'ArrowRight') return (index + 1) % tabs;
  if (key === 'ArrowLeft') return (index + tabs - 1) % tabs;
  if (key === 'Home') return 0;
  return key === 'End' ? tabs - 1 : null;
}
