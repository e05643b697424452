import { sidebar as english } from '../core/languages/en/sidebar';
import type { SidebarWords } from '../core/languages/sidebar-words';
import { sidebar as vietnamese } from '../core/languages/vi/sidebar';
import { printDecimal } from '../core/values/print';
import type { LanguageCode } from '../core/workbook/workbook';
import { type Action, actionsIn, documentLink } from './actions';
import { callServer } from './call-server';
import { element } from './element';
import { showPreview } from './show-preview';
import { tellFault } from './tell-fault';

const words: { readonly [Code in LanguageCode]: SidebarWords } = { vi: vietnamese, en: english };

/** The browser's language until the server tells the one that the user chose in Google. */
let language: LanguageCode = /^en/i.test(navigator.language) ? 'en' : 'vi';

const status = part('status');
const fault = part('fault');
const overview = part('overview');
const footer = part('actions');

showButtons();
void read();

async function read(): Promise<void> {
  begin(words[language].reading);
  try {
    const preview = await callServer('previewRegister');
    language = preview.language;
    showButtons();
    overview.replaceChildren(...showPreview(preview, words[language]));
    end(words[language].nothingWritten);
  } catch (thrown) {
    overview.replaceChildren();
    fail(thrown);
  }
}

async function run(action: Action): Promise<void> {
  begin(words[language].working);
  try {
    const { text, link } = await action.run();
    end(text);
    if (link !== null) status.append(' ', ...documentLink(link, words[language].done.open));
  } catch (thrown) {
    fail(thrown);
  }
}

function showButtons(): void {
  document.documentElement.lang = language;
  const print = (number: number) => printDecimal(String(number), language);
  const actions = actionsIn(words[language], print).map((action, index) => {
    const button = element('button', { className: index === 0 ? 'action' : '', text: action.caption });
    button.addEventListener('click', () => void run(action));
    return button;
  });
  const again = element('button', { text: words[language].readAgain });
  again.addEventListener('click', () => void read());
  footer.replaceChildren(...actions, again);
}

function begin(text: string): void {
  fault.textContent = '';
  status.textContent = text;
  overview.setAttribute('aria-busy', 'true');
  enable(false);
}

function end(text: string): void {
  status.textContent = text;
  overview.setAttribute('aria-busy', 'false');
  enable(true);
}

function fail(thrown: unknown): void {
  end('');
  fault.textContent = tellFault(thrown, words[language]);
}

/** One command at a time: a second click would only wait for the lock. */
function enable(enabled: boolean): void {
  for (const button of footer.querySelectorAll('button')) button.disabled = !enabled;
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page lacks its part ${id}.`);
  return found;
}
