import { element, type Looks } from './element';

export type Work = () => Promise<void> | void;

/**
 * A button whose work may take a while. Meanwhile it takes no second click, which would only wait for the lock, but
 * keeps the focus: a disabled button would lose it.
 */
export function button(text: string, work: Work, looks: Omit<Looks, 'text'> = {}): HTMLButtonElement {
  const made = element('button', { ...looks, text });
  made.type = 'button';
  made.addEventListener('click', () => void once(made, work));
  return made;
}

async function once(pressed: HTMLButtonElement, work: Work): Promise<void> {
  if (pressed.getAttribute('aria-disabled') === 'true') return;
  pressed.setAttribute('aria-disabled', 'true');
  try {
    await work();
  } finally {
    pressed.removeAttribute('aria-disabled');
  }
}
