import type { StoredFile } from '../../services/world';
import type { PageWords } from '../languages/page-words';
import { download, fileName, fileTypes } from '../workbook/download';
import { element, make } from './element';
import { notify } from './notices';

/** The list of documents that the bundle gave to Drive, each to be had as the file that was imported. */
export function showMadeDocuments(documents: readonly StoredFile[], words: PageWords): void {
  element('made-button', HTMLElement).textContent = words.made.button(documents.length);
  const lines = documents.map((document) => make('li', '', downloadButton(document, document.name, 'link')));
  const list = make('ul', '', ...lines);
  const note = make('p', '', documents.length === 0 ? words.made.none : words.made.what);
  element('made-panel', HTMLElement).replaceChildren(...(documents.length === 0 ? [note] : [list, note]));
}

export function notifyOfDocument(document: StoredFile, words: PageWords): void {
  const action = downloadButton(document, words.download, 'button');
  notify({ text: words.madeNotice(document.name), action }, words);
}

export function downloadDocument({ bytes, name }: StoredFile): void {
  download(bytes, fileName(name, 'docx'), fileTypes.docx);
}

/** Opens and closes the list. */
export function startMadeDocuments(): void {
  const button = element('made-button', HTMLElement);
  const panel = element('made-panel', HTMLElement);
  const show = (open: boolean) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => show(panel.hidden !== false));
  const around = button.parentElement;
  around?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    show(false);
    button.focus();
  });
  around?.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !around.contains(event.relatedTarget)) show(false);
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !around?.contains(event.target)) show(false);
  });
}

function downloadButton(document: StoredFile, caption: string, className: string): HTMLButtonElement {
  const button = make('button', className, caption);
  button.type = 'button';
  button.addEventListener('click', () => downloadDocument(document));
  return button;
}
