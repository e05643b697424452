import { fetchAddOn } from './add-on';
import { sentenceOf } from './commands/sentence';
import { firstLanguage, wordsOf } from './languages/speech';
import { startMenuBar } from './menu/menu-bar';
import { askUser } from './page/dialog';
import { element } from './page/element';
import { startMadeDocuments } from './page/made-documents';
import { showTexts } from './page/page-texts';
import { moveByKey } from './page/region-keys';
import { Playground } from './playground';

/** Starts the page with the first workbook that the server offers. */
async function main(): Promise<void> {
  const language = firstLanguage();
  showTexts(language, wordsOf(language));
  const addOn = await fetchAddOn();
  const playground = new Playground(addOn, language);
  listen(playground);
  const [first] = addOn.workbooks;
  await (first === undefined ? playground.files.openBlank() : playground.files.openOffered(first));
}

function listen(playground: Playground): void {
  startMenuBar(element('menu-bar', HTMLElement));
  startMadeDocuments();
  const languages = element('language', HTMLSelectElement);
  languages.addEventListener('change', () => void playground.speak(languages.value === 'en' ? 'en' : 'vi'));
  const file = element('file', HTMLInputElement);
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (chosen !== undefined) void playground.files.openFile(chosen);
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (!moveByKey(event.key, () => playground.focusGrid())) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  window.addEventListener('beforeunload', (event) => {
    if (playground.hasUnsavedChanges) event.preventDefault();
  });
}

main().catch(async (fault: unknown) => {
  const words = wordsOf(firstLanguage());
  element('busy', HTMLElement).hidden = true;
  await askUser(words.faultTitle, sentenceOf(fault, words), ['OK', 'CLOSE'], words);
  throw fault;
});
