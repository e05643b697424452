import type { PageWords } from '../languages/page-words';
import { element, make } from './element';

export interface Notice {
  readonly title?: string;
  readonly text: string;
  /** Something to do about it. Such a notice stays until it is dismissed; another takes the place of the last one. */
  readonly action?: HTMLElement;
}

/** As long as Google shows a toast of the add-on. */
const lifetime = 8000;

/** A small message at the lower right. */
export function notify({ title, text, action }: Notice, words: PageWords): void {
  const dismiss = make('button', 'notice-dismiss', '×');
  dismiss.type = 'button';
  dismiss.setAttribute('aria-label', words.dismiss);
  const body = make(
    'div',
    'notice-body',
    ...(title === undefined ? [] : [make('strong', '', title)]),
    make('p', '', text),
  );
  if (action !== undefined) body.append(action);
  const notice = make('div', 'notice', body, dismiss);
  dismiss.addEventListener('click', () => notice.remove());
  const place = element('notices', HTMLElement);
  if (action === undefined) {
    place.querySelector('.passing')?.remove();
    notice.classList.add('passing');
    goLater(notice);
  }
  place.append(notice);
}

/** Not while somebody points at it or reads on in it by keyboard. */
function goLater(notice: HTMLElement): void {
  setTimeout(() => {
    if (notice.matches(':hover, :focus-within')) goLater(notice);
    else notice.remove();
  }, lifetime);
}
