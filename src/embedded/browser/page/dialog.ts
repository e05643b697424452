import type { ButtonName } from '../../services/world';
import type { PageWords } from '../languages/page-words';
import { make } from './element';

/** A window over the page that waits for one of its buttons. Escape is the cross at the corner of Google's: CLOSE. */
export function askUser(
  title: string,
  prompt: string,
  choices: readonly ButtonName[],
  words: PageWords,
): Promise<ButtonName> {
  const heading = make('h2', '', title);
  const text = make('p', 'dialog-text', prompt);
  const buttons = make('div', 'dialog-buttons');
  const dialog = make('dialog', 'dialog', heading, text, buttons);
  heading.id = 'dialog-title';
  text.id = 'dialog-text';
  text.tabIndex = 0;
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.setAttribute('aria-describedby', text.id);
  for (const choice of choices.filter((name) => name !== 'CLOSE')) {
    const button = make(
      'button',
      buttons.childElementCount === 0 ? 'button primary' : 'button',
      words.buttons[choice],
    );
    button.type = 'button';
    button.addEventListener('click', () => dialog.close(choice));
    buttons.append(button);
  }
  const before = document.activeElement;
  document.body.append(dialog);
  dialog.showModal();
  buttons.querySelector('button')?.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const choice = choices.find((name) => name === dialog.returnValue) ?? 'CLOSE';
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(choice);
    });
  });
}
