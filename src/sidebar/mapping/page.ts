import type { MappingAnswer } from '../../commands/results';
import { mapping as english } from '../../core/languages/en/mapping';
import type { MappingWords } from '../../core/languages/mapping-words';
import { mapping as vietnamese } from '../../core/languages/vi/mapping';
import type { LanguageCode } from '../../core/workbook/workbook';
import { callServer, closePage } from '../call-server';
import { button } from '../parts/button';
import { disclosure } from '../parts/disclosure';
import { element, part } from '../parts/element';
import { tellFault } from '../tell-fault';
import { confirmedOf, draftsOf, fieldsTwice, type SheetDraft } from './draft';
import { sheetPart } from './sheet-part';

const words: { readonly [Code in LanguageCode]: MappingWords } = { vi: vietnamese, en: english };

/** The browser's language until the server tells the one that the user chose in Google. */
let language: LanguageCode = /^en/i.test(navigator.language) ? 'en' : 'vi';
let answer: MappingAnswer | null = null;
let drafts: readonly SheetDraft[] = [];

const status = part('status');
const fault = part('fault');
const contents = part('contents');
const footer = part('actions');

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closePage();
});
showButtons();
void read('');

/** Reads the proposals anew; `done` is what was done before. */
async function read(done: string): Promise<void> {
  say(done || words[language].reading);
  try {
    answer = await callServer('proposeMapping');
    language = answer.language;
    drafts = draftsOf(answer);
    say(done);
    showAnswer(answer);
  } catch (thrown) {
    fail(thrown);
  }
  showButtons();
}

async function save(): Promise<void> {
  if (showTwice()) return;
  const confirmed = confirmedOf(drafts);
  say(words[language].saving);
  try {
    const { sheets } = await callServer('confirmMapping', confirmed);
    await read(words[language].saved(sheets.map((sheet) => `“${sheet}”`).join(', ')));
  } catch (thrown) {
    fail(thrown);
  }
}

function showAnswer({ kinds, sheets }: MappingAnswer): void {
  const speak = words[language];
  const changed = (): void => {
    if (fault.textContent !== '') showTwice();
    showButtons();
  };
  const parts = (ones: readonly SheetDraft[]) => ones.map((draft) => sheetPart(draft, kinds, speak, changed));
  const waiting = drafts.filter(({ proposal }) => proposal.isOpen);
  const others = drafts.filter(({ proposal }) => proposal.source === 'unknown');
  const known = drafts.filter((draft) => !waiting.includes(draft) && !others.includes(draft));
  contents.replaceChildren(
    element('p', {
      className: 'lead',
      text: sheets.length === 0 ? speak.noSheets : speak.lead(waiting.length),
    }),
    element('p', { className: 'gray', text: speak.explanation }),
    ...parts(waiting),
    ...(known.length > 0 ? [disclosure(speak.knownSheets(known.length), parts(known))] : []),
    ...(others.length > 0 ? [disclosure(speak.otherSheets(others.length), parts(others))] : []),
  );
}

/** Tells of fields that are chosen twice; true when there are any. */
function showTwice(): boolean {
  const speak = words[language];
  const sentences = drafts.flatMap((draft) =>
    fieldsTwice(draft).map(({ field, columns }) =>
      speak.twice(draft.proposal.sheet, nameOf(draft, field), columns.join(` ${speak.and} `)),
    ),
  );
  fault.textContent = sentences.join(' ');
  return sentences.length > 0;
}

function nameOf({ kind }: SheetDraft, field: string): string {
  const fields = answer?.kinds.find((one) => one.kind === kind)?.fields;
  return fields?.find((one) => one.field === field)?.name ?? field;
}

function showButtons(): void {
  const speak = words[language];
  document.documentElement.lang = language;
  document.title = speak.title;
  const hasSomething = confirmedOf(drafts).sheets.length > 0;
  const hadFocus = footer.contains(document.activeElement);
  footer.replaceChildren(
    ...(hasSomething ? [button(speak.save, save, { className: 'action' })] : []),
    ...(answer === null ? [button(speak.again, () => read(''))] : []),
    button(speak.close, closePage),
  );
  if (hadFocus) footer.querySelector('button')?.focus();
}

function say(text: string): void {
  fault.textContent = '';
  status.textContent = text;
}

function fail(thrown: unknown): void {
  say('');
  fault.textContent = tellFault(thrown, words[language]);
}
